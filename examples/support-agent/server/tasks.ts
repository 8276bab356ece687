import { asksForFacts } from './facts.ts';
import { guardOf, requestOf, withoutNegations, type Intent } from './intents.ts';
import { orderNumbers } from './slots.ts';
import { respelled } from './spelling.ts';

/** One thing to be done for a message. */
export interface Task {
  readonly intent: Intent;
  /** The part of the message that it was read from, with the earlier messages where it needs them. */
  readonly text: string;
  readonly orderId?: string;
}

/** Requests that stand on their own beside another one in the same message. */
const SEPARATE: ReadonlySet<Intent> = new Set([
  'cancel',
  'track',
  'refund',
  'invoice',
  'voucher',
  'stock',
  'subscription',
  'facts',
]);

/** What a message, after the earlier ones, asks for. Never empty. */
export function tasksOf(query: string, earlier: readonly string[]): Task[] {
  const message = withoutNegations(respelled(query));
  const guard = guardOf(message);
  if (guard !== undefined) return [task(guard, query, query)];
  const separate = separateTasks(message);
  if (separate.length > 1) return separate;
  const intent = intentOf(message);
  if (intent !== undefined) return [task(intent, message, [...earlier, query].join('\n'), query)];
  // The message only completes what was said before.
  const before = [...earlier].reverse().map((said) => intentOf(withoutNegations(respelled(said))));
  const resumed = before.find((found) => found !== undefined);
  const all = [...earlier, message].join('\n');
  return [task(resumed ?? 'unclear', all, all, query)];
}

function intentOf(message: string): Intent | undefined {
  if (
    asksForFacts(message) &&
    orderNumbers(message).length === 0 &&
    !/\b[A-Z]{4,}-?\d+\b.*valid/.test(message)
  ) {
    return 'facts';
  }
  return requestOf(message);
}

function task(intent: Intent, text: string, numbersIn: string, numbersFirst?: string): Task {
  const orderId = orderNumbers(numbersFirst ?? '')[0] ?? orderNumbers(numbersIn).at(-1);
  return { intent, text, ...(orderId === undefined ? {} : { orderId }) };
}

/** One task for each clause with a request of its own. */
function separateTasks(message: string): Task[] {
  const clauses = message.split(
    /(?<=[.?!])\s+|,? and (?=where|what|is|send|pause|cancel|i also)|, (?=pause|cancel|send)/i,
  );
  const found = clauses.flatMap((clause, index): Task[] => {
    const intent = intentOf(clause);
    if (intent === undefined || !SEPARATE.has(intent)) return [];
    const numbers = orderNumbers(clause);
    // A request takes the number of its own clause, or of the one before.
    const orderIds = numbers.length > 0 ? numbers : orderNumbers(clauses[index - 1] ?? '');
    const text = numbers.length > 0 || index === 0 ? clause : `${clauses[index - 1] ?? ''} ${clause}`;
    if (orderIds.length === 0) return [{ intent, text }];
    return orderIds.map((orderId) => ({ intent, text, orderId }));
  });
  const distinct = new Map(found.map((one) => [`${one.intent} ${one.orderId ?? ''}`, one]));
  const tasks = [...distinct.values()];
  const orders = new Set(tasks.map(({ orderId }) => orderId));
  const freestanding = tasks.every(
    ({ intent, orderId }) =>
      orderId !== undefined || !['cancel', 'track', 'refund', 'invoice'].includes(intent),
  );
  // Several verbs about the same order are one request told at length.
  return freestanding && orders.size === tasks.length ? tasks : [];
}
