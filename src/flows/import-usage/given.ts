import type { ImportUsageOptions } from './types.ts';
import type { NamedText } from '../../base/named-text.ts';
import { parseGiven, type Given } from '../../usage/given.ts';
import type { Mapping } from '../../usage/mapping.ts';

/** Instructions and tools from outside the log: those of the flags, otherwise those of the files beside the mapping. */
export async function givenOf(
  { mapping: source, instructions, tools }: ImportUsageOptions,
  mapping: Mapping | undefined,
  read: (file: string) => Promise<NamedText>,
): Promise<Given> {
  const folder = /^(.*[/\\])?[^/\\]*$/.exec(source?.file ?? '')?.[1] ?? '';
  const beside = async (file: string | undefined): Promise<NamedText | undefined> =>
    file === undefined ? undefined : await read(`${folder}${file}`);
  return parseGiven(
    instructions ?? (await beside(mapping?.files.instructions)),
    tools ?? (await beside(mapping?.files.tools)),
  );
}
