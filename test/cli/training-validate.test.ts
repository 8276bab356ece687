import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../fixtures/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'agent-tester-validate-'));
const row = (n: number): string =>
  JSON.stringify({
    messages: [
      { role: 'system', content: 's' },
      { role: 'user', content: `q${n}` },
      { role: 'assistant', content: 'a' },
    ],
  });
writeFileSync(join(folder, 'good.jsonl'), `${Array.from({ length: 10 }, (_, n) => row(n)).join('\r\n')}\r\n`);
writeFileSync(
  join(folder, 'bad.jsonl'),
  Buffer.concat([Buffer.from(`${row(0)}\n`), Buffer.from([0x22, 0xff, 0x22])]),
);
writeFileSync(
  join(folder, 'hostile.jsonl'),
  `${JSON.stringify({ messages: [{ role: '\u001b[31m::error::x\u202e\n', content: 'x' }] })}\n`,
);
const validate = (...args: string[]) => commandLine(['training:validate', ...args], folder);

describe('training:validate', () => {
  it('ends with 0 for a good file, counts its rows and tokens, and reads Windows line ends', async () => {
    const { code, stdout, stderr } = await validate('good.jsonl');
    expect(stderr).toBe('');
    expect(stdout).toBe(
      'about 190 tokens (o200k_base), at most 19 a row\nvalid as openai-chat: 10 rows, 0 errors in 0 rows, 0 warnings\n',
    );
    expect(code).toBe(0);
  });

  it('ends with 1 for a bad file, and tells place and reason', async () => {
    const { code, stdout } = await validate('bad.jsonl', '--no-tokens');
    expect(stdout).toBe(
      'bad.jsonl:2 error: is not UTF-8\nbad.jsonl warning: there are 2 rows; at least 10 are needed\n' +
        'NOT VALID as openai-chat: 2 rows, 1 error in 1 row, 1 warning\n',
    );
    expect(code).toBe(1);
  });

  it('prints for machines with --json', async () => {
    const { code, stdout } = await validate('bad.jsonl', '--no-tokens', '--json', '--first', '1');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      schema: 'agent-tester/validation',
      version: 1,
      file: 'bad.jsonl',
      valid: false,
      format: 'openai-chat',
      rows: 2,
      rowsWithErrors: 1,
      errors: 1,
      warnings: 1,
      findings: [{ line: 2, path: '', message: 'is not UTF-8', severity: 'error' }],
      tokens: null,
      cost: null,
      exitCode: 1,
    });
  });

  it.each([
    [
      ['--model', 'gpt-4.1'],
      'Training gpt-4.1 for 3 epochs at $25.00 per million tokens: about $0.014. The price is an assumption: what OpenAI listed in August 2026',
    ],
    [
      ['--model', 'llama', '--epochs', '1', '--price', '100'],
      'Training llama for 1 epoch at $100.00 per million tokens: about $0.019. The price is the one that was given.',
    ],
    [
      ['--model', 'llama'],
      'What training llama costs is unknown: say the price of a million training tokens with --price.',
    ],
  ])('tells what training would cost with %j', async (flags, line) => {
    const { code, stdout } = await validate('good.jsonl', ...flags);
    expect(stdout).toContain(line);
    expect(code).toBe(0);
  });

  it('shows nothing that could move a terminal', async () => {
    const { code, stdout } = await validate('hostile.jsonl', '--no-tokens');
    expect(code).toBe(1);
    for (const mark of ['\u001b', '\u202e', '\n::']) expect(stdout).not.toContain(mark);
  });

  it.each([
    [['absent.jsonl'], 'absent.jsonl: there is no such file'],
    [['.'], '.: is no file'],
    [['good.jsonl', '--format', 'opnai'], 'there is no format "opnai" (did you mean "openai"?)'],
    [['good.jsonl', '--format', 'parquet'], 'good.jsonl: is no Parquet file'],
    [['good.jsonl', '--max-tokens', '0'], 'expected a whole number of at least 1'],
    [['good.jsonl', '--formt', 'x'], "unknown option '--formt'"],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await validate(...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
