import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startChatServer } from '../fixtures/chat-server.ts';
import { commandLine } from '../fixtures/command-line.ts';

it('gives rows the built-in prompt under which the agent answered, where none is configured', async () => {
  const server = await startChatServer(() => ({
    body: {
      id: 'c',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Green tea.' } }],
      usage: { prompt_tokens: 10, completion_tokens: 3, total_tokens: 13 },
    },
  }));
  const cwd = mkdtempSync(join(tmpdir(), 'prompt-'));
  writeFileSync(
    join(cwd, 'agent-tester.yml'),
    [
      `agent: { kind: openai, base-url: "${server.baseUrl}", api-key-env: SHOP_KEY }`,
      'models: { production: { model: m } }',
      'scenarios: s.yml',
      'store: { kind: folder }',
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(cwd, 's.yml'),
    '- { id: drill, gate: false, query: Which tea is mild?, expect: { tools: [] }, assert: [{ type: icontains, value: tea }] }\n',
  );
  const run = (...args: string[]) => commandLine(args, cwd, { SHOP_KEY: 'k' });
  try {
    expect((await run('test:run', '--collect-training-data')).code).toBe(0);
    const made = await run(
      'training:export',
      '--format',
      'openai',
      '--output',
      'f.jsonl',
      '--shares',
      '1/0/0',
    );
    expect(made.stderr).not.toContain('error');
    const [line = ''] = readFileSync(join(cwd, 'f.jsonl'), 'utf8').split('\n');
    const { messages } = JSON.parse(line) as { readonly messages: readonly object[] };
    const asked = server.requests[0]?.body.messages.find(({ role }) => role === 'system');
    expect(asked?.content).toBeTruthy();
    expect(messages[0]).toEqual({ role: 'system', content: asked?.content });
  } finally {
    await server.stop();
    rmSync(cwd, { recursive: true, force: true });
  }
}, 60_000);
