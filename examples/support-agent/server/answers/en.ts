import type { JsonObject } from '../json.ts';
import { hours, listed, orderChoice, said, usd, where, type Sentences } from './phrase.ts';
import { enAccount } from './en-account.ts';

const ON_ITS_WAY: Readonly<Record<string, string>> = {
  cancel:
    'so it can no longer be cancelled. Once it has arrived, you can return it free of charge within 30 days.',
  refund: 'so I cannot refund it yet. Once it has arrived, you can return it free of charge within 30 days.',
  return: 'so please wait until it has arrived; then I can set up the return right away.',
  exchange: 'so it cannot be changed any more. Once it has arrived, I can exchange it for you.',
  address:
    'so its address cannot be changed any more. If it comes back to us, we send it again or you get your money back.',
};

function refunded(data: JsonObject): string {
  const sorry = data['fault'] === true ? 'I am sorry about that. ' : '';
  const credit = said(data, 'method') === 'store_credit';
  const to = credit ? 'as store credit' : 'to your original payment method';
  const days = credit
    ? 'You can use it at once.'
    : `It should arrive within ${said(data, 'arrives_in_days') || '5'} working days.`;
  const rest = listed(data['not_refunded'], 'and');
  const kept =
    rest === '' ? '' : ` The ${rest.toLowerCase()} came from our final sale and cannot be refunded.`;
  const what = said(data, 'part') || where(listed(data['items'], 'and').toLowerCase(), 'the ');
  return `${sorry}I have refunded ${usd(data, 'amount')} USD${where(what, ' for ')} on order ${said(data, 'order_id')} ${to}. ${days}${kept}`;
}

