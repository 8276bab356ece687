import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/dataset/formats/registry.ts';
import { csv } from '../../src/dataset/formats/csv.ts';
import { FLAT_COLUMNS, flatRow } from '../../src/dataset/formats/flat.ts';
import { ROW_OPTIONS } from '../../src/dataset/rows/options.ts';
import { preferenceRow } from '../../src/dataset/rows/preference-pairs.ts';
import { ROW_BUILDERS } from '../../src/dataset/rows/registry.ts';
import { isSkip, type DatasetFormat, type DatasetRow } from '../../src/dataset/types.ts';
import { hasHalfPairs } from '../../src/dataset/validate/file-rows.ts';
import { validateFile } from '../../src/dataset/validate/file.ts';
import { hasOpenAiSchema, openAiProblems } from '../fixtures/openai-schema.ts';
import { anyConfig, anyExample, errorsOf, goodExample } from './row-material.ts';

const examples = fc.array(fc.oneof(anyExample, goodExample), { minLength: 2, maxLength: 4 });
const material = fc.tuple(examples, anyConfig);

function rowsOf([all, config]: typeof material extends fc.Arbitrary<infer T> ? T : never): DatasetRow[] {
  const single = all.flatMap((one) =>
    Object.values(ROW_BUILDERS).map((build) => build(one, config, ROW_OPTIONS)),
  );
  const [first, second] = all;
  const pairs =
    first && second
      ? [
          preferenceRow(first, second, config, 'quality', ROW_OPTIONS),
          preferenceRow(first, first, config, 'edited', ROW_OPTIONS),
        ]
      : [];
  return [...single, ...pairs].filter((row) => !isSkip(row)) as DatasetRow[];
}

function linesOf(format: DatasetFormat, rows: readonly DatasetRow[]): string[] {
  return rows.flatMap((row) => {
    const written = format.lines(row);
    return isSkip(written) ? [] : written.lines;
  });
}

async function* fileOf(text: string) {
  // Our own files hold `\r` and other line ends only inside quoted cells and escapes.
  for (const [n, line] of text.replace(/\n$/, '').split('\n').entries()) yield { line: n + 1, text: line };
}

const jsonFormats = FORMATS.filter(({ name }) => name !== 'csv' && name !== 'parquet');

describe('every row that is built', () => {
  it.each(jsonFormats)(
    'passes the validator of $name, whatever models and tools said',
    ({ name, ...rest }) => {
      const format = { name, ...rest };
      let lines = 0;
      fc.assert(
        fc.property(material, (all) => {
          for (const line of linesOf(format, rowsOf(all))) {
            expect(line).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
            expect(errorsOf(name, JSON.parse(line))).toEqual([]);
            expect(hasHalfPairs(JSON.parse(line), line)).toBe(false);
            lines += 1;
          }
        }),
        { numRuns: 50 },
      );
      expect(lines).toBeGreaterThan(20);
    },
  );

  it('gives the same file twice, in every format', () => {
    fc.assert(
      fc.property(material, (all) => {
        for (const format of FORMATS)
          expect(linesOf(format, rowsOf(all))).toEqual(linesOf(format, rowsOf(all)));
      }),
      { numRuns: 10 },
    );
  });

  it('is read back from csv by another reader as it was, but for NUL and the apostrophe', () => {
    fc.assert(
      fc.property(material, (all) => {
        const rows = rowsOf(all);
        const text = [csv.header, ...linesOf(csv, rows), ''].join('\n');
        const read = parse(text, { columns: true, relax_column_count: false }) as Record<string, string>[];
        expect(read).toHaveLength(rows.length);
        for (const [n, row] of rows.entries()) {
          const flat = flatRow(row);
          for (const { name } of FLAT_COLUMNS) {
            const cell = read[n]?.[name] ?? '';
            expect(cell).not.toMatch(/^[=@\t\r\n]/);
            expect(cell.replace(/^'/, '')).toBe(String(flat[name] ?? '').replaceAll('\0', '\uFFFD'));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('passes the validator of csv as a file', async () => {
    await fc.assert(
      fc.asyncProperty(material, async (all) => {
        const lines = linesOf(csv, rowsOf(all));
        fc.pre(lines.length > 0);
        const report = await validateFile(fileOf([csv.header, ...lines].join('\n')), {
          format: 'csv',
          most: 5,
          maxTokens: 1e9,
        });
        expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(report.rows).toBe(lines.length);
      }),
      { numRuns: 50 },
    );
  });

  it.skipIf(!hasOpenAiSchema)(
    "has messages and tools as OpenAI's own description of the chat API wants them",
    () => {
      const chat = FORMATS.find(({ name }) => name === 'openai-chat');
      if (!chat) throw new Error('no openai-chat');
      fc.assert(
        fc.property(material, (all) => {
          for (const line of linesOf(chat, rowsOf(all))) {
            const row = JSON.parse(line) as { messages: { weight?: number }[] };
            // `weight` is a member of training examples, not of requests.
            const messages = row.messages.map(({ weight: _weight, ...message }) => message);
            expect(openAiProblems({ ...row, messages, model: 'm' })).toEqual([]);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
