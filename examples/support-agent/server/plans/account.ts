import { Stop, type Desk, type Outcome } from '../desk.ts';
import { objects, text } from '../json.ts';
import { orderIdFor, readOrder } from '../orders.ts';
import { codesOf, emailOf, weeksOf } from '../slots.ts';
import type { Task } from '../tasks.ts';
import { pick } from './money.ts';

export function invoice(desk: Desk, task: Task): Outcome {
  const order = readOrder(desk, orderIdFor(desk, task, 'any'), true);
  desk.ask('send_invoice', { order_id: order.id });
  const elsewhere =
    emailOf(task.text) !== undefined && text(desk.conversation.context, 'customer_id') !== undefined;
  return { kind: 'invoice-sent', data: { order_id: order.id, elsewhere } };
}

export function password(desk: Desk, task: Task): Outcome {
  const email = emailOf(task.text) ?? text(desk.conversation.context, 'email');
  if (email === undefined) return { kind: 'ask-account-email', data: {} };
  desk.ask('send_password_reset', { email });
  return {
    kind: 'password-link',
    data: { email, elsewhere: /to (my|a|the) (new|other) (address|e-?mail)/i.test(task.text) },
  };
}

export function history(desk: Desk, task: Task): Outcome {
  const customer = desk.customer();
  if (customer === undefined) throw new Stop('ask-order-or-email');
  const all = objects(desk.ask('list_orders', { customer_id: customer }), 'orders');
  const open = /\bopen\b/i.test(task.text)
    ? all.filter((order) => text(order, 'status') !== 'delivered')
    : all;
  if (open.length === 0) throw new Stop('no-orders');
  return {
    kind: 'orders',
    data: { orders: open.map((order) => pick(order, ['order_id', 'status', 'items'])) },
  };
}

export function voucher(desk: Desk, task: Task): Outcome {
  const [code] = codesOf(task.text);
  if (code === undefined) return { kind: 'ask-code', data: {} };
  const answer = desk.call('check_voucher', { code });
  if ('refused' in answer) return { kind: 'voucher-unknown', data: { code } };
  const { result } = answer;
  const data = { code, ...pick(result, ['discount', 'minimum', 'valid_until', 'why', 'used_on', 'balance']) };
  if (text(result, 'kind') === 'gift_card') return { kind: 'gift-card', data };
  if (result['valid'] !== true) return { kind: 'voucher-invalid', data };
  return {
    kind: task.orderId === undefined ? 'voucher-valid' : 'voucher-too-late',
    data: { ...data, order_id: task.orderId ?? '' },
  };
}

function actionOf(message: string): string | undefined {
  if (/pause or cancel|cancel or pause/i.test(message)) return undefined;
  if (/\bskip\b/i.test(message)) return 'skip';
  if (/\bresume\b|\brestart\b/i.test(message)) return 'resume';
  if (/every \d+ weeks|interval|more often|less often/i.test(message)) return 'set_interval';
  if (/\bpause\b|on hold/i.test(message)) return 'pause';
  return /\bcancel|\bstop\b|cancelar|kündigen|résilier/i.test(message) ? 'cancel' : 'ask';
}

const REACHED: Readonly<Record<string, string>> = { pause: 'paused', cancel: 'cancelled', resume: 'active' };

export function subscription(desk: Desk, task: Task): Outcome {
  const customer = desk.customer();
  if (customer === undefined) throw new Stop('ask-account-email');
  const answer = desk.call('get_subscription', { customer_id: customer });
  if ('refused' in answer) return { kind: 'subscription-none', data: {} };
  const { result } = answer;
  const data = pick(result, ['product', 'status', 'interval_weeks', 'next_delivery']);
  const action = actionOf(task.text);
  if (action === undefined) return { kind: 'ask-pause-or-cancel', data };
  if (action === 'ask') return { kind: 'subscription-status', data };
  if (text(result, 'status') === REACHED[action]) return { kind: 'subscription-already', data };
  const weeks = weeksOf(task.text);
  if (action === 'set_interval' && weeks === undefined) return { kind: 'ask-interval', data };
  const changed = desk.ask('change_subscription', {
    subscription_id: text(result, 'subscription_id') ?? '',
    action,
    ...(action === 'set_interval' && weeks !== undefined ? { interval_weeks: weeks } : {}),
  });
  return {
    kind: 'subscription-changed',
    data: {
      ...data,
      ...pick(changed, ['status', 'next_delivery']),
      action,
      ...(weeks === undefined ? {} : { interval_weeks: weeks }),
    },
  };
}
