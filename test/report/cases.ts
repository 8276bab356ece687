import type { ReportInput } from '../../src/report/types.ts';
import type { RunData } from '../../src/dataset/run-data.ts';
import type { TrialError } from '../../src/run/types.ts';
import type { Outcome } from '../../src/verdict/types.ts';
import { ATTACKS } from './attacks.ts';
import { CONTEXT, fail, pass, report } from './fixtures.ts';
import type { Spec } from './fixtures.ts';
import { pairedApprove, pairedInconclusive, pairedReject } from './paired-cases.ts';
import { APPROVE, BROKEN, FIXED, QUIET, REJECT } from './support-agent.ts';

const stored = {
  result: { examplesAdded: 60, files: [], location: 'branch agent-tester-data @ 1a2b3c4', attempts: 1 },
};
const added: RunData = {
  examples: 60,
  passed: 44,
  failed: 15,
  ungraded: 1,
  recovery: 6,
  practice: 0,
  pairs: 9,
  waiting: [
    {
      id: 'ex-3f2a9c81d4e0b7a6',
      scenarioId: BROKEN[0]?.id ?? '',
      variant: 'candidate',
      trial: 2,
      reasons: ['trials', 'confidence'],
    },
    {
      id: 'ex-90b1c2d3e4f5a6b7',
      scenarioId: 'policy-no-refund',
      variant: 'baseline',
      trial: 1,
      reasons: ['boundary'],
    },
  ],
};
const outage: TrialError = { kind: 'infrastructure', service: 'openai', message: '503 Service Unavailable' };
const limited: TrialError = {
  kind: 'infrastructure',
  service: 'openai',
  message: '429 Too Many Requests, gave up after 4 attempts',
};

/** Three broken, one fixed, one flaky, one failing before and after. */
export const reject = (): ReportInput =>
  report([...BROKEN, ...QUIET, FIXED], REJECT, {
    stored,
    added,
    storeFlags: [
      { flag: '--config', value: 'bots/the shop.yml' },
      { flag: '--store', value: 'branch' },
    ],
  });

/** Nothing broke. */
export const approve = (): ReportInput => report([...QUIET, FIXED], APPROVE, { stored });

/** Nothing to compare: same config, suite and agent. */
export const unchanged = (): ReportInput => ({
  ...report([], { kind: 'unchanged', reason: 'same model config, prompts, tools and scenarios as the base' }),
  comparison: null,
});

/** The first run in a repository: the base has no config. */
export function noBaseline(): ReportInput {
  const specs = [...BROKEN.slice(0, 2), ...QUIET].map((spec) => ({ ...spec, baseline: [] }));
  const input = report(
    specs,
    { kind: 'no-baseline', reason: 'the base has no agent-tester.yml yet' },
    { stored },
  );
  return { ...input, comparison: null, run: { ...input.run, baseline: null } };
}

/** Only scenarios changed: the candidate alone ran. */
export function measured(): ReportInput {
  const specs = [...QUIET.slice(0, 2), FIXED].map((spec) => ({ ...spec, baseline: [] }));
  const reason = 'the agent is what it is at the base; only scenarios changed, so only those were run';
  return { ...report(specs, { kind: 'measured', reason }, { stored }), comparison: null };
}

/** The provider was down for most of the run. */
export function unjudged(): ReportInput {
  const specs = QUIET.map((spec) => ({ ...spec, candidate: [outage, outage, limited] }));
  const outcome: Outcome = {
    kind: 'unjudged',
    reason: '18 of 36 trials have no result, more than the 5 % that a verdict allows',
  };
  return report(specs, outcome, { warnings: ['openai: 503 Service Unavailable'] });
}

/** Rules changed, store and comment failed, a price is missing, and the pull request comes from a fork. */
export function trouble(): ReportInput {
  const free = QUIET.map((spec) => ({
    ...spec,
    candidate: spec.candidate.map((act) => ('tools' in act ? { ...act, costUsd: null } : act)),
  }));
  return report([...free, FIXED], APPROVE, {
    context: {
      ...CONTEXT,
      attempt: 2,
      pullRequest: {
        number: 42,
        headSha: CONTEXT.commit ?? '',
        baseSha: '1c09a2e7',
        baseRef: 'main',
        headRef: 'x',
        fork: true,
      },
    },
    stored: {
      failure:
        'git push was refused: remote: Permission to acme/support-agent.git denied to github-actions[bot].',
    },
    warnings: ['commit status: 403 Resource not accessible by integration'],
    integrity: [
      {
        kind: 'assertion-removed',
        detail: 'refund-partial assert[1] icontains "sorry"',
        place: { file: 'scenarios/refunds.yml', line: 41 },
      },
      {
        kind: 'margin-loosened',
        detail: 'gate.margins.success 0.05 → 0.5',
        place: { file: 'agent-tester.yml', line: 18 },
      },
      { kind: 'scenario-removed', detail: 'refund-twice' },
    ],
  });
}

/** Every text that a stranger can write is an attack. */
export function hostile(): ReportInput {
  const at = (i: number): string => ATTACKS[i % ATTACKS.length] ?? '';
  const specs = ATTACKS.map((text, i): Spec => ({
    id: i < 12 ? `s${i} ${text}` : `s${i}`,
    query: text,
    file: `scenarios/${i} ${at(i + 1).slice(0, 40)}.yml`,
    line: i + 1,
    tags: i % 5 === 0 ? ['regression'] : [],
    baseline: [pass([[text, { [at(i + 2)]: at(i + 3) }]], at(i + 4))],
    candidate: [
      fail(
        [[at(i + 5), { [text]: { deep: [at(i + 6)] } }]],
        at(i + 7),
        [{ path: at(i + 8), type: at(i + 9), message: text }],
        i % 3 === 0 ? { error: { code: at(i + 1), message: text } } : {},
      ),
    ],
  }));
  const input = report(specs, REJECT, {
    warnings: ATTACKS,
    stored: { failure: ATTACKS.join('\n') },
    integrity: ATTACKS.map((detail) => ({ kind: 'gate-changed', detail, place: { file: detail, line: 1 } })),
    suiteName: '--> <h1>suite</h1> @octocat',
    resultsPath: "results '; rm -rf ~ #.json",
    pathPrefix: 'a b/',
  });
  const name = '`x`](https://evil.example) @octocat | c';
  const variant = { name, model: name, origin: name, configHash: 'a', config: { [name]: name, 'x|y': 1 } };
  return {
    ...input,
    run: {
      ...input.run,
      baseline: variant,
      candidate: { ...variant, configHash: 'b', config: { [name]: '<b>', 'x|y': '@a' } },
    },
  };
}

/** 500 scenarios, of which 120 broke. */
export function large(): ReportInput {
  const specs = Array.from({ length: 500 }, (_, i): Spec => {
    const base = BROKEN[i % BROKEN.length];
    const quiet = QUIET[i % 4];
    const spec = i < 120 ? base : quiet;
    if (!spec) throw new Error('no such scenario');
    return { ...spec, id: `${spec.id}-${String(i).padStart(3, '0')}`, line: 1 + 12 * i };
  });
  return report(specs, REJECT, { stored });
}

export const CASES: Readonly<Record<string, () => ReportInput>> = {
  reject,
  approve,
  unchanged,
  'no-baseline': noBaseline,
  measured,
  unjudged,
  trouble,
  hostile,
  'paired-reject': pairedReject,
  'paired-approve': pairedApprove,
  'paired-inconclusive': pairedInconclusive,
};
