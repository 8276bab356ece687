import type { Execution, Role, StageName, ToolCall } from '../../src/agent/types.ts';
import type { Validation, ValidationDetail } from '../../src/assertion/types.ts';
import type { JsonObject } from '../../src/base/json.ts';
import { hashOf } from '../../src/base/hash.ts';
import type {
  Comparison,
  MetricComparison,
  MetricName,
  ScenarioComparison,
  ScenarioSide,
} from '../../src/compare/types.ts';
import type { RunContext } from '../../src/config/context.ts';
import type { RunRecord, VariantRecord } from '../../src/example/types.ts';
import type { ReportInput } from '../../src/report/types.ts';
import { readFrom } from '../../src/run/shelf.ts';
import type { GradedTrial, TrialError } from '../../src/run/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { GateResult, Outcome } from '../../src/verdict/types.ts';

export const HEAD = '4f2c11b09d3e5a7c8b6f1d2e3a4b5c6d7e8f9a0b';
export const BASE = '1c09a2e7d4b3f6a5c8e1d0f9b2a7c6e5d4f3a2b1';

export interface Act {
  readonly tools: readonly (readonly [name: string, args: JsonObject])[];
  readonly message: string;
  readonly passed: boolean;
  /** Failing assertions. */
  readonly failed?: readonly {
    readonly path: string;
    readonly type: string;
    readonly message: string;
    readonly line?: number;
    readonly stage?: StageName;
  }[];
  readonly error?: { readonly code: string; readonly message: string };
  readonly costUsd?: number | null;
  readonly latencyMs?: number | null;
}

export interface Spec {
  readonly id: string;
  readonly query: string;
  readonly file?: string;
  readonly line: number;
  readonly tags?: readonly string[];
  /** One act a trial; an infrastructure error or a cancelled trial stands in its place. */
  readonly baseline: readonly (Act | TrialError)[];
  readonly candidate: readonly (Act | TrialError)[];
  readonly stage?: StageName;
}

/** An act that passes. */
export function pass(tools: Act['tools'], message: string, more: Partial<Act> = {}): Act {
  return { tools, message, passed: true, ...more };
}

/** An act that fails. */
export function fail(
  tools: Act['tools'],
  message: string,
  failed: Act['failed'],
  more: Partial<Act> = {},
): Act {
  return { tools, message, passed: false, ...(failed && { failed }), ...more };
}

const isAct = (act: Act | TrialError): act is Act => 'tools' in act;

function execution(act: Act, role: Role): Execution {
  const latencyMs = act.latencyMs === undefined ? (role === 'baseline' ? 1_900 : 1_700) : act.latencyMs;
  const costUsd = act.costUsd === undefined ? (role === 'baseline' ? 0.0061 : 0.0043) : act.costUsd;
  const toolCalls = act.tools.map(([name, args], i): ToolCall => ({
    name,
    arguments: args,
    result: { ok: true },
    status: 'ok',
    durationMs: 12,
    step: i + 1,
  }));
  return {
    message: act.message,
    toolsUsed: act.tools.map(([name]) => name),
    toolCalls,
    tokenUsage: { input: 820, output: 140, total: 960 },
    costUsd,
    latencyMs,
    stages:
      latencyMs === null
        ? null
        : {
            planner: {
              latencyMs: latencyMs * 0.6,
              tokenUsage: null,
              costUsd: costUsd === null ? null : costUsd * 0.7,
              calls: 2,
            },
            tools: {
              latencyMs: 12 * toolCalls.length,
              tokenUsage: null,
              costUsd: 0,
              calls: toolCalls.length,
            },
            summarizer: {
              latencyMs: latencyMs * 0.4,
              tokenUsage: null,
              costUsd: costUsd === null ? null : costUsd * 0.3,
              calls: 1,
            },
          },
    ...(act.error && { error: act.error }),
  };
}

function validation(act: Act, spec: Spec): Validation {
  const place = (line: number) => ({ file: spec.file ?? 'scenarios/refunds.yml', line, column: 9 });
  const failed = (act.failed ?? []).map(({ path, type, message, line, stage }): ValidationDetail => ({
    path,
    type,
    message,
    passed: false,
    score: 0,
    confidence: 1,
    weight: 1,
    stage: stage ?? 'planner',
    place: place(line ?? spec.line + 6),
  }));
  const ok: ValidationDetail = {
    path: 'assert[1]',
    type: 'latency',
    message: 'took 1.9 s, at most 10 s',
    passed: true,
    score: 1,
    confidence: 1,
    weight: 1,
    stage: 'summarizer',
  };
  return {
    passed: act.passed,
    confidence: 1,
    quality: act.passed ? 4.6 : 2.1,
    toolCorrect: !(act.failed ?? []).some(({ type }) => type.startsWith('trajectory')),
    details: [...failed, ok],
  };
}

