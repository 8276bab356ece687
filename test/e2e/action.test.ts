import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { GitHubServer, GitHubServerOptions } from '../fixtures/github-server.ts';
import { startGitServer, type GitServer } from '../fixtures/git-server.ts';
import { github as openGitHub } from '../github/world.ts';
import { startChatServer } from '../fixtures/chat-server.ts';
import { gitIn } from '../fixtures/clone.ts';
import type { RunnerOptions } from '../fixtures/runner.ts';
import { cli, runAction, startAction, type ActionRun } from './bundle.ts';
import {
  BASE_FILES,
  CONFIG,
  IDS,
  project,
  pullOf,
  recordings,
  scenarios,
  write,
  type Project,
} from './project.ts';

const TOKEN = 'ghs_secret';
const BRANCH = 'agent-tester-data';
const REJECTED = { 'recordings.jsonl': recordings({ broken: IDS.slice(0, 4) }) };
const APPROVED = { 'recordings.jsonl': recordings({ costUsd: 0.008 }) };

let git: GitServer;
beforeEach(async () => {
  git = await startGitServer({ token: TOKEN });
  return () => git.close();
});

const github = (clone: Project, options: GitHubServerOptions = {}): Promise<GitHubServer> =>
  openGitHub({ git: clone.dir, token: TOKEN, ...options });

const check = (clone: Project, server: GitHubServer, over: Partial<RunnerOptions> = {}): Promise<ActionRun> =>
  runAction({
    server,
    workspace: clone.dir,
    event: 'pull_request',
    sha: clone.head,
    pull: pullOf(clone),
    ...over,
  });

const ours = (server: GitHubServer) =>
  server.comments.filter(({ author }) => author === 'github-actions[bot]');
const lines = (text: string | undefined): string[] => (text ?? '').split('\n');

