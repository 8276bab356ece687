import type { TrainingExample } from '../example/types.ts';
import { familyOf } from '../example/id.ts';
import { stableStringify } from '../base/json.ts';
import { float32, float64, uint32, uint8 } from './column.ts';
import { scenarioOf } from './guard.ts';
import { createKeyIndex, type KeyIndex } from './key-index.ts';
import { keyOf, keyOfId, type Key } from './keys.ts';
import { REMOVALS, type Removal } from './removal.ts';
import { normalised } from './words.ts';

/** What is remembered of each example that passed the filters: some 60 bytes, so that a million fit. */
export interface Roll {
  readonly size: number;
  /** Its row; undefined for an id that is there already. */
  add(example: TrainingExample, prompt: number): number | undefined;
  /** Says that none is added any more: what only adding needs is given back, 20 bytes a row. */
  close(): void;
  /** Says that all is decided: of a row its id, family, prompt, origin and removal stay, the rest is given back. */
  settle(): void;
  /** The row of an id; undefined where no filter let it through. */
  rowOf(id: string): number | undefined;
  /** The row of an id that is in it. */
  rowAt(id: Key): number;
  idAt(row: number): Key;
  readonly families: KeyIndex;
  familyAt(row: number): number;
  promptAt(row: number): number;
  /** Equal for examples that repeat each other word for word. */
  exactAt(row: number): number;
  /** Tools in the order of their calls. */
  readonly tools: Words;
  toolsAt(row: number): number;
  readonly tags: Words;
  tagsAt(row: number): number;
  /** Config hash, scenario id and scenario hash; empty where there is none. */
  readonly origins: Words;
  originAt(row: number): number;
  /** Of unknown: NaN. Length is in characters. */
  valueAt(row: number, of: Measure): number;
  /** 1 where a person approved or edited it. */
  reviewedAt(row: number): number;
  timeAt(row: number): number;
  removalAt(row: number): Removal | undefined;
  remove(row: number, why: Removal): void;
}

export type Measure = 'length' | 'latency' | 'quality';

/** Lists of words by number. */
export interface Words {
  numberOf(words: readonly string[]): number;
  at(number: number): readonly string[];
}

export function createRoll(): Roll {
  const ids = createKeyIndex();
  const families = createKeyIndex();
  let exacts = createKeyIndex();
  const [tools, tags, origins] = [createWords(), createWords(), createWords()];
  const columns = { family: uint32(), prompt: uint32(), origin: uint32(), removal: uint8() };
  let deciding = decidingColumns();
  return {
    get size() {
      return ids.size;
    },
    add(example, prompt) {
      const id = keyOfId(example.id);
      if (!id) throw new Error(`${example.id} is no id of an example`);
      const known = ids.size;
      if (ids.add(id) < known) return undefined;
      const { labels, metrics, review } = example;
      columns.family.push(families.add(familyKey(familyOf(example))));
      columns.prompt.push(prompt);
      deciding.exact.push(exacts.add(exactKey(example)));
      deciding.tools.push(tools.numberOf(example.toolsUsed));
      deciding.tags.push(tags.numberOf(example.provenance.tags));
      columns.origin.push(origins.numberOf(originOf(example)));
      deciding.reviewed.push(review.status === 'approved' || review.status === 'edited' ? 1 : 0);
      deciding.time.push(Date.parse(example.timestamp));
      columns.removal.push(0);
      deciding.length.push(example.response.length);
      deciding.latency.push(metrics.latencyMs ?? NaN);
      deciding.quality.push(labels.responseQuality ?? NaN);
      return known;
    },
    close() {
      exacts = createKeyIndex();
    },
    settle() {
      deciding = decidingColumns();
    },
    rowOf(id) {
      const key = keyOfId(id);
      const row = key ? ids.find(key) : -1;
      return row < 0 ? undefined : row;
    },
    rowAt: (id) => ids.find(id),
    idAt: (row) => ids.keyAt(row),
    families,
    familyAt: (row) => columns.family.at(row),
    promptAt: (row) => columns.prompt.at(row),
    exactAt: (row) => deciding.exact.at(row),
    tools,
    toolsAt: (row) => deciding.tools.at(row),
    tags,
    tagsAt: (row) => deciding.tags.at(row),
    valueAt: (row, of) => deciding[of].at(row),
    reviewedAt: (row) => deciding.reviewed.at(row),
    timeAt: (row) => deciding.time.at(row),
    origins,
    originAt: (row) => columns.origin.at(row),
    // 0 is none, so the numbers are one more than the places.
    removalAt: (row) => REMOVALS[columns.removal.at(row) - 1],
    remove: (row, why) => columns.removal.set(row, REMOVALS.indexOf(why) + 1),
  };
}

function decidingColumns() {
  return {
    exact: uint32(),
    tools: uint32(),
    tags: uint32(),
    reviewed: uint8(),
    time: float64(),
    length: float32(),
    latency: float32(),
    quality: float32(),
  };
}

/** The key of a family's name: manifests hold it in place of the name. */
export function familyKey(family: string): Key {
  return keyOf('family', family);
}

/** Of all that a model would learn from: what was said before, asked, known, called and answered. */
function exactKey({ query, history = [], context, response, toolCalls, toolsUsed }: TrainingExample): Key {
  return keyOf(
    'example',
    ...history.map(({ role, content }) => `${role} ${normalised(content)}`),
    normalised(query),
    stableStringify(context ?? null),
    stableStringify(toolCalls.map(({ name, arguments: given }) => [name, given])),
    stableStringify(toolsUsed),
    normalised(response),
  );
}

function originOf({ provenance }: TrainingExample): readonly string[] {
  const hash = provenance.source === 'test' ? provenance.scenarioHash : '';
  return [provenance.configHash ?? '', scenarioOf(provenance) ?? '', hash];
}

function createWords(): Words {
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  return {
    numberOf(words) {
      const key = JSON.stringify(words);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, lists.length);
      lists.push(words);
      return lists.length - 1;
    },
    at: (number) => lists[number] ?? [],
  };
}

/** Rows that nothing has removed yet, in their order. */
export function* remaining(roll: Roll): Generator<number, undefined> {
  for (let row = 0; row < roll.size; row++) if (roll.removalAt(row) === undefined) yield row;
}

/** What is kept of two that are alike: reviewed before not, then the better, then the newer, then by id. */
export function byPreference(roll: Roll): (a: number, b: number) => number {
  const quality = (row: number): number => {
    const value = roll.valueAt(row, 'quality');
    return Number.isNaN(value) ? -1 : value;
  };
  return (a, b) =>
    roll.reviewedAt(b) - roll.reviewedAt(a) ||
    quality(b) - quality(a) ||
    roll.timeAt(b) - roll.timeAt(a) ||
    byId(roll, a, b);
}

export function byId(roll: Roll, a: number, b: number): number {
  const [x, y] = [roll.idAt(a), roll.idAt(b)];
  return x.high - y.high || x.low - y.low;
}
