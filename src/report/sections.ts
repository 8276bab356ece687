import { code, EMPTY, figure, gfm, join, link, sentence, table, words } from './escape.ts';
import type { Markdown } from './escape.ts';
import type { ReportModel } from './model.ts';
import type { MetricRow, MetricStatus } from './model/metrics.ts';
import type { ScenarioRow } from './model/scenarios.ts';
import type { HeadlineState } from './model/headline.ts';
import type { VariantLine } from './model/variants.ts';

/** GitHub's alerts: https://docs.github.com/get-started/writing-on-github (alerts). */
const ALERT: Readonly<Record<HeadlineState, Markdown>> = {
  APPROVE: gfm`[!TIP]`,
  REJECT: gfm`[!CAUTION]`,
  INCONCLUSIVE: gfm`[!WARNING]`,
  UNJUDGED: gfm`[!WARNING]`,
  'NO-BASELINE': gfm`[!NOTE]`,
  MEASURED: gfm`[!NOTE]`,
  UNCHANGED: gfm`[!NOTE]`,
};

const STATUS: Readonly<Record<MetricStatus, Markdown>> = {
  worse: gfm`❌ worse`,
  'not-worse': gfm`✅ not worse`,
  undecided: gfm`❔ undecided`,
  fails: gfm`❌ fails`,
  better: gfm`✅ better`,
  same: gfm`✅ same`,
  within: gfm`✅ within limit`,
  lower: gfm`➖ but fails more`,
  unknown: gfm`❔ unknown`,
  advisory: gfm`➖ advisory`,
  'not-gated': gfm`➖`,
};

/** The verdict as an alert: title, decisive sentence, reasons. */
export function verdict({ headline }: ReportModel): Markdown {
  const first = gfm`**${words(headline.title)}** — ${sentence(headline.sentence)}`;
  const { more } = headline;
  const rest =
    more.length === 1
      ? more.map((phrase) => sentence(phrase))
      : more.map((phrase) => gfm`- ${sentence(phrase)}`);
  return join([ALERT[headline.state], first, ...(rest.length > 0 ? [gfm``, ...rest] : [])].map(quoted), '\n');
}

const quoted = (line: Markdown): Markdown => (line === '' ? gfm`>` : gfm`> ${line}`);

/** The metrics that people decide by. */
export function metricTable(model: ReportModel): Markdown {
  return rowsTable(model, model.metrics.main);
}

/** Rows as a table: both sides with their gates, or the only side that ran. */
export function rowsTable({ names, compared, seen }: ReportModel, rows: readonly MetricRow[]): Markdown {
  if (rows.length === 0) return EMPTY;
  if (!compared) {
    return table(
      [
        [gfm`metric`, gfm`${names.candidate}`],
        ...rows.map((row) => [words(row.label), figure(row.candidate)]),
      ],
      ['l', 'r'],
    );
  }
  const gated = rows.some(({ allowed }) => allowed !== '—');
  const head = [
    gfm`metric`,
    gfm`${names.baseline}`,
    gfm`${names.candidate}`,
    seen.atStop ? gfm`change at stop` : gfm`change`,
  ];
  const body = rows.map((row) => [
    [words(row.label), figure(row.baseline), figure(row.candidate), figure(row.change)],
    gated ? [words(row.allowed), STATUS[row.status]] : [],
  ]);
  return table(
    [[...head, ...(gated ? [gfm`allowed`, gfm`status`] : [])], ...body.map((cells) => cells.flat())],
    ['l', 'r', 'r', 'r', ...(gated ? (['r', 'l'] as const) : [])],
  );
}

/** Why figures are unknown, one line a reason. */
export function unknowns({ metrics }: ReportModel): Markdown {
  const lines = metrics.main.flatMap(({ label, unknownBecause }) =>
    unknownBecause ? [gfm`- ${words(label)} is unknown: ${unknownBecause}`] : [],
  );
  return join(lines, '\n');
}

/** Who is compared with whom, on one line. */
export function who({ who: { baseline, candidate, differences, extent } }: ReportModel): Markdown {
  const sides = [baseline, candidate].flatMap((side) => (side ? [variant(side)] : []));
  return join(
    [
      join(sides, ' against '),
      join(
        differences.map((phrase) => sentence(phrase)),
        ', ',
      ),
      join(
        extent.map((text) => words(text)),
        ' · ',
      ),
    ],
    ' · ',
  );
}

const variant = ({ name, model, origin }: VariantLine): Markdown => gfm`${name} (${model}, ${origin})`;

/** What the run could see, what it rests on and what it took, one line each. */
export function couldSee({ seen }: ReportModel): Markdown {
  return join(
    seen.lines.map((line) => gfm`- ${sentence(line)}`),
    '\n',
  );
}

/** The scenario's id, linked to its line. */
export function scenarioLink(row: ScenarioRow): Markdown {
  return gfm`${link(code(row.id, 80), row.spot?.url)}${row.tagged ? gfm` 🔒` : EMPTY}`;
}

/** Ids on one line with their counts, at most `most`. */
export function idList(rows: readonly ScenarioRow[], most: number, counts: boolean): Markdown {
  const shown = rows
    .slice(0, most)
    .map((row) =>
      counts
        ? gfm`${scenarioLink(row)} (${words(row.baseline)} → ${words(row.candidate)})`
        : scenarioLink(row),
    );
  const rest = rows.length - shown.length;
  return join(rest > 0 ? [...shown, gfm`… ${rest} more`] : shown, ', ');
}
