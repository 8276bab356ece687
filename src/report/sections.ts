import { code, details, EMPTY, join, link, md, sentence, table, words } from './escape.ts';
import type { Markdown } from './escape.ts';
import type { ReportModel } from './model.ts';
import type { MetricRow, MetricStatus } from './model/metrics.ts';
import type { ScenarioRow } from './model/scenarios.ts';
import type { HeadlineState } from './model/headline.ts';
import type { VariantLine } from './model/variants.ts';
import { plural } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/** GitHub's alerts: https://docs.github.com/get-started/writing-on-github (alerts). */
const ALERT: Readonly<Record<HeadlineState, Markdown>> = {
  APPROVE: md`
[!TIP]
  `,
  REJECT: md`
[!CAUTION]
  `,
  INCONCLUSIVE: md`
[!WARNING]
  `,
  UNJUDGED: md`
[!WARNING]
  `,
  'NO-BASELINE': md`
[!NOTE]
  `,
  UNCHANGED: md`
[!NOTE]
  `,
};

const STATUS: Readonly<Record<MetricStatus, Markdown>> = {
  fails: md`
❌ fails
  `,
  better: md`
✅ better
  `,
  same: md`
✅ same
  `,
  within: md`
✅ within limit
  `,
  lower: md`
➖ but fails more
  `,
  unknown: md`
❔ unknown
  `,
  advisory: md`
➖ advisory
  `,
  'not-gated': md`
➖
  `,
};

/** The verdict as an alert: title, decisive sentence, reasons. */
export function verdict({ headline }: ReportModel): Markdown {
  const first = md`**${words(headline.title)}** — ${sentence(headline.sentence)}`;
  const { more } = headline;
  const rest = more.length === 1 ? more.map(sentence) : more.map((phrase) => md`- ${sentence(phrase)}`);
  return join([ALERT[headline.state], first, ...(rest.length > 0 ? [md``, ...rest] : [])].map(quoted), '\n');
}

const quoted = (line: Markdown): Markdown =>
  line === ''
    ? md`
>
      `
    : md`> ${line}`;

/** The metrics that people decide by. */
export function metricTable(model: ReportModel): Markdown {
  return rowsTable(model, model.metrics.main);
}

function rowsTable({ names, compared }: ReportModel, rows: readonly MetricRow[]): Markdown {
  if (rows.length === 0) return EMPTY;
  if (!compared) {
    return table(
      [
        [
          md`
metric
          `,
          md`${names.candidate}`,
        ],
        ...rows.map((row) => [words(row.label), cell(row.candidate)]),
      ],
      ['l', 'r'],
    );
  }
  const gated = rows.some(({ allowed }) => allowed !== '—');
  const head = [
    md`
metric
    `,
    md`${names.baseline}`,
    md`${names.candidate}`,
    md`
change
    `,
  ];
  const body = rows.map((row) => [
    [words(row.label), cell(row.baseline), cell(row.candidate), cell(row.change)],
    gated ? [words(row.allowed), STATUS[row.status]] : [],
  ]);
  return table(
    [
      [
        ...head,
        ...(gated
          ? [
              md`
allowed
              `,
              md`
status
              `,
            ]
          : []),
      ],
      ...body.map((cells) => cells.flat()),
    ],
    ['l', 'r', 'r', 'r', ...(gated ? (['r', 'l'] as const) : [])],
  );
}

/** A figure of ours; it holds digits, units and signs only. */
const cell = (figure: string): Markdown => words(figure.replace(/^> /, 'over ').replace(/^< /, 'under '));

/** Why figures are unknown, one line a metric. */
export function unknowns({ metrics }: ReportModel): Markdown {
  const lines = metrics.main.flatMap(({ label, unknownBecause }) =>
    unknownBecause ? [md`- ${words(label)} is unknown: ${unknownBecause}`] : [],
  );
  return join(lines, '\n');
}

/** Who is compared with whom, on one line. */
export function who({ who: { baseline, candidate, differences, extent } }: ReportModel): Markdown {
  const sides = [baseline, candidate].flatMap((side) => (side ? [variant(side)] : []));
  return join(
    [
      join(sides, ' against '),
      join(differences.map(sentence), ', '),
      join(
        extent.map((text) => words(text)),
        ' · ',
      ),
    ],
    ' · ',
  );
}

const variant = ({ name, model, origin }: VariantLine): Markdown => md`${name} (${model}, ${origin})`;

/** The scenario's id, linked to its line. */
export function scenarioLink(row: ScenarioRow): Markdown {
  return md`${link(code(row.id), row.spot?.url)}${row.tagged ? md`🔒` : EMPTY}`;
}

