import { isObject } from '../../base/json.ts';
import type { TrainingExample } from '../../example/types.ts';
import { oneOf } from '../draw.ts';
import { lookThrough } from '../entities/places.ts';
import { segmentsOf } from '../entities/segments.ts';
import { languageOf } from '../language/detect.ts';
import type { Method } from '../types.ts';
import { withoutValue } from './without-value.ts';
import { UNKNOWN_LANGUAGE } from './paraphrase.ts';

/** Longer queries are documents, out of which no value is taken. */
const MOST = 8_000;

/** The user forgets what the tool needs, and the agent asks for it instead of calling anything. */
export const missingInformation: Method = {
  name: 'missing-information',
  about:
    'what the first tool call needs is taken out of the query; the answer asks for it, and no tool is called',
  vary(parent, random) {
    if (parent.toolCalls.length === 0) return { skipped: 'it calls no tool' };
    if (parent.query.length > MOST) return { skipped: 'its query is too long' };
    const language = languageOf(parent.query);
    if (!language) return { skipped: UNKNOWN_LANGUAGE };
    const needed = oneOf(needs(parent), random);
    if (!needed) return { skipped: 'its first tool call needs nothing that only the query tells' };
    const query = withoutValue(parent.query, needed.value, language);
    if (query === undefined) return { skipped: 'without what the tool needs the query says nothing' };
    const response = (oneOf(language.questions, random) ?? '').replace('{what}', () => wordsOf(needed.key));
    return {
      said: { ...parent, query, response, toolCalls: [], toolsUsed: [], analysis: null },
      known: { recovery: 'clarify', expectedTools: [] },
    };
  },
};

interface Need {
  readonly key: string;
  /** As it stands in the query. */
  readonly value: string;
}

/** A number with the letters around it: `ORD-12345`, `amelia_rossi_1297`. */
const CODE = /[\p{L}\p{N}_-]{1,60}/gu;

/** Arguments of the first call that are a number, an address or a pseudonym which the query tells and nothing else does. */
function needs(parent: TrainingExample): readonly Need[] {
  const [first] = parent.toolCalls;
  if (!first) return [];
  const told = new Set(segmentsOf(parent.query).map(({ text }) => text));
  const elsewhere = new Set<string>();
  const { context, history } = parent;
  const before = {
    query: '',
    response: '',
    toolCalls: [],
    toolsUsed: [],
    analysis: null,
    ...(context === undefined ? {} : { context }),
    ...(history === undefined ? {} : { history }),
  };
  const whole = lookThrough(before, (text) => {
    for (const segment of segmentsOf(text)) elsewhere.add(segment.text);
  });
  if (!whole || !isObject(first.arguments)) return [];
  return Object.entries(first.arguments).flatMap(([key, value]): Need[] => {
    if ((typeof value !== 'string' && typeof value !== 'number') || !/^[A-Za-z][\w-]{0,40}$/.test(key))
      return [];
    const [own, ...others] = segmentsOf(String(value));
    const says = own !== undefined && others.length === 0 && told.has(own.text) && !elsewhere.has(own.text);
    if (!says || own.text.length < 2) return [];
    // The whole of what the user said: the tool may be given less of it, or more.
    const codes = own.kind === 'digits' ? (parent.query.match(CODE) ?? []) : [];
    return [{ key, value: codes.find((code) => code.includes(own.text)) ?? own.text }];
  });
}

/** `order_id` and `orderId` as people say them: `order ID`. */
function wordsOf(key: string): string {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map((word) => (/^id$/i.test(word) ? 'ID' : word.toLowerCase()))
    .join(' ');
}
