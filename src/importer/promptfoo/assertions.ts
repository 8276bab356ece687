import { SET_TYPE } from '../../assertion/set.ts';
import { isObject } from '../../base/json.ts';
import { quote } from '../../config/words.ts';
import { carry } from '../assertions.ts';
import { askedBy } from '../judge.ts';
import { inside, type Origin } from '../notes.ts';
import { renderJson, type Vars } from '../template.ts';
import type { DraftAssertion, ImportContext } from '../types.ts';
import type { Case, WrittenAssertion } from './cases.ts';
import { idiomOf } from './idioms.ts';
import { valueOf } from './values.ts';

/** Keys that change what an assertion looks at: without them it would be another one. */
const TRANSFORMS = ['transform', 'contextTransform'];
const SET_READ = new Set(['type', 'assert', 'threshold', 'weight', 'metric']);
const READ = new Set(['type', 'value', 'threshold', 'weight', 'metric', ...TRANSFORMS]);

/** Types that only make sense where the output of a provider is its tool calls. */
const ABOUT_RAW_CALLS = /^is-valid-(?:openai-)?(?:tools-call|function-call)$/;

/** The assertions of a test as ours; what cannot be carried over is noted. */
export async function assertionsOfCase(
  test: Case,
  context: ImportContext,
): Promise<readonly DraftAssertion[]> {
  const raw = test.assert.some(({ value }) => isAboutRawCalls(value));
  return await assertionsOf(test.assert, test.vars, raw, context);
}

const isAboutRawCalls = (given: unknown): boolean =>
  isObject(given) &&
  (ABOUT_RAW_CALLS.test(String(given['type'])) || membersOf(given)?.some(isAboutRawCalls) === true);

async function assertionsOf(
  written: readonly WrittenAssertion[],
  vars: Vars,
  outputIsCalls: boolean,
  context: ImportContext,
): Promise<readonly DraftAssertion[]> {
  const kept: DraftAssertion[] = [];
  for (const one of written) {
    const assertion = await (membersOf(one.value) ? setOf : assertionOf)(one, vars, outputIsCalls, context);
    if (assertion) kept.push(assertion);
  }
  return kept;
}

/** What is in a set; undefined for what is none. Its sets are none: no set holds another one. */
function membersOf(given: unknown): readonly unknown[] | undefined {
  if (!isObject(given) || given['type'] !== SET_TYPE || !Array.isArray(given['assert'])) return undefined;
  return (given['assert'] as unknown[]).map((one) => (membersOf(one) ? null : one));
}

async function setOf(
  { value: given, at, transform }: WrittenAssertion,
  vars: Vars,
  outputIsCalls: boolean,
  context: ImportContext,
): Promise<DraftAssertion | undefined> {
  const { notes } = context;
  const members = membersOf(given) ?? [];
  const { weight, metric, threshold } = isObject(given) ? given : {};
  const written = members.map((value, index) => ({ value, at: inside(at, 'assert', index), transform }));
  const assert = await assertionsOf(written, vars, outputIsCalls, context);
  if (assert.length === 0) {
    notes.left(at, 'none of the assertions of this set was carried over');
    return undefined;
  }
  if (assert.length < members.length) {
    notes.changed(
      at,
      `${assert.length} of the ${members.length} assertions of this set were carried over: its threshold is about those`,
    );
  }
  for (const key of Object.keys(isObject(given) ? given : {})) {
    if (!SET_READ.has(key)) notes.changed(inside(at, key), 'is not carried over: the set stands without it');
  }
  if (threshold === 0) {
    notes.changed(inside(at, 'threshold'), 'nothing can miss 0: the set stands with weight 0, and informs');
    return carry({ type: SET_TYPE, weight: 0, metric, assert }, at, context);
  }
  return carry({ type: SET_TYPE, weight, metric, threshold, assert }, at, context);
}

async function assertionOf(
  { value: given, at, transform: outer }: WrittenAssertion,
  vars: Vars,
  outputIsCalls: boolean,
  context: ImportContext,
): Promise<DraftAssertion | undefined> {
  const { notes } = context;
  if (!isObject(given) || typeof given['type'] !== 'string') {
    notes.left(at, 'is no assertion with a type');
    return undefined;
  }
  const { type, threshold, weight, metric } = given;
  const transform = given['transform'] ?? outer;
  const idiom = idiomOf(type, given['value'], transform);
  if (idiom) {
    notes.changed(at, `became ${quote(idiom.type)}, which asks the same of the tool calls`);
    return carry({ ...idiom, weight, metric }, at, context);
  }
  if (transform !== undefined || given['contextTransform'] !== undefined) {
    notes.left(at, `${quote(type)} looks at what a transform makes of the output, and code is not run`);
    return undefined;
  }
  if (outputIsCalls && /^(?:not-)?(?:is-json|contains-json)$/.test(type)) {
    notes.left(at, `${quote(type)} looks at the tool calls there; here it would look at the answer's text`);
    return undefined;
  }
  const found = await valueOf(type, given['value'], inside(at, 'value'), context);
  if (!found) return undefined;
  const rendered = renderJson(found.value, vars);
  if ('flaw' in rendered) {
    notes.left(at, `${quote(type)}: its value ${rendered.flaw}`);
    return undefined;
  }
  noteMissing(rendered.missing, at, context);
  for (const key of Object.keys(given)) {
    // Who judges is read from all of them at once.
    if (key === 'provider' && askedBy(type, context.catalog) !== undefined) continue;
    if (!READ.has(key))
      notes.changed(inside(at, key), `is not carried over: ${quote(type)} stands without it`);
  }
  const carried = carry({ type, value: rendered.value, threshold, weight, metric }, at, context);
  if (carried && /^(?:not-)?javascript$/.test(type)) {
    notes.changed(
      at,
      'its `output` is the answer here, a text: there it may be a list of tool calls',
      'read it once',
    );
  }
  return carried;
}

/** Tells of variables that a template uses and a test does not give; they are empty there, as in promptfoo. */
export function noteMissing(names: readonly string[], at: Origin, { notes }: ImportContext): void {
  for (const name of new Set(names)) {
    notes.once(`missing ${name}`, at, `the variable ${quote(name)} is not given: it is empty`);
  }
}