/** Ids on one line with their counts, at most `most`. */
export function idList(rows: readonly ScenarioRow[], most: number, counts: boolean): Markdown {
  const shown = rows
    .slice(0, most)
    .map((row) =>
      counts
        ? md`${scenarioLink(row)} (${words(row.baseline)} → ${words(row.candidate)})`
        : scenarioLink(row),
    );
  const rest = rows.length - shown.length;
  return join(rest > 0 ? [...shown, md`… ${rest} more`] : shown, ', ');
}

/** Trials without a result, told apart from failures. */
export function missingTrials({ missing }: ReportModel): Markdown {
  if (missing.infrastructure + missing.cancelled === 0) return EMPTY;
  const causes = missing.causes.map(({ count, service, message }) => md`- ${count} × ${service}: ${message}`);
  const lost =
    missing.infrastructure > 0
      ? md`**No result for ${missing.infrastructure} of ${missing.planned} trials**: the provider or the network failed. They count as missing, never as failures of the agent.`
      : EMPTY;
  const stopped =
    missing.cancelled > 0
      ? md`**Stopped early**: ${missing.cancelled} of ${missing.planned} trials were cancelled.`
      : EMPTY;
  return join([join([lost, ...causes], '\n'), stopped], '\n\n');
}

/** How the pull request changed the rules that judge it. */
export function ruleChanges({ integrity, footer }: ReportModel, most: number): Markdown {
  if (integrity.length === 0) return EMPTY;
  const lines = integrity
    .slice(0, most)
    .map(({ what, detail, spot }) => md`- ${link(words(what), spot?.url)}: ${detail}`);
  const rest = integrity.length - lines.length;
  const said = footer.rules ? md`The rules of the base were used.` : EMPTY;
  return join(
    [
      md`**⚠️ This pull request changes the rules that judge it (${integrity.length}).**${said}`,
      ...lines,
      rest > 0 ? md`- … ${rest} more` : EMPTY,
    ],
    '\n',
  );
}

/** What went to the store, and what went wrong beside the verdict. */
export function besideVerdict({ data, warnings }: ReportModel, most: number): Markdown {
  const lines: Markdown[] = [];
  if (data.kind === 'stored' && data.examples > 0)
    lines.push(md`**Training data**: ${words(plural(data.examples, 'example'))} added to ${data.location}`);
  if (data.kind === 'failed')
    lines.push(md`⚠️ **Training data was not stored** (the verdict stands): ${code(data.failure, 400)}`);
  for (const warning of warnings.slice(0, most)) lines.push(md`⚠️ ${code(warning, 400)}`);
  if (warnings.length > most) lines.push(md`⚠️ … ${warnings.length - most} more warnings`);
  return join(lines, '\n\n');
}

/** The rules and how each came out, and the metrics that gate nothing. */
export function method(model: ReportModel): Markdown {
  const { policy, metrics } = model;
  const rules = policy.gates.map(({ gate, state, severity, allowed, message }) => [
    words(gate),
    words(allowed === '' ? '—' : allowed),
    words(state),
    words(severity),
    words(message),
  ]);
  const parts = [
    rules.length > 0
      ? table(
          [
            [
              md`
rule
              `,
              md`
allowed
              `,
              md`
state
              `,
              md`
severity
              `,
              md`
finding
              `,
            ],
            ...rules,
          ],
          ['l', 'r', 'l', 'l', 'l'],
        )
      : EMPTY,
    metrics.others.length > 0 ? md`Told, not gated:\n\n${rowsTable(model, metrics.others)}` : EMPTY,
    policy.gates.length > 0
      ? md`
A scenario counts as passed on a side when most of its trials pass; broken: passed before, not now; fixed: the reverse. Infrastructure errors are missing, never failures.
        `
      : EMPTY,
  ];
  const title: Phrase =
    policy.name === '' ? ['More figures'] : ['How this was decided: policy ', policy.name];
  const body = join(parts, '\n\n');
  return body === '' ? EMPTY : details(title, body);
}

/** Run, rules, time. */
export function foot({ footer, headline }: ReportModel): Markdown {
  const parts = [
    link(
      md`
run
      `,
      footer.runUrl,
    ),
    footer.run === '' ? EMPTY : words(footer.run),
    md`suite ${footer.suite}`,
    footer.rules && headline.state !== 'UNCHANGED' ? sentence(footer.rules) : EMPTY,
    footer.fork
      ? md`
unverified run from a fork
        `
      : EMPTY,
    md`${words(footer.finishedAt)} UTC`,
  ];
  return md`<sub>${join(parts, ' · ')}</sub>`;
}
