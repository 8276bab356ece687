import { afterEach, describe, expect, it } from 'vitest';
import { startChatServer, type ChatServer } from '../fixtures/chat-server.ts';
import { startGitServer, type GitServer } from '../fixtures/git-server.ts';
import { github } from '../github/world.ts';
import { runAction, type ActionRun } from './bundle.ts';
import { IDS, project, pullOf, scenarios, type Project } from './project.ts';

const open: (ChatServer | GitServer)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => ('stop' in server ? server.stop() : server.close())));
});

/** A model that looks up and answers; it counts its trials by model id. */
async function chat(): Promise<{ server: ChatServer; trials: (model: string) => number }> {
  const server = await startChatServer(({ body, index }) => {
    const done = body.messages.some(({ role }) => role === 'tool');
    const call = {
      id: `call_${index}`,
      type: 'function',
      function: { name: 'lookup_order', arguments: '{"id":"1"}' },
    };
    const message = done ? { content: 'Your refund is on its way.' } : { content: null, tool_calls: [call] };
    return {
      body: {
        id: 'c',
        object: 'chat.completion',
        created: 1,
        model: body.model,
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
        usage: { prompt_tokens: 100 + (index % 7), completion_tokens: 10, total_tokens: 110 + (index % 7) },
      },
    };
  });
  open.push(server);
  return { server, trials: (model) => server.requests.filter(({ body }) => body.model === model).length / 2 };
}

describe('the baseline pool', () => {
  it('is filled by pushes, saves the baseline in a pull request, and a re-run appends instead of starting over', async () => {
    const { server: model, trials } = await chat();
    const git = await startGitServer({ token: 'ghs_secret' });
    open.push(git);
    const config = (
      name: string,
    ): string => `agent: { kind: openai, base-url: "${model.baseUrl}", tools: tools.yml }
models: { production: { model: ${name}, price: { input: 1, output: 1 } } }
scenarios: scenarios/*.yml
gate: { policy: paired }
`;
    const base = {
      'agent-tester.yml': config('shop-large'),
      'tools.yml': '- { name: lookup_order, parameters: { type: object } }\n',
      'scenarios/refunds.yml': scenarios(),
    };
    const main: Project = project({}, { base, remote: git.url });
    const hub = await github({ git: main.dir, token: 'ghs_secret' });
    for (const [runId, event] of [
      ['1', 'push'],
      ['2', 'schedule'],
      ['25', 'push'],
    ] as const) {
      const pushed = await runAction({ server: hub, workspace: main.dir, event, sha: main.head, runId });
      expect(pushed.code, pushed.stdout).toBe(0);
    }
    // Three passes each until five runs are stored, then one, so that the pool stays fresh.
    const filled = IDS.length * (3 + 3 + 1);
    expect(trials('shop-large')).toBe(filled);

    const change = project({ 'agent-tester.yml': config('shop-small') }, { base, remote: git.url });
    const server = await github({ git: change.dir, token: 'ghs_secret' });
    const check = (runId: string): Promise<ActionRun> =>
      runAction({
        server,
        workspace: change.dir,
        event: 'pull_request',
        sha: change.head,
        pull: pullOf(change),
        runId,
      });
    const first = await check('3');
    expect(['APPROVE', 'INCONCLUSIVE'], first.stdout).toContain(first.outputs['verdict']);
    // The sentinel alone: a tenth of the scenarios, rounded up.
    expect(trials('shop-large')).toBe(filled + 2);
    expect(Number(first.outputs['p-value'])).toBeGreaterThan(0.01);
    const spent = trials('shop-small');
    expect(spent).toBeGreaterThan(0);
    expect(server.comments[0]?.body).toMatch(/stored runs|stored/);

    const again = await check('4');
    expect(again.outputs['verdict'], again.stdout).toBe(first.outputs['verdict']);
    expect(trials('shop-small')).toBe(spent);
  });
});
