import { styleText } from 'node:util';
import { plural } from '../base/format.ts';
import { forTerminal, plain } from './escape.ts';
import type { ReportModel } from './model.ts';
import type { StoredData } from './model/data.ts';
import type { HeadlineState } from './model/headline.ts';
import type { MetricRow, MetricStatus } from './model/metrics.ts';
import type { FailingRow } from './model/scenarios.ts';
import { fit, pad, wrap } from './columns.ts';

export interface TerminalOptions {
  /** Width of the terminal; no line is wider. At least 40. */
  readonly columns: number;
  readonly colour: boolean;
}

type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';
type Paint = (colour: Colour, text: string) => string;

const COLOURS: Readonly<Record<HeadlineState, Colour>> = {
  APPROVE: 'green',
  REJECT: 'red',
  INCONCLUSIVE: 'yellow',
  UNJUDGED: 'yellow',
  'NO-BASELINE': 'cyan',
  MEASURED: 'cyan',
  UNCHANGED: 'cyan',
};

const STATUS: Readonly<Record<MetricStatus, readonly [string, Colour]>> = {
  worse: ['✗ worse', 'red'],
  'not-worse': ['✓ not worse', 'green'],
  undecided: ['? undecided', 'yellow'],
  fails: ['✗ fails', 'red'],
  better: ['✓ better', 'green'],
  same: ['✓ same', 'green'],
  within: ['✓ within limit', 'green'],
  lower: ['- but fails more', 'dim'],
  unknown: ['? unknown', 'yellow'],
  advisory: ['- advisory', 'dim'],
  'not-gated': ['-', 'dim'],
};

const MOST_ROWS = 20;

