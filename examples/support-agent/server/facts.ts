/** Questions that the facts in the prompt answer: how customers ask, and what the fact's line says. */
interface Topic {
  readonly asked: RegExp;
  readonly told: readonly RegExp[];
}

const TOPICS: readonly Topic[] = [
  { asked: /how long (do|does|will) (a )?refunds?\b|refunds? usually take/i, told: [/^Refunds reach/] },
  { asked: /how many days do i have|return (window|policy|period)/i, told: [/^Refund window/] },
  { asked: /original box|who pays for the (postage|return)/i, told: [/^Returns are free/] },
  { asked: /how long is the warranty|warranty on your/i, told: [/^Warranty/] },
  { asked: /payment methods?|pay with|paypal|cash on delivery|cheque/i, told: [/^We take Visa/] },
  { asked: /express/i, told: [/^Standard shipping/] },
  {
    asked:
      /how much is shipping|shipping (cost|free)|is shipping free|(normal|standard) (delivery|shipping)/i,
    told: [/^Standard shipping/],
  },
  { asked: /(ship|deliver) to (?!\d|a PO|PO)(?:the )?[A-Z]/, told: [/^We ship to/] },
  { asked: /gift ?wrap/i, told: [/^Gift wrapping/] },
  { asked: /support hours|opening hours|when are you (open|there)/i, told: [/^Support is there/] },
  { asked: /gift cards? expire/i, told: [/^Gift cards do not/] },
  { asked: /student/i, told: [/^Students/] },
  { asked: /(nearest|your|a) (store|shop)\b|visit you/i, told: [/^There is no store/] },
  { asked: /combine|two (vouchers|codes)|more than one (voucher|code)/i, told: [/^Vouchers:/] },
  { asked: /\bPO box\b|certified|organic|sustainab|vegan/i, told: [] },
];

const RULE = /^(Refund window|Warranty|Vouchers):/;

/** True where the message asks for something that is known without a tool, or that nobody told. */
export function asksForFacts(message: string): boolean {
  return TOPICS.some(({ asked }) => asked.test(message));
}

/** The lines of the prompt that answer; none where the prompt does not say. */
export function factsFor(message: string, prompt: string): string[] {
  const lines = prompt.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2).trim()] : []));
  const wanted = TOPICS.filter(({ asked }) => asked.test(message)).flatMap(({ told }) => told);
  const found = lines.filter((line) => wanted.some((pattern) => pattern.test(line)));
  // What follows the first part of a rule tells the agent what to do, not the customer.
  return [...new Set(found.map((line) => (RULE.test(line) ? (line.split(/[.;]/)[0] ?? line) + '.' : line)))];
}

/** The countries line answers with yes or no. */
export function shipsThere(message: string, fact: string): boolean | undefined {
  const place = /(?:ship|deliver) to (?:the )?([A-Z]\w+)/.exec(message)?.[1];
  if (place === undefined || !fact.startsWith('We ship to')) return undefined;
  const union = ['Germany', 'France', 'Spain', 'Italy', 'Austria', 'Ireland', 'Netherlands', 'Poland'];
  return fact.includes(place) || union.includes(place);
}
