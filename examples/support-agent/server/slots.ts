/** What can be read off a message: numbers, addresses, dates, sizes. */

/** Order numbers as `SO-12345`, in order. A bare number of five digits counts, a postal code does not. */
export function orderNumbers(message: string): string[] {
  const named = [...message.matchAll(/\bSO[-\s]?(\d{5})(?!\d)/gi)].map((m) => m[1]);
  const bare = [...message.matchAll(/(?<![A-Z]{2} |[\d-])\b(\d{5})\b(?![\d-])/g)].map((m) => m[1]);
  const digits = named.length > 0 ? named : bare;
  return [...new Set(digits.map((number) => `SO-${number}`))];
}

export function emailOf(message: string): string | undefined {
  return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(message)?.[0];
}

/** Voucher codes and gift card numbers. */
export function codesOf(message: string): string[] {
  return [...message.matchAll(/\b(?!SO-)(?:[A-Z]{4,}[A-Z0-9]*(?:-\d+)?|GC(?:-\d+)+)\b/g)].map((m) => m[0]);
}

export function postalAddressOf(message: string): string | undefined {
  return /\b\d{1,4} (?:[A-Z][\w']+ )+?(?:Street|Lane|Road|Avenue|Drive|Hill|Close|Court|Alley|View)\b[^.!?]*?\b[A-Z]{2} \d{5}\b/.exec(
    message,
  )?.[0];
}

const DAY =
  /\b(?:on|to|for|until|by)\s+((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{4}-\d{2}-\d{2})\b/i;

export function dayOf(message: string): string | undefined {
  return DAY.exec(message)?.[1];
}

const COLOUR = 'white|black|green|blue|grey|red|beige|brown|yellow';

/** The wished size or colour. */
export function variantOf(message: string): string | undefined {
  const size = /\bsize ((?:X{0,3}[SL]|M)\b|\d{2}\b)/.exec(message)?.[1];
  const wished = new RegExp(`\\b(?:to|for|into|in) (${COLOUR})\\b(?! \\()`).exec(message)?.[1];
  return size ?? wished;
}

export function weeksOf(message: string): number | undefined {
  const found = /every (\d{1,2}) weeks/.exec(message)?.[1];
  return found === undefined ? undefined : Number(found);
}

export function productOf(message: string): string | undefined {
  return /(?:is|are|will) the ([a-z][a-z -]*?) (?:be )?(?:back )?(?:in stock|available)/i.exec(message)?.[1];
}

const KEPT = /\b(fine|keep|keeping|okay|excellent)\b/i;

/** True where the message speaks of this item, and not only to say that it stays. */
export function mentions(message: string, item: string): boolean {
  const about = message
    .split(/[.!?;,:]\s/)
    .filter((clause) => !KEPT.test(clause))
    .join(' ')
    .toLowerCase();
  const words = item
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2 && word !== 'set');
  return words.some((word) =>
    new RegExp(`(?<!\\p{L})${word.replace(/s$/, '')}(?:e?s)?(?!\\p{L})`, 'u').test(about),
  );
}
