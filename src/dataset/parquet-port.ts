import type { FlatRow } from './formats/flat.ts';

/** PORT. Flat rows as a Parquet file, piece by piece; holds one row group. The same rows give the same bytes. */
export type ParquetEncoder = (rows: AsyncIterable<FlatRow>) => AsyncGenerator<Uint8Array>;
