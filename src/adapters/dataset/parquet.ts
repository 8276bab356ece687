import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { FLAT_COLUMNS, type FlatRow } from '../../dataset/formats/flat.ts';
import type { ParquetEncoder } from '../../dataset/parquet-port.ts';

/** A row group is closed by whichever comes first: what it holds, in UTF-16 units, or its rows. */
const GROUP_UNITS = 1 * 1024 * 1024;
const GROUP_ROWS = 1_000;

const TYPES = { text: 'STRING', json: 'STRING', boolean: 'BOOLEAN', number: 'DOUBLE' } as const;

export const encodeParquet: ParquetEncoder = async function* encode(rows) {
  const sink = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const writer = new ParquetWriter({ writer: sink, schema, createdBy: 'agent-tester', statistics: false });
  let group: FlatRow[] = [];
  let units = 0;
  for await (const row of rows) {
    group.push(row);
    for (const value of Object.values(row)) units += typeof value === 'string' ? value.length : 8;
    if (units < GROUP_UNITS && group.length < GROUP_ROWS) continue;
    await writer.write({ columnData: columnsOf(group), rowGroupSize: group.length });
    yield taken(sink);
    [group, units] = [[], 0];
  }
  if (group.length > 0) await writer.write({ columnData: columnsOf(group), rowGroupSize: group.length });
  await writer.finish();
  yield taken(sink);
};

function columnsOf(rows: readonly FlatRow[]) {
  return FLAT_COLUMNS.map(({ name, type }) => ({
    name,
    type: TYPES[type],
    nullable: true,
    // Held to the end of the file, for readers that search: a trainer reads all of it.
    offsetIndex: false,
    data: rows.map((row) => row[name]),
  }));
}

/** What is written so far; the sink goes on counting the file's offset, and begins its buffer again. */
function taken(sink: ByteWriter): Uint8Array {
  const bytes = sink.getBytes().slice();
  sink.index = 0;
  return bytes;
}
