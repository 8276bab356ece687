/**
 * The Berkeley function-calling cases as scenarios: how many of each category are judged as the leaderboard's rules say,
 * mutation by mutation. `node bench/bfcl.ts`
 */
import { existsSync } from 'node:fs';
import { CASES, pythonCases } from '../test/bfcl/cases.ts';
import { judgeAll, loadCases } from '../test/bfcl/judge.ts';
import { MUTATIONS } from '../test/bfcl/mutations.ts';

if (!existsSync(CASES)) {
  console.log('skipped: the cases are not beside this repository');
} else {
  const cases = pythonCases();
  const judged = judgeAll(cases, await loadCases(cases));
  const categories = [...new Set(cases.map(({ category }) => category))].sort();
  const rows = [
    ['', 'rule', ...categories, 'all'],
    ...MUTATIONS.map(({ name, accepted }) => {
      const these = judged.filter(({ mutation }) => mutation === name);
      const cell = (of: typeof these): string =>
        of.length === 0 ? '' : `${of.filter((one) => one.passed === one.accepted).length}/${of.length}`;
      return [
        name,
        accepted ? 'passes' : 'fails',
        ...categories.map((category) => cell(these.filter((one) => one.category === category))),
        cell(these),
      ];
    }),
  ];
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  for (const row of rows)
    console.log(
      row
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const wrong = judged.filter(({ passed, accepted }) => passed !== accepted);
  console.log(`\n${cases.length} cases, ${judged.length} judgements, ${wrong.length} against the rules`);
  if (wrong.length > 0) process.exitCode = 1;
}
