import { UserError } from '../../base/errors.ts';
import { isObject } from '../../base/json.ts';
import { append } from '../../config/append.ts';
import type { Vars } from '../template.ts';
import { inside, type Origin } from '../notes.ts';
import { followed, readReferenced, referenceOf } from '../references.ts';
import type { ImportContext } from '../types.ts';

/** More scenarios than these are no suite that a person wrote, but variables multiplied. */
const MAX_CASES = 20_000;

/** An assertion as it is written, and where. */
export interface WrittenAssertion {
  readonly value: unknown;
  readonly at: Origin;
  /** The `transform` of the test that it stands in, which changes what it looks at. */
  readonly transform?: unknown;
}

/** A provider that judges, and where it is named. */
export type WrittenJudge = Pick<WrittenAssertion, 'value' | 'at'>;

/** One test with one value for each variable. */
export interface Case {
  readonly at: Origin;
  readonly description?: string;
  readonly vars: Vars;
  readonly assert: readonly WrittenAssertion[];
  /** Providers that shall judge it, as they are written. */
  readonly judges: readonly WrittenJudge[];
}

const EMPTY: Omit<Case, 'at'> = { vars: {}, assert: [], judges: [] };

/** What all tests start from. */
export async function defaultCase(given: unknown, at: Origin, context: ImportContext): Promise<Case> {
  const found = await followed(given, at, context);
  if (!found || found.value === undefined || found.value === null) return { ...EMPTY, at };
  return (await casesOf(found.value, found.at, { ...EMPTY, at }, context))[0] ?? { ...EMPTY, at };
}

/** All tests of a list, of files, or of one object, on top of `base`. */
export async function testsOf(
  given: unknown,
  at: Origin,
  base: Case,
  context: ImportContext,
  nested = false,
): Promise<readonly Case[]> {
  const cases: Case[] = [];
  const list = Array.isArray(given) ? (given as unknown[]) : [given];
  for (const [index, item] of list.entries()) {
    const here = Array.isArray(given) ? inside(at, index) : at;
    const reference = typeof item === 'string' ? (referenceOf(item) ?? item) : undefined;
    if (nested && reference !== undefined) {
      // It may name itself.
      context.notes.left(here, 'a file of tests that names further files is not followed');
      continue;
    }
    const found = await followed(reference === undefined ? item : `file://${reference}`, here, context);
    if (!found) continue;
    const more = reference === undefined ? undefined : found.value;
    if (Array.isArray(more)) append(cases, await testsOf(more, found.at, base, context, true));
    else append(cases, await casesOf(found.value, found.at, base, context));
    if (cases.length > MAX_CASES) throw tooMany(here);
  }
  return cases;
}

function tooMany({ document, path }: Origin): UserError {
  return new UserError({
    place: document.placeOf(path),
    message: `makes more than ${MAX_CASES} tests out of its variables`,
    hint: 'a list as a variable is one test for each of its items',
  });
}

/** Keys of a test that are read here, or only say how promptfoo shows it. */
const READ = new Set(['description', 'vars', 'assert', 'options', 'metadata']);

async function casesOf(
  given: unknown,
  at: Origin,
  base: Case,
  context: ImportContext,
): Promise<readonly Case[]> {
  const { notes } = context;
  if (!isObject(given)) {
    notes.left(at, 'is no test: expected an object with vars and assert');
    return [];
  }
  for (const key of Object.keys(given)) if (!READ.has(key)) notes.left(inside(at, key), whyLeft(key));
  const options = isObject(given['options']) ? given['options'] : {};
  for (const key of Object.keys(options)) {
    if (key !== 'transform' && key !== 'provider')
      notes.left(inside(at, 'options', key), 'is not carried over');
  }
  const transform = options['transform'];
  const own = assertionsOf(given['assert'], inside(at, 'assert'), context);
  const assert = [...base.assert, ...own].map((one) =>
    transform === undefined ? one : { ...one, transform },
  );
  const judge = { value: options['provider'], at: inside(at, 'options', 'provider') };
  const judges = judge.value === undefined ? base.judges : [judge, ...base.judges];
  const description = typeof given['description'] === 'string' ? { description: given['description'] } : {};
  const vars = await varsOf(given['vars'], inside(at, 'vars'), context);
  const all = multiplied({ ...base.vars, ...vars });
  if (all.length > MAX_CASES) throw tooMany(at);
  return all.map((one) => ({ at, ...description, vars: one, assert, judges }));
}

function whyLeft(key: string): string {
  switch (key) {
    case 'threshold':
      return 'is not carried over: here a trial passes where all its assertions do';
    case 'provider':
    case 'providers':
    case 'prompts':
      return 'is not carried over: here every model runs every scenario';
    default:
      return 'is not carried over';
  }
}

/** The assertions of a list; a set is one of them. */
function assertionsOf(given: unknown, at: Origin, context: ImportContext): WrittenAssertion[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) {
    context.notes.left(at, 'is no list of assertions');
    return [];
  }
  return (given as unknown[]).map((value, index) => ({ value, at: inside(at, index) }));
}

async function varsOf(given: unknown, at: Origin, context: ImportContext): Promise<Vars> {
  const found = await followed(given, at, context);
  if (!found || !isObject(found.value)) {
    if (found && found.value !== undefined && found.value !== null)
      context.notes.left(at, 'is no object of variables');
    return {};
  }
  const vars: [string, unknown][] = [];
  for (const [name, value] of Object.entries(found.value)) {
    const path = referenceOf(value);
    if (path === undefined) vars.push([name, value]);
    else {
      const here = inside(found.at, name);
      const text = await readReferenced(here.document.file, path, context);
      if ('why' in text) context.notes.left(here, text.why);
      else vars.push([name, text.text]);
    }
  }
  return Object.fromEntries(vars);
}

/** A list as a variable is one test for each of its items, as promptfoo does it. */
function multiplied(vars: Vars): readonly Vars[] {
  let all: Vars[] = [{}];
  for (const [name, value] of Object.entries(vars)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (all.length * values.length > MAX_CASES) return Array.from({ length: MAX_CASES + 1 }, () => ({}));
    all = all.flatMap((one) => values.map((item) => ({ ...one, [name]: item })));
  }
  return all;
}

/** `scenarios`: every set of variables in `config`, with every test in `tests`. */
export async function scenarioCases(
  given: unknown,
  at: Origin,
  base: Case,
  context: ImportContext,
): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const [index, item] of (Array.isArray(given) ? (given as unknown[]) : []).entries()) {
    const found = await followed(item, inside(at, index), context);
    if (!found || !isObject(found.value)) {
      if (found) context.notes.left(found.at, 'is no object with config and tests');
      continue;
    }
    const { config, tests } = found.value;
    const outer = await testsOf(config ?? [{}], inside(found.at, 'config'), base, context);
    for (const one of outer) {
      append(cases, await testsOf(tests ?? [{}], inside(found.at, 'tests'), one, context));
      if (cases.length > MAX_CASES) throw tooMany(found.at);
    }
  }
  return cases;
}
