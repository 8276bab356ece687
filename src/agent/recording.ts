import * as z from 'zod';
import { byteLines, bytesOf, type Bytes } from '../base/bytes.ts';
import { OutsideError, UserError, type Problem } from '../base/errors.ts';
import { keepLine, lineAgain, type KeptLine } from '../base/kept-line.ts';
import { suggestion } from '../base/nearest.ts';
import { jsonFlaw } from './arguments.ts';
import * as lax from './execution-schema.ts';
import { quote } from './quote.ts';
import type { Execution, RecordedExecution } from './types.ts';

/** A file with more problems than these is something else; reading it to its end would help nobody. */
const MAX_PROBLEMS = 100;

const tokenUsage = lax.tokenUsage.strict().nullable();
const stage = lax.stageUsage.extend({ tokenUsage }).strict();
const toolCall = lax.toolCall.extend({ step: z.int().min(1) }).strict();

const turn = lax.turnRecord.extend({ tokenUsage }).strict();
const user = lax.userRecord.extend({ tokenUsage }).strict();

const executionSchema = lax.execution
  // Who plays a recording back says for itself where it comes from.
  .omit({ cached: true })
  .extend({
    toolsUsed: z.array(z.string()).exactOptional(),
    toolCalls: z.array(toolCall),
    tokenUsage: tokenUsage.default(null),
    costUsd: lax.amount.default(null),
    latencyMs: lax.amount.default(null),
    stages: z.strictObject({ planner: stage, tools: stage, summarizer: stage }).nullable().default(null),
    error: lax.execution.shape.error
      .unwrap()
      .extend({ code: z.string().min(1) })
      .strict()
      .exactOptional(),
    turns: z.array(turn).min(1).exactOptional(),
    simulatedUser: user.exactOptional(),
  })
  .strict();

/**
 * One line of a recording. Unknown members are errors, not ignored: a misspelt `error` would turn a failed trial into
 * a passed one. What may be unknown (usage, cost, latency, stages) may be left out and is then null; `toolsUsed` may
 * be left out and is then the names of `toolCalls`.
 */
export const recordedSchema = z.strictObject({
  scenarioId: z.string().min(1),
  model: z.string().min(1),
  trial: z.int().min(1),
  execution: executionSchema,
});

const KNOWN = [recordedSchema, executionSchema, toolCall, stage, turn, user].flatMap((schema) =>
  Object.keys(schema.shape),
);

/** A recording by scenario, model and trial. */
export interface Recording {
  /** Path for messages. */
  readonly file: string;
  readonly size: number;
  keys(): readonly Omit<RecordedExecution, 'execution'>[];
  /** Throws OutsideError where the file was changed since, or can no longer be read. */
  find(scenarioId: string, model: string, trial: number): Execution | undefined;
  /** Trials that are there, ascending. */
  trials(scenarioId: string, model: string): readonly number[];
  /** Models that are there for a scenario; for any scenario where none is given. */
  models(scenarioId?: string): readonly string[];
}

/**
 * Reads a recording: JSONL, blank lines and a byte-order mark allowed. Throws one UserError that names every bad line
 * (reading ends after 100): no JSON, a wrong shape, or a trial that an earlier line has already.
 */