describe('a pull request', () => {
  it('that breaks scenarios is rejected, told in one comment, and its job fails', async () => {
    const clone = project(REJECTED, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(1);
    const [comment, ...more] = ours(server);
    expect(more).toEqual([]);
    expect(lines(comment?.body)[0]).toMatch(/^<!-- agent-tester:v1 suite=/);
    expect(comment?.body).toContain('REJECT');
    expect(comment?.body).toContain('refund-01');
    expect(comment?.body).toContain(
      `https://github.com/acme/support/blob/${clone.head}/scenarios/refunds.yml#L1`,
    );
    expect(run.outputs).toMatchObject({
      verdict: 'REJECT',
      failed: 'true',
      regressions: '4',
      improvements: '0',
    });
    expect(run.outputs['comment-url']).toContain('#issuecomment-');
    expect(server.statuses.at(-1)).toMatchObject({ sha: clone.head, state: 'failure' });
    expect(run.summary).toContain('REJECT');
    expect(run.stdout).toContain('::error file=scenarios/refunds.yml,line=');
  });

  it('that keeps what works and costs less is approved', async () => {
    const clone = project(APPROVED, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'APPROVE',
      failed: 'false',
      'pass-rate': '1',
      delta: '0',
      'examples-added': '24',
    });
    expect(server.statuses.at(-1)).toMatchObject({ state: 'success' });
  });

  it('that is run again has its one comment edited, among 250 others and a forged marker', async () => {
    const clone = project(REJECTED, { remote: git.url });
    const server = await github(clone, {
      comments: Array.from({ length: 250 }, (_, i) => ({ author: `user-${i}`, body: `Comment ${i}` })),
    });
    await check(clone, server);
    const first = ours(server)[0];
    server.addComment({ author: 'mallory', body: `${lines(first?.body)[0]}\nAPPROVE` });
    const run = await check(clone, server, { runId: '8124' });
    expect(run.code).toBe(1);
    expect(ours(server)).toHaveLength(1);
    expect(ours(server)[0]).toMatchObject({ id: first?.id, edits: 1 });
    expect(server.comments.find(({ author }) => author === 'mallory')).toMatchObject({ edits: 0 });
    expect(server.comments).toHaveLength(252);
  });

  it('that changes nothing costs nothing and gets one line', async () => {
    const clone = project({ 'README.md': 'More words.\n' }, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'UNCHANGED', failed: 'false', 'examples-added': '0' });
    expect(lines(ours(server)[0]?.body).filter((line) => line.trim() !== '')).toHaveLength(2);
    expect(git.git('branch', '--list', BRANCH)).toBe('');
  });

  it('that only deletes scenarios calls no model, and is shown doing it', async () => {
    const clone = project({ 'scenarios/refunds.yml': scenarios(IDS.slice(0, 11)) }, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.outputs, run.stdout + run.stderr).toMatchObject({ verdict: 'UNCHANGED' });
    expect(ours(server)[0]?.body).toContain('refund-12 was removed');
  });

  it('that only loosens its margins calls no model, and is shown doing it', async () => {
    const loose = CONFIG.replace('thresholds }', 'thresholds, margins: { success: 0.9 } }');
    const clone = project({ 'agent-tester.yml': loose }, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.outputs, run.stdout + run.stderr).toMatchObject({ verdict: 'UNCHANGED' });
    expect(ours(server)[0]?.body).toContain('margin success 0.05 → 0.9');
  });

  it('whose selection did not change is not measured on nothing', async () => {
    const changed = scenarios().replace('Please refund order 3.', 'Refund order 3!');
    const clone = project({ 'scenarios/refunds.yml': changed }, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server, { inputs: { scenarios: 'refund-01' } });
    expect(run.outputs, run.stdout + run.stderr).toMatchObject({ verdict: 'UNCHANGED' });
    expect(run.summary).not.toContain('0 of 0');
  });

  it('that brings the configuration has nothing to compare with, and says so', async () => {
    const clone = project(BASE_FILES, { base: { 'README.md': 'Before.\n' }, remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs['verdict']).toBe('NO-BASELINE');
    expect(ours(server)[0]?.body).toContain('first run');
    const strict = await check(clone, server, { runId: '8125', inputs: { 'fail-on': 'inconclusive' } });
    expect(strict.code).toBe(1);
  });

  it('that only adds scenarios runs those and compares nothing', async () => {
    const clone = project(
      { 'scenarios/refunds.yml': scenarios().replace('Please refund order 3.', 'Refund order 3!') },
      { remote: git.url },
    );
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'MEASURED', 'examples-added': '1' });
  });

  it('that only removes scenarios runs none and shows which', async () => {
    const clone = project({ 'scenarios/refunds.yml': scenarios(IDS.slice(0, 11)) }, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'UNCHANGED' });
    expect(ours(server)[0]?.body).toContain('refund-12');
  });

  it('beside a standing candidate entry is unchanged while nobody touches either', async () => {
    const both = CONFIG.replace(
      'scenarios:',
      '  candidate: { extends: production, model: gpt-4.1-nano }\nscenarios:',
    );
    const base = {
      ...BASE_FILES,
      'agent-tester.yml': both,
      'recordings.jsonl': recordings() + recordings({ model: 'candidate', broken: IDS }),
    };
    const idle = project({ 'README.md': 'More words.\n' }, { base, remote: git.url });
    const server = await github(idle);
    expect((await check(idle, server)).outputs['verdict']).toBe('UNCHANGED');
    const warmer = both.replace('gpt-4.1-nano }', 'gpt-4.1-nano, temperature: 1 }');
    const tried = project({ 'agent-tester.yml': warmer }, { base, remote: git.url });
    expect((await check(tried, await github(tried))).outputs['verdict']).toBe('REJECT');
  });

  it('that loosens its own margins is judged by the margins of its base', async () => {
    const loose = CONFIG.replace(
      'gate: { policy: thresholds }',
      'gate: { policy: thresholds, margins: { success: 0.9, tool: 0.9, quality: 0.9 } }',
    );
    const clone = project(
      {
        'agent-tester.yml': loose,
        'recordings.jsonl': recordings({ broken: IDS.slice(1, 5), costUsd: 0.001 }),
      },
      { remote: git.url },
    );
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code).toBe(1);
    expect(ours(server)[0]?.body).toContain('margin success');
  });

  it('whose baseline is named is judged by the margins of its base, too', async () => {
    const models = CONFIG.replace(
      'scenarios:',
      '  candidate: { extends: production, model: gpt-4.1-nano }\nscenarios:',
    );
    const loose = models.replace(
      'gate: { policy: thresholds }',
      'gate: { policy: thresholds, fail-on: never, margins: { success: 0.9, tool: 0.9, quality: 0.9 } }',
    );
    const both = recordings() + recordings({ model: 'candidate', broken: IDS.slice(1, 5), costUsd: 0.001 });
    const clone = project(
      { 'agent-tester.yml': loose, 'recordings.jsonl': both },
      { base: { ...BASE_FILES, 'agent-tester.yml': models }, remote: git.url },
    );
    const server = await github(clone);
    const run = await check(clone, server, { inputs: { baseline: 'production' } });
    expect(run.code, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'REJECT' });
    expect(ours(server)[0]?.body).toContain('margin success');
  });

  it('that deletes an assertion is shown doing it', async () => {
    const weak = scenarios().replace(
      '    - { type: icontains, value: refund }\n',
      '    - { type: icontains, value: refund, weight: 0 }\n',
    );
    const clone = project({ 'scenarios/refunds.yml': weak, ...APPROVED }, { remote: git.url });
    const server = await github(clone);
    await check(clone, server);
    expect(ours(server)[0]?.body).toContain('weight 1 → 0');
  });
});

