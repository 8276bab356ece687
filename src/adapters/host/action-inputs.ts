import type * as z from 'zod';
import { type Problem, UserError } from '../../base/errors.ts';
import { suggestion } from '../../base/nearest.ts';
import { oneLine } from '../../base/text.ts';
import type { Environment } from '../../config/environment.ts';
import { parseShard, type Shard } from '../../scenario/shard.ts';
import { INPUTS, inputShape } from './action-schema.ts';

/** What the workflow file asked for. Absent members are decided by agent-tester.yml. */
export interface ActionInputs {
  readonly command: 'auto' | 'check' | 'merge' | 'export';
  /** Relative to the working directory. */
  readonly config: string;
  readonly scenarios: string;
  readonly baseline: string;
  readonly candidate: string;
  readonly repeat?: number;
  readonly maxConcurrency?: number;
  readonly policy?: 'paired' | 'thresholds';
  readonly failOn?: 'reject' | 'inconclusive' | 'never';
  readonly comment: 'always' | 'changes' | 'failures' | 'never';
  readonly githubToken?: string;
  readonly store?: 'branch' | 'folder' | 'none';
  readonly storeBranch?: string;
  readonly storePath?: string;
  readonly maxCostUsd?: number;
  readonly timeoutMinutes: number;
  readonly shard?: Shard;
  /** Files, folders and globs, relative to the working directory. */
  readonly bundles: readonly string[];
  /** What an export writes and what it leaves out. */
  readonly dataset: DatasetInputs;
  /** Absent: each command has its own. */
  readonly output?: string;
  readonly workingDirectory: string;
  readonly dryRun: boolean;
  readonly verbose: boolean;
}

/** Quality is 0–5, confidence 0–1; absent lists and bounds leave nothing out. */
export interface DatasetInputs {
  /** A format's name or alias; whether there is one is known by who exports. */
  readonly format: string;
  readonly agent: 'planner' | 'summarizer' | 'recovery' | 'all';
  readonly split: readonly ('train' | 'validation' | 'test')[];
  readonly minQuality?: number;
  readonly minConfidence?: number;
  readonly reviewed: boolean;
  readonly source?: readonly ('test' | 'production' | 'synthetic')[];
  readonly tags?: readonly string[];
  /** ISO 8601, UTC. */
  readonly since?: string;
}

/**
 * Reads the runner's `INPUT_*` variables; empty ones count as absent. Throws UserError with every input that is
 * unknown or has a value that is not allowed.
 */
export function readInputs(env: Environment): ActionInputs {
  const given: Record<string, string> = {};
  const problems: Problem[] = [];
  const known = Object.keys(INPUTS);
  for (const [variable, value = ''] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_')) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    if (known.includes(name)) given[name] = value.trim();
    else
      problems.push({ path: `input ${shown(name)}`, message: 'is not known', hint: suggestion(name, known) });
  }
  // The token's default is an expression that only the runner can fill in.
  const parsed = inputShape.safeParse(
    Object.fromEntries(
      Object.entries(INPUTS).flatMap(([name, spec]) => {
        const value = given[name] || (name === 'github-token' ? undefined : spec.default);
        return value ? [[name, value]] : [];
      }),
    ),
  );
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    const value = name === 'github-token' ? '' : `is ${shown(given[name] ?? '')}, `;
    problems.push({ path: `input ${name}`, message: value + message });
  }
  if (!parsed.success || problems.length > 0) throw new UserError(problems);
  return named(parsed.data);
}

function named(inputs: z.infer<typeof inputShape>): ActionInputs {
  const { command, config, scenarios, baseline, candidate, comment, verbose } = inputs;
  const optional = {
    repeat: inputs.repeat,
    maxConcurrency: inputs['max-concurrency'],
    policy: inputs.policy,
    failOn: inputs['fail-on'],
    githubToken: inputs['github-token'],
    store: inputs.store,
    storeBranch: inputs['store-branch'],
    storePath: inputs['store-path'],
    maxCostUsd: inputs['max-cost-usd'],
    output: inputs.output,
    shard: inputs.shard === undefined ? undefined : parseShard(inputs.shard, 'input shard'),
  };
  return {
    command,
    config,
    scenarios,
    baseline,
    candidate,
    comment,
    verbose,
    dataset: datasetOf(inputs),
    timeoutMinutes: inputs['timeout-minutes'],
    bundles: inputs.bundles.split(',').flatMap((name) => name.trim() || []),
    workingDirectory: inputs['working-directory'],
    dryRun: inputs['dry-run'],
    ...present(optional),
  };
}

function datasetOf(inputs: z.infer<typeof inputShape>): DatasetInputs {
  const { format, agent, split, reviewed, source, tags, since } = inputs;
  const bounds = { minQuality: inputs['min-quality'], minConfidence: inputs['min-confidence'] };
  return { format, agent, split, reviewed, ...present({ ...bounds, source, tags, since }) };
}

/** The members that have a value, so that absent ones are absent and not undefined. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A value for a message: quoted, short, without control or direction characters. */
function shown(value: string): string {
  return JSON.stringify(oneLine(value.slice(0, 60), 60, ' '));
}
