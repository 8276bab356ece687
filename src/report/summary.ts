import { body } from './comment.ts';
import type { Rung } from './comment.ts';
import { join, link, gfm, sentence, words } from './escape.ts';
import type { ReportModel } from './model.ts';

/**
 * Bytes of a job summary. GitHub takes 1 MiB a step and drops what is larger without a word:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions (job summary limits).
 */
export const SUMMARY_BYTES = 1_000_000;

const LADDER: readonly Rung[] = [
  { rows: 25, foldedRows: 5_000, evidence: 500, ids: 1_000, lines: 200, folds: 'all' },
  { rows: 25, foldedRows: 1_000, evidence: 100, ids: 200, lines: 50, folds: 'all' },
  { rows: 25, foldedRows: 1_000, evidence: 50, ids: 100, lines: 50, folds: 'method' },
  { rows: 25, foldedRows: 100, evidence: 10, ids: 30, lines: 10, folds: 'none' },
];

/** The job summary: the comment's content with more of everything, at most SUMMARY_BYTES. */
export function renderSummary(model: ReportModel): string {
  for (const rung of LADDER) {
    const text = `${body(model, rung)}\n`;
    if (Buffer.byteLength(text) <= SUMMARY_BYTES) return text;
  }
  const { headline, footer } = model;
  return `${join(
    [gfm`**${words(headline.title)}** — ${sentence(headline.sentence)}`, link(gfm`run`, footer.runUrl)],
    '\n\n',
  )}\n`;
}
