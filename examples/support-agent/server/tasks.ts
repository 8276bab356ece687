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

/** Requests about an order that can stand beside one about another order. */
const ABOUT_ORDERS: ReadonlySet<Intent> = new Set(['cancel', 'track', 'refund', 'invoice']);
/** Requests that can stand beside any other. */
const ALONE: ReadonlySet<Intent> = new Set(['voucher', 'stock', 'subscription', 'facts']);
/** What the models keep in mind of one message: a known weakness of both. */
const MOST_TASKS = 2;

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

/** One task for each clause with a request of its own; none where the clauses tell of one request at length. */
function separateTasks(message: string): Task[] {
  const clauses = message.split(
    /(?<=[.?!])\s+|,? and (?=where|what|is|send|pause|cancel|i also)|, (?=pause|cancel|send)/i,
  );
  const found = clauses.flatMap((clause, index) => tasksIn(clause, clauses[index - 1] ?? ''));
  const tasks = [...new Map(found.map((one) => [`${one.intent} ${one.orderId ?? ''}`, one])).values()];
  const orders = tasks.filter(({ intent }) => ABOUT_ORDERS.has(intent)).map(({ orderId }) => orderId);
  const apart = new Set(orders).size === orders.length && !orders.includes(undefined);
  return apart ? tasks.slice(0, MOST_TASKS) : [];
}

function tasksIn(clause: string, before: string): Task[] {
  const intent = intentOf(clause);
  if (intent === undefined) return [];
  if (ALONE.has(intent)) return [{ intent, text: clause }];
  if (!ABOUT_ORDERS.has(intent)) return [];
  const numbers = orderNumbers(clause);
  if (numbers.length > 0) return numbers.map((orderId) => ({ intent, text: clause, orderId }));
  // A request without a number takes that of the clause before it.
  const text = `${before} ${clause}`;
  const taken = orderNumbers(before);
  return taken.length > 0 ? taken.map((orderId) => ({ intent, text, orderId })) : [{ intent, text }];
}
