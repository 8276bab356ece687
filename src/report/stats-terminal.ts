import { styleText } from 'node:util';
import { grouped, plural } from '../base/format.ts';
import { untrusted } from '../base/untrusted.ts';
import type { Coverage, Covered } from '../dataset/stats/coverage.ts';
import type { Change } from '../dataset/stats/difference.ts';
import type { NamedFigures } from '../dataset/stats/groups.ts';
import type { Improvement, Step } from '../dataset/stats/improvement.ts';
import type { MetricName } from '../dataset/stats/metrics.ts';
import type { Grouping, Stats } from '../dataset/stats/stats.ts';
import { aligned } from './aligned.ts';
import { forTerminal } from './escape.ts';
import { differenceWords, figureRows, METRIC_WORDS, valueWords } from './stats-figures.ts';

type Paint = (colour: 'bold' | 'green' | 'red' | 'yellow' | 'dim', text: string) => string;

const COLUMNS: readonly MetricName[] = [
  'accuracy',
  'completion',
  'toolSelection',
  'rating',
  'positive',
  'tokens',
  'costUsd',
  'reward',
];
const GROUPINGS: readonly Grouping[] = ['source', 'variant', 'model', 'month'];
/** Rows of one table; `--json` has all. */
const MOST_ROWS = 24;
/** Months of a series whose changes are told. */
const MOST_MONTHS = 2;

const CHANGES: Readonly<Record<Change, readonly [string, 'green' | 'red' | 'dim' | 'yellow']>> = {
  better: ['better', 'green'],
  worse: ['worse', 'red'],
  'no-difference': ['no difference shown', 'dim'],
  unknown: ['too little to tell', 'yellow'],
};

/** Statistics for a terminal, several lines. */
export function renderStats(stats: Stats, { colour }: { readonly colour: boolean }): string {
  const paint: Paint = (name, text) => (colour ? styleText(name, text, { validateStream: false }) : text);
  const { total, read, by, coverage, improvement } = stats;
  const left = read - total.examples;
  const head = `${plural(total.examples, 'example')}${left > 0 ? `, ${grouped(left)} others read and left out` : ''}`;
  if (total.examples === 0) return head;
  return [
    [paint('bold', head), ...aligned([['', '', 'n', ''], ...figureRows(total)], 'lrrl')],
    ...GROUPINGS.filter((kind) => by[kind].length > 0).map((kind) => groupLines(kind, by[kind], paint)),
    coverageLines(coverage, paint),
    improvementLines(improvement, paint),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function groupLines(kind: Grouping, groups: readonly NamedFigures[], paint: Paint): string[] {
  // Of months the latest are what people look for.
  const shown = kind === 'month' ? groups.slice(-MOST_ROWS) : groups.slice(0, MOST_ROWS);
  const rows = shown.map(({ name, examples, metrics, latency }) => [
    name === null ? '(unknown, others)' : text(name),
    grouped(examples),
    ...COLUMNS.map((metric) => valueWords(metric, metrics[metric].mean)),
    valueWords('latencyMs', latency.p50),
    valueWords('latencyMs', latency.p95),
  ]);
  const titles = [`by ${kind}`, 'examples', ...COLUMNS.map((metric) => METRIC_WORDS[metric]), 'p50', 'p95'];
  const [title = '', ...lines] = aligned([titles, ...rows], `l${'r'.repeat(titles.length - 1)}`);
  return [paint('bold', title), ...lines, ...more(groups.length - shown.length)];
}

function coverageLines(coverage: Coverage, paint: Paint): string[] {
  const { least, tools, tags, recovery, undefinedTools, uncounted } = coverage;
  const few = (list: readonly Covered[]): readonly Covered[] => list.filter(({ good }) => good < least);
  const lacking = [
    ...few(tools).map((one) => row('tool', one)),
    ...few(tags).map((one) => row('tag', one)),
    ...few(recovery).map((one) => row('recovery', one)),
  ];
  const rows = lacking.slice(0, MOST_ROWS);
  return [
    paint(
      'bold',
      `what lacks data: fewer than ${plural(least, 'good example')} (passed, approved or edited)`,
    ),
    ...(rows.length === 0 ? ['nothing'] : aligned([['', '', 'good', 'all'], ...rows], 'llrr')),
    ...more(lacking.length - rows.length),
    ...(tools.length === 0
      ? ['no config of these examples names tools, so which ones lack data is unknown']
      : []),
    ...(undefinedTools.length > 0
      ? [
          `called, but defined by no config: ${undefinedTools
            .slice(0, 10)
            .map(({ name }) => text(name))
            .join(', ')}${undefinedTools.length > 10 ? ' …' : ''}`,
        ]
      : []),
    ...(uncounted > 0 ? [`! ${plural(uncounted, 'name')} of tools and tags were too many to count`] : []),
  ];
}

const row = (kind: string, { name, good, examples }: Covered): readonly string[] => [
  kind,
  text(name),
  good === 0 ? 'none' : grouped(good),
  grouped(examples),
];

function improvementLines({ baseline, confidence, steps }: Improvement, paint: Paint): string[] {
  const title = `change by month, against ${against(baseline)}`;
  if (steps.length === 0)
    return [paint('bold', title), 'nothing to compare: there is one month, or nothing that is known in two'];
  const series = Map.groupBy(steps, (step) => step.series);
  const told = [...series.values()].flatMap((own) => {
    const months = [...new Set(own.map(({ month }) => month))].slice(-MOST_MONTHS);
    return own.filter(({ month }) => months.includes(month));
  });
  const lines = aligned(
    [['month', 'series', 'metric', 'before', 'after', 'change', '', ''], ...told.map(stepRow)],
    'lllrrrll',
  );
  return [
    paint('bold', title),
    ...lines.map((line, n) => {
      const step = told[n - 1];
      return step ? paint(CHANGES[step.change][1], line) : line;
    }),
    ...(told.length < steps.length ? ['earlier months: --json'] : []),
    `intervals hold all together with 95 % (each with ${(confidence * 100).toFixed(2)} %), examples of one scenario or conversation counting as one;`,
    'what is asked may differ from month to month, and that is not taken out',
  ];
}

function against(baseline: Improvement['baseline']): string {
  switch (baseline.kind) {
    case 'earliest':
      return 'the earliest month of each series';
    case 'month':
      return baseline.month;
    case 'config':
      return `config ${baseline.prefix.slice(0, 12)}`;
  }
}

function stepRow(step: Step): readonly string[] {
  const { metric, interval } = step;
  const range = interval
    ? `[${differenceWords(metric, interval[0])}, ${differenceWords(metric, interval[1])}]`
    : '';
  return [
    step.month,
    step.series,
    METRIC_WORDS[metric].trim(),
    valueWords(metric, step.before),
    valueWords(metric, step.after),
    differenceWords(metric, step.difference),
    range,
    CHANGES[step.change][0],
  ];
}

const more = (count: number): string[] => (count > 0 ? [`… and ${count} more: --json`] : []);
const text = (value: string): string => forTerminal(untrusted(value), 40);
