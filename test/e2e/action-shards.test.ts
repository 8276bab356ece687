import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGitServer, type GitServer } from '../fixtures/git-server.ts';
import type { GitHubServer } from '../fixtures/github-server.ts';
import { github } from '../github/world.ts';
import { runAction, type ActionRun } from './bundle.ts';
import { BASE_FILES, CONFIG, IDS, project, pullOf, recordings, type Project } from './project.ts';

const TOKEN = 'ghs_secret';
const REJECTED = { 'recordings.jsonl': recordings({ broken: IDS.slice(0, 4) }) };
const APPROVED = { 'recordings.jsonl': recordings({ costUsd: 0.008 }) };
const SHARDS = 'agent-tester-shards';

let git: GitServer;
beforeEach(async () => {
  git = await startGitServer({ token: TOKEN });
});
afterEach(() => git.close());

type Inputs = Readonly<Record<string, string>>;

async function world(head: Readonly<Record<string, string>>, base = BASE_FILES) {
  const clone = project(head, { base, remote: git.url });
  const server = await github({ git: clone.dir, token: TOKEN });
  const job = (inputs: Inputs, attempt = 1): Promise<ActionRun> =>
    runAction({
      server,
      workspace: clone.dir,
      event: 'pull_request',
      sha: clone.head,
      pull: pullOf(clone),
      inputs,
      attempt,
    });
  const shard = (index: number, attempt = 1): Promise<ActionRun> =>
    job({ shard: `${index}/4`, output: SHARDS }, attempt);
  return { clone, server, job, shard };
}

const comments = (server: GitHubServer) =>
  server.comments.filter(({ author }) => author === 'github-actions[bot]');
const bundle = ({ dir }: Project, part: string): string =>
  join(dir, SHARDS, readdirSync(join(dir, SHARDS)).find((name) => name.includes(part)) ?? '');

describe('shards of a pull request', () => {
  it('comment, store, set a status and annotate nothing; the job that merges does all of it', async () => {
    const { server, job, shard } = await world(REJECTED);
    for (const index of [1, 2, 3, 4]) {
      const run = await shard(index);
      expect(run.code, run.stdout + run.stderr).toBe(0);
      expect(run.outputs).toMatchObject({ verdict: 'MEASURED', failed: 'false', 'examples-added': '0' });
      expect(run.outputs['results-path']).toBe(`${SHARDS}/agent-tester-8123-shard-${index}-of-4.json`);
      expect(run.stdout).not.toContain('::error');
    }
    expect(comments(server)).toEqual([]);
    expect(server.statuses).toEqual([]);
    expect(git.git('branch', '--list', 'agent-tester-data')).toBe('');

    const merged = await job({ command: 'merge' });
    expect(merged.code, merged.stdout + merged.stderr).toBe(1);
    expect(merged.outputs).toMatchObject({ verdict: 'REJECT', regressions: '4', 'examples-added': '24' });
    expect(comments(server)).toHaveLength(1);
    expect(comments(server)[0]?.body).toContain('scenarios/refunds.yml#L1');
    expect(server.statuses.at(-1)).toMatchObject({ state: 'failure' });
    expect(merged.stdout).toContain('::error file=scenarios/refunds.yml,line=');
    expect(git.git('branch', '--list', 'agent-tester-data')).toContain('agent-tester-data');
  });

  it('of which one is missing could not be judged: told, and never green', async () => {
    const { server, job, shard } = await world(APPROVED);
    for (const index of [1, 3, 4]) await shard(index);
    const merged = await job({ command: 'merge' });
    expect(merged.code).toBe(3);
    expect(merged.outputs).toMatchObject({ verdict: 'UNJUDGED', failed: 'true' });
    expect(comments(server)[0]?.body).toContain('shard 2 of 4 left no results');
    expect(server.statuses.at(-1)).toMatchObject({ state: 'error' });
  });

  it('that never left a bundle could not be judged', async () => {
    const { server, job } = await world(APPROVED);
    const merged = await job({ command: 'merge' });
    expect(merged.code, merged.stdout + merged.stderr).toBe(3);
    expect(comments(server)[0]?.body).toContain('no shard left any results');
  });

  it('that ran again count by their newest attempt, beside the others of the first', async () => {
    const { clone, job, shard } = await world(APPROVED);
    for (const index of [1, 2, 3, 4]) await shard(index);
    await shard(2, 2);
    expect(bundle(clone, '8123-2-shard-2')).toContain('.json');
    const merged = await job({ command: 'merge' }, 2);
    expect(merged.code, merged.stdout + merged.stderr).toBe(0);
    expect(merged.outputs).toMatchObject({ verdict: 'APPROVE', 'examples-added': '24' });
  });

  it('of a change that changes nothing run nothing, and are merged to that', async () => {
    const { job, shard } = await world({ 'README.md': 'More words.\n' });
    for (const index of [1, 2, 3, 4]) {
      const run = await shard(index);
      expect(run.outputs).toMatchObject({ verdict: 'UNCHANGED' });
    }
    const merged = await job({ command: 'merge' });
    expect(merged.code, merged.stdout + merged.stderr).toBe(0);
    expect(merged.outputs).toMatchObject({ verdict: 'UNCHANGED' });
  });

  it('of a push fill the baseline pool once they are merged', async () => {
    const clone = project({}, { remote: git.url });
    const server = await github({ git: clone.dir, token: TOKEN });
    const push = (inputs: Inputs): Promise<ActionRun> =>
      runAction({ server, workspace: clone.dir, event: 'push', sha: clone.head, inputs });
    for (const index of [1, 2, 3, 4]) {
      const run = await push({ shard: `${index}/4`, output: SHARDS });
      expect(run.outputs, run.stdout + run.stderr).toMatchObject({ 'examples-added': '0' });
    }
    const merged = await push({ command: 'merge' });
    expect(merged.code, merged.stdout + merged.stderr).toBe(0);
    expect(merged.outputs).toMatchObject({ verdict: 'MEASURED', 'examples-added': '12' });
  });

  it('of another run are refused', async () => {
    const { clone, server, shard } = await world(APPROVED);
    for (const index of [1, 2, 3, 4]) await shard(index);
    const merged = await runAction({
      server,
      workspace: clone.dir,
      event: 'pull_request',
      sha: clone.head,
      pull: pullOf(clone),
      inputs: { command: 'merge' },
      runId: '9000',
    });
    expect(merged.code).toBe(2);
    expect(merged.stdout).toContain('the run differs: 8123 here, 9000 in this checkout');
  });

  it('count once when the merging job runs again and finds them in the store', async () => {
    const paired = CONFIG.replace('policy: thresholds', 'policy: paired, repeat: 1');
    const base = { ...BASE_FILES, 'agent-tester.yml': paired };
    const { job, shard } = await world(APPROVED, base);
    for (const index of [1, 2, 3, 4]) await shard(index);
    for (const attempt of [1, 2]) {
      const run = await job({ command: 'merge' }, attempt);
      expect(run.outputs, run.stdout + run.stderr).toMatchObject({ 'examples-added': '24' });
      expect(run.stdout).toContain('12 candidate trials');
    }
  });

  it('refuse a job that would run a shard and merge at once', async () => {
    const { job } = await world(APPROVED);
    const run = await job({ command: 'merge', shard: '1/4' });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('command: merge runs nothing');
  });
});
