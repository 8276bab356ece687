import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { FORMATS } from '../../src/dataset/formats/registry.ts';
import { openAiProblems } from '../fixtures/openai-schema.ts';
import { AIRLINE } from '../tau/rows.ts';
import { cli, type Ended } from './bundle.ts';

const TOOLS = new URL('../../../shared/data/tau/tools_and_policies.airline.dev.json.gz', import.meta.url);

const PROJECT = {
  'agent-tester.yml': `agent: { kind: replay, recording: r.jsonl }
models: { production: { model: gpt-4.1-mini } }
scenarios: scenarios.yml
store: { kind: folder }
`,
  'scenarios.yml': '- { id: tea, query: Which tea goes with a lemon cake?, expect: { tools: [] } }\n',
  'tau.yml': `id: $.id
messages: $.messages
tools: { file: tools.json }
instructions: { file: policy.md }
timestamp: $.started?
model: $.model
passed: $.pass
tags: [$.dataset, $.domain]
`,
};

interface Waiting {
  readonly id: string;
  readonly example: {
    readonly query: string;
    readonly response: string;
    readonly toolCalls: readonly { readonly status: string }[];
    readonly labels: { readonly passed: boolean | null };
  };
}

interface Row {
  readonly examples: readonly string[];
  readonly labels: { readonly passed: boolean; readonly quality: number | null };
}

let cwd: string;
/** What the reviewer said of each example. */
const said = new Map<string, 'approved' | 'edited' | 'rejected' | 'bad'>();

/** The same pseudonyms, and so the same ids and splits, every time. */
const ENV = { AGENT_TESTER_PRIVACY_KEY: 'the-same-key-every-time-it-runs!' };
const run = (...args: readonly string[]): Promise<Ended> => cli(args, cwd, ENV);
const done = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(...args);
  expect(`${stderr.replace(/^.* (documents?|examples?).*$/gm, '').trim()}${code}`, args.join(' ')).toBe('0');
  return stdout;
};
const lines = (file: string): string[] => readFileSync(join(cwd, file), 'utf8').trimEnd().split('\n');

/** Every fifth failure gets a better answer, every fifth is rejected, the others are bad; what passed is good. */
function decisionOf({ id, example }: Waiting, n: number): object {
  const { passed } = example.labels;
  if (passed === true && example.response !== '') {
    said.set(id, 'approved');
    // Half with a number, half with an approval alone.
    const failing = example.toolCalls.some(({ status }) => status === 'error');
    const labels = {
      ...(n % 2 === 0 ? { responseQuality: 5 } : {}),
      ...(failing || n % 7 === 0 ? { recovery: 'graceful_fail' } : {}),
    };
    return { example: id, decision: 'approved', ...(Object.keys(labels).length === 0 ? {} : { labels }) };
  }
  if (n % 5 === 0) {
    said.set(id, 'edited');
    return {
      example: id,
      decision: 'edited',
      response: `You asked: ${example.query} I have taken care of it.`,
    };
  }
  if (n % 5 === 1) {
    said.set(id, 'rejected');
    return { example: id, decision: 'rejected', comment: 'wrong' };
  }
  said.set(id, 'bad');
  return { example: id, labels: { responseQuality: 1 } };
}

