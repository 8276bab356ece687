import type { Random } from '../../base/random.ts';
import { digitsLike, drawn, oneOf } from '../draw.ts';
import { passesLuhn } from './luhn.ts';
import type { Entity, Survey } from './survey.ts';

/** What each value becomes, by kind and value. */
export type Swaps = ReadonlyMap<string, string>;

export const swapKey = ({ kind, value }: Pick<Entity, 'kind' | 'value'>): string => `${kind} ${value}`;

/** Length of payment card numbers. */
const [CARD_LEAST, CARD_MOST] = [13, 19];
/** Longer ones lose digits as JSON numbers. */
const MOST_DIGITS = 15;
/** Longer numbers name nothing that a person would say. */
const MOST_LENGTH = 40;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Fakes for all that can be swapped and leaves the example true. No two values get the same one, and none its own. */
export function swapsFor(survey: Survey, random: Random): Swaps {
  const { entities } = survey;
  const swaps = new Map<string, string>();
  const taken = new Set(entities.map(({ value }) => value));
  const put = (entity: Entity, make: () => string | undefined): void => {
    for (let attempt = 0; attempt < 50; attempt++) {
      const fake = make();
      if (fake === undefined) return;
      if (taken.has(fake)) continue;
      taken.add(fake);
      swaps.set(swapKey(entity), fake);
      return;
    }
  };
  for (const entity of entities) {
    switch (entity.kind) {
      case 'token':
        put(entity, () => tokenLike(entity.value, random));
        break;
      case 'email':
        if (entity.speakers.has('user')) put(entity, () => addressFake(random));
        break;
      case 'phone':
        if (entity.speakers.has('user')) put(entity, () => phoneLike(entity.value, random));
        break;
      case 'digits':
        if (isName(entity, entities)) put(entity, () => numberLike(entity.value, random));
        break;
      case 'date':
      case 'amount':
      case 'other-date':
      case 'decimal':
        break;
    }
  }
  shiftDates(survey, swaps, random);
  changeAmount(survey, swaps, random);
  return swaps;
}

/** Another pseudonym of the same kind; those that older stores numbered stay. */
function tokenLike(token: string, random: Random): string | undefined {
  const [, kind, hex] = /^\[([a-z]+)-([0-9a-f]{12})\]$/.exec(token) ?? [];
  return hex === undefined ? undefined : `[${kind}-${drawn(12, '0123456789abcdef', random)}]`;
}

/** RFC 2606: nobody has an address at example.com. */
function addressFake(random: Random): string {
  const first = oneOf(['alex', 'kim', 'robin', 'sam', 'toni', 'noa', 'jo', 'max'], random) ?? 'alex';
  return `${first}.${drawn(4, 'abcdefghijklmnopqrstuvwxyz', random)}@example.com`;
}

/**
 * North America keeps 555-0100 to 555-0199 for fiction, Ofcom 020 7946 0000 to 0999 for drama; the signs between the
 * digits stay.
 */
function phoneLike(phone: string, random: Random): string | undefined {
  const reserved = phone.startsWith('+44') ? `442079460${drawn(3, '0123456789', random)}` : undefined;
  const digits = phone.replace(/\D/g, '');
  const fake = reserved ?? `${digits.slice(0, -7)}55501${drawn(2, '0123456789', random)}`;
  if (fake.length !== digits.length) return undefined;
  let at = 0;
  return phone.replace(/\d/g, () => fake[at++] ?? '');
}

/**
 * Whether digits name a thing that user and agent both speak of: an order, a ticket. A year is none; neither is what may
 * also be a part of another number (`ending in 2345`), an amount or a date.
 */
function isName({ value, speakers, named, numeric }: Entity, entities: readonly Entity[]): boolean {
  if (value.length > (numeric ? MOST_DIGITS : MOST_LENGTH)) return false;
  if (speakers.size < 2 || value.length < (named ? 2 : 4)) return false;
  if (!named && /^(?:19|20)\d\d$/.test(value)) return false;
  return !entities.some((other) => {
    if (other.value === value && other.kind === 'digits') return false;
    if (other.kind === 'token') return false;
    const digits = other.kind === 'digits' ? other.value : other.value.replace(/\D/g, '');
    if (other.kind === 'digits' && Math.min(digits.length, value.length) < 3) return false;
    return digits === value || (other.kind === 'digits' && isPart(digits, value));
  });
}

