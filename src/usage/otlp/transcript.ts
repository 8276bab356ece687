import { hashOf } from '../../base/hash.ts';
import type { LoggedMessage } from '../types.ts';

/** What one model call was sent and answered, oldest first. */
export interface Exchanged {
  readonly input: readonly LoggedMessage[];
  readonly output: readonly LoggedMessage[];
}

/**
 * The conversation that several model calls tell together, in their order. A call may repeat all that was said before,
 * a window of it, or only what is new: what it repeats of the end is not said twice, and a call that repeats the
 * beginning with more in it replaces what is known. System messages are left to the caller.
 */
export function transcriptOf(calls: readonly Exchanged[]): readonly LoggedMessage[] {
  let known: LoggedMessage[] = [];
  let keys: string[] = [];
  for (const { input, output } of calls) {
    const said = [...input, ...output].filter(({ role }) => role !== 'system');
    const saidKeys = said.map(keyOf);
    if (saidKeys.length <= keys.length && saidKeys.every((key, n) => key === keys[n])) continue;
    const repeated = overlap(keys, saidKeys);
    const restarts = repeated < keys.length && saidKeys.length >= keys.length && saidKeys[0] === keys[0];
    if (restarts && input.length > 1) {
      [known, keys] = [said, saidKeys];
      continue;
    }
    known = [...known, ...said.slice(repeated)];
    keys = [...keys, ...saidKeys.slice(repeated)];
  }
  return known;
}

/** How many items at the end of `a` are those at the beginning of `b`: the longest such run, in linear time. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const tail = a.slice(-b.length);
  const row = [...b, '', ...tail];
  const borders: number[] = [0];
  for (let at = 1; at < row.length; at++) {
    let length = borders[at - 1] ?? 0;
    while (length > 0 && row[length] !== row[at]) length = borders[length - 1] ?? 0;
    borders.push(row[length] === row[at] ? length + 1 : 0);
  }
  return tail.length === 0 ? 0 : (borders.at(-1) ?? 0);
}

/** What makes two messages the same: ids and thoughts differ between a call's answer and the next one's history. */
function keyOf(message: LoggedMessage): string {
  switch (message.role) {
    case 'system':
    case 'user':
      return hashOf([message.role, message.text]);
    case 'assistant':
      return hashOf(['assistant', message.text, message.calls.map((call) => [call.name, call.arguments])]);
    case 'tool':
      return hashOf(['tool', message.callId, message.result]);
  }
}
