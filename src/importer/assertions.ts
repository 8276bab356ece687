import type { Json } from '../base/json.ts';
import { pathText, quote } from '../config/words.ts';
import { compileAssert } from '../scenario/assert.ts';
import type { AssertionCatalog } from '../scenario/catalog.ts';
import { assertEntry } from '../scenario/schema.ts';
import { inside, type Origin } from './notes.ts';
import type { DraftAssertion, ImportContext } from './types.ts';

/** An assertion of elsewhere under our keys, before anybody has looked whether we know it. */
export interface Candidate {
  readonly type: string;
  readonly value?: unknown;
  readonly threshold?: unknown;
  readonly weight?: unknown;
  readonly metric?: unknown;
  /** Of a set: its assertions, carried over before it. */
  readonly assert?: readonly DraftAssertion[];
}

/**
 * The assertion as a scenario may hold it, or undefined, with a note that says why not. The catalog decides: whatever
 * it knows by this name, and takes with this value, is carried over.
 */
export function carry(
  candidate: Candidate,
  at: Origin,
  { catalog, notes }: ImportContext,
): DraftAssertion | undefined {
  const given = Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined));
  if (given['threshold'] !== undefined && thresholdOf(candidate.type, catalog) === 'none') {
    notes.changed(
      inside(at, 'threshold'),
      `${quote(candidate.type)} takes no threshold here: it was left out`,
    );
    delete given['threshold'];
  }
  const entry = assertEntry.safeParse(given);
  if (!entry.success) {
    const [issue] = entry.error.issues;
    const where = pathText(issue?.path ?? []);
    notes.left(at, `${where || 'the assertion'}: ${issue?.message ?? 'expected another value'}`);
    return undefined;
  }
  const source = { document: at.document, base: at.path, quoted: entry.data.value };
  const { specs, problems } = compileAssert([entry.data], source, catalog);
  const [flaw] = problems;
  if (specs.length === 0 || flaw) {
    const part = (flaw?.path ?? '').replace(/^.*assert\[0\]\.?/, '').replace(/^type$/, '');
    const message = flaw?.message ?? 'is not known';
    notes.left(at, part ? `${quote(candidate.type)}: ${part}: ${message}` : message, hintOf(flaw?.hint));
    return undefined;
  }
  // What the schema let through is JSON: it came from a parsed document.
  return { ...(given as Record<string, Json>), type: candidate.type };
}

/** The list of all assertions helps nobody who only wants to know what is left. */
function hintOf(hint: string | undefined): string | undefined {
  return hint?.startsWith('known: ') ? undefined : hint;
}

function thresholdOf(written: string, catalog: AssertionCatalog): string | undefined {
  return (catalog.get(written) ?? catalog.get(written.replace(/^not-/, '')))?.threshold;
}

/** Where nothing else is expected: that the agent answers anything at all, which can fail, and says so in its name. */
export const ANY_ANSWER: DraftAssertion = { type: 'regex', value: '\\S', metric: 'any-answer' };

/** The assertions of a scenario, with a stand-in where none of them could fail it. */
export function atLeastOne(
  assert: readonly DraftAssertion[],
  at: Origin,
  { notes }: ImportContext,
): readonly DraftAssertion[] {
  if (assert.some(({ weight }) => weight !== 0)) return assert;
  notes.changed(
    at,
    'has no assertion that was carried over: the scenario only expects some answer',
    'say what you expect under expect or assert',
  );
  return [...assert, ANY_ANSWER];
}
