import { isReference, scriptReference } from '../../assertion/script/reference.ts';
import type { Origin } from '../notes.ts';
import { followed, readInside } from '../references.ts';
import type { ImportContext } from '../types.ts';

/**
 * The value of an assertion, read where it stands in a file of its own. Code of a `javascript` assertion stays in its
 * file, and the reference becomes one from `scenarios/`. Undefined after a note.
 */
export async function valueOf(
  type: string,
  value: unknown,
  at: Origin,
  context: ImportContext,
): Promise<{ readonly value: unknown; readonly at: Origin } | undefined> {
  const isScript = /^(?:not-)?javascript$/.test(type) && isReference(value);
  const reference = isScript ? scriptReference(value) : undefined;
  if (!reference) return await followed(value, at, context);
  const found = await readInside(at.document.file, reference.path, context);
  if ('why' in found) {
    context.notes.left(at, found.why);
    return undefined;
  }
  const name = reference.name === undefined ? '' : `:${reference.name}`;
  return { value: `file://../${found.path}${name}`, at };
}
