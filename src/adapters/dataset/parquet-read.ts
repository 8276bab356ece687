import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer } from 'hyparquet';
import { messageOf, UserError } from '../../base/errors.ts';
import type { FileRow } from '../../dataset/validate/file-rows.ts';

/** Whether the file begins as a Parquet file does. What cannot be opened does not, nor does a pipe, which is read once. */
export async function isParquet(file: string, workingDirectory: string): Promise<boolean> {
  const path = resolve(workingDirectory, file);
  try {
    if (!(await stat(path)).isFile()) return false;
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      return bytesRead === 4 && buffer.toString('latin1') === 'PAR1';
    } finally {
      await handle.close();
    }
  } catch {
    // Who reads the file says what is wrong with it.
    return false;
  }
}

/** The rows of a Parquet file, one row group after the other; a row's line is its number. Throws UserError. */
export async function* parquetRows(file: string, workingDirectory: string): AsyncGenerator<FileRow> {
  const path = resolve(workingDirectory, file);
  const handle = await open(path);
  try {
    const { size } = await stat(path);
    const buffer: AsyncBuffer = {
      byteLength: size,
      async slice(start, end = size) {
        const bytes = Buffer.alloc(Math.max(0, end - start));
        await handle.read(bytes, 0, bytes.length, start);
        return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      },
    };
    const metadata = await parquetMetadataAsync(buffer);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd });
      for (const [n, value] of rows.entries()) {
        yield { line: rowStart + n + 1, value, text: JSON.stringify(value, plain) };
      }
      rowStart = rowEnd;
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError({ place: { file }, message: `is no Parquet file: ${messageOf(cause)}` }, { cause });
  } finally {
    await handle.close();
  }
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
