import { UserError } from '../base/errors.ts';
import { isObject } from '../base/json.ts';
import { parseJson } from './located-json.ts';

/** Refuses a file of another kind or version before anything of it is read. */
export function versioned(
  text: string,
  file: string,
  schema: string,
  range: { readonly oldest: number; readonly newest: number },
): { readonly value: Record<string, unknown>; readonly version: number } {
  const value = parseJson(text, file);
  const place = { file, line: 1 };
  if (!isObject(value) || value['schema'] !== schema) {
    throw new UserError({ place, path: 'schema', message: `expected a file of schema ${schema}` });
  }
  const { version } = value;
  if (!Number.isInteger(version) || Number(version) < range.oldest || Number(version) > range.newest) {
    const known = range.oldest === range.newest ? `${range.newest}` : `${range.oldest} to ${range.newest}`;
    throw new UserError({
      place,
      path: 'version',
      message: `is of version ${JSON.stringify(version)?.slice(0, 40)}, expected ${known}`,
      hint: 'read it with the release of Agent Tester that wrote it, or a newer one',
    });
  }
  return { value, version: Number(version) };
}
