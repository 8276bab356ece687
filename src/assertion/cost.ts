import { limit, withinLimit } from './limit.ts';
import type { AssertionType } from './type.ts';

const usd = (amount: number): string => `${Number(amount.toPrecision(4))} USD`;

export const cost: AssertionType<number | undefined> = {
  type: 'cost',
  summary: 'The trial cost at most this many USD. An unknown cost fails.',
  example: '0.01',
  value: limit,
  threshold: 'limit',
  stage: 'planner',
  aboutTools: false,
  check: (value, { costUsd }, options) => withinLimit('cost', costUsd, value, options, usd),
};
