import type { Desk, Outcome } from '../desk.ts';
import { factsFor, shipsThere } from '../facts.ts';
import { orderIdFor, readOrder } from '../orders.ts';
import type { Task } from '../tasks.ts';

/** A hand-over to a person: why, how urgent, and what the answer says. */
export const handOver =
  (reason: string, priority: string, kind: string) =>
  (desk: Desk, task: Task): Outcome => {
    const order = task.orderId === undefined ? {} : { order_id: task.orderId };
    return { kind, data: { ...order, ...desk.ask('escalate_to_human', { reason, priority, ...order }) } };
  };

export const say =
  (kind: string) =>
  (_desk: Desk, task: Task): Outcome => ({
    kind,
    data: task.orderId === undefined ? {} : { order_id: task.orderId },
  });

export function facts(desk: Desk, task: Task): Outcome {
  const lines = factsFor(task.text, desk.conversation.prompt);
  const [fact] = lines;
  if (fact === undefined) return { kind: 'no-fact', data: {} };
  const ships = shipsThere(task.text, fact);
  const denied = /cash on delivery|cheque/i.test(task.text);
  return {
    kind: 'facts',
    data: { lines, ...(ships === undefined ? {} : { ships }), ...(denied ? { denied } : {}) },
  };
}

/** Nothing was understood: with an order number the agent looks at it, and asks. */
export function unclear(desk: Desk, task: Task): Outcome {
  if (task.orderId !== undefined) {
    const order = readOrder(desk, orderIdFor(desk, task, 'any'), false);
    return { kind: 'ask-what-about-order', data: { order_id: order.id, status: order.status } };
  }
  if (/useless|ridiculous|terrible|worst/i.test(task.text)) return { kind: 'ask-upset', data: {} };
  if (/waiting|do something|doesn't work|not working|problem/i.test(task.text))
    return { kind: 'ask-order-and-problem', data: {} };
  return { kind: 'ask-what', data: {} };
}