/** What the answer says about orders, parcels and goods. */
const enOrders: Sentences = {
  refunded,
  'already-refunded': (d) =>
    `Order ${said(d, 'order_id')} was already refunded: ${usd(d, 'amount')} USD went out on ${said(d, 'issued_on')} and should be in your account by ${said(d, 'arrives_by')}.`,
  'already-cancelled': (d) =>
    `Order ${said(d, 'order_id')} is already cancelled, so there is nothing left to do for you.`,
  'charged-once': (d) =>
    `I checked order ${said(d, 'order_id')}: we took one payment of ${usd(d, 'amount')} USD. The second entry is a reservation by your bank that disappears by itself within a few days, so there is nothing to refund.`,
  cancelled: (d) =>
    `Order ${said(d, 'order_id')} is cancelled, and ${usd(d, 'amount')} USD go back to your payment method by themselves.`,
  'on-its-way': (d) =>
    `Order ${said(d, 'order_id')} is already on its way to you, ${ON_ITS_WAY[said(d, 'wish')] ?? ''}`,
  'not-late-enough': (d) =>
    `I am sorry for the wait. Order ${said(d, 'order_id')} is ${said(d, 'days_late')} days late, and we refund late parcels once they are more than ${said(d, 'limit')} days late. It was last seen here: ${said(d, 'last_event')}; it is expected on ${said(d, 'expected')}.`,
  'outside-window': (d) =>
    `I am sorry, but order ${said(d, 'order_id')} was delivered ${said(d, 'days')} days ago, and ${d['fault'] === true ? 'problems on arrival have to be reported' : 'returns, exchanges and refunds are possible'} within ${said(d, 'limit')} days of delivery. If something broke in normal use, I will gladly look into the warranty.`,
  'final-sale': (d) =>
    `I am sorry, but the ${listed(d['items'], 'and').toLowerCase()} in order ${said(d, 'order_id')} came from our final sale, so I cannot offer ${said(d, 'wish') === 'exchange' ? 'an' : 'a'} ${said(d, 'wish')} because of a change of mind. Should it be faulty, please tell me.`,
  'gift-buyer': (d) =>
    `Order ${said(d, 'order_id')} was sent as a gift, so it can only be refunded to the person who received it, as store credit. They are welcome to contact us themselves.`,
  approval: (d) =>
    `I am sorry about that. A refund of ${usd(d, 'amount')} USD for order ${said(d, 'order_id')} needs the approval of a colleague; I have passed it on as ${said(d, 'ticket')}. You will hear from us within ${hours(d)}.`,
  'no-refund-yet': (d) =>
    `I cannot see a refund for order ${said(d, 'order_id')} yet. Would you like me to check whether one is possible?`,
  'return-opened': (d) =>
    `${d['fault'] === true ? 'I am sorry about that. ' : ''}Your return of the ${listed(d['items'], 'and').toLowerCase()} from order ${said(d, 'order_id')} is set up, and the prepaid label is in your inbox. Please send it off by ${said(d, 'ship_by')}.`,
  options: (d) =>
    `The ${listed(d['items'], 'and').toLowerCase()} from order ${said(d, 'order_id')} can be exchanged for another size, or you can return it for a refund. Which would you prefer?`,
  exchanged: (d) =>
    `${d['fault'] === true ? 'I am sorry about the damage. ' : ''}I have changed the ${said(d, 'item').toLowerCase()} in order ${said(d, 'order_id')} to ${said(d, 'variant')}; the parcel leaves our warehouse on ${said(d, 'ships_on')}.${d['label'] === true ? ' A label for the old one is in your inbox.' : ''}`,
  'exchange-out-of-stock': (d) =>
    `The ${said(d, 'item').toLowerCase()} is out of stock in ${said(d, 'variant')} at the moment. ${d['open'] === true ? 'I can leave the order as it is, or cancel it for a full refund' : 'I can set up a return with a refund instead'}, if you like.`,
  'ask-variant': (d) =>
    `Gladly. Which size or colour would you like instead for the ${said(d, 'item').toLowerCase()} in order ${said(d, 'order_id')}?`,
  'ask-which-item': (d) => `Which item of order ${said(d, 'order_id')} do you mean?`,
  'in-stock': (d) => `Good news: the ${said(d, 'product')}${where(said(d, 'variant'), ' in ')} is in stock.`,
  'sold-out': (d) =>
    `The ${said(d, 'product')}${where(said(d, 'variant'), ' in ')} is sold out at the moment.${where(said(d, 'back_on'), ' We expect it back on ', '.')}`,
  'ask-product': () => 'Which product are you interested in?',
  'warranty-opened': (d) =>
    `I am sorry that the ${said(d, 'item').toLowerCase()} from order ${said(d, 'order_id')} gave up. I have opened warranty claim ${said(d, 'claim_id')}; you will hear from us within ${said(d, 'answer_within_days')} working days.`,
  'warranty-over': (d) =>
    `I am sorry, but the warranty on the ${said(d, 'item').toLowerCase()} from order ${said(d, 'order_id')} has ended: it lasts ${said(d, 'months')} months from delivery.`,
  'warranty-not-this': (d) =>
    `I am sorry, but our warranty covers electronics and kitchenware, so it does not help with the ${said(d, 'item').toLowerCase()} from order ${said(d, 'order_id')}.`,
  'warranty-own-fault': (d) =>
    `I am sorry to hear that. Drops and liquids are not covered by the warranty, so I cannot open a claim for the ${said(d, 'item').toLowerCase()} from order ${said(d, 'order_id')}.`,
  'not-shipped': (d) =>
    `Order ${said(d, 'order_id')} is confirmed and has not left our warehouse yet.${where(said(d, 'ships_by'), ' It ships by ', '.')}`,
  tracking: (d) =>
    `${d['late'] === true ? 'I am sorry for the delay. ' : ''}Your parcel for order ${said(d, 'order_id')} is ${said(d, 'status') === 'out_for_delivery' ? 'out for delivery' : 'on its way'}${where(said(d, 'last_event'), ' (last update: ', ')')}. It is expected ${/^\p{Lu}/u.test(said(d, 'expected')) ? 'on ' : ''}${said(d, 'expected')}.`,
  'lost-refunded': (d) =>
    `I am sorry: the carrier has lost the parcel of order ${said(d, 'order_id')}. I have refunded ${usd(d, 'amount')} USD; the money arrives within ${said(d, 'arrives_in_days') || '5'} working days.`,
  delivered: (d) => `Order ${said(d, 'order_id')} was delivered${where(said(d, 'delivered_on'), ' on ')}.`,
  disputed: (d) =>
    `I am sorry, that should not happen. The carrier reports: ${said(d, 'last_event')}. I have asked a colleague to investigate order ${said(d, 'order_id')} with the carrier (ticket ${said(d, 'ticket')}); you will hear from us within ${hours(d)}.`,
  'out-for-delivery': (d) =>
    `Order ${said(d, 'order_id')} is already out for delivery today, so the date can no longer be changed. If nobody is in, the carrier will leave a note.`,
  'ask-day': (d) => `Which day would suit you for order ${said(d, 'order_id')}?`,
  rescheduled: (d) => `Done: order ${said(d, 'order_id')} will be delivered on ${said(d, 'date')}.`,
  'ask-address': (d) =>
    `I can still change that for order ${said(d, 'order_id')}. What is the correct address, with street, city and postal code?`,
  'address-changed': (d) => `Done: order ${said(d, 'order_id')} will go to ${said(d, 'address')}.`,
  orders: (d) => `These are your orders: ${orderChoice(d, 'and')}.`,
  'ask-which-order': (d) =>
    `I found more than one order that fits: ${orderChoice(d, 'and')}. Which one do you mean?`,
};

export const en: Sentences = { ...enOrders, ...enAccount };