describe('the data branch', () => {
  it('holds exactly the new files, and the work tree is as it was', async () => {
    const clone = project(APPROVED, { remote: git.url });
    const before = gitIn(clone.dir, 'for-each-ref') + gitIn(clone.dir, 'rev-parse', 'HEAD');
    const server = await github(clone);
    await check(clone, server);
    await check(clone, server, { runId: '8124' });
    const months = new Date().toISOString().slice(0, 7);
    expect([...git.files(BRANCH)].sort()).toEqual(
      ['8123-1', '8124-1']
        .flatMap((run) => [
          `training-data/examples/${months}/${run}.json`,
          `training-data/runs/${months}/${run}.json`,
        ])
        .sort(),
    );
    expect(gitIn(clone.dir, 'for-each-ref') + gitIn(clone.dir, 'rev-parse', 'HEAD')).toBe(before);
    expect(gitIn(clone.dir, 'status', '--porcelain', '--untracked-files=no')).toBe('');
    const stored = git.show(BRANCH, `training-data/examples/${months}/8123-1.json`);
    expect(stored).toContain('"correctToolSelection"');
  });

  it('gets production’s trials of a push to the default branch, unselected and without a comment', async () => {
    const clone = project({}, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server, { event: 'push' });
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'MEASURED', 'examples-added': '12' });
    expect(server.comments).toEqual([]);
    const [file = ''] = git.files(BRANCH).filter((path) => path.includes('/runs/'));
    expect(JSON.parse(git.show(BRANCH, file))).toMatchObject({ run: { unselected: true, candidate: null } });
  });
});

describe('the comment on training data', () => {
  it('tells labels and pairs, and a rating that is copied from it reaches the data branch', async () => {
    const config = CONFIG.replace('policy: thresholds', 'policy: thresholds, repeat: 2').replace(
      'recording: recordings.jsonl',
      'recording: recordings.jsonl\n  tools: tools.yml',
    );
    const tools = '- { name: lookup_order, parameters: { type: object } }\n';
    const base = { ...BASE_FILES, 'agent-tester.yml': config, 'tools.yml': tools };
    const again = (text: string): string => text + text.replaceAll('"trial":1', '"trial":2');
    const head = recordings({ broken: IDS.slice(0, 4) }) + recordings().replaceAll('"trial":1', '"trial":2');
    const clone = project(
      { 'recordings.jsonl': head },
      { base: { ...base, 'recordings.jsonl': again(recordings()) }, remote: git.url },
    );
    const server = await github(clone);
    const run = await check(clone, server);
    const body = ours(server)[0]?.body ?? '';
    expect(run.outputs, run.stdout + run.stderr).toMatchObject({ 'examples-added': '48' });
    expect(body).toContain('44 passed, 4 failed · 4 preference pairs');
    expect(body).toContain('no training split takes them');
    expect(body).toContain('its scenario passes sometimes');
    const [command = ''] = /npx agent-tester feedback:add .*/.exec(body) ?? [];
    gitIn(clone.dir, 'remote', 'set-url', 'origin', git.url.replace('://', `://x-access-token:${TOKEN}@`));
    const args = command.split(' ').slice(2);
    const rated = await cli([...args, '--by', 'a reviewer'], clone.dir);
    expect(rated.code, command + rated.stdout + rated.stderr).toBe(0);
    const files = git.files(BRANCH).filter((path) => path.includes('/feedback/'));
    expect(files).toHaveLength(1);
    expect(git.show(BRANCH, files[0] ?? '')).toContain('"rating":4');
  });
});

