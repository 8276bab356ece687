/** Words worth recognising when they are misspelt. */
const WORDS = [
  'refund',
  'return',
  'cancel',
  'exchange',
  'broken',
  'damaged',
  'voucher',
  'invoice',
  'password',
  'subscription',
  'tracking',
  'warranty',
  'address',
  'arrived',
];

/** Replaces words that are one slip (letter missing, added, wrong, or two swapped) away from a known one. */
export function respelled(message: string): string {
  return message.replace(/\b[a-z]{5,}\b/gi, (word) => {
    const lower = word.toLowerCase();
    const known = WORDS.find(
      (candidate) =>
        candidate[0] === lower[0] &&
        !lower.startsWith(candidate) &&
        !candidate.startsWith(lower) &&
        oneSlip(lower, candidate),
    );
    return known ?? word;
  });
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length === b.length) {
    const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
    return swapped || a.slice(i + 1) === b.slice(i + 1);
  }
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}
