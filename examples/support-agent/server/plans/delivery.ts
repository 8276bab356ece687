import type { Desk, Outcome } from '../desk.ts';
import { text } from '../json.ts';
import { isOpen, orderIdFor, readOrder, type Order } from '../orders.ts';
import { dayOf, postalAddressOf } from '../slots.ts';
import type { Task } from '../tasks.ts';
import { cancelled, issue, pick } from './money.ts';

function notShipped(order: Order): Outcome {
  return { kind: 'not-shipped', data: { order_id: order.id, ...pick(order.raw, ['ships_by']) } };
}

export function track(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'moving'), false);
  if (isOpen(order)) return notShipped(order);
  if (order.status === 'cancelled') return { kind: 'already-cancelled', data: { order_id: order.id } };
  if (order.status === 'delivered')
    return { kind: 'delivered', data: { order_id: order.id, ...pick(order.raw, ['delivered_on']) } };
  const tracking = desk.ask('track_shipment', { order_id: order.id });
  if (text(tracking, 'status') === 'lost') {
    const done = issue(desk, { order_id: order.id, reason: 'lost' }, {});
    return { kind: 'lost-refunded', data: done.data };
  }
  return {
    kind: 'tracking',
    data: {
      order_id: order.id,
      late: order.daysLate > 0,
      ...pick(tracking, ['status', 'last_event', 'expected']),
    },
  };
}

export function status(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'any'), false);
  if (isOpen(order)) return notShipped(order);
  if (order.status === 'shipped') return track(desk, { ...task, orderId: order.id });
  if (order.status === 'cancelled') return { kind: 'already-cancelled', data: { order_id: order.id } };
  return { kind: 'delivered', data: { order_id: order.id, ...pick(order.raw, ['delivered_on']) } };
}

/** Delivered, says the carrier; nothing there, says the customer. */
export function dispute(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'delivered'), true);
  const tracking = desk.ask('track_shipment', { order_id: order.id });
  const ticket = desk.ask('escalate_to_human', {
    reason: 'delivery_dispute',
    priority: 'high',
    order_id: order.id,
  });
  return { kind: 'disputed', data: { order_id: order.id, ...pick(tracking, ['last_event']), ...ticket } };
}

export function reschedule(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'moving'), true);
  if (isOpen(order)) return notShipped(order);
  const tracking = desk.ask('track_shipment', { order_id: order.id });
  if (text(tracking, 'status') === 'out_for_delivery')
    return { kind: 'out-for-delivery', data: { order_id: order.id } };
  const day = dayOf(task.text);
  if (day === undefined) return { kind: 'ask-day', data: { order_id: order.id } };
  const result = desk.ask('reschedule_delivery', { order_id: order.id, date: day });
  return { kind: 'rescheduled', data: { order_id: order.id, date: text(result, 'date') ?? day } };
}

export function address(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'open'), true);
  if (order.status === 'delivered')
    return { kind: 'delivered', data: { order_id: order.id, ...pick(order.raw, ['delivered_on']) } };
  if (!isOpen(order)) return { kind: 'on-its-way', data: { order_id: order.id, wish: 'address' } };
  const wanted = postalAddressOf(task.text);
  if (wanted === undefined) return { kind: 'ask-address', data: { order_id: order.id } };
  desk.ask('update_address', { order_id: order.id, address: wanted });
  return { kind: 'address-changed', data: { order_id: order.id, address: wanted } };
}

export function cancel(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'open'), true);
  if (order.status === 'cancelled') return { kind: 'already-cancelled', data: { order_id: order.id } };
  if (!isOpen(order)) return { kind: 'on-its-way', data: { order_id: order.id, wish: 'cancel' } };
  return cancelled(desk, order);
}
