import { Stop, type Desk, type Outcome } from '../desk.ts';
import { isOpen, itemsIn, orderIdFor, readOrder, type Order } from '../orders.ts';
import { productOf, variantOf } from '../slots.ts';
import type { Task } from '../tasks.ts';
import { pick, reasonOf } from './money.ts';

function returnReason(message: string): string {
  if (/too (small|tight|short)|\btight\b/i.test(message)) return 'too_small';
  if (/to(o)? (big|large|wide|long)/i.test(message)) return 'too_big';
  const reason = reasonOf(message);
  return ['damaged', 'wrong_item', 'not_as_described'].includes(reason) ? reason : 'changed_mind';
}

export function sendBack(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'delivered'), true);
  const reason = returnReason(task.text);
  const fault = ['damaged', 'wrong_item', 'not_as_described'].includes(reason);
  const refused = notReturnable(desk, order, task.text, fault, 'return');
  if (refused) return refused;
  const items = itemsIn(order, task.text).map(({ name }) => name);
  const part = items.length < order.items.length ? { items } : {};
  const result = desk.ask('create_return', { order_id: order.id, reason, ...part });
  return {
    kind: 'return-opened',
    data: { order_id: order.id, items, fault, ...pick(result, ['ship_by', 'return_id']) },
  };
}

/** Why an order can be neither sent back nor exchanged. */
function notReturnable(
  desk: Desk,
  order: Order,
  message: string,
  fault: boolean,
  wish: string,
): Outcome | undefined {
  if (order.status === 'shipped') return { kind: 'on-its-way', data: { order_id: order.id, wish } };
  const limit = fault ? desk.rules.damageDays : desk.rules.refundDays;
  if (order.days > limit)
    return { kind: 'outside-window', data: { order_id: order.id, days: order.days, limit, fault } };
  const items = itemsIn(order, message);
  if (fault || items.some(({ finalSale }) => !finalSale)) return undefined;
  return { kind: 'final-sale', data: { order_id: order.id, items: items.map(({ name }) => name), wish } };
}

export function exchange(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'any'), true);
  const fault = returnReason(task.text) === 'damaged';
  const refused = isOpen(order) ? undefined : notReturnable(desk, order, task.text, fault, 'exchange');
  if (refused) return refused;
  const [item] = itemsIn(order, task.text);
  if (item === undefined) throw new Stop('ask-which-item', { order_id: order.id });
  const variant = variantOf(task.text);
  if (variant === undefined) return { kind: 'ask-variant', data: { order_id: order.id, item: item.name } };
  const stock = desk.ask('check_stock', { product: item.name, variant });
  if (stock['in_stock'] !== true)
    return {
      kind: 'exchange-out-of-stock',
      data: { order_id: order.id, item: item.name, variant, open: isOpen(order) },
    };
  const result = desk.ask('exchange_item', { order_id: order.id, item: item.name, new_variant: variant });
  return {
    kind: 'exchanged',
    data: {
      order_id: order.id,
      item: item.name,
      variant,
      fault,
      label: result['label_sent'] === true,
      ...pick(result, ['ships_on']),
    },
  };
}

export function stock(desk: Desk, task: Task): Outcome {
  const product = productOf(task.text);
  if (product === undefined) return { kind: 'ask-product', data: {} };
  const variant = variantOf(task.text);
  const result = desk.ask('check_stock', { product, ...(variant === undefined ? {} : { variant }) });
  return {
    kind: result['in_stock'] === true ? 'in-stock' : 'sold-out',
    data: {
      product,
      ...(variant === undefined ? {} : { variant }),
      ...pick(result, ['quantity', 'back_on']),
    },
  };
}

const OWN_FAULT = /\bdropped\b|spilled|fell (off|down)|\bwater\b.*\bon\b/i;

export function warranty(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'delivered'), true);
  const [item] = itemsIn(order, task.text);
  if (item === undefined) throw new Stop('ask-which-item', { order_id: order.id });
  const data = { order_id: order.id, item: item.name };
  if (OWN_FAULT.test(task.text)) return { kind: 'warranty-own-fault', data };
  if (item.category !== 'electronics' && item.category !== 'kitchenware')
    return { kind: 'warranty-not-this', data };
  // A month is 365.25 / 12 days.
  if (order.days > desk.rules.warrantyMonths * 30.4375) {
    return { kind: 'warranty-over', data: { ...data, months: desk.rules.warrantyMonths } };
  }
  const problem = task.text.split(/(?<=[.!?])\s/)[0]?.slice(0, 200) ?? task.text.slice(0, 200);
  const result = desk.ask('open_warranty_claim', { ...data, problem });
  return { kind: 'warranty-opened', data: { ...data, ...pick(result, ['claim_id', 'answer_within_days']) } };
}

/** Something does not fit, and the customer asks what is possible. */
export function options(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'delivered'), true);
  const refused = notReturnable(desk, order, task.text, false, 'return');
  return (
    refused ?? {
      kind: 'options',
      data: { order_id: order.id, items: itemsIn(order, task.text).map(({ name }) => name) },
    }
  );
}
