import { isObject } from '../../base/json.ts';
import { quote } from '../../config/words.ts';
import { carry } from '../assertions.ts';
import { inside, type Origin } from '../notes.ts';
import { renderJson, type Vars } from '../template.ts';
import type { DraftAssertion, ImportContext } from '../types.ts';
import type { Case, WrittenAssertion } from './cases.ts';
import { idiomOf } from './idioms.ts';
import { valueOf } from './values.ts';

/** Keys that change what an assertion looks at: without them it would be another one. */
const TRANSFORMS = ['transform', 'contextTransform'];
const READ = new Set(['type', 'value', 'threshold', 'weight', 'metric', ...TRANSFORMS]);

/** Types that only make sense where the output of a provider is its tool calls. */
const ABOUT_RAW_CALLS = /^is-valid-(?:openai-)?(?:tools-call|function-call)$/;

/** The assertions of a test as ours; what cannot be carried over is noted. */
export async function assertionsOfCase(
  test: Case,
  context: ImportContext,
): Promise<readonly DraftAssertion[]> {
  const raw = test.assert.some(({ value }) => isObject(value) && ABOUT_RAW_CALLS.test(String(value['type'])));
  const kept: DraftAssertion[] = [];
  for (const one of test.assert) {
    const assertion = await assertionOf(one, test.vars, raw, context);
    if (assertion) kept.push(assertion);
  }
  return kept;
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
