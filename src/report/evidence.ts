import { code, details, diffFence, EMPTY, fence, join, link, gfm, sentence, table, words } from './escape.ts';
import type { DiffLine, Markdown } from './escape.ts';
import type { ReportModel } from './model.ts';
import type { EvidenceView } from './model/evidence.ts';
import type { FailingRow, ScenarioRow } from './model/scenarios.ts';
import { scenarioLink } from './sections.ts';
import type { Phrase } from './phrase.ts';

/** Longest hostile text in a table cell, code points. */
const CELL = 60;

export interface Limits {
  /** Rows of a table of failing scenarios. */
  readonly rows: number;
  /** Failing scenarios with their evidence. */
  readonly evidence: number;
}

/** A table of failing scenarios, with the evidence of the first folded below. */
export function failingTable(
  { names, compared }: ReportModel,
  rows: readonly FailingRow[],
  { rows: most, evidence }: Limits,
): Markdown {
  if (rows.length === 0) return EMPTY;
  const shown = rows.slice(0, most);
  const sides = (row: ScenarioRow): Markdown[] =>
    compared
      ? [words(row.baseline), words(row.candidate)]
      : [words(row.candidate === '—' ? row.baseline : row.candidate)];
  const body = shown.map((row) => [
    scenarioLink(row),
    ...sides(row),
    sentence(row.gist, { most: CELL }),
    row.stage ? words(row.stage) : gfm`—`,
    ...(compared ? [words(row.cause)] : []),
  ]);
  const head = [
    gfm`scenario`,
    ...(compared ? [gfm`${names.baseline}`, gfm`${names.candidate}`] : [gfm`passed`]),
    gfm`what changed`,
    gfm`stage`,
    ...(compared ? [gfm`cause`] : []),
  ];
  const align = compared ? (['l', 'r', 'r', 'l', 'l', 'l'] as const) : (['l', 'r', 'l', 'l'] as const);
  const rest = rows.length - shown.length;
  return join(
    [
      shown.length > 0 ? table([head, ...body], align) : EMPTY,
      rest > 0 ? gfm`… ${rest} more, see the run's summary or the results file.` : EMPTY,
      ...shown.slice(0, evidence).map((row) => folded(row, compared)),
    ],
    '\n\n',
  );
}

function folded(row: FailingRow, compared: boolean): Markdown {
  const title: Phrase = [row.id, ': ', ...row.gist];
  return details(title, evidenceBody(row.evidence, compared));
}

function evidenceBody(view: EvidenceView, compared: boolean): Markdown {
  const failed = view.failed.map(
    ({ type, path, message, spot }) => gfm`- ${link(code(path), spot?.url)} ${type}: ${code(message, 300)}`,
  );
  const more = view.moreFailed > 0 ? gfm`- … ${view.moreFailed} more` : EMPTY;
  return join(
    [
      gfm`Asked: ${code(view.query, 300)}`,
      view.error ? gfm`The agent ended in error ${view.error.code}: ${code(view.error.message, 300)}` : EMPTY,
      block(gfm`Tool calls`, view.toolPath, compared),
      join([failed.length > 0 ? gfm`Failed:\n` : EMPTY, ...failed, more], '\n'),
      block(gfm`Answer`, view.answer, compared),
      join([gfm`Reproduce offline:`, fence(view.reproduce, 'sh', 4_000)], '\n'),
    ],
    '\n\n',
  );
}

/** Both sides as a diff; what is equal on both is shown as it is. */
function block(title: Markdown, lines: readonly DiffLine[], compared: boolean): Markdown {
  if (lines.length === 0) return EMPTY;
  const same = lines.every(({ sign }) => sign === ' ');
  const note = same && compared ? gfm` (the same on both sides)` : EMPTY;
  return gfm`${title}${note}:\n${diffFence(lines)}`;
}