/** The report for a terminal: verdict, metrics, what broke, and what to do next. Ends without a newline. */
export function renderTerminal(model: ReportModel, { columns, colour }: TerminalOptions): string {
  const width = Math.max(40, Math.floor(columns));
  const paint: Paint = (name, text) => (colour ? styleText(name, text, { validateStream: false }) : text);
  const blocks = [
    verdictBox(model, width, paint),
    metricLines(model, width, paint),
    who(model, width),
    model.seen.lines.flatMap((line) => wrap(`- ${plain(line)}`, width)),
    failing('Newly broken', model.scenarios.broken, width, paint),
    model.seen.failuresDecide ? failing('Failing now', model.scenarios.watched, width, paint) : [],
    failing(
      model.compared ? 'Regression scenarios that fail' : 'Failing',
      model.scenarios.mustPass,
      width,
      paint,
    ),
    counts(model, width),
    beside(model, width, paint),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function verdictBox({ headline }: ReportModel, width: number, paint: Paint): string[] {
  const colour = COLOURS[headline.state];
  const inner = width - 4;
  const lines = [
    ...wrap(`${headline.title}: ${plain(headline.sentence)}`, inner).map((line) =>
      paint('bold', pad(line, inner, 'l')),
    ),
    ...headline.more.flatMap((phrase) => wrap(plain(phrase), inner)).map((line) => pad(line, inner, 'l')),
  ];
  const edge = (text: string): string => paint(colour, text);
  const bar = '─'.repeat(width - 2);
  return [edge(`╭${bar}╮`), ...lines.map((line) => `${edge('│')} ${line} ${edge('│')}`), edge(`╰${bar}╯`)];
}

function metricLines({ metrics, names, compared, seen }: ReportModel, width: number, paint: Paint): string[] {
  if (metrics.main.length === 0) return [];
  const cells = (row: MetricRow): string[] =>
    compared ? [row.label, row.baseline, row.candidate, row.change, row.allowed] : [row.label, row.candidate];
  const head = compared
    ? [
        '',
        forTerminal(names.baseline, 16),
        forTerminal(names.candidate, 16),
        seen.atStop ? 'change at stop' : 'change',
        'allowed',
      ]
    : ['', forTerminal(names.candidate, 16)];
  const rows = [head, ...metrics.main.map(cells)];
  const widths = head.map((_, i) => Math.max(...rows.map((row) => fit(row[i] ?? '', width).width)));
  return rows.map((row, index) => {
    const text = row.map((cell, i) => pad(cell, widths[i] ?? 0, i === 0 ? 'l' : 'r')).join('  ');
    const metric = metrics.main[index - 1];
    const [word, colour] = metric && compared ? STATUS[metric.status] : ['', 'dim' as const];
    const left = fit(text, width);
    const right = fit(word, width - left.width - 2);
    const line = index === 0 ? paint('dim', left.text.trimEnd()) : left.text.trimEnd();
    return right.width > 0 ? `${left.text}  ${paint(colour, right.text)}` : line;
  });
}

function who({ who: { baseline, candidate, differences, extent } }: ReportModel, width: number): string[] {
  const sides = [baseline, candidate].flatMap((side) =>
    side
      ? [`${forTerminal(side.name, 60)} (${forTerminal(side.model, 60)}, ${forTerminal(side.origin, 60)})`]
      : [],
  );
  const parts = [sides.join(' against '), differences.map(plain).join(', '), ...extent].filter(Boolean);
  return wrap(parts.join(' · '), width);
}

function failing(title: string, rows: readonly FailingRow[], width: number, paint: Paint): string[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, MOST_ROWS).flatMap((row) => {
    const place = row.spot ? `${forTerminal(row.spot.file, 200)}:${row.spot.line}` : '';
    const facts = [`${row.baseline} → ${row.candidate}`, plain(row.gist), row.stage ?? '', row.cause, place];
    return [
      fit(`  ${paintless(row)}${forTerminal(row.id, 200)}`, width).text,
      ...wrap(facts.filter(Boolean).join(' · '), width - 4).map((line) => paint('dim', `    ${line}`)),
    ];
  });
  const rest = rows.length - MOST_ROWS;
  const first =
    rows[0] && !rows[0].evidence.bare
      ? wrap(`Reproduce: ${forTerminal(rows[0].evidence.reproduce, 400)}`, width - 2)
      : [];
  return [
    paint('bold', `${title} (${rows.length})`),
    ...lines,
    ...(rest > 0 ? [`  … ${rest} more`] : []),
    ...first.map((line) => `  ${line}`),
  ];
}

const paintless = ({ tagged }: FailingRow): string => (tagged ? '[regression] ' : '');

function counts({ scenarios, compared }: ReportModel, width: number): string[] {
  if (!compared) return [];
  const told = [
    ['newly fixed', scenarios.fixed.length],
    ['still failing', scenarios.failing.length],
    ['watched, chance can explain it', scenarios.watched.length],
    ['flaky', scenarios.flaky.length],
    ['on one side only', scenarios.unpaired.length],
    ['not run, the verdict was certain before', scenarios.notRun],
  ] as const;
  const parts = told.flatMap(([what, count]) => (count > 0 ? [`${what}: ${count}`] : []));
  return parts.length > 0 ? wrap(parts.join(' · '), width) : [];
}

function beside(model: ReportModel, width: number, paint: Paint): string[] {
  const { missing, integrity, data, judge, spent, tainted, warnings } = model;
  const lines = [
    ...(missing.lost > 0
      ? [
          `No result for ${missing.lost} of ${missing.planned} trials, which count as missing:`,
          ...missing.causes.map(
            ({ count, service, message }) =>
              `${count} × ${forTerminal(service, 60)}: ${forTerminal(message, 400)}`,
          ),
        ]
      : []),
    ...(missing.cancelled > 0 ? [`Stopped early: ${missing.cancelled} trials were cancelled.`] : []),
    ...tainted.map(({ what, scenarios }) => {
      const named = scenarios.slice(0, 10).map((id) => forTerminal(id, 100));
      const more = scenarios.length > 10 ? `, … ${scenarios.length - 10} more` : '';
      return `${what}: ${named.join(', ')}${more}`;
    }),
    ...integrity
      .slice(0, 10)
      .map(({ what, detail }) => `Rules changed, ${what}: ${forTerminal(detail, 300)}`),
    ...(integrity.length > 10 ? [`… and ${integrity.length - 10} more changes of the rules`] : []),
    ...(data.kind === 'failed' ? [`Training data was not stored: ${forTerminal(data.failure, 400)}`] : []),
    ...warnings.slice(0, 10).map((warning) => forTerminal(warning, 400)),
  ].flatMap((text) => wrap(`! ${text}`, width).map((line) => paint('yellow', line)));
  const stored = data.kind === 'stored' ? storedLines(data, width) : [];
  const paid =
    spent.length > 0
      ? wrap(`This check cost: ${spent.map(({ on, cost }) => `${on} ${cost}`).join(' · ')}`, width)
      : [];
  const judged = judge.flatMap((line) => wrap(`Judge: ${plain(line)}`, width));
  return [
    ...lines,
    ...judged,
    ...paid,
    ...stored,
    ...wrap(`Results: ${forTerminal(model.resultsPath, 400)}`, width),
  ];
}

function storedLines({ examples, location, lines, waiting, commands }: StoredData, width: number): string[] {
  const count = `${plural(examples, 'example')} added to ${forTerminal(location, 200)}`;
  const worth = waiting.map(
    ({ id, scenario, side, why }) => `  ${id}  ${forTerminal(scenario, 100)}, ${side}: ${why}`,
  );
  return [
    ...wrap([count, ...lines.map(plain)].join(' · '), width),
    ...(worth.length > 0 ? ['Worth a look:', ...worth.map((line) => fit(line, width).text)] : []),
    ...commands.flatMap(({ what, line }) => wrap(`${what}: ${forTerminal(line, 400)}`, width)),
  ];
}
