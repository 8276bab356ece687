import { graderFailure } from '../run/outcome.ts';
import type { BriefTrial } from '../run/types.ts';
import type { ListedScenario } from '../scenario/types.ts';
import { forXml } from './escape.ts';
import type { ReportInput } from './types.ts';

/**
 * JUnit XML of the judged side: the candidate's trials, or the baseline's where it ran alone. A suite is a scenario
 * file, a case is a trial, so that GitLab, Jenkins and test reporters group by file and find the line. A failed
 * trial is a `failure`, an infrastructure error an `error`, a cancelled trial `skipped`.
 */
export function renderJunit(input: ReportInput): string {
  const role = input.trials.some((trial) => trial.role === 'candidate') ? 'candidate' : 'baseline';
  const trials = new Map<string, BriefTrial[]>();
  for (const trial of input.trials) {
    if (trial.role === role) trials.set(trial.scenarioId, [...(trials.get(trial.scenarioId) ?? []), trial]);
  }
  const files = new Map<string, Case[]>();
  for (const scenario of input.suite.scenarios) {
    const file = [input.pathPrefix.replace(/\/+$/, ''), scenario.place.file].filter(Boolean).join('/');
    const own = trials.get(scenario.id) ?? [];
    const cases = own.map((trial) => testCase(scenario, file, trial, own.length > 1));
    if (cases.length > 0) files.set(file, [...(files.get(file) ?? []), ...cases]);
  }
  const all = [...files.values()].flat();
  const suites = [...files].map(([file, cases]) => suite(file, cases, properties(input, role)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="agent-tester" ${totals(all)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly xml: string;
  readonly seconds: number;
  readonly kind: 'passed' | 'failures' | 'errors' | 'skipped';
}

function suite(file: string, cases: readonly Case[], properties: string): string {
  return `  <testsuite name="${forXml(file)}" ${totals(cases)}>\n${properties}\n${cases.map(({ xml }) => xml).join('\n')}\n  </testsuite>`;
}

function totals(cases: readonly Case[]): string {
  const count = (kind: Case['kind']): number => cases.filter((each) => each.kind === kind).length;
  const seconds = cases.reduce((sum, each) => sum + each.seconds, 0);
  const counts = (['failures', 'errors', 'skipped'] as const).map((kind) => `${kind}="${count(kind)}"`);
  return [`tests="${cases.length}"`, ...counts, `time="${seconds.toFixed(3)}"`].join(' ');
}

function properties({ context, run, outcome }: ReportInput, role: 'baseline' | 'candidate'): string {
  const values: readonly (readonly [string, string])[] = [
    ['run', context.runId],
    ['verdict', outcome.kind === 'judged' ? outcome.verdict.recommendation : outcome.kind],
    ['variant', run[role]?.name ?? role],
    ['model', run[role]?.model ?? 'unknown'],
    ['commit', run.commit ?? 'unknown'],
  ];
  const lines = values.map(([name, value]) => `      <property name="${name}" value="${forXml(value)}"/>`);
  return ['    <properties>', ...lines, '    </properties>'].join('\n');
}

function testCase(scenario: ListedScenario, file: string, trial: BriefTrial, several: boolean): Case {
  const name = several ? `${scenario.id} (trial ${trial.trial})` : scenario.id;
  const seconds = (trial.execution?.latencyMs ?? trial.wallMs) / 1000;
  const { kind, body } = outcome(trial);
  const attributes = [
    `name="${forXml(name)}"`,
    `classname="${forXml(file)}"`,
    `file="${forXml(file)}"`,
    `line="${scenario.place.line ?? 1}"`,
    `time="${seconds.toFixed(3)}"`,
  ].join(' ');
  const open = `    <testcase ${attributes}`;
  return { kind, seconds, xml: body === '' ? `${open}/>` : `${open}>\n      ${body}\n    </testcase>` };
}

function outcome(trial: BriefTrial): {
  readonly kind: Case['kind'];
  readonly body: string;
} {
  const { error, execution, validation } = trial;
  if (error?.kind === 'cancelled')
    return { kind: 'skipped', body: `<skipped message="${forXml(error.message)}"/>` };
  if (error || !execution || !validation) {
    const message = error ? `${error.service ?? 'provider'}: ${error.message}` : 'no result';
    return { kind: 'errors', body: `<error type="infrastructure" message="${forXml(message)}"/>` };
  }
  if (validation.passed === null) {
    const message = graderFailure(trial) ?? 'the grader failed';
    return { kind: 'errors', body: `<error type="grader" message="${forXml(message, 500)}"/>` };
  }
  if (validation.passed) return { kind: 'passed', body: '' };
  const failed = validation.details.filter(
    ({ passed, missing, weight }) => !passed && !missing && weight > 0,
  );
  const lines = failed.map(({ path, type, message, place }) => {
    const where = place ? ` (${place.file}:${place.line ?? 1})` : '';
    return `${path} ${type}: ${message}${where}`;
  });
  if (execution.error) lines.unshift(`agent error ${execution.error.code}: ${execution.error.message}`);
  const type = execution.error?.code ?? failed[0]?.type ?? 'failed';
  return {
    kind: 'failures',
    body: `<failure type="${forXml(type)}" message="${forXml(lines[0] ?? 'failed', 500)}">${forXml(lines.join('\n'))}</failure>`,
  };
}
