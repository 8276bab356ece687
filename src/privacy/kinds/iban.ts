import type { Detector, Span } from '../detector.ts';

/** Lengths by country: SWIFT IBAN registry, release 99. */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d{2}/g;
const SEPARATOR = /[ \u00a0-]/;
const SIGN = /[A-Za-z0-9]/;

export const iban: Detector = {
  kind: 'iban',
  suspects: (text) => text.length >= 15 && /[A-Za-z]{2}[ -]?\d{2}/.test(text),
  *find(text) {
    for (const { index } of text.matchAll(START)) {
      const span = from(text, index);
      if (span) yield span;
    }
  },
  canonical: (value) => value.replace(/[^A-Za-z0-9]/g, '').toUpperCase(),
};

/** Reads as many signs as the country's number has, single separators between them. */
function from(text: string, start: number): Span | undefined {
  const length = LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return undefined;
  let signs = '';
  let end = start;
  for (; signs.length < length && end < text.length; end++) {
    const sign = text.charAt(end);
    if (SIGN.test(sign)) signs += sign;
    else if (!SEPARATOR.test(sign) || SEPARATOR.test(text.charAt(end - 1))) return undefined;
  }
  const whole = signs.length === length && !SIGN.test(text.charAt(end));
  return whole && passesCheck(signs.toUpperCase()) ? { start, end } : undefined;
}

/** ISO 7064 MOD 97-10 over the rearranged number, letters as 10–35. */
function passesCheck(signs: string): boolean {
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