describe('what fails beside the verdict never changes it', () => {
  it('a token that may not comment', async () => {
    const clone = project(APPROVED, { remote: git.url });
    const server = await github(clone, { rights: { comment: false, status: false } });
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'APPROVE' });
    expect(run.stdout).toContain('pull-requests: write');
  });

  it('a push to the data branch that is refused', async () => {
    await git.close();
    git = await startGitServer({ token: TOKEN, preReceive: 'echo protected >&2; exit 1' });
    const clone = project(REJECTED, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'REJECT', 'examples-added': '0' });
    expect(ours(server)[0]?.body).toMatch(/not stored|could not be stored|refused/i);
  });

  it('a token of a fork, which may do neither', async () => {
    const clone = project(REJECTED, { remote: git.url });
    const server = await github(clone, { rights: { comment: false, status: false } });
    const run = await check(clone, server, {
      pull: { ...pullOf(clone), headRepository: 'mallory/support' },
    });
    expect(run.code, run.stdout + run.stderr).toBe(1);
    expect(run.summary).toContain('REJECT');
  });

  it('neither output, log nor comment ever shows the token', async () => {
    const clone = project(REJECTED, { remote: git.url });
    const server = await github(clone, {
      faults: [{ method: 'POST', path: /comments/, kind: { status: 401, message: `bad ${TOKEN}` } }],
    });
    const run = await check(clone, server);
    expect(run.stdout + run.stderr + run.summary + JSON.stringify(run.outputs)).not.toContain(TOKEN);
  });
});

describe('what cannot be judged fails the job', () => {
  it('a configuration error, told on its line', async () => {
    const clone = project(
      { 'agent-tester.yml': CONFIG.replace('recording:', 'recordings:') },
      { remote: git.url },
    );
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/::error file=agent-tester.yml,line=3,col=3::.*recordings.*did you mean/);
    expect(run.outputs).toMatchObject({ verdict: 'CONFIGURATION-ERROR', failed: 'true' });
    expect(run.summary).toContain('agent-tester.yml:3:3');
  });

  it('a configuration error after an approval, whose comment and status do not go on to stand', async () => {
    const clone = project(APPROVED, { remote: git.url });
    const server = await github(clone);
    await check(clone, server);
    expect(ours(server)[0]?.body).toContain('APPROVE');
    write(clone.dir, { 'agent-tester.yml': `${CONFIG}\n"\`\`\` </details> @octocat": 1\n` });
    const run = await check(clone, server, { runId: '8124' });
    expect(run.code).toBe(2);
    expect(ours(server)).toHaveLength(1);
    expect(ours(server)[0]?.body).not.toContain('APPROVE');
    expect(ours(server)[0]?.body).toContain('configuration error');
    expect(ours(server)[0]?.body).toMatch(/^````text$/m);
    expect(server.statuses.at(-1)).toMatchObject({ state: 'error', sha: clone.head });
  });

  it('a configuration error in a folder, told on its line from the top of the repository', async () => {
    const inFolder = Object.fromEntries(
      Object.entries(BASE_FILES).map(([path, text]) => [`bots/shop/${path}`, text]),
    );
    const clone = project(
      { 'bots/shop/agent-tester.yml': CONFIG.replace('recording:', 'recordings:') },
      { base: inFolder, remote: git.url },
    );
    const server = await github(clone);
    const run = await check(clone, server, {
      inputs: { 'working-directory': 'bots/shop/', comment: 'never' },
    });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('::error file=bots/shop/agent-tester.yml,line=3,col=3::');
    expect(server.comments).toEqual([]);
  });

  it('a baseline that is named and is the candidate itself', async () => {
    const clone = project(REJECTED, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server, { inputs: { baseline: 'production' } });
    expect(run.code, run.stdout + run.stderr).toBe(2);
    expect(run.stdout).toContain('are the same model');
  });

  it('a token that is empty, without which there would be no baseline', async () => {
    const clone = project(REJECTED, { remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server, { inputs: { 'github-token': '' } });
    expect(run.code, run.stdout + run.stderr).toBe(2);
    expect(run.stdout).toContain('github-token');
  });

  it('an API of GitHub that is down', async () => {
    const clone = project(REJECTED, { remote: git.url });
    const server = await github(clone, {
      faults: [{ method: 'GET', path: /compare/, kind: { status: 404 }, times: 99 }],
    });
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(3);
    expect(run.outputs).toMatchObject({ verdict: 'UNJUDGED', failed: 'true' });
    expect(ours(server)[0]?.body).toContain('could not judge');
  });
});