function trials(spec: Spec): GradedTrial[] {
  const side = (role: Role): GradedTrial[] =>
    spec[role].map((act, i) => ({
      scenarioId: spec.id,
      role,
      trial: i + 1,
      attempts: isAct(act) ? 1 : 4,
      startedAt: '2026-11-24T06:12:30.000Z',
      wallMs: 1_912,
      ...(isAct(act)
        ? { execution: execution(act, role), validation: validation(act, spec) }
        : { error: act }),
    }));
  return [...side('baseline'), ...side('candidate')];
}

function scenario(spec: Spec): Scenario {
  return {
    id: spec.id,
    query: spec.query,
    tags: spec.tags ?? [],
    fixtures: { lookup_order: [{ result: { id: 123, status: 'late' } }] },
    assertions: [
      {
        type: 'trajectory:match',
        not: false,
        value: ['lookup_order'],
        weight: 1,
        path: 'expect.tools',
        place: { file: spec.file ?? 'scenarios/refunds.yml', line: spec.line + 6, column: 9 },
      },
    ],
    place: { file: spec.file ?? 'scenarios/refunds.yml', line: spec.line, column: 3 },
    hash: hashOf(spec.id),
  };
}

const mean = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 || known.length < values.length
    ? null
    : known.reduce((a, b) => a + b, 0) / known.length;
};

function sideOf(
  byScenario: ReadonlyMap<string, readonly GradedTrial[]>,
  id: string,
  role: Role,
): ScenarioSide {
  const own = (byScenario.get(id) ?? []).filter((trial) => trial.role === role);
  const done = own.filter(({ execution }) => execution);
  return {
    trials: done.length,
    passed: done.filter(({ validation }) => validation?.passed).length,
    missing: own.filter(({ error }) => error?.kind === 'infrastructure').length,
    toolCorrect: mean(done.map(({ validation }) => Number(validation?.toolCorrect))),
    quality: mean(done.map(({ validation }) => validation?.quality)),
    costUsd: mean(done.map(({ execution }) => execution?.costUsd)),
    latencyMs: mean(done.map(({ execution }) => execution?.latencyMs)),
  };
}

function compare(specs: readonly Spec[], all: readonly GradedTrial[]): Comparison {
  const byScenario = Map.groupBy(all, ({ scenarioId }) => scenarioId);
  const scenarios = specs.map((spec): ScenarioComparison => {
    const [baseline, candidate] = [
      sideOf(byScenario, spec.id, 'baseline'),
      sideOf(byScenario, spec.id, 'candidate'),
    ];
    const good = ({ passed, trials }: ScenarioSide): boolean => passed * 2 > trials;
    const mixed = ({ passed, trials }: ScenarioSide): boolean => passed > 0 && passed < trials;
    const change =
      baseline.trials === 0 || candidate.trials === 0
        ? 'unpaired'
        : good(baseline)
          ? good(candidate)
            ? 'passing'
            : 'broken'
          : good(candidate)
            ? 'fixed'
            : 'failing';
    return {
      id: spec.id,
      change,
      flaky: mixed(baseline) || mixed(candidate),
      regressionTagged: (spec.tags ?? []).includes('regression'),
      baseline,
      candidate,
      ...(good(candidate) ? {} : { stage: spec.stage ?? 'planner' }),
    };
  });
  const paired = scenarios.filter(({ change }) => change !== 'unpaired');
  const metric = (
    name: MetricName,
    pick: (side: ScenarioSide) => number | null,
    higherIsBetter: boolean,
  ): MetricComparison => {
    const baseline = mean(paired.map((each) => pick(each.baseline)));
    const candidate = mean(paired.map((each) => pick(each.candidate)));
    const delta = baseline === null || candidate === null ? null : candidate - baseline;
    const count = (role: Role): number => paired.reduce((sum, each) => sum + each[role].trials, 0);
    return {
      name,
      baseline,
      candidate,
      delta,
      relative: delta === null || baseline === null || baseline === 0 ? null : delta / baseline,
      scenarios: paired.length,
      trials: { baseline: count('baseline'), candidate: count('candidate') },
      higherIsBetter,
      ...(delta === null ? { unknownBecause: 'no price for model gpt-4.1-nano' } : {}),
    };
  };
  const share = ({ passed, trials }: ScenarioSide): number => passed / trials;
  const count = (change: string): number => scenarios.filter((each) => each.change === change).length;
  const missing = (role: Role): number => scenarios.reduce((sum, each) => sum + each[role].missing, 0);
  return {
    metrics: {
      success: metric('success', share, true),
      tool: metric('tool', ({ toolCorrect }) => toolCorrect, true),
      quality: metric('quality', ({ quality }) => quality, true),
      cost: metric('cost', ({ costUsd }) => costUsd, false),
      latency: metric('latency', ({ latencyMs }) => latencyMs, false),
      tokens: metric('tokens', () => 960, false),
      confidence: metric('confidence', () => 1, true),
    },
    scenarios,
    counts: {
      scenarios: scenarios.length,
      paired: paired.length,
      broken: count('broken'),
      fixed: count('fixed'),
      failing: count('failing'),
      passing: count('passing'),
      flaky: scenarios.filter(({ flaky }) => flaky).length,
      missing: { baseline: missing('baseline'), candidate: missing('candidate') },
      planned: {
        baseline: all.filter(({ role }) => role === 'baseline').length,
        candidate: all.filter(({ role }) => role === 'candidate').length,
      },
    },
  };
}

