import { UserError } from '../base/errors.ts';
import { versioned } from './versioned.ts';

/** A kind of stored file that holds a list of records, one a line. */
export interface ListLayout {
  readonly schema: string;
  /** The member that holds the records; the last of the file. */
  readonly list: string;
  readonly oldest: number;
  readonly newest: number;
}

/** A file as it is read. */
export interface ListSource {
  /** As people find it. */
  readonly file: string;
  /** Without line breaks, some at a time. */
  readonly lines: AsyncIterable<readonly string[]>;
  /** The whole text, for a file that was laid out elsewhere. */
  readonly whole: () => Promise<string>;
  /** Told of what is no JSON instead of throwing; what can be read is given. */
  readonly onBroken?: (error: UserError) => void;
}

/** What stands before the records. */
export interface ListHead {
  readonly value: Readonly<Record<string, unknown>>;
  readonly version: number;
}

/** One record as it stands in the file. */
export interface ListEntry {
  readonly head: ListHead;
  /** Counts from 0. */
  readonly index: number;
  /** Counts from 1. */
  readonly line: number;
  /** Its JSON as it was written, where it stands on a line of its own. */
  readonly text: string;
  readonly value: unknown;
}

/**
 * The records of a file, one by one, without holding more than a line. A file that is not laid out one record a line is
 * parsed whole. Throws UserError with file, line and column for what is no JSON, of another schema or version.
 */
export async function* entriesOf(source: ListSource, layout: ListLayout): AsyncGenerator<ListEntry> {
  const { file, onBroken } = source;
  let head: ListHead | undefined;
  let [line, index, state]: [number, number, State] = [0, 0, 'first'];
  let told = false;
  for await (const texts of source.lines) {
    for (const text of texts) {
      line++;
      if (!head) {
        head = headOf(text, file, layout);
        if (!head) return yield* wholly(source, layout, 0);
        continue;
      }
      const read: Read = told ? torn(text) : entry(text, state);
      if (read !== undefined && 'state' in read) state = read.state;
      else if (read !== undefined) {
        yield { head, index, line, text: read.text, value: read.value };
        index++;
        state = read.next;
      } else if (told) tellLine(text, { file, line }, onBroken);
      else {
        const rest = await attempt(source, layout, index);
        if (!rest) return yield* wholly(source, layout, index);
        // Told where it breaks; what else stands on lines of its own can still be looked at.
        told = true;
        onBroken?.(rest);
      }
    }
  }
  if (head && (state === 'ended' || told)) return;
  yield* wholly(source, layout, index);
}

/** The head of a file whose first line is this; undefined where it is laid out in another way. */
export function headOf(line: string, file: string, layout: ListLayout): ListHead | undefined {
  const text = line.trimEnd();
  if (!text.endsWith(`"${layout.list}":[`)) return undefined;
  const closed = `${text}]}`;
  try {
    JSON.parse(closed);
  } catch {
    return undefined;
  }
  return versioned(closed, file, layout.schema, layout);
}

/** The head of a whole text, laid out in any way. */
export function headOfText(text: string, file: string, layout: ListLayout): ListHead {
  const { value, version } = versioned(text, file, layout.schema, layout);
  return { value, version };
}

/** The records of a whole text, laid out in any way. Throws UserError as `entriesOf`. */
export function entriesOfText(text: string, file: string, layout: ListLayout): readonly ListEntry[] {
  const head = headOfText(text, file, layout);
  const records = head.value[layout.list];
  if (!Array.isArray(records)) {
    throw new UserError({
      place: { file, line: 1 },
      path: layout.list,
      message: 'expected a list of records',
    });
  }
  // The n-th record stands on line n + 2 in every file that we wrote.
  return (records as readonly unknown[]).map((value, index) => ({
    head,
    index,
    line: index + 2,
    text: JSON.stringify(value),
    value,
  }));
}

/** First line: head; then one record a line; last line: the closing brackets. `texts` are records as JSON. */
export function formatList(
  layout: ListLayout,
  head: Readonly<Record<string, unknown>>,
  texts: readonly string[],
): string {
  return [...listPieces(layout, head, texts)].join('');
}

/** The same, piece after piece. */
export function* listPieces(
  { schema, list, newest }: ListLayout,
  head: Readonly<Record<string, unknown>>,
  texts: Iterable<string>,
): Generator<string> {
  yield `${JSON.stringify({ schema, version: newest, ...head }).slice(0, -1)},"${list}":[\n`;
  let isFirst = true;
  for (const text of texts) {
    yield isFirst ? text : `,\n${text}`;
    isFirst = false;
  }
  yield isFirst ? ']}\n' : '\n]}\n';
}

type State = 'first' | 'more' | 'last' | 'ended';
type Read =
  | { readonly state: State }
  | { readonly text: string; readonly value: unknown; readonly next: State }
  | undefined;

/** Undefined: not as we write it. */
function entry(line: string, state: State): Read {
  const text = line.trimEnd();
  if (state === 'ended') return text === '' ? { state } : undefined;
  if (text === ']}') return state === 'more' ? undefined : { state: 'ended' };
  if (state === 'last') return undefined;
  const isMore = text.endsWith(',');
  const json = isMore ? text.slice(0, -1) : text;
  try {
    return { text: json, value: JSON.parse(json) as unknown, next: isMore ? 'more' : 'last' };
  } catch {
    return undefined;
  }
}

/** A line of a file that is broken elsewhere. */
function torn(line: string): Read {
  const text = line.trimEnd();
  return text === ']}' || text === '' ? { state: 'more' } : entry(text, 'first');
}

function tellLine(
  text: string,
  { file, line }: { readonly file: string; readonly line: number },
  onBroken: ListSource['onBroken'],
): void {
  onBroken?.(
    new UserError({
      place: { file, line, column: 1 },
      message: `is no record of one line: ${JSON.stringify(text.slice(0, 40))}`,
    }),
  );
}

/** What is wrong with the whole text, where that is to be told and not thrown. */
async function attempt(source: ListSource, layout: ListLayout, from: number): Promise<UserError | undefined> {
  if (!source.onBroken) return undefined;
  try {
    await wholly(source, layout, from).next();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return undefined;
}

async function* wholly(
  { file, whole }: ListSource,
  layout: ListLayout,
  from: number,
): AsyncGenerator<ListEntry> {
  yield* entriesOfText(await whole(), file, layout).slice(from);
}
