import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STOP_WORD } from '../../src/agent/user.ts';
import { completion, startChatServer, type ChatServer } from '../fixtures/chat-server.ts';
import { commandLine } from '../fixtures/command-line.ts';

let top = '';
let server: ChatServer;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
};
const config = (agent: string): string => `agent: ${agent}
models:
  production: { model: gpt-agent, price: { input: 1, output: 1 } }
  ada: { model: gpt-user, price: { input: 1000, output: 1000 } }
scenarios: scenarios/*.yml
gate: { repeat: 1 }
store: { kind: none }
`;

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'agent-tester-user-'));
  server = await startChatServer(({ body }) => {
    const turns = body.messages.filter(({ role }) => role === 'assistant').length;
    const user = turns > 1 ? STOP_WORD : 'It is order 123.';
    const agent = turns > 0 ? 'Your money is on its way.' : 'Which order?';
    return { body: completion({ content: body.model === 'gpt-user' ? user : agent }) };
  });
  put(
    'scenarios/a.yml',
    '- id: a\n  query: I want my money back.\n  user: { goal: You are Ada., model: ada }\n  assert: [{ type: contains, value: on its way }]\n',
  );
});
afterAll(async () => {
  await server.stop();
  rmSync(top, { recursive: true });
});

const resultsIn = (folder: string): string =>
  readFileSync(join(top, folder, readdirSync(join(top, folder))[0] ?? ''), 'utf8');

describe('a run with a simulated user', () => {
  it('asks the agent and the user in turn, and tells what each cost', async () => {
    put('agent-tester.yml', config(`{ kind: openai, base-url: "${server.baseUrl}" }`));
    const ran = await commandLine(['test:run', '--output', 'out', '--record', 'r.jsonl'], top);
    expect(ran.stdout + ran.stderr).toContain('1 of 1 scenario passes');
    expect(server.requests.map(({ body }) => body.model)).toEqual([
      'gpt-agent',
      'gpt-user',
      'gpt-agent',
      'gpt-user',
    ]);
    const text = resultsIn('out');
    expect(text).toContain(
      '"simulatedUser":{"calls":2,"costUsd":0.03,"ended":"stop","tokenUsage":{"input":20,"output":10,"total":30}}',
    );
    expect(text).toContain('"costUsd":0.00003');
    // Of the check: 0.03 USD of the user and 0.00003 USD of the agent.
    expect(ran.stdout).toMatch(/this check cost \$0\.030/);
  }, 60_000);

  it('is replayed from its recording without asking anybody', async () => {
    put('agent-tester.yml', config('{ kind: replay, recording: r.jsonl }'));
    const asked = server.requests.length;
    const ran = await commandLine(['test:run', '--output', 'again'], top);
    expect(ran.stdout + ran.stderr).toContain('1 of 1 scenario passes');
    expect(server.requests.length).toBe(asked);
    expect(resultsIn('again')).toContain('"simulatedUser":{"calls":2');
  }, 60_000);
});
