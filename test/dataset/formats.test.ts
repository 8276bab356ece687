import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/dataset/formats/csv.ts';
import { geminiSchema } from '../../src/dataset/formats/gemini-schema.ts';
import { jsonLine } from '../../src/dataset/formats/json-line.ts';
import { FORMATS, formatNamed } from '../../src/dataset/formats/registry.ts';
import { isSkip, type DatasetRow } from '../../src/dataset/types.ts';
import { VALIDATORS } from '../../src/dataset/validate/registry.ts';
import { datasetText, writeTally } from '../../src/dataset/write.ts';
import { golden } from '../report/golden.ts';
import { example, pairRows, rowOf, toolCall, WITH_SUMMARIZER } from './row-material.ts';

const talked = example({
  history: [
    { role: 'user', content: 'Hello' },
    { role: 'assistant', content: 'Hello! What can I do?' },
  ],
  toolCalls: [
    toolCall({ name: 'lookup_order', arguments: { id: 7 }, result: '=HYPERLINK("x")' }),
    toolCall({ name: 'issue_refund', result: { ok: true } }),
  ],
});
const worse = example({ response: 'No.', labels: { responseQuality: 1, passed: false } });

/** One of each kind; texts without tools for the formats that know none. */
const ROWS: readonly DatasetRow[] = [
  rowOf('planner'),
  rowOf('summarizer', example({ analysis: 'The order is late.' }), WITH_SUMMARIZER),
  rowOf('all', talked),
  rowOf('rated', worse),
  ...pairRows([example(), worse]).filter((row): row is Exclude<typeof row, { skip: string }> => !isSkip(row)),
];

async function written(name: string): Promise<{ text: string; lost: string[]; skipped: string[] }> {
  const format = formatNamed(name);
  const tally = writeTally();
  let text = '';
  const rows = ROWS.filter(({ kind }) => format.takes.includes(kind));
  for await (const piece of datasetText(format, rows, tally)) text += piece;
  return { text, lost: [...tally.lost.keys()], skipped: [...tally.skipped.keys()] };
}

