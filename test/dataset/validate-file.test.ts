import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { o200k } from '../../src/adapters/tokens/o200k.ts';
import { validateFile, type FileOptions } from '../../src/dataset/validate/file.ts';
import type { FileLine } from '../../src/dataset/validate/file-line.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/data/finetune');
/** Published fine-tuning data lies beside the repository; see its SOURCE.md. */
const has = existsSync(SHARED);

async function* linesOf(text: string): AsyncGenerator<FileLine> {
  for (const [n, line] of text.replace(/\n$/, '').split('\n').entries()) yield { line: n + 1, text: line };
}

function check(text: string, options: Partial<FileOptions> = {}) {
  return validateFile(linesOf(text), { most: 100, maxTokens: 65_536, ...options });
}

const shown = ({ findings }: Awaited<ReturnType<typeof check>>): string[] =>
  findings.map(({ line, path, message, severity }) => `${line} ${severity} ${path}: ${message}`);
const row = (n: number): string =>
  JSON.stringify({
    messages: [
      { role: 'system', content: 's' },
      { role: 'user', content: `q${n}` },
      { role: 'assistant', content: 'a' },
    ],
  });
const rows = (count: number): string[] => Array.from({ length: count }, (_, n) => row(n));

describe('a dataset file', () => {
  it('of ten good rows is valid without a word', async () => {
    expect(await check(`${rows(10).join('\n')}\n`)).toEqual({
      format: 'openai-chat',
      rows: 10,
      rowsWithErrors: 0,
      errors: 0,
      warnings: 0,
      findings: [],
      tokens: null,
    });
  });

  it('of nine rows is too small for the service', async () => {
    expect(shown(await check(rows(9).join('\n')))).toEqual([
      '0 warning : there are 9 rows; at least 10 are needed',
    ]);
  });

  it('without rows is not valid', async () => {
    for (const text of ['', '\n']) expect(shown(await check(text))).toContain('0 error : there are no rows');
  });

  it.each([
    ['is not JSON', '{"messages": ['],
    ['is part of one JSON list; expected one object a line (JSON Lines)', '[{"messages": []},'],
    ['begins with a byte-order mark, which is no JSON', `\uFEFF${row(0)}`],
    ['is empty; every line is one row', `\n${row(0)}`],
    ['looks like no format that is known; name one with --format', '{"text": "x"}'],
    ['holds half of a surrogate pair, which is no Unicode', row(0).replace('q0', '\\ud800')],
  ])('tells of its first line: %s', async (message, text) => {
    expect(shown(await check(text))).toContain(`1 error : ${message}`);
  });

  it('does not mistake an escaped backslash or a whole pair for half a pair', async () => {
    const report = await check(
      [row(0).replace('q0', '\\\\ud800'), row(1).replace('q1', '\\ud83c\\udf89')].join('\n'),
    );
    expect(report.errors).toBe(0);
  });

  it('names the first of equal rows', async () => {
    expect(shown(await check([...rows(10), row(3)].join('\n')))).toEqual([
      '11 warning : is the same as line 4',
    ]);
  });

  it('is judged by the format that is named, not by what it looks like', async () => {
    const report = await check(rows(1).join('\n'), { format: 'gemini' });
    expect(shown(report)).toContain(
      '1 error messages: unknown member (known: systemInstruction, system_instruction, contents, tools, toolConfig, tool_config, generationConfig, labels)',
    );
  });

  it('keeps the first findings and counts all', async () => {
    const report = await check(Array.from({ length: 30 }, (_, n) => `{"messages": ${n}}`).join('\n'), {
      most: 3,
    });
    expect(report).toMatchObject({ rows: 30, rowsWithErrors: 30, errors: 30 });
    expect(report.findings).toHaveLength(3);
  });

  it('tells of lines that cannot be read, and goes on', async () => {
    async function* broken(): AsyncGenerator<FileLine> {
      yield { line: 1, flaw: 'is not UTF-8' };
      for (const [n, text] of rows(10).entries()) yield { line: n + 2, text };
    }
    const report = await validateFile(broken(), { most: 9, maxTokens: 1e6 });
    expect(shown(report)).toEqual(['1 error : is not UTF-8']);
    expect(report.rows).toBe(11);
  });

  it('warns of rows with too many tokens, and sums them', async () => {
    const report = await check(rows(10).join('\n'), { counter: o200k, maxTokens: 10 });
    expect(report.tokens).toMatchObject({ encoding: 'o200k_base', largest: 19 });
    expect(shown(report)[0]).toBe(
      '1 warning : has about 19 tokens, more than 10: a trainer cuts it off or refuses it',
    );
  });
});

describe('a csv file', () => {
  const csv = (text: string) => check(text, { format: 'csv' });

  it('may hold quoted commas, quotes and line breaks, and tells the line where a record begins', async () => {
    expect(await csv('id,tags\n1,"[""a,\n""]"\n2,[')).toMatchObject({ rows: 2, errors: 2 });
    expect(shown(await csv('id,tags\n1,"[""a,\\n""]"\n2,\n3,['))).toEqual([
      '4 error tags: expected JSON text, got "["',
    ]);
  });

  it.each([
    ['2 error : has 3 cells, the header has 2', 'a,b\n1,2,3'],
    ['2 error : a quoted cell does not end', 'a,b\n1,"2\n3'],
    ['2 error : something stands behind a closing quote', 'a,b\n1,"2"x'],
    ['2 error : a quote stands inside a cell that is not quoted', 'a,b\n1,2"'],
    ['1 error : names a column twice', 'a,a\n1,2'],
    ['2 error : is empty; every record is one row', 'a,b\n\n1,2'],
  ])('tells: %s', async (finding, text) => {
    expect(shown(await csv(text))).toContain(finding);
  });
});

describe.skipIf(!has)('published fine-tuning data', () => {
  const read = (name: string): string => readFileSync(resolve(SHARED, name), 'utf8');

  it('with tools passes', async () => {
    const text = gunzipSync(
      readFileSync(resolve(SHARED, 'tau2_sft_v1_small.airline.dev.jsonl.gz')),
    ).toString();
    expect(await check(text)).toMatchObject({ format: 'openai-chat', rows: 13, errors: 0, warnings: 0 });
  });

  it('with double-encoded arguments is refused at its row', async () => {
    expect(shown(await check(read('drone_training.first3.jsonl')))).toEqual([
      '3 error messages[2].tool_calls[0].function.arguments: is double-encoded: the JSON text holds another JSON text, which holds the object',
      '0 warning : there are 3 rows; at least 10 are needed',
    ]);
  });

  it('of a toy chat has what the cookbook counts: a row without system, one without user, one that is too long', async () => {
    const report = await check(read('toy_chat_fine_tuning.jsonl'), { counter: o200k, maxTokens: 4096 });
    expect(shown(report)).toEqual([
      '3 warning messages: there is no system message',
      '4 warning messages: there is no user message',
      '5 warning : has about 8031 tokens, more than 4096: a trainer cuts it off or refuses it',
      '0 warning : there are 5 rows; at least 10 are needed',
    ]);
  });
});
