import { Stop, type Desk } from './desk.ts';
import { number, objects, text, type Json, type JsonObject } from './json.ts';
import { mentions } from './slots.ts';
import type { Task } from './tasks.ts';

export interface Item {
  readonly name: string;
  readonly price: number;
  readonly finalSale: boolean;
  readonly category: string;
}

export interface Order {
  readonly id: string;
  readonly owner: string | undefined;
  readonly recipient: string | undefined;
  readonly gift: boolean;
  readonly status: string;
  /** Days since delivery; 0 where it is not delivered. */
  readonly days: number;
  readonly daysLate: number;
  readonly total: number;
  readonly items: readonly Item[];
  readonly raw: JsonObject;
}

export const isOpen = ({ status }: { readonly status: string }): boolean =>
  status === 'processing' || status === 'packed';

/**
 * Whose order numbers are looked for when none was said: `open` orders for changes, `moving` ones for tracking,
 * `delivered` ones for what comes after.
 */
export type Wanted = 'open' | 'moving' | 'delivered' | 'any';

const FITS: Readonly<Record<Wanted, (status: string) => boolean>> = {
  open: (status) => status === 'processing' || status === 'packed',
  moving: (status) => status === 'shipped' || status === 'processing' || status === 'packed',
  delivered: (status) => status === 'delivered' || status === 'shipped',
  any: () => true,
};

/** The order number that was said, or the only one of the customer's that fits. Stops with a question otherwise. */
export function orderIdFor(desk: Desk, task: Task, wanted: Wanted): string {
  if (task.orderId !== undefined) return task.orderId;
  const customer = desk.customer();
  if (customer === undefined) throw new Stop('ask-order-or-email');
  const orders = objects(desk.ask('list_orders', { customer_id: customer }), 'orders');
  if (orders.length === 0) throw new Stop('no-orders');
  const named = orders.filter((order) => itemNames(order).some((item) => mentions(task.text, item)));
  const fitting = orders.filter((order) => FITS[wanted](text(order, 'status') ?? ''));
  const candidates = named.length > 0 ? named : fitting.length > 0 ? fitting : orders;
  const [only] = candidates;
  if (candidates.length > 1 || only === undefined) {
    throw new Stop('ask-which-order', {
      orders: candidates.map((order) => ({
        order_id: text(order, 'order_id') ?? '',
        items: itemNames(order),
      })),
    });
  }
  return text(only, 'order_id') ?? '';
}

function itemNames(order: JsonObject): string[] {
  const items = order['items'];
  return Array.isArray(items) ? (items as readonly Json[]).filter((item) => typeof item === 'string') : [];
}

/** Reads an order and makes sure that it is this customer's. `change`: guests have to say who they are first. */
export function readOrder(desk: Desk, orderId: string, change: boolean): Order {
  const customer = desk.customer();
  if (change && customer === undefined) throw new Stop('ask-email', { order_id: orderId });
  const answer = desk.call('lookup_order', { order_id: orderId });
  if ('refused' in answer) throw new Stop('order-not-found', { order_id: orderId });
  const raw = answer.result;
  const owner = text(raw, 'customer_id');
  const recipient = text(raw, 'gift_recipient');
  if (customer !== undefined && customer !== owner && customer !== recipient) {
    throw new Stop('not-your-order', { order_id: orderId });
  }
  return {
    id: orderId,
    owner,
    recipient,
    gift: raw['gift'] === true,
    status: text(raw, 'status') ?? 'unknown',
    days: number(raw, 'days_since_delivery') ?? 0,
    daysLate: number(raw, 'days_late') ?? 0,
    total: number(raw, 'total') ?? 0,
    items: objects(raw, 'items').map((item) => ({
      name: text(item, 'name') ?? '',
      price: number(item, 'price') ?? 0,
      finalSale: item['final_sale'] === true,
      category: text(item, 'category') ?? '',
    })),
    raw,
  };
}

/** The items that the message speaks of; all of them where it names none. */
export function itemsIn(order: Order, message: string): readonly Item[] {
  const named = order.items.filter(({ name }) => mentions(message, name));
  return named.length > 0 ? named : order.items;
}
