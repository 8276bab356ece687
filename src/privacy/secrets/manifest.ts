import type { Span } from '../detector.ts';
import { isPlaceholder } from './random.ts';

const KIND = /\bkind["']?:[ \t]{0,4}["']?Secret\b/;
/** The members of `data` and `stringData`, in YAML by their indentation, in JSON by their braces. */
const DATA = /^([ \t]*)(?:data|stringData):[ \t]*\n((?:\1[ \t]+.*(?:\n|$)|[ \t]*\n)*)/gm;
const MEMBER = /^[ \t]+[\w.-]{1,100}:[ \t]*(?:[|>][-+]?[ \t]*\n[ \t]+)?["']?([^\s"'#]{4,4000})/dgm;

/** Values of a Kubernetes Secret, whatever they are called. */
export function* manifestSecrets(text: string): Iterable<Span> {
  if (!KIND.test(text)) return;
  for (const block of text.matchAll(DATA)) {
    const body = block[2] ?? '';
    const offset = block.index + block[0].length - body.length;
    for (const member of body.matchAll(MEMBER)) {
      const [start, end] = member.indices?.[1] ?? [0, 0];
      if (!isPlaceholder(member[1] ?? '')) yield { start: offset + start, end: offset + end };
    }
  }
}
