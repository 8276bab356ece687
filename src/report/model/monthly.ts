import { grouped, usd } from '../../base/format.ts';
import type { Figures } from './figures.ts';
import type { Lookup } from './lookup.ts';
import type { Seen } from './seen.ts';

/** Adds what each side would cost a month, where the config tells how many queries come and their cost is known. */
export function withMonthly(seen: Seen, { input, solo }: Lookup, metrics: Figures['metrics']): Seen {
  const { monthlyQueries: queries, comparison } = input;
  const cost = metrics.cost;
  if (queries === undefined || !cost) return seen;
  const sides = comparison ? [cost.baseline, cost.candidate] : [cost[solo]];
  if (sides.every((side) => side === null)) return seen;
  const told = sides.map((side) => (side === null ? 'unknown' : usd(side * queries)));
  const line = `At ${grouped(queries)} queries a month: ${told.join(' → ')}.`;
  return { ...seen, lines: [...seen.lines, [line]] };
}
