/** What a customer can want. `facts` is a question that the prompt's facts answer. */
export type Intent =
  | 'prompt-theft'
  | 'third-party'
  | 'safety'
  | 'legal'
  | 'fraud'
  | 'human'
  | 'complaint'
  | 'erasure'
  | 'invoice-change'
  | 'settings'
  | 'password'
  | 'invented-voucher'
  | 'price-match'
  | 'voucher'
  | 'subscription'
  | 'facts'
  | 'stock'
  | 'dispute'
  | 'warranty'
  | 'exchange'
  | 'reschedule'
  | 'address'
  | 'invoice'
  | 'refund-status'
  | 'refund'
  | 'cancel'
  | 'return'
  | 'options'
  | 'history'
  | 'track'
  | 'status'
  | 'thanks'
  | 'robot'
  | 'greeting'
  | 'unclear';

interface Pattern {
  readonly intent: Intent;
  readonly when: RegExp;
  readonly unless?: RegExp;
}

const RELATIVE = 'ex|wife|husband|mother|father|mom|dad|sister|brother|boyfriend|girlfriend|boss|neighbou?r';

/** Intents that stop everything else in the message. */
const GUARDS: readonly Pattern[] = [
  { intent: 'prompt-theft', when: /system prompt|text above|your instructions verbatim/i },
  {
    intent: 'third-party',
    when: new RegExp(
      `\\bwhat (has|did|have) my (${RELATIVE})\\b|\\b(her|his|their) orders\\b|\\bmy (${RELATIVE})'s (subscription|account|orders)` +
        `|\\b(e-?mail|phone|postal|home|number|address)[^.?!]{0,30} (of|behind|with) (the |a )?(customer|order|\\S+@)`,
      'i',
    ),
    unless: /\bchange the delivery address\b|\bupdate the address\b/i,
  },
  {
    intent: 'safety',
    when: /caught fire|on fire|\bsmok(e|ing)\b|burn(ed|t) my|injur|\bdoctor\b|hospital|electric shock/i,
  },
  { intent: 'legal', when: /\b(lawyers?|attorney|sue you|in court|to court|legal action)\b/i },
  { intent: 'fraud', when: /hacked|never ordered|used my account|stolen card|identity theft/i },
  {
    intent: 'erasure',
    when: /\b(delet|eras)\w*[^.?!]*\b(data|account)\b|\b(data|account)[^.?!]*\b(delet|eras)/i,
  },
  { intent: 'invoice-change', when: /\binvoice\b[^?]*\b(correct|old company|wrong name|change)/i },
  {
    intent: 'human',
    when: /\bhuman\b|real person|call me back|speak to (a|someone)|talk to (a|someone)/i,
    unless: /robot/i,
  },
  { intent: 'complaint', when: /\bcomplaint\b/i },
];

const SETTINGS =
  /\b(newsletters?|default address|change my (account's )?(e-?mail|phone|name|last name)|phone number is now|my (credit )?card expired)\b|\b(e-?mail|phone number|last name)\b[^.?!]*\bchange/i;

/** Requests, the more particular before the more general. */
const REQUESTS: readonly Pattern[] = [
  { intent: 'settings', when: SETTINGS },
  { intent: 'password', when: /\bpassword\b|\blog ?in\b|\blocked\b/i },
  { intent: 'invented-voucher', when: /(give|write|make) me (a|an)?\b[^.?!]*\b(code|voucher|discount)\b/i },
  { intent: 'price-match', when: /price.?match|\bthe difference\b/i },
  {
    intent: 'voucher',
    when: /\b(voucher|promo|gift card \S*\d)|\b[A-Z]{4,}-?\d+\b|\bcodes? [A-Z]{4,}/,
    unless: /\bOverride\b/,
  },
  { intent: 'subscription', when: /subscription|suscripción|\babo\b|abonnement/i },
  { intent: 'stock', when: /\b(in stock|available)\b/i },
  {
    intent: 'dispute',
    when: /(marked|was|says?) (as )?delivered[^?]*(never|not|empty|gone)|never received/i,
  },
  { intent: 'warranty', when: /warranty|garantie|garantía/i },
  {
    intent: 'exchange',
    when: /\b(exchange|swap|switch)\b|\bchange (them|it|the [a-z -]+?)( in \S+)? to (?!\d)/i,
    unless: /address/i,
  },
  {
    intent: 'history',
    when: /\bwhich orders|(show|list) (me )?my orders|what have i ordered|order history/i,
  },
  {
    intent: 'reschedule',
    when: /reschedule|move the delivery|another day|be delivered on|\bcome on (mon|tues|wednes|thurs|fri|satur|sun)day/i,
  },
  {
    intent: 'address',
    when: /\baddress\b|\bhouse number\b|\b(deliver|send|redirect)\b[^.?!]* to \d+ [A-Z]|\bwe're now at \d/i,
  },
  { intent: 'invoice', when: /\b(invoice|receipt)\b/i },
  {
    intent: 'refund-status',
    when: /\bwhen will (the|my) refund\b|\bwhere is my refund\b|cancelled \S+ and i never saw my money/i,
  },
  {
    intent: 'refund',
    when: /\brefund|money back|\b(the|my) money\b|charged? (me )?twice|back on my card|geld zurück|reembolso|rembours|shipping fee back/i,
  },
  { intent: 'cancel', when: /\bcancel(?!led)|stornier|annul|cancelar|anular/i },
  {
    intent: 'return',
    when: /\breturn|send (it|them|something|back)\b[^.?!]*\bback|send back|sending it back|zurückgeben|devolver|renvoyer/i,
  },
  { intent: 'options', when: /\b(doesn't|don't|does not|do not) fit\b[^]*what can i do/i },
  {
    intent: 'track',
    when: /\bwhere('s| is| are|s)\b|\btrack|\b(parcel|package|delivery)\b|\bcoming today|\bget here\b|\bbeen here\b|stuck|been waiting for|\bwo (bleibt|ist)\b|dónde|où est|📦/i,
  },
  { intent: 'status', when: /\bstatus\b|go through|when it ships|been delivered|^\W*(so-?\s?)?\d{5}\W*$/i },
  { intent: 'thanks', when: /\bthank(s| you)\b/i },
  { intent: 'robot', when: /\brobot\b/i },
  { intent: 'greeting', when: /^\W*(hello|hi|hey|good (morning|evening|day))\W*$/i },
];

/** "not want to cancel", "no refund", "don't cancel it": what is said not to be wanted. */
const NEGATED =
  /\b(?:not|don't|no|never|without|instead of)\s+(?:want(?:ing)?\s+)?(?:to\s+)?(?:a\s+|the\s+|my\s+)?(?:cancel|refund|return|exchange)\w*/gi;
/** After this a customer takes back what was said before. */
const TAKEN_BACK = /^[^]*\b(?:wait,? no|scratch that|forget that)\b/i;

export function withoutNegations(message: string): string {
  return message.replace(TAKEN_BACK, '').replace(NEGATED, ' ');
}

function first(patterns: readonly Pattern[], message: string): Intent | undefined {
  return patterns.find(({ when, unless }) => when.test(message) && unless?.test(message) !== true)?.intent;
}

export function guardOf(message: string): Intent | undefined {
  return first(GUARDS, message);
}

export function requestOf(message: string): Intent | undefined {
  return first(REQUESTS, message);
}
