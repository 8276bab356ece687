import { code, details, diffFence, EMPTY, fence, join, link, gfm, sentence, table, words } from './escape.ts';
import type { DiffLine, Markdown } from './escape.ts';
import type { ReportModel } from './model.ts';
import type { EvidenceView } from './model/evidence.ts';
import type { FailingRow, ScenarioRow } from './model/scenarios.ts';
import { scenarioLink } from './sections.ts';
import type { Phrase } from './phrase.ts';

/** Longest hostile text in a table cell, code points. */
const CELL = 60;

/** Evidence that stands by itself; further evidence is folded once more, so that a long list stays short. */
const ON_TOP = 3;

export interface Limits {
  /** Failing scenarios that are seen without unfolding. */
  readonly rows: number;
  /** Further ones, folded. */
  readonly foldedRows: number;
  /** Failing scenarios with their evidence. */
  readonly evidence: number;
}

/** A table of failing scenarios with their evidence; all but the first of each are folded below. */
export function failingTable(model: ReportModel, rows: readonly FailingRow[], limits: Limits): Markdown {
  const seen = rows.slice(0, limits.rows);
  const folded = limits.rows === 0 ? [] : rows.slice(seen.length, limits.rows + limits.foldedRows);
  const left = rows.length - seen.length;
  const evidence = rows
    .slice(0, limits.evidence)
    .filter((row) => !row.evidence.bare)
    .map((row) => evidenceOf(row, model.compared));
  const more = join(
    [
      rowsOf(model, folded),
      left > folded.length && folded.length > 0 ? notShown(left - folded.length) : EMPTY,
      ...evidence.slice(ON_TOP),
    ],
    '\n\n',
  );
  const title = left > 0 ? `${left} more` : `The evidence of ${evidence.length - ON_TOP} more`;
  return join(
    [
      rowsOf(model, seen),
      left > 0 && folded.length === 0 ? notShown(left) : EMPTY,
      ...evidence.slice(0, ON_TOP),
      more === '' ? EMPTY : details([title], more),
    ],
    '\n\n',
  );
}

const notShown = (count: number): Markdown => gfm`… ${count} more: see the job summary or the results file.`;

function rowsOf({ names, compared }: ReportModel, rows: readonly FailingRow[]): Markdown {
  if (rows.length === 0) return EMPTY;
  const head = compared
    ? [
        gfm`scenario`,
        gfm`${names.baseline}`,
        gfm`${names.candidate}`,
        gfm`what changed`,
        gfm`stage`,
        gfm`cause`,
      ]
    : [gfm`scenario`, gfm`passed`, gfm`what`, gfm`stage`];
  const align = compared ? (['l', 'r', 'r', 'l', 'l', 'l'] as const) : (['l', 'r', 'l', 'l'] as const);
  const body = rows.map((row) => [
    scenarioLink(row),
    ...sides(row, compared),
    sentence(row.gist, { most: CELL }),
    row.stage ? words(row.stage) : gfm`—`,
    ...(compared ? [words(row.cause)] : []),
  ]);
  return table([head, ...body], align);
}

/** Passed of finished trials: of both sides, or of the only side that ran. */
export function sides({ baseline, candidate }: ScenarioRow, compared: boolean): Markdown[] {
  if (compared) return [words(baseline), words(candidate)];
  return [words(candidate === '—' ? baseline : candidate)];
}

function evidenceOf(row: FailingRow, compared: boolean): Markdown {
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
      block(gfm`Tool calls`, view.toolPath, compared && view.twoSided),
      join([failed.length > 0 ? gfm`Failed:\n` : EMPTY, ...failed, more], '\n'),
      block(gfm`Answer`, view.answer, compared && view.twoSided),
      join([gfm`Reproduce offline:`, fence(view.reproduce, 'sh', 4_000)], '\n'),
    ],
    '\n\n',
  );
}

/** Both sides as a diff; the lines of the only side that there is to show. */
function block(title: Markdown, lines: readonly DiffLine[], compared: boolean): Markdown {
  if (lines.length === 0) return EMPTY;
  if (compared && lines.every(({ sign }) => sign === ' ')) return gfm`${title}: the same on both sides.`;
  return gfm`${title}:\n${diffFence(lines)}`;
}
