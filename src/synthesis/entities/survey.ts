import type { Said } from '../types.ts';
import { lookThrough, type Speaker } from './places.ts';
import { segmentsOf, type SegmentKind } from './segments.ts';

/** A value that an example names, and where. */
export interface Entity {
  readonly kind: SegmentKind;
  readonly value: string;
  readonly speakers: ReadonlySet<Speaker>;
  /** Whether it stands somewhere as a number is written that names a thing: `#12`, `ORD-12345`, under a key such as `id`. */
  readonly named: boolean;
  /** Whether it stands somewhere as a JSON number. */
  readonly numeric: boolean;
}

export interface Survey {
  readonly entities: readonly Entity[];
  /** Texts under keys that name people, by whom. */
  readonly names: ReadonlySet<string>;
  /** Every text that was said, without the keys of objects. */
  readonly texts: readonly string[];
}

const ID_KEY =
  /(?:^|[_\W])(?:id|ids|no|nr|number|code|ref|reference|ticket|order|invoice|tracking|sku)$|(?:Id|Number|Code|Ref)$/;
const NAME_KEY = /^(?:first|last|full|given|family|customer|contact|guest|passenger)[_ -]?name$|^surname$/i;
/** What stands before the digits of a name: `#`, `ORD-`, `W`. */
const NAMING = /(?:#|(?:^|[^\p{L}])[A-Z]{1,6}[-_]?|\p{L}[-_])$/u;

/** What an example names; undefined where not all of it can be looked at. */
export function surveyOf(said: Said): Survey | undefined {
  const found = new Map<
    string,
    { kind: SegmentKind; value: string; speakers: Set<Speaker>; named: boolean; numeric: boolean }
  >();
  const names = new Set<string>();
  const texts: string[] = [];
  const whole = lookThrough(said, (text, { speaker, key, number }) => {
    if (!number) texts.push(text);
    if (!number && NAME_KEY.test(key)) names.add(text);
    for (const { kind, start, text: value } of segmentsOf(text)) {
      const id = `${kind} ${value}`;
      const known = found.get(id) ?? {
        kind,
        value,
        speakers: new Set<Speaker>(),
        named: false,
        numeric: false,
      };
      found.set(id, known);
      known.speakers.add(speaker);
      known.numeric ||= number;
      const alone = value.length === text.length;
      known.named ||=
        kind === 'digits' &&
        ((alone && ID_KEY.test(key)) || NAMING.test(text.slice(Math.max(0, start - 8), start)));
    }
  });
  return whole ? { entities: [...found.values()], names, texts } : undefined;
}
