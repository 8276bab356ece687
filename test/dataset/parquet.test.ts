import fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { isParquet, parquetRows } from '../../src/adapters/dataset/parquet-read.ts';
import { encodeParquet } from '../../src/adapters/dataset/parquet.ts';
import { FLAT_COLUMNS, flatRow } from '../../src/dataset/formats/flat.ts';
import { formatNamed } from '../../src/dataset/formats/registry.ts';
import { ROW_OPTIONS } from '../../src/dataset/rows/options.ts';
import { ROW_BUILDERS } from '../../src/dataset/rows/registry.ts';
import { isSkip, type DatasetRow } from '../../src/dataset/types.ts';
import { validateRows } from '../../src/dataset/validate/file.ts';
import { datasetFile, writeTally } from '../../src/dataset/write.ts';
import { anyExample, CONFIG, example, goodExample, rowOf } from './row-material.ts';

async function bytesOf(rows: Iterable<DatasetRow>): Promise<{ bytes: Buffer; pieces: number }> {
  const pieces: Uint8Array[] = [];
  const file = datasetFile(formatNamed('parquet'), rows, writeTally(), () => Promise.resolve(encodeParquet));
  for await (const piece of file) if (typeof piece !== 'string') pieces.push(piece);
  return { bytes: Buffer.concat(pieces), pieces: pieces.length };
}

async function readBack(bytes: Buffer): Promise<Record<string, unknown>[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  return (await parquetReadObjects({ file })) as Record<string, unknown>[];
}

describe('a Parquet file', () => {
  it('is read back by hyparquet as it was, whatever models and tools said', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyExample, goodExample), { maxLength: 4 }), async (all) => {
        const rows = all.flatMap((one) =>
          Object.values(ROW_BUILDERS)
            .map((build) => build(one, CONFIG, ROW_OPTIONS))
            .filter((row): row is Exclude<typeof row, { skip: string }> => !isSkip(row)),
        );
        const read = await readBack((await bytesOf(rows)).bytes);
        expect(read).toEqual(rows.map((row) => ({ ...flatRow(row) })));
      }),
      { numRuns: 30 },
    );
  });

  it('has its columns even without rows', async () => {
    const { bytes } = await bytesOf([]);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const { schema, num_rows: rows } = parquetMetadata(file);
    expect(rows).toBe(0n);
    expect(schema.slice(1).map(({ name }) => name)).toEqual(FLAT_COLUMNS.map(({ name }) => name));
  });

  it('comes row group by row group, so that memory does not grow with it', async () => {
    const row = rowOf('all', example({ response: 'x'.repeat(1_000_000) }));
    const { bytes, pieces } = await bytesOf(Array.from({ length: 20 }, () => row));
    expect(pieces).toBeGreaterThan(2);
    expect(await readBack(bytes)).toHaveLength(20);
  });

  it('is the same file twice', async () => {
    const rows = [rowOf('planner'), rowOf('all')];
    expect((await bytesOf(rows)).bytes.equals((await bytesOf(rows)).bytes)).toBe(true);
  });

  it('passes its validator, and other bytes are told from it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'agent-tester-parquet-'));
    writeFileSync(join(folder, 'a.parquet'), (await bytesOf([rowOf('planner'), rowOf('all')])).bytes);
    writeFileSync(join(folder, 'b.parquet'), 'PAR1 but no more');
    writeFileSync(join(folder, 'c.parquet'), 'text');
    expect(await isParquet('a.parquet', folder)).toBe(true);
    expect(await isParquet('c.parquet', folder)).toBe(false);
    expect(await isParquet('absent', folder)).toBe(false);
    const options = { format: 'parquet', most: 9, maxTokens: 1e6 };
    expect(await validateRows(parquetRows('a.parquet', folder), options)).toMatchObject({
      rows: 2,
      errors: 0,
    });
    await expect(validateRows(parquetRows('b.parquet', folder), options)).rejects.toThrow(
      'b.parquet: is no Parquet file',
    );
  });
});