export function parseRecording(content: string | Bytes, file: string): Recording {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const problems: Problem[] = [];
  const found = new Map<string, Row>();
  let line = 0;
  for (const here of byteLines(bytes)) {
    line += 1;
    const row = line === 1 ? unmarked(here.text) : here.text;
    if (row.trim() === '') continue;
    if (problems.length >= MAX_PROBLEMS) {
      problems.push({ place: { file, line }, message: `reading ended here, after ${MAX_PROBLEMS} problems` });
      break;
    }
    const place = { file, line };
    const parsed = parseLine(row);
    if ('problems' in parsed) {
      for (const problem of parsed.problems) problems.push({ place, ...problem });
      continue;
    }
    const { execution: _checked, ...name } = parsed;
    const key = keyOf(parsed.scenarioId, parsed.model, parsed.trial);
    const earlier = found.get(key);
    if (earlier === undefined) found.set(key, { line, name, ...keepLine(here) });
    else {
      problems.push({
        place,
        message: `trial ${parsed.trial} of scenario "${quote(parsed.scenarioId)}" with model "${quote(parsed.model)}" stands already on line ${earlier.line}`,
        hint: 'keep one of the two lines',
      });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return indexed(bytes, found, file);
}

/** Where an execution stands: a large recording is many times its text once it is parsed. */
interface Row extends KeptLine {
  readonly line: number;
  readonly name: Omit<RecordedExecution, 'execution'>;
}

/** One execution as a line of a recording, with its line feed; `parseRecording` gives back an equal execution. */
export function recordingLine(entry: RecordedExecution): string {
  const { scenarioId, model, trial } = entry;
  const { cached: _cached, ...execution } = entry.execution;
  return `${JSON.stringify({ scenarioId, model, trial, execution })}\n`;
}

function keyOf(scenarioId: string, model: string, trial: number): string {
  return JSON.stringify([scenarioId, model, trial]);
}

function parseLine(row: string): RecordedExecution | { readonly problems: readonly Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    const hint = 'every line is one whole JSON object; a last line that was cut off can be deleted';
    return { problems: [{ message: `expected JSON, found ${quote(row, 60)}`, hint }] };
  }
  const flaw = jsonFlaw(value);
  if (flaw !== undefined) return { problems: [{ message: `the value ${flaw}` }] };
  const parsed = recordedSchema.safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.slice(0, MAX_PROBLEMS).map(problemOf) };
  const { execution, ...key } = parsed.data;
  const { toolsUsed, ...rest } = execution;
  const names = execution.toolCalls.map(({ name }) => name);
  if (toolsUsed !== undefined && JSON.stringify(toolsUsed) !== JSON.stringify(names)) {
    const message = 'expected the names of toolCalls in their order';
    return { problems: [{ path: 'execution.toolsUsed', message, hint: 'it may be left out' }] };
  }
  return { ...key, execution: { ...rest, toolsUsed: names } };
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const path = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  const at = path === '' ? {} : { path: quote(path.replace(/^\./, '')) };
  if (issue.code !== 'unrecognized_keys')
    return { ...at, message: quote(issue.message.replace(/^Invalid input: /, '')) };
  const word = issue.keys[0] ?? '';
  return { ...at, message: `unknown member "${quote(word, 60)}"`, hint: suggestion(word, KNOWN) };
}

function indexed(bytes: Bytes, rows: ReadonlyMap<string, Row>, file: string): Recording {
  const names = [...rows.values()].map(({ name }) => name);
  let known: ReturnType<typeof byScenario> | undefined;
  // Mostly nobody asks: only what is missing is explained by what is there.
  const scenarios = () => (known ??= byScenario(names));
  return {
    file,
    size: names.length,
    keys: () => names,
    /** Throws OutsideError where the file was changed since, or can no longer be read. */
    find(scenarioId, model, trial) {
      const row = rows.get(keyOf(scenarioId, model, trial));
      if (!row) return undefined;
      const text = lineAgain(bytes, row);
      const parsed = text === undefined ? undefined : parseLine(unmarked(text));
      if (!parsed || 'problems' in parsed) throw changed(file, row.line);
      return parsed.execution;
    },
    trials: (scenarioId, model) => [...(scenarios().get(scenarioId)?.get(model) ?? [])].sort((a, b) => a - b),
    models: (scenarioId) => {
      const maps =
        scenarioId === undefined ? [...scenarios().values()] : [scenarios().get(scenarioId) ?? new Map()];
      return [...new Set(maps.flatMap((map): string[] => [...map.keys()]))].sort();
    },
  };
}

function byScenario(names: ReturnType<Recording['keys']>): Map<string, Map<string, number[]>> {
  const scenarios = new Map<string, Map<string, number[]>>();
  for (const { scenarioId, model, trial } of names) {
    const models = scenarios.get(scenarioId) ?? new Map<string, number[]>();
    scenarios.set(scenarioId, models);
    const trials = models.get(model) ?? [];
    models.set(model, trials);
    trials.push(trial);
  }
  return scenarios;
}

function unmarked(line: string): string {
  return line.replace(/^\uFEFF/, '');
}

/** The line was read once. */
function changed(file: string, line: number): OutsideError {
  const message = `line ${line} of ${file} is no longer what it was when the run began`;
  return new OutsideError('replay', message, {
    retryable: false,
    hint: 'leave a recording as it is while it is played back',
  });
}
