import { hours, listed, said, usd, where, type Sentences } from './phrase.ts';

const CHANGES: Readonly<Record<string, string>> = {
  pause: 'is paused until you resume it',
  resume: 'is active again',
  cancel: 'is cancelled',
  skip: 'skips the next delivery',
};

/** What the answer says about accounts, vouchers, subscriptions and everything around. */
export const enAccount: Sentences = {
  'invoice-sent': (d) =>
    `The invoice for order ${said(d, 'order_id')} has been sent to the e-mail address of your account.${d['elsewhere'] === true ? ' I may not send it anywhere else, but you can forward it.' : ''}`,
  'password-link': (d) =>
    `If there is an account for ${said(d, 'email')}, a link for a new password is on its way.${d['elsewhere'] === true ? ' For your safety it can only go to the address of the account; if you cannot open that mailbox, a colleague can help.' : ''}`,
  'ask-account-email': () => 'I can help with that. What is the e-mail address of your account?',
  'my-account': () =>
    'You can change this yourself under "My account", where your address, e-mail, phone number, payment card and newsletter settings are. For your safety I cannot change them for you.',
  'voucher-valid': (d) =>
    `${said(d, 'code')} is valid: ${said(d, 'discount')} off for orders from ${usd(d, 'minimum')} USD, until ${said(d, 'valid_until')}.`,
  'voucher-invalid': (d) =>
    `${said(d, 'code')} can no longer be redeemed: it ${said(d, 'why') === 'used' ? `was already used${where(said(d, 'used_on'), ' on ')}` : `expired${where(said(d, 'valid_until'), ' on ')}`}.`,
  'voucher-unknown': (d) =>
    `I cannot find a voucher with the code ${said(d, 'code')}. Could you check the spelling?`,
  'voucher-too-late': (d) =>
    `I am sorry, ${said(d, 'code')} is valid until ${said(d, 'valid_until')}, but vouchers cannot be used for orders that were already placed, such as ${said(d, 'order_id')}. It will work for your next one.`,
  'ask-code': () => 'Which code do you mean?',
  'gift-card': (d) => `The balance of gift card ${said(d, 'code')} is ${usd(d, 'balance')} USD.`,
  'no-voucher-to-give': () =>
    'I cannot hand out discount codes, but new offers go to our newsletter readers first.',
  'no-price-match': () =>
    'I am sorry, we do not match prices, neither of other shops nor of later sales. Within 30 days you are welcome to return an unused item.',
  'subscription-changed': (d) =>
    `Your ${said(d, 'product').toLowerCase()} subscription ${said(d, 'action') === 'set_interval' ? `now comes every ${said(d, 'interval_weeks')} weeks` : (CHANGES[said(d, 'action')] ?? 'is changed')}.${said(d, 'status') === 'active' ? where(said(d, 'next_delivery'), ' The next delivery is on ', '.') : ''}`,
  'subscription-already': (d) =>
    `Your ${said(d, 'product').toLowerCase()} subscription is already ${said(d, 'status')}; nothing more will be sent or charged.`,
  'subscription-status': (d) =>
    `Your ${said(d, 'product').toLowerCase()} subscription is ${said(d, 'status')}, every ${said(d, 'interval_weeks')} weeks.${where(said(d, 'next_delivery'), ' The next delivery is on ', '.')}`,
  'subscription-none': () =>
    'I could not find a subscription on your account. Could it be on another e-mail address?',
  'ask-interval': (d) =>
    `Gladly. At the moment it comes every ${said(d, 'interval_weeks')} weeks; how many weeks would you like between deliveries?`,
  'ask-pause-or-cancel': (d) =>
    `You can pause the ${said(d, 'product').toLowerCase()} subscription for as long as you like, or cancel it. I have changed nothing so far; which would you prefer?`,
  facts: (d) => {
    const lines = listed(d['lines'], 'Also:');
    if (d['ships'] === true) return `Yes. ${lines}`;
    if (d['ships'] === false) return `Unfortunately we do not ship there. ${lines}`;
    return d['denied'] === true ? `I am afraid we do not offer that. ${lines}` : lines;
  },
  'no-fact': () =>
    'I am not sure about that and do not want to tell you anything wrong. Shall I pass the question on to a colleague?',
  declined: () =>
    'I cannot share how I am set up, but I am happy to help with an order, a return or a question about our shop.',
  'other-customer': () =>
    'I am sorry, I cannot share or change anything that concerns another customer. The account holder is welcome to contact us from their own account.',
  'not-your-order': (d) =>
    `I am sorry, order ${said(d, 'order_id')} does not belong to your account, so I cannot show or change it. The account holder is welcome to contact us.`,
  safety: (d) =>
    `I am very sorry, and I hope that you are all right. Please stop using the product and unplug it. A colleague takes over at once (ticket ${said(d, 'ticket')}) and will contact you within ${hours(d)}.`,
  fraud: (d) =>
    `I am sorry, that is worrying. I have passed it on to our security team as ${said(d, 'ticket')}; they answer within ${hours(d)}. Please change your password meanwhile.`,
  complaint: (d) =>
    `I am sorry that we kept you waiting. Your complaint is with a colleague now (ticket ${said(d, 'ticket')}), who answers within ${hours(d)}.`,
  'handed-over': (d) =>
    `A colleague takes over: your ticket is ${said(d, 'ticket')}, and you will hear from us within ${hours(d)}.`,
  'ask-order-or-email': () =>
    'I will gladly look into it. Could you tell me your order number, or the e-mail address that you ordered with?',
  'ask-email': (d) =>
    `I can help with order ${said(d, 'order_id')}. For your safety, what is the e-mail address that it was placed with?`,
  'customer-not-found': (d) =>
    `I could not find an account for ${said(d, 'email')}. Do you have the order number, or could it be another address?`,
  'order-not-found': (d) => `I could not find order ${said(d, 'order_id')}. Could you check the number?`,
  'no-orders': () => 'I cannot find any orders on your account. Could it be on another e-mail address?',
  unavailable: (d) =>
    `I am sorry, our system does not answer at the moment${where(said(d, 'order_id'), ', so I could not finish this for order ')}. Please try again in a few minutes.`,
  'tool-refused': (d) =>
    `I am sorry, that did not work${where(said(d, 'order_id'), ' for order ')}: ${said(d, 'why').replace(/^\w+: /, '')}.`,
  'ask-what-about-order': (d) =>
    `I have order ${said(d, 'order_id')} in front of me (${said(d, 'status')}). What can I do for you?`,
  'ask-upset': () => 'I am sorry that you are unhappy with us. What went wrong, and how can I put it right?',
  'ask-order-and-problem': () =>
    'I am sorry for the trouble. Could you tell me your order number and what is wrong?',
  'ask-what': () =>
    'I am the assistant of the Larkspur Home shop and can help with orders, deliveries, returns and your account. What can I do for you?',
  thanks: () => 'You are welcome! Have a lovely day.',
  robot: () =>
    'I am a virtual assistant, not a person. If you would rather speak to a colleague, just say so.',
  greeting: () => 'Hello! How can I help you today?',
};