export const CONTEXT: RunContext = {
  event: 'pull_request',
  repository: 'acme/support-agent',
  commit: HEAD,
  pullRequest: {
    number: 42,
    headSha: HEAD,
    baseSha: BASE,
    baseRef: 'main',
    headRef: 'cheaper-model',
    fork: false,
  },
  runId: '8123',
  attempt: 1,
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/support-agent/actions/runs/8123',
};

const variant = (name: string, model: string, temperature: number, origin: string): VariantRecord => ({
  name,
  model,
  origin,
  configHash: hashOf({ name, model, temperature }),
  config: { name, model, temperature, price: { input: 0.4, output: 1.6 }, planner: 'prompts/planner.md' },
});

/** A report about these scenarios; everything can be replaced. */
export function report(
  specs: readonly Spec[],
  outcome: Outcome,
  changes: Partial<ReportInput> = {},
): ReportInput {
  const all = specs.flatMap(trials);
  const comparison = compare(specs, all);
  const scenarios = specs.map(scenario);
  const run: RunRecord = {
    schemaVersion: 1,
    runId: '8123',
    attempt: 1,
    event: 'pull_request',
    repository: 'acme/support-agent',
    pullRequest: 42,
    commit: HEAD,
    branch: 'cheaper-model',
    startedAt: '2026-11-24T06:12:00.000Z',
    finishedAt: '2026-11-24T06:14:09.000Z',
    suiteHash: hashOf(scenarios.map(({ hash }) => hash)),
    repeat: Math.max(1, ...specs.map((spec) => spec.candidate.length)),
    baseline: variant('production', 'gpt-4.1-mini', 0.3, BASE.slice(0, 7)),
    candidate: variant('candidate', 'gpt-4.1-nano', 0.7, HEAD.slice(0, 7)),
    trials: {
      completed: all.filter(({ execution }) => execution).length,
      missing: all.filter(({ error }) => error).length,
    },
    costUsd: null,
    unselected: false,
    comparison,
    outcome,
    exampleIds: [],
  };
  return {
    context: CONTEXT,
    suite: { scenarios, hash: run.suiteHash },
    run,
    trials: all,
    outcome,
    comparison,
    warnings: [],
    resultsPath: 'agent-tester-8123.json',
    pathPrefix: '',
    suiteName: 'agent-tester.yml',
    // What was said is read from wherever the trials are, so changed ones bring a reader of their own.
    read: readFrom(all),
    ...changes,
  };
}

export const gate = (
  name: GateResult['gate'],
  state: GateResult['state'],
  allowed: string,
  message: string,
  severity: GateResult['severity'] = 'high',
): GateResult => ({
  gate: name,
  state,
  severity,
  allowed,
  message,
});