describe('the formats', () => {
  it.each(FORMATS)('write $name as reviewed', async ({ name, extension }) => {
    const { text } = await written(name);
    // A Parquet file is bytes; its rows are what is reviewed.
    const file = `${name}.${extension === 'parquet' ? 'jsonl' : extension}`;
    expect(text).toBe(golden(file, text, 'dataset'));
  });

  it('each have a validator', () => {
    expect(Object.keys(VALIDATORS)).toEqual(FORMATS.map(({ name }) => name));
  });

  it('have names and aliases of their own', () => {
    const names = FORMATS.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    expect(formatNamed('openai').name).toBe('openai-chat');
  });

  it('are told by the nearest name where one is misspelt', () => {
    expect(() => formatNamed('sharegtp')).toThrow('did you mean "sharegpt"?');
  });

  it.each([
    [
      'alpaca',
      ['definitions of tools', 'which answers are not to be learned'],
      ['tool calls have no place in this format'],
    ],
    ['anthropic-bedrock', ['definitions of tools'], ['tool calls have no place in this format']],
    [
      'gemini',
      ['keywords of JSON Schema that Gemini does not know', 'which answers are not to be learned'],
      [],
    ],
    ['trl-sft', ['which answers are not to be learned'], []],
    ['openai-chat', [], []],
    ['jsonl', [], []],
  ])('count what %s cannot carry', async (name, lost, skipped) => {
    const text = rowOf('all', example({ toolCalls: [], history: talked.history ?? [] }));
    const format = formatNamed(name);
    const told = [...ROWS, text]
      .filter(({ kind }) => format.takes.includes(kind))
      .map((row) => format.lines(row));
    const reasons = told.flatMap((one) => (isSkip(one) ? [one.skip] : []));
    expect([...new Set(reasons)]).toEqual(skipped);
    const names = new Set(told.flatMap((one) => (isSkip(one) ? [] : (one.lost ?? []))));
    expect([...names]).toEqual(expect.arrayContaining(lost));
  });

  it.each(['sharegpt', 'alpaca', 'anthropic-bedrock', 'gemini'])(
    'drop a greeting of the assistant where %s begins with the user, and count it',
    (name) => {
      const history = [{ role: 'assistant' as const, content: 'Welcome!' }];
      const greeted = example({ history, toolCalls: [] });
      const written = formatNamed(name).lines(rowOf('all', greeted));
      expect(written).toMatchObject({
        lost: expect.arrayContaining(['what the assistant said before the user']) as string[],
      });
      expect(JSON.stringify(written)).not.toContain('Welcome!');
      expect(JSON.stringify(formatNamed('openai-chat').lines(rowOf('all', greeted)))).toContain('Welcome!');
    },
  );

  it('hold what a user says in two messages in one turn of Gemini', () => {
    const history = [{ role: 'user' as const, content: 'One.' }];
    const written = formatNamed('gemini').lines(rowOf('all', example({ history, toolCalls: [] })));
    const [line = ''] = isSkip(written) ? [] : written.lines;
    expect(JSON.parse(line)).toMatchObject({
      contents: [
        { role: 'user', parts: [{ text: 'One.' }, { text: 'My order 7 is late.' }] },
        { role: 'model' },
      ],
    });
  });

  it('refuse a row of a kind that they do not take', () => {
    const sft = ROWS[0] as DatasetRow;
    for (const name of ['openai-dpo', 'trl-dpo', 'trl-kto'])
      expect(formatNamed(name).lines(sft)).toEqual({
        skip: 'rows of this kind have no place in this format',
      });
  });

  it('write two lines of a pair for KTO', async () => {
    const lines = (await written('trl-kto')).text.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { label: boolean }).label)).toEqual([false, true, false]);
  });

  it('give Mistral ids of nine letters and digits, the same for a call and its answer', async () => {
    const ids = [...(await written('mistral')).text.matchAll(/"(?:tool_call_)?id":"([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(4);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{9}$/);
  });
});

describe('a JSON line', () => {
  it.each([
    ['half a pair', '\ud800', '"\\ufffd"'],
    ['the other half', 'a\udfffb', '"a\\ufffdb"'],
    ['a whole pair', '🎉', '"🎉"'],
    ['a text that shows an escape', '\\ud800', '"\\\\ud800"'],
    ['an escaped backslash before half a pair', '\\\ud800', '"\\\\\\ufffd"'],
    ['line separators', '\u2028\u2029\u0085', '"\\u2028\\u2029\\u0085"'],
  ])('writes %s so that every reader takes it', (_what, value, expected) => {
    expect(jsonLine(value)).toBe(expected);
  });

  it('keeps a member called __proto__', () => {
    expect(jsonLine(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
  });
});

describe('a CSV cell', () => {
  it.each([
    [null, ''],
    ['', '""'],
    [true, 'true'],
    [-0.5, '-0.5'],
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ["'quoted", "''quoted"],
    ['＝1', "'＝1"],
    ['=a,"b"', '"\'=a,""b"""'],
    ['a\0b', 'a\uFFFDb'],
  ])('of %j is %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe("Gemini's schema", () => {
  it('has types in capitals and says what it lost', () => {
    const schema = {
      type: 'object',
      additionalProperties: false,
      properties: { a: { type: ['string', 'null'] } },
    };
    expect(geminiSchema(schema)).toEqual({
      value: { type: 'OBJECT', properties: { a: { type: 'STRING', nullable: true } } },
      lost: true,
    });
    expect(geminiSchema({ type: 'string', enum: ['a'] })).toEqual({
      value: { type: 'STRING', enum: ['a'] },
      lost: false,
    });
  });

  it('ends with a schema that is nested without end', () => {
    let schema: Record<string, unknown> = {};
    for (let n = 0; n < 10_000; n++) schema = { items: schema };
    expect(geminiSchema(schema).lost).toBe(true);
  });
});
