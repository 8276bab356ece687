/** What national numbers look like where nothing names them: the trunk prefix and the groups that a country writes. */
const SHAPES: readonly RegExp[] = [
  // France, Belgium, Morocco: pairs
  /^0[1-9](?:([ .-])\d\d)(?:\1\d\d){3}$/,
  // United Kingdom, Ireland: area of three to five digits, with or without brackets
  /^\(?0[1-9]\d\)?[ -]\d{4}[ -]\d{4}$/,
  /^\(?0[1-9]\d{2}\)?[ -]\d{3}[ -]\d{3,4}$/,
  /^\(?0[1-9]\d{3}\)?[ -](?:\d{6}|\d{3}[ -]\d{3})$/,
  // Germany, Austria: area, a slash, dash or space, and the number, whole or in groups
  /^\(?0[1-9]\d{1,4}\)? ?[/-] ?\d{4,8}(?:-\d{1,4})?$/,
  /^\(?0[1-9]\d{1,4}\)? ?[/-] ?\d{2,4}(?: \d{2,4}){1,3}$/,
  /^0[1-9]\d{1,4} \d{6,8}$/,
  /^\(0[1-9]\d{1,4}\) ?\d{4,8}$/,
  // Switzerland, Sweden, South Africa, Australia (mobile), Belgium
  /^0[1-9]\d \d{3} \d\d \d\d$/,
  /^0[1-9]\d{0,2}-\d{2,3} \d{2,3} \d\d$/,
  /^0[1-9]\d \d{3} \d{4}$/,
  /^04\d\d \d{3} \d{3}$/,
  /^04\d\d \d\d \d\d \d\d$/,
  /^\(0\d\) ?\d{4}[ -]?\d{4}$/,
  // Netherlands, Spain and Italy say 06 and the like with a dash
  /^0[1-9]\d?-\d{7,8}$/,
  // Japan, Korea
  /^0[1-9]\d{0,2}-\d{3,4}-\d{4}$/,
  // Brazil
  /^\(\d{2}\) ?9?\d{4}-\d{4}$/,
  // Russia
  /^8[ -]?\(?\d{3}\)?[ -]\d{3}[ -]\d\d[ -]\d\d$/,
  // China (mobile)
  /^1[3-9]\d([ -])\d{4}\1\d{4}$/,
  // India
  /^0\d{2,4}-\d{6,8}$/,
];
/** Shorter ones are left to the words around them. */
const LEAST = 9;
/** `01-02-2024` and `01 02 2024` are dates. */
const DATE = /^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d/;

/** True for a number in the groups and with the trunk prefix of one of the big countries. Extensions are left out. */
export function isNational(value: string): boolean {
  const plain = value
    .replace(/ ?(?:x|ext\.?|extension|durchwahl|poste) ?\d{1,6}$/i, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u2010-\u2013]/g, '-');
  return (
    plain.replace(/\D/g, '').length >= LEAST && !DATE.test(plain) && SHAPES.some((shape) => shape.test(plain))
  );
}
