import { RECOVERY_WAYS } from '../agent/recovery-ways.ts';
import { UserError } from '../base/errors.ts';
import { suggestion } from '../base/nearest.ts';
import type { LabelEvent } from './types.ts';

const ASPECT = /^([a-z][a-z0-9_-]{0,39})=([1-5])$/i;
const LABELS = ['passed', 'tools', 'quality', 'recovery'] as const;

type Labels = Pick<LabelEvent, 'passed' | 'correctToolSelection' | 'responseQuality' | 'recovery'>;

/** A whole number from 1 to 5. Throws UserError. */
export function parseRating(text: string, path: string): number {
  if (/^[1-5]$/.test(text)) return Number(text);
  throw new UserError({ path, message: `${quoted(text)} is no rating, expected a whole number from 1 to 5` });
}

/** `speed=2`, `tone=5` … as one record; of an aspect named twice the last counts. Throws UserError. */
export function parseAspects(texts: readonly string[], path: string): Record<string, number> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = ASPECT.exec(text) ?? [];
      if (name === undefined || value === undefined) {
        throw new UserError({
          path,
          message: `${quoted(text)} is no aspect, expected a name and 1 to 5, such as speed=2`,
        });
      }
      return [name.toLowerCase(), Number(value)];
    }),
  );
}

/** `passed=no`, `tools=yes`, `quality=3.5`, `recovery=retry`. Throws UserError. */
export function parseLabels(texts: readonly string[], path: string): Labels {
  return texts.map((text) => parseLabel(text, path)).reduce<Labels>((all, one) => ({ ...all, ...one }), {});
}

function parseLabel(text: string, path: string): Labels {
  const at = text.indexOf('=');
  const name = at === -1 ? text : text.slice(0, at);
  const value = at === -1 ? '' : text.slice(at + 1);
  const wrong = (expected: string): UserError =>
    new UserError({ path, message: `${quoted(text)} cannot be read, expected ${expected}` });
  switch (LABELS.find((label) => label === name)) {
    case 'passed':
      return { passed: yesOrNo(value, wrong) };
    case 'tools':
      return { correctToolSelection: yesOrNo(value, wrong) };
    case 'quality': {
      const quality = Number(value);
      if (!/^\d(\.\d{1,3})?$/.test(value) || quality > 5) throw wrong('quality=0 to quality=5');
      return { responseQuality: quality };
    }
    case 'recovery': {
      const way = RECOVERY_WAYS.find((known) => known === value);
      if (way === undefined) throw wrong(`recovery=${RECOVERY_WAYS.join('|')}`);
      return { recovery: way };
    }
    case undefined:
      throw new UserError({
        path,
        message: `there is no label ${quoted(name)}`,
        hint: suggestion(name, LABELS),
      });
  }
}

function yesOrNo(value: string, wrong: (expected: string) => UserError): boolean {
  if (/^(?:yes|true|right)$/.test(value)) return true;
  if (/^(?:no|false|wrong)$/.test(value)) return false;
  throw wrong('yes or no');
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
