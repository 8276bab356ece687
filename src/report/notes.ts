import { trainingData } from './data.ts';
import { code, details, EMPTY, figure, gfm, join, link, sentence, table, words } from './escape.ts';
import type { Markdown } from './escape.ts';
import type { ReportModel } from './model.ts';
import { ownWords } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { unchangedLine } from './model/seen.ts';
import { rowsTable } from './sections.ts';
import type { PairedEvidence } from '../verdict/paired-types.ts';

/** Where time and money go, stage by stage, and what the check itself paid. */
export function costAndLatency(model: ReportModel): Markdown {
  const { stages, spent } = model;
  const paid =
    spent.length > 0
      ? gfm`This check paid, all trials together: ${join(
          spent.map(({ on, cost }) => gfm`${words(on)} ${words(cost)}`),
          ' · ',
        )}`
      : EMPTY;
  if (stages.length === 0) return paid === EMPTY ? EMPTY : details(['What this check cost'], paid);
  const title = 'Cost and latency by stage, mean of a trial';
  return details([title], join([stageTable(model), paid], '\n\n'));
}

function stageTable({ stages, names, compared }: ReportModel): Markdown {
  const sides = compared ? [names.baseline, names.candidate] : [names.candidate];
  const head = sides.flatMap((name) => [gfm`${name} latency`, gfm`${name} cost`]);
  const rows = stages.map(({ stage, baseline, candidate }) => [
    words(stage),
    ...(compared ? [figure(baseline.latency), figure(baseline.cost)] : []),
    figure(candidate.latency),
    figure(candidate.cost),
  ]);
  return table([[gfm`stage`, ...head], ...rows], ['l', ...head.map(() => 'r' as const)]);
}

/** Trials without a result, told apart from failures. */
export function missingTrials({ missing }: ReportModel): Markdown {
  if (missing.lost + missing.cancelled === 0) return EMPTY;
  const causes = missing.causes.map(
    ({ count, service, message }) => gfm`- ${count} × ${service}: ${message}`,
  );
  const lost =
    missing.lost > 0
      ? gfm`**No result for ${missing.lost} of ${missing.planned} trials**. They count as missing, never as failures of the agent:`
      : EMPTY;
  const stopped =
    missing.cancelled > 0
      ? gfm`**Stopped early**: ${missing.cancelled} of ${missing.planned} trials were cancelled.`
      : EMPTY;
  return join([join([lost, ...causes], '\n'), stopped], '\n\n');
}

/** How the pull request changed the rules that judge it. */
export function ruleChanges({ integrity }: ReportModel, most: number): Markdown {
  if (integrity.length === 0) return EMPTY;
  const lines = integrity
    .slice(0, most)
    .map(({ what, detail, spot }) => gfm`- ${link(words(what), spot?.url)}: ${detail}`);
  const rest = integrity.length - lines.length;
  return join(
    [
      gfm`**⚠️ This pull request changes the rules that judge it (${integrity.length}).**`,
      ...lines,
      rest > 0 ? gfm`- … ${rest} more` : EMPTY,
    ],
    '\n',
  );
}

/** What went to the store, and what went wrong beside the verdict. */
export function besideVerdict(model: ReportModel, most: number): Markdown {
  const { judge, tainted, warnings } = model;
  const lines: Markdown[] = tainted.map(({ what, scenarios, manifest }) => {
    const named = join(
      scenarios.slice(0, most).map((id) => code(id, 200)),
      ', ',
    );
    const more = scenarios.length > most ? gfm`, … ${scenarios.length - most} more` : EMPTY;
    return gfm`⚠️ **${words(what)}**: ${named}${more} (${code(manifest, 200)})`;
  });
  for (const line of judge.slice(0, most)) lines.push(gfm`**Judge**: ${sentence(line)}`);
  lines.push(trainingData(model));
  for (const warning of warnings.slice(0, most)) lines.push(gfm`⚠️ ${code(warning, 400)}`);
  if (warnings.length > most) lines.push(gfm`⚠️ … ${warnings.length - most} more warnings`);
  return join(lines, '\n\n');
}

/** The rules and how each came out, and the metrics that gate nothing. */
export function method(model: ReportModel): Markdown {
  const { policy, metrics } = model;
  const rules = policy.gates.map(({ gate, state, severity, allowed, message }) => [
    words(gate),
    words(allowed === '' ? '—' : ownWords(allowed)),
    words(state),
    words(severity),
    words(ownWords(message)),
  ]);
  const parts = [
    rules.length > 0
      ? table(
          [[gfm`rule`, gfm`allowed`, gfm`state`, gfm`severity`, gfm`finding`], ...rules],
          ['l', 'r', 'l', 'l', 'l'],
        )
      : EMPTY,
    evidenceTable(policy.evidence),
    policy.rejectsUnchanged === undefined ? EMPTY : sentence(unchangedLine(policy.rejectsUnchanged)),
    metrics.others.length > 0 ? gfm`Told, not gated:\n\n${rowsTable(model, metrics.others)}` : EMPTY,
    policy.evidence
      ? gfm`A scenario is broken when its own runs show it: at least two and at least half of the candidate's failed, and so few passes are unlikely (5 %) if nothing changed. Infrastructure errors are missing, never failures.`
      : EMPTY,
    policy.gates.length > 0 && !policy.evidence
      ? gfm`A scenario counts as passed on a side when most of its trials pass; broken: passed before, not now; fixed: the reverse. Infrastructure errors are missing, never failures.`
      : EMPTY,
  ];
  const title: Phrase =
    policy.name === '' ? ['More figures'] : ['How this was decided: policy ', policy.name];
  const body = join(parts, '\n\n');
  return body === '' ? EMPTY : details(title, body);
}

/** The figures behind each gate's state. */
function evidenceTable(evidence: PairedEvidence | undefined): Markdown {
  const rows = (evidence?.gates ?? []).filter(({ z }) => z !== null);
  if (rows.length === 0) return EMPTY;
  const tell = (value: number | null): Markdown =>
    figure(value === null ? '—' : value.toFixed(2).replace('-', '−'));
  const body = rows.map(({ gate, scenarios, z, bound, zNotWorse, notWorseBound }) => [
    words(gate),
    gfm`${scenarios}`,
    tell(z),
    tell(bound),
    tell(zNotWorse),
    tell(notWorseBound),
  ]);
  const head = [
    gfm`gate`,
    gfm`scenarios`,
    gfm`evidence of worse (z)`,
    gfm`needed`,
    gfm`evidence of not worse (z)`,
    gfm`needed`,
  ];
  return table([head, ...body], ['l', 'r', 'r', 'r', 'r', 'r']);
}

/** Run, rules, time. */
export function foot({ footer, headline }: ReportModel): Markdown {
  const parts = [
    footer.runUrl === undefined ? EMPTY : link(gfm`run`, footer.runUrl),
    footer.run === '' ? EMPTY : words(footer.run),
    gfm`suite ${footer.suite}`,
    footer.rules && headline.state !== 'UNCHANGED' ? sentence(footer.rules) : EMPTY,
    footer.fork ? gfm`unverified run from a fork` : EMPTY,
    gfm`${words(footer.finishedAt)} UTC`,
  ];
  return gfm`<sub>${join(parts, ' · ')}</sub>`;
}