const isCardLong = ({ length }: string): boolean => length >= CARD_LEAST && length <= CARD_MOST;
const isPart = (a: string, b: string): boolean =>
  a.length < b.length ? b.startsWith(a) || b.endsWith(a) : a.startsWith(b) || a.endsWith(b);

/** A number of the same length; one as long as a card's never passes a card's check. */
function numberLike(value: string, random: Random): string {
  const fake = digitsLike(value, random);
  if (!isCardLong(value) || !passesLuhn(fake)) return fake;
  return fake.slice(0, -1) + String((Number(fake.at(-1)) + 1) % 10);
}

/** All dates by the same whole weeks, so that their order, distances and weekdays stay; none where one cannot be moved. */
function shiftDates({ entities, texts }: Survey, swaps: Map<string, string>, random: Random): void {
  const dates = entities.filter(({ kind }) => kind === 'date');
  if (dates.length === 0 || entities.some(({ kind }) => kind === 'other-date')) return;
  // What says when seen from today, or names a weekday's month, would no longer be true.
  if (texts.some((text) => RELATIVE.test(text))) return;
  const years = new Set(dates.map(({ value }) => value.slice(0, 4)));
  if (entities.some(({ kind, value }) => kind === 'digits' && years.has(value))) return;
  const weeks = (1 + Math.floor(random() * 26)) * (random() < 0.5 ? -1 : 1);
  const moved = dates.map((date) => {
    const time = Date.parse(`${date.value}T00:00:00.000Z`);
    return {
      date,
      fake: Number.isNaN(time) ? null : new Date(time + weeks * 7 * DAY_MS).toISOString().slice(0, 10),
    };
  });
  if (moved.some(({ fake, date }) => fake === null || !exists(date.value))) return;
  for (const { date, fake } of moved) if (fake !== null) swaps.set(swapKey(date), fake);
}

const RELATIVE =
  /\b(?:today|tomorrow|yesterday|heute|morgen|gestern|aujourd|demain|hier|hoy|mañana|ayer|oggi|domani|ieri|ago|January|February|March|April|June|July|August|September|October|November|December)\b/i;

/** False for the 31st of June, which `Date.parse` takes for the 1st of July or for nothing. */
function exists(date: string): boolean {
  return new Date(`${date}T00:00:00.000Z`).toISOString().startsWith(date);
}

/** The only amount of an example. Of several one may be the sum of others, and the example no longer true. */
function changeAmount({ entities }: Survey, swaps: Map<string, string>, random: Random): void {
  const amounts = entities.filter(({ kind }) => kind === 'amount');
  const values = new Set(amounts.map(({ value }) => valueOf(value)));
  const [value] = values;
  if (values.size !== 1 || value === undefined) return;
  const decimals = entities.filter(({ kind }) => kind === 'decimal');
  // Digits that are as much may be the same amount or not.
  if (entities.some((one) => one.kind === 'digits' && Number(one.value) === value)) return;
  if (decimals.some((one) => valueOf(one.value) !== value)) return;
  const whole = String(Math.trunc(value));
  if (whole === '0') return;
  let other = whole;
  for (let attempt = 0; attempt < 50 && other === whole; attempt++) other = digitsLike(whole, random);
  if (other === whole) return;
  for (const one of [...amounts, ...decimals]) {
    let at = 0;
    const [head, tail] = split(one.value);
    swaps.set(swapKey(one), head.replace(/\d/g, () => other[at++] ?? '') + tail);
  }
}

/** The whole part with the signs before it, and from the decimal point on. */
function split(amount: string): readonly [string, string] {
  const point = /\.\d{1,2}(?!\d)/.exec(amount)?.index ?? -1;
  return point < 0 ? [amount, ''] : [amount.slice(0, point), amount.slice(point)];
}

/** In its currency; thousands are parted by commas. NaN where it is written otherwise. */
function valueOf(amount: string): number {
  const plain = /\d[\d,]*(?:\.\d+)?/.exec(amount)?.[0] ?? '';
  return /,\d{3}(?:\D|$)/.test(plain) || !plain.includes(',') ? Number(plain.replaceAll(',', '')) : NaN;
}
