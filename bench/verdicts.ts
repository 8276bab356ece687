/**
 * Operating points of the two policies in a simulated world: how often an unchanged candidate is rejected, how often a
 * real drop is found, and how many candidate runs that takes. `node bench/verdicts.ts [--quick]`
 */
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/base/random.ts';
import type { Variant } from '../src/agent/types.ts';
import { compareTrials } from '../src/compare/compare.ts';
import { lookSchedule } from '../src/compare/stats/looks.ts';
import { sequentialVerdict } from '../src/compare/stats/sequential.ts';
import { decideByThresholds } from '../src/verdict/thresholds.ts';
import { asScenarios, asTrials, world, type WorldOptions } from './world.ts';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const SIMULATIONS = quick ? 500 : 4000;
const MARGINS = { success: 0.05, tool: 0.05, quality: 0.05, latency: 0.1, cost: 0.2 };

/** What statistics.md promises of a world; absent where nothing is promised. Shares 0–1, runs as multiples of N. */
interface Goal {
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly runs?: number;
}

interface Case extends WorldOptions {
  readonly title: string;
  readonly goal?: Goal;
}

const depth = { depth: 5, passes: 3 };
const beside = { depth: 3, passes: 3, beside: true };
const CASES: readonly Case[] = [
  { ...depth, scenarios: 30, drop: 0, title: 'unchanged, N = 30', goal: { atMost: 0.02 } },
  { ...depth, scenarios: 100, drop: 0, title: 'unchanged, N = 100', goal: { atMost: 0.02, runs: 1.3 } },
  { ...depth, scenarios: 300, drop: 0, title: 'unchanged, N = 300', goal: { atMost: 0.02 } },
  { ...depth, scenarios: 100, drop: 0.1, title: '-10 points', goal: { atLeast: 0.92, runs: 1.7 } },
  { ...depth, scenarios: 100, drop: 0.15, title: '-15 points', goal: { atLeast: 0.995 } },
  { ...depth, scenarios: 100, drop: 0, passes: 1, title: 'unchanged, one pass', goal: { atMost: 0.05 } },
  { ...depth, scenarios: 100, drop: 0.1, passes: 1, title: '-10 points, one pass', goal: { atLeast: 0.75 } },
  { ...depth, scenarios: 100, drop: 0.1, shape: 'shifted', title: '-10 points, shifted' },
  { ...depth, scenarios: 100, drop: 0.1, shape: 'scaled', title: '-10 points, scaled' },
  { ...depth, scenarios: 100, drop: 0.1, shape: 'scaled', passes: 1, title: '-10 points, scaled, one pass' },
  { ...beside, scenarios: 40, drop: 0, title: 'unchanged, nothing stored, N = 40', goal: { atMost: 0.02 } },
  { ...beside, scenarios: 100, drop: 0, title: 'unchanged, nothing stored', goal: { atMost: 0.02 } },
  { ...beside, scenarios: 100, drop: 0.1, title: '-10 points, nothing stored' },
  { ...depth, scenarios: 100, drop: 0, tagged: 'any', title: 'unchanged, flaky ones tagged' },
];

const variant = (role: 'baseline' | 'candidate'): Variant => ({
  role,
  model: { name: role, model: role, price: { input: 1, output: 1 } },
  assets: { tools: [] },
  configHash: role,
  origin: 'simulated',
});
const variants = { baseline: variant('baseline'), candidate: variant('candidate') };

function simulate(options: Case): string[] {
  const random = seededRandom(`verdicts ${options.title}`);
  const tally = { reject: 0, approve: 0, open: 0, runs: 0, classic: 0, untagged: 0 };
  const schedule = lookSchedule(options.scenarios, options.passes);
  for (let i = 0; i < SIMULATIONS; i++) {
    const scenarios = world(options, random);
    const verdict = sequentialVerdict({ scenarios, schedule, ...(options.beside ? { tau: 0 } : {}) });
    if (verdict.state === 'WORSE') tally.reject++;
    else if (verdict.state === 'NOT_WORSE') tally.approve++;
    else tally.open++;
    tally.runs += verdict.runs.spent / options.scenarios;
    const suite = { scenarios: asScenarios(scenarios), hash: '' };
    const comparison = compareTrials(suite, asTrials(scenarios, options.passes), variants);
    const classic = decideByThresholds(comparison, MARGINS);
    if (classic.recommendation === 'REJECT') tally.classic++;
    if (classic.gates.some(({ gate, state }) => gate !== 'regression' && state === 'fail')) tally.untagged++;
  }
  const share = (count: number): string => `${((100 * count) / SIMULATIONS).toFixed(1)} %`;
  return [
    options.title,
    share(tally.reject),
    share(tally.approve),
    share(tally.open),
    `${(tally.runs / SIMULATIONS).toFixed(2)} N`,
    share(tally.classic),
    share(tally.untagged),
    `${options.passes}.00 N`,
    goalOf(options.goal, tally.reject / SIMULATIONS, tally.runs / SIMULATIONS),
  ];
}

let missed = 0;

/** The goal in words, and whether the figures reach it within twice their own standard error. */
function goalOf(goal: Goal | undefined, rejects: number, runs: number): string {
  if (!goal) return '';
  const words: string[] = [];
  const slack = (rate: number): number => 2 * Math.sqrt((rate * (1 - rate)) / SIMULATIONS);
  const say = (text: string, met: boolean): void => {
    words.push(`${text} ${met ? 'met' : 'MISSED'}`);
    if (!met) missed++;
  };
  const { atMost, atLeast, runs: most } = goal;
  if (atMost !== undefined) say(`<= ${100 * atMost} %`, rejects <= atMost + slack(atMost));
  if (atLeast !== undefined) say(`>= ${100 * atLeast} %`, rejects >= atLeast - slack(atLeast));
  if (most !== undefined) say(`<= ${most} N`, runs <= most);
  return words.join(', ');
}

const HEAD = [
  'world',
  'paired REJECT',
  'APPROVE',
  'undecided',
  'runs',
  'thresholds REJECT',
  'without tags',
  'runs',
  'goal',
];
const started = performance.now();
const rows = [HEAD, ...CASES.map(simulate)];
const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
for (const row of rows)
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
const standardError = Math.sqrt((0.02 * 0.98) / SIMULATIONS) * 100;
console.log(
  `\n${SIMULATIONS} simulations a row (a rate of 2 % is known to ±${standardError.toFixed(1)} points), baseline depth 5 where something is stored, ` +
    `${((performance.now() - started) / 1000).toFixed(0)} s`,
);
if (missed > 0) process.exitCode = 1;