describe.skipIf(!existsSync(AIRLINE) || !existsSync(TOOLS))(
  'from recorded conversations to datasets (../shared/data/tau)',
  { timeout: 300_000 },
  () => {
    beforeAll(async () => {
      cwd = mkdtempSync(join(tmpdir(), 'agent-tester-road-'));
      const { tools, policies } = JSON.parse(gunzipSync(readFileSync(TOOLS)).toString()) as {
        readonly tools: Readonly<Record<string, readonly { readonly function: { readonly name: string } }[]>>;
        readonly policies: Readonly<Record<string, string>>;
      };
      const all = new Map(
        Object.values(tools).flatMap((list) => list.map((tool) => [tool.function.name, tool])),
      );
      const files = {
        ...PROJECT,
        'tools.json': JSON.stringify([...all.values()]),
        'policy.md': Object.values(policies)[0] ?? '',
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
      // A third is quicker; those without any call are few, and all that some formats take.
      const log = gunzipSync(readFileSync(AIRLINE)).toString().trimEnd().split('\n');
      // What has no time of its own would get that of the import, and so an id and a split of this very minute.
      const some = log
        .filter((line, n) => n % 3 === 0 || !line.includes('"tool_calls":[{'))
        .map((line) =>
          JSON.stringify({ started: '2026-01-01T00:00:00.000Z', ...(JSON.parse(line) as object) }),
        );
      writeFileSync(join(cwd, 'log.jsonl'), `${some.join('\n')}\n`);
      await done('training:import', 'log.jsonl', '--map', 'tau.yml');
      const list = await done('training:review', '--list', '--json', '--limit', '999999');
      const { items } = JSON.parse(list) as { readonly items: readonly Waiting[] };
      expect(items).toHaveLength(some.length);
      const decisions = items.map(decisionOf);
      writeFileSync(
        join(cwd, 'decisions.jsonl'),
        decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''),
      );
      await done('training:review', '--decide', 'decisions.jsonl', '--by', 'Ada');
      await done('training:prepare', '--min-quality', '4', '--min-confidence', '0.9');
      await done('training:prepare', '--min-confidence', '0.9', '--pairs', '--output', 'pairs');
    }, 300_000);
    afterAll(() => rmSync(cwd, { recursive: true, force: true }));

    const exported = async (format: string, output: string, ...more: readonly string[]): Promise<number> => {
      const base = ['training:export', '--format', format, '--output', output, '--no-tokens', '--json'];
      const made = JSON.parse(
        await done(
          ...base,
          ...(more.includes('--manifest') ? [] : ['--manifest', 'dataset/manifest.json']),
          ...more,
        ),
      ) as { readonly files: readonly { readonly rows: number }[] };
      const checked = JSON.parse(
        await done('training:validate', output, '--format', format, '--json', '--no-tokens'),
      ) as { readonly errors: number; readonly rows: number };
      expect(checked.errors).toBe(0);
      return made.files[0]?.rows ?? 0;
    };

    it.each(FORMATS.map(({ name, extension }) => ({ name, extension })))(
      'gives rows of $name that its own check passes',
      async ({ name, extension }) => {
        expect(await exported(name, `f/${name}.${extension}`)).toBeGreaterThan(0);
      },
    );

    it('keeps most of what was approved, and nothing that was bad', () => {
      const approved = [...said.values()].filter((word) => word === 'approved' || word === 'edited').length;
      const read = lines('f/jsonl.jsonl').map((line) => JSON.parse(line) as Row);
      // A tenth is for validation, a tenth for tests; what is asked alike is kept once.
      expect(read.length).toBeGreaterThan(0.5 * approved);
      for (const { examples, labels } of read) {
        expect(['approved', 'edited']).toContain(said.get(examples[0] ?? ''));
        expect(labels.passed).toBe(true);
        expect(labels.quality ?? 5).toBeGreaterThanOrEqual(4);
      }
      expect(
        lines('f/jsonl.jsonl')
          .slice(0, 5)
          .map((line) => parseYaml(line, { schema: 'json' }) as unknown),
      ).toEqual(read.slice(0, 5));
    });

    it.each(['planner', 'summarizer', 'recovery'])('gives rows that teach the %s', async (agent) => {
      expect(await exported('openai-chat', `${agent}.jsonl`, '--agent', agent)).toBeGreaterThan(0);
    });

    it('rates what was bad where bad answers are kept', async () => {
      await exported('trl-kto', 'kto.jsonl', '--manifest', 'pairs/manifest.json');
      const labels = lines('kto.jsonl').map(
        (line) => (JSON.parse(line) as { readonly label: boolean }).label,
      );
      expect(new Set(labels)).toEqual(new Set([true, false]));
    });

    it("writes messages and tools as OpenAI's own description has them", () => {
      for (const line of lines('f/openai-chat.jsonl').slice(0, 40)) {
        const { messages, tools } = JSON.parse(line) as {
          readonly messages: object[];
          readonly tools: object[];
        };
        const asked = messages.map(({ ...message }) => {
          Reflect.deleteProperty(message, 'weight');
          return message;
        });
        expect(openAiProblems({ model: 'm', messages: asked, tools })).toEqual([]);
        expect(messages[0]).toMatchObject({ role: 'system' });
      }
    });

    it('writes the same rows as CSV, Parquet and JSON Lines, as other readers see', async () => {
      const fromCsv = parseCsv<Record<string, string>>(readFileSync(join(cwd, 'f/csv.csv')), {
        columns: true,
      });
      const bytes = readFileSync(join(cwd, 'f/parquet.parquet'));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      const fromParquet = (await parquetReadObjects({ file })) as Record<string, unknown>[];
      expect(fromCsv).toHaveLength(lines('f/jsonl.jsonl').length);
      expect(fromParquet.map(({ id, messages }) => [id, messages])).toEqual(
        fromCsv.map(({ id, messages }) => [id, messages]),
      );
      expect(JSON.parse(fromCsv[0]?.['tools'] ?? '')).toHaveLength(15);
    });
  },
);