describe('a job that is cancelled', () => {
  it('says what it has within the seconds that the runner grants, and keeps what is done', async () => {
    let answers = 0;
    const chat = await startChatServer(({ body: { messages } }) => {
      if (++answers > 12) return undefined;
      const called = messages.some(({ role }) => role === 'tool');
      const call = { id: 'c', type: 'function', function: { name: 'lookup_order', arguments: '{}' } };
      const said = called ? { content: 'Your refund is on its way.' } : { content: null, tool_calls: [call] };
      const message = { role: 'assistant', ...said };
      const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
      const choices = [{ index: 0, finish_reason: 'stop', message }];
      return {
        body: { id: 'c', object: 'chat.completion', created: 1, model: 'm', usage, choices },
      };
    });
    onTestFinished(() => chat.stop());
    const config = (
      temperature: number,
    ): string => `agent: { kind: openai, base-url: "${chat.baseUrl}", tools: tools.yml }
models: { production: { model: m, temperature: ${temperature} } }
scenarios: scenarios/*.yml
run: { max-concurrency: 2 }
`;
    const base = {
      'agent-tester.yml': config(0.1),
      'tools.yml': '- { name: lookup_order, parameters: { type: object } }\n',
      'scenarios/refunds.yml': scenarios(),
    };
    const clone = project({ 'agent-tester.yml': config(0.5) }, { base, remote: git.url });
    const server = await github(clone);
    const { started, ended } = await startAction({
      server,
      workspace: clone.dir,
      event: 'pull_request',
      sha: clone.head,
      pull: pullOf(clone),
    });
    // Two lanes: both hang in a request once the twelve answers are used up.
    await vi.waitFor(() => expect(answers).toBe(14), { timeout: 20_000 });
    started.kill('SIGINT');
    const run = await ended;
    expect(run.code, run.stdout + run.stderr).toBe(130);
    expect(run.outputs).toMatchObject({ verdict: 'UNJUDGED', failed: 'true' });
    expect(run.outputs['examples-added']).toMatch(/^[56]$/);
    expect(run.summary).toContain('interrupted');
    expect(run.stdout).not.toContain('no result');
    expect(ours(server)[0]?.body).toContain('could not judge');
    expect(git.files(BRANCH).filter((path) => path.includes('/examples/'))).toHaveLength(1);
  });
});

describe('a regression scenario must pass', () => {
  it('also where there is nothing to compare with', async () => {
    const head = { ...BASE_FILES, 'recordings.jsonl': recordings({ broken: IDS.slice(0, 1) }) };
    const clone = project(head, { base: { 'README.md': 'Before.\n' }, remote: git.url });
    const server = await github(clone);
    const run = await check(clone, server);
    expect(run.code, run.stdout + run.stderr).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'NO-BASELINE', failed: 'true' });
    expect(server.statuses.at(-1)).toMatchObject({ state: 'failure' });
  });
});
