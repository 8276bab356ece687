import { isObject, type Json, type JsonObject } from '../json.ts';

/** Sentences for one kind of outcome, in one language. */
export type Sentences = Readonly<Record<string, (data: JsonObject) => string>>;

/** A value of the notes as text; empty where it is missing. */
export function said(data: JsonObject, key: string): string {
  const value = data[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** USD with two decimals; empty where it is unknown. */
export function usd(data: JsonObject, key: string): string {
  const value = data[key];
  return typeof value === 'number' ? value.toFixed(2) : '';
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(value: Json | undefined, and: string): string {
  const words = Array.isArray(value)
    ? (value as readonly Json[]).filter((word) => typeof word === 'string')
    : [];
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}

/** Orders with what is in them: `SO-1 (Mug) or SO-2 (Pan)`. */
export function orderChoice(data: JsonObject, or: string): string {
  const orders = Array.isArray(data['orders']) ? (data['orders'] as readonly Json[]).filter(isObject) : [];
  return listed(
    orders.map((order) => `${said(order, 'order_id')} (${listed(order['items'], '&')})`),
    or,
  );
}

/** `before` and a value and `after`, or nothing where the value is missing. */
export function where(value: string, before: string, after = ''): string {
  return value === '' ? '' : `${before}${value}${after}`;
}

/** When a person answers: `1 hour`, `24 hours`. */
export function hours(data: JsonObject): string {
  const count = said(data, 'answer_within_hours');
  return count === '1' ? '1 hour' : `${count} hours`;
}
