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

interface Case extends WorldOptions {
  readonly title: string;
  readonly goal: string;
}

const depth = { depth: 5, passes: 3 };
const CASES: readonly Case[] = [
  { ...depth, scenarios: 30, drop: 0, title: 'unchanged, N = 30', goal: '<= 2 %' },
  { ...depth, scenarios: 100, drop: 0, title: 'unchanged, N = 100', goal: '<= 2 %, <= 1.3 N' },
  { ...depth, scenarios: 300, drop: 0, title: 'unchanged, N = 300', goal: '<= 2 %' },
  { ...depth, scenarios: 100, drop: 0.1, title: '-10 points', goal: '>= 92 %, <= 1.7 N' },
  { ...depth, scenarios: 100, drop: 0.15, title: '-15 points', goal: '>= 99.5 %' },
  { ...depth, scenarios: 100, drop: 0.1, shape: 'dead', title: '-10 points, dead scenarios', goal: '' },
  { ...depth, scenarios: 100, drop: 0, tagged: 'any', title: 'unchanged, flaky ones tagged', goal: '' },
  { ...depth, scenarios: 100, drop: 0, passes: 1, title: 'unchanged, one pass', goal: '<= 5 %' },
  { ...depth, scenarios: 100, drop: 0.1, passes: 1, title: '-10 points, one pass', goal: '75 %' },
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
    const verdict = sequentialVerdict({ scenarios, schedule });
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
    options.goal,
  ];
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
  `\n${SIMULATIONS} simulations a row (a rate of 2 % is known to ±${standardError.toFixed(1)} points), baseline depth 5, ` +
    `${((performance.now() - started) / 1000).toFixed(0)} s`,
);
