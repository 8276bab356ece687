import type { Detector, Span } from '../detector.ts';

const V4 = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
// Four numbers are a version after `v`, `version 1.2.3.4`, `Chrome/120.0.0.0` and the like.
const VERSION =
  /(?:\b(?:v|ver|vers|version|release|build|firmware|driver|upgrade to)[ .:=]{0,2}|[A-Za-z]\/)$/i;
const V6 = /(?<![\w:.])[0-9A-Fa-f:]{2,39}(?:\d{1,3}(?:\.\d{1,3}){3})?(?![\w:])/g;
/** Every machine's own addresses tell nothing about a person. */
const OWN = new Set(['127.0.0.1', '0.0.0.0', '255.255.255.255', '::1', '::']);

export const ip: Detector = {
  kind: 'ip',
  suspects: (text) => /\d\.\d|:[0-9A-Fa-f]{0,4}:/.test(text),
  *find(text) {
    for (const { 0: value, index } of text.matchAll(V4)) {
      const before = text.slice(Math.max(0, index - 20), index);
      if (isV4(value) && !OWN.has(value) && !VERSION.test(before)) yield span(index, value);
    }
    for (const { 0: value, index } of text.matchAll(V6)) {
      if (isV6(value) && !OWN.has(value)) yield span(index, value);
    }
  },
  canonical: (value) => value.toLowerCase(),
};

function span(start: number, value: string): Span {
  return { start, end: start + value.length };
}

function isV4(value: string): boolean {
  return value.split('.').every((part) => Number(part) <= 255 && (part === '0' || !part.startsWith('0')));
}

/** RFC 4291 §2.2 text forms. At least one digit and two groups, so that `a::b` in code is none. */
function isV6(value: string): boolean {
  const [head = '', ...tail] = value.split('::');
  if (tail.length > 1 || !/\d/.test(value)) return false;
  const groups = [head, ...tail].flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const count = groups.length + (last.includes('.') ? 1 : 0);
  const valid = groups.every((group, n) =>
    n === groups.length - 1 && group.includes('.') ? isV4(group) : /^[0-9A-Fa-f]{1,4}$/.test(group),
  );
  return valid && (tail.length === 1 ? count >= 2 && count < 8 : count === 8);
}
