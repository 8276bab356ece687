import { Stop, type Desk, type Outcome } from '../desk.ts';
import { isObject, number, text, type Json, type JsonObject } from '../json.ts';
import { isOpen, itemsIn, orderIdFor, readOrder, type Item, type Order } from '../orders.ts';
import type { Task } from '../tasks.ts';

const REASONS: readonly (readonly [reason: string, said: RegExp])[] = [
  ['duplicate_charge', /charged (me )?twice|two payments|double charge/i],
  [
    'damaged',
    /broken?\b|crack|chip|shatter|smash|in \w+ pieces|\bdent|damag|defect|kaputt|cassée?|\broto\b/i,
  ],
  ['wrong_item', /wrong item|instead of the|wrong one/i],
  ['not_as_described', /not as described/i],
  ['lost', /\blost\b/i],
  ['late', /\blate\b|days ago|still (isn'?t|not)|\btook \w+ days|a week ago|retraso|verspät|retard/i],
];

export function reasonOf(message: string): string {
  return REASONS.find(([, said]) => said.test(message))?.[0] ?? 'changed_mind';
}

const FAULTS = ['damaged', 'wrong_item', 'not_as_described'];

/** Our fault, so that the answer says sorry. */
export const isFault = (reason: string): boolean => reason !== 'changed_mind';

export function refund(desk: Desk, task: Task): Outcome {
  const reason = reasonOf(task.text);
  if (!desk.traits.checksComplaints && isFault(reason)) return hastyRefund(desk, task, reason);
  const order = readOrder(desk, orderIdFor(desk, task, 'delivered'), true);
  const stopped = alreadySettled(order, reason);
  if (stopped) return stopped;
  if (isOpen(order)) return cancelled(desk, order);
  if (order.status === 'shipped') return refundOnItsWay(desk, order, reason);
  return refundDelivered(desk, order, reason, task.text);
}

/** The small model's shortcut: it takes a complaint at its word and reads nothing. */
function hastyRefund(desk: Desk, task: Task, reason: string): Outcome {
  return issue(desk, { order_id: task.orderId ?? 'unknown', reason }, {});
}

function alreadySettled(order: Order, reason: string): Outcome | undefined {
  const { refund: made, payments } = order.raw;
  if (isObject(made)) return { kind: 'already-refunded', data: { order_id: order.id, ...made } };
  if (order.status === 'cancelled') return { kind: 'already-cancelled', data: { order_id: order.id } };
  if (reason !== 'duplicate_charge') return undefined;
  const count = Array.isArray(payments) ? (payments as readonly Json[]).length : 1;
  return count > 1 ? undefined : { kind: 'charged-once', data: { order_id: order.id, amount: order.total } };
}

export function cancelled(desk: Desk, order: Order): Outcome {
  const result = desk.ask('cancel_order', { order_id: order.id });
  return { kind: 'cancelled', data: { order_id: order.id, amount: number(result, 'amount') ?? order.total } };
}

function refundOnItsWay(desk: Desk, order: Order, reason: string): Outcome {
  if (reason === 'duplicate_charge')
    return issue(desk, { order_id: order.id, reason, amount: order.total }, {});
  if (reason === 'late' && order.daysLate > desk.rules.lateDays)
    return issue(desk, { order_id: order.id, reason }, {});
  if (reason === 'changed_mind') return { kind: 'on-its-way', data: { order_id: order.id, wish: 'refund' } };
  const tracking = desk.ask('track_shipment', { order_id: order.id });
  if (text(tracking, 'status') === 'lost') return issue(desk, { order_id: order.id, reason: 'lost' }, {});
  return {
    kind: 'not-late-enough',
    data: {
      order_id: order.id,
      days_late: order.daysLate,
      limit: desk.rules.lateDays,
      ...pick(tracking, ['last_event', 'expected']),
    },
  };
}

function refundDelivered(desk: Desk, order: Order, given: string, message: string): Outcome {
  const { rules } = desk;
  const fee = number(order.raw, 'shipping_fee');
  if (fee !== undefined && order.daysLate > 0 && /shipping (fee|cost)|postage/i.test(message)) {
    return issue(desk, { order_id: order.id, reason: 'late', amount: fee }, { part: 'the shipping fee' });
  }
  if (given === 'duplicate_charge')
    return issue(desk, { order_id: order.id, reason: given, amount: order.total }, {});
  const fault = FAULTS.includes(given);
  const reason = fault ? given : 'changed_mind';
  const limit = fault ? rules.damageDays : rules.refundDays;
  if (order.days > limit)
    return { kind: 'outside-window', data: { order_id: order.id, days: order.days, limit, fault } };
  const asked = itemsIn(order, message);
  const excluded = fault ? [] : asked.filter(({ finalSale }) => finalSale);
  const items = asked.filter((item) => !excluded.includes(item));
  if (items.length === 0)
    return { kind: 'final-sale', data: { order_id: order.id, items: names(asked), wish: 'refund' } };
  if (order.gift && order.recipient !== desk.customer())
    return { kind: 'gift-buyer', data: { order_id: order.id } };
  const amount = items.length < order.items.length ? sum(items) : undefined;
  if ((amount ?? order.total) > rules.approvalUsd) return approval(desk, order, amount ?? order.total);
  return issue(
    desk,
    {
      order_id: order.id,
      reason,
      ...(amount === undefined ? {} : { amount, items: names(items) }),
      ...(order.gift ? { method: 'store_credit' } : {}),
    },
    excluded.length > 0 ? { not_refunded: names(excluded) } : {},
  );
}

function approval(desk: Desk, order: Order, amount: number): Outcome {
  const ticket = desk.ask('escalate_to_human', {
    reason: 'refund_approval',
    priority: 'high',
    order_id: order.id,
  });
  return { kind: 'approval', data: { order_id: order.id, amount, ...ticket } };
}

export function issue(desk: Desk, args: JsonObject, more: JsonObject): Outcome {
  const result = desk.ask('issue_refund', args);
  return {
    kind: 'refunded',
    data: {
      ...args,
      ...pick(result, ['amount', 'arrives_in_days']),
      fault: isFault(text(args, 'reason') ?? ''),
      ...more,
    },
  };
}

export function refundStatus(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'any'), true);
  const { refund: made } = order.raw;
  if (!isObject(made)) throw new Stop('no-refund-yet', { order_id: order.id });
  return { kind: 'already-refunded', data: { order_id: order.id, ...made } };
}

export function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key) => (object[key] === undefined ? [] : [[key, object[key]]])));
}

const names = (items: readonly Item[]): string[] => items.map(({ name }) => name);
const sum = (items: readonly Item[]): number =>
  Math.round(items.reduce((total, { price }) => total + price * 100, 0)) / 100;
