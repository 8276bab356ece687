import { at, described, objectAt, onlyMembers, textAt } from './members.ts';
import type { Check, Report } from './report.ts';

/** LLaMA-Factory's data/README. */
export const checkAlpaca: Check = (value, report) => {
  const row = objectAt(value, '', report);
  if (!row) return;
  onlyMembers(row, ['instruction', 'input', 'output', 'system', 'history', 'text'], '', report.warn);
  textAt(row['instruction'], 'instruction', report);
  textAt(row['output'], 'output', report);
  for (const member of ['input', 'system'])
    if (row[member] !== undefined && typeof row[member] !== 'string')
      report.error(member, `expected a text, got ${described(row[member])}`);
  if (row['history'] !== undefined) historyAt(row['history'], report);
};

function historyAt(history: unknown, report: Report): void {
  if (!Array.isArray(history)) {
    report.error('history', `expected a list, got ${described(history)}`);
    return;
  }
  for (const [n, pair] of (history as readonly unknown[]).entries()) {
    const fine = Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === 'string');
    if (!fine) report.error(at('history', n), 'expected two texts: what was asked and answered');
  }
}
