import * as z from 'zod';
import { jsonFlaw } from '../agent/arguments.ts';
import { quote } from '../agent/quote.ts';
import { UserError, type Problem } from '../base/errors.ts';
import { suggestion } from '../base/nearest.ts';
import { time } from './example-schema.ts';

/** A file with more problems than these is something else; reading it to its end would help nobody. */
const MOST_PROBLEMS = 100;

const fromZero = 'expected a number of at least 0, or null';
const amount = z.number(fromZero).min(0, fromZero).nullish();
const outcome = z.boolean('expected true, false or null').nullish();
const name = (most: number) => {
  const error = `expected a text of 1 to ${most} characters`;
  return z.string(error).min(1, error).max(most, error);
};
const quality = 'expected a number from 0 to 5, or null';

const errorSchema = z.strictObject(
  { kind: z.enum(['agent', 'infrastructure'], 'expected agent or infrastructure'), message: name(100_000) },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? undefined : 'expected an object with kind and message',
  },
);

const lineSchema = z.strictObject({
  scenarioId: name(500),
  trial: z.int('expected a whole number from 1').min(1, 'expected a whole number from 1').optional(),
  passed: outcome,
  toolCorrect: outcome,
  quality: z.number(quality).min(0, quality).max(5, quality).nullish(),
  costUsd: amount,
  latencyMs: amount,
  tokens: amount,
  error: errorSchema.nullish(),
  tags: z.array(name(200), 'expected a list of texts').max(100, 'expected at most 100 tags').nullish(),
  startedAt: time.nullish(),
});

/** One trial of a results file that was made elsewhere. Null and absent are missing, never zero. */
export interface TrialLine {
  readonly line: number;
  readonly scenarioId: string;
  /** Counts from 1. */
  readonly trial: number;
  /** Null: the trial has no outcome. */
  readonly passed: boolean | null;
  readonly toolCorrect: boolean | null;
  /** 0–5 */
  readonly quality: number | null;
  readonly costUsd: number | null;
  readonly latencyMs: number | null;
  readonly tokens: number | null;
  readonly error: { readonly kind: 'agent' | 'infrastructure'; readonly message: string } | null;
  readonly tags: readonly string[];
  readonly startedAt: string | null;
}

/**
 * Reads a results file: JSONL, one trial a line, blank lines and a byte-order mark allowed; several trials of a
 * scenario are several lines, numbered in their order where `trial` is absent. Throws one UserError that names every
 * bad line (reading ends after 100): no JSON, a wrong shape, unknown members, a trial that stands there already, an
 * outcome that contradicts its error; and for a file without a trial.
 */
export function parseTrialLines(text: string, file: string): TrialLine[] {
  const problems: Problem[] = [];
  const found: TrialLine[] = [];
  const numbers = new Map<string, Map<number, number>>();
  let line = 0;
  for (const row of rowsOf(text)) {
    line += 1;
    if (row.trim() === '') continue;
    if (problems.length >= MOST_PROBLEMS) {
      problems.push({
        place: { file, line },
        message: `reading ended here, after ${MOST_PROBLEMS} problems`,
      });
      break;
    }
    const parsed = parseLine(row);
    if ('problems' in parsed) {
      problems.push(...parsed.problems.map((problem) => ({ place: { file, line }, ...problem })));
      continue;
    }
    const { trial: given, ...rest } = parsed.line;
    const taken = numbers.get(rest.scenarioId) ?? new Map<number, number>();
    numbers.set(rest.scenarioId, taken);
    const trial = given ?? nextOf(taken);
    const earlier = taken.get(trial);
    if (earlier === undefined) {
      taken.set(trial, line);
      found.push({ ...rest, line, trial });
    } else {
      const message = `trial ${trial} of scenario "${quote(rest.scenarioId, 60)}" stands already on line ${earlier}`;
      problems.push({ place: { file, line }, message, hint: 'keep one, or leave `trial` out' });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  if (found.length === 0) {
    throw new UserError({ place: { file }, message: 'holds no trial', hint: 'one JSON object a line' });
  }
  return found;
}

function* rowsOf(text: string): Generator<string> {
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** One more than there are, as lines without a number are numbered in their order. */
const nextOf = (taken: ReadonlyMap<number, number>): number => taken.size + 1;

type Parsed = Omit<TrialLine, 'line' | 'trial'> & { readonly trial: number | undefined };

function parseLine(row: string): { line: Parsed } | { problems: readonly Omit<Problem, 'place'>[] } {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    const hint = 'every line is one whole JSON object; a last line that was cut off can be deleted';
    return { problems: [{ message: `expected JSON, found ${quote(row, 60)}`, hint }] };
  }
  const flaw = jsonFlaw(value);
  if (flaw !== undefined) return { problems: [{ message: `the value ${flaw}` }] };
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
  const { scenarioId, trial, tags, ...rest } = parsed.data;
  const { passed = null, error = null } = rest;
  if (passed === true && error) {
    const message = `the trial ended in an error of kind ${error.kind} and cannot have passed`;
    return { problems: [{ path: 'passed', message, hint: 'remove the one that is wrong' }] };
  }
  const { toolCorrect = null, quality = null, costUsd = null, latencyMs = null, tokens = null } = rest;
  const { startedAt = null } = rest;
  const values = { passed, toolCorrect, quality, costUsd, latencyMs, tokens, error, startedAt };
  return { line: { scenarioId, trial, tags: tags ?? [], ...values } };
}

function problemOf(issue: z.core.$ZodIssue): Omit<Problem, 'place'> {
  const steps = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  const path = steps.join('').replace(/^\./, '');
  const at = path === '' ? {} : { path: quote(path) };
  if (issue.code !== 'unrecognized_keys')
    return { ...at, message: quote(issue.message.replace(/^Invalid input: /, '')) };
  const word = issue.keys[0] ?? '';
  const known = Object.keys(path === 'error' ? { kind: 0, message: 0 } : lineSchema.shape);
  return { ...at, message: `unknown member "${quote(word, 60)}"`, hint: suggestion(word, known) };
}
