import { UserError } from '../base/errors.ts';
import { isObject, stablePieces, stableStringify } from '../base/json.ts';
import type { RunStop } from '../run/events.ts';
import { parseJson } from '../example/located-json.ts';
import { wholeTrials } from '../run/shelf.ts';
import { wholeScenarios } from '../scenario/shelved.ts';
import { resultsSchema } from './results-schema.ts';
import { RESULTS_VERSION } from './types.ts';
import type { ReportInput, ResultsFile, ResultsRecord } from './types.ts';

/** Problems that are told of one file; more would bury the first. */
const MOST_PROBLEMS = 10;

/** The record of a run, and what stopped it before its end. */
export function resultsFile(input: ReportInput, stopped: RunStop | undefined): ResultsRecord {
  const { run, outcome, comparison, suite, trials, read, storedBaseline, shard } = input;
  return {
    schema: 'agent-tester/results',
    version: RESULTS_VERSION,
    partial: stopped !== undefined,
    ...(stopped?.kind === 'money' || stopped?.kind === 'time' ? { limit: stopped.kind } : {}),
    run,
    outcome,
    comparison,
    suite: { hash: suite.hash, scenarios: wholeScenarios(suite) },
    trials: wholeTrials(trials, read),
    ...(storedBaseline ? { storedBaseline } : {}),
    ...(shard ? { shard } : {}),
  };
}

/**
 * JSON with sorted keys and one scenario and one trial a line, so that it diffs and greps; ends with a newline. In
 * pieces, because the whole of a large run is longer than all that it is made from.
 */
export function* resultsPieces(results: ResultsRecord): Generator<string, undefined> {
  const { schema, version, partial, limit, run, outcome, comparison, suite, trials, storedBaseline, shard } =
    results;
  yield `{"schema":${JSON.stringify(schema)},"version":${version},"partial":${partial},\n`;
  if (limit) yield `"limit":"${limit}",\n`;
  if (shard) yield `"shard":${stableStringify(shard)},\n`;
  yield* memberPieces('run', run);
  yield* memberPieces('outcome', outcome);
  yield* memberPieces('comparison', comparison);
  yield `"suite":{"hash":${JSON.stringify(suite.hash)},"scenarios":`;
  yield* listPieces(suite.scenarios);
  yield '},\n';
  if (storedBaseline) {
    yield '"storedBaseline":';
    yield* listPieces(storedBaseline);
    yield ',\n';
  }
  yield '"trials":';
  yield* listPieces(trials);
  yield '}\n';
}

/** Their longest lists are three levels deep. */
function* memberPieces(name: string, value: unknown): Generator<string, undefined> {
  yield `"${name}":`;
  yield* stablePieces(value, 4);
  yield ',\n';
}

function* listPieces(values: Iterable<unknown>): Generator<string, undefined> {
  let isEmpty = true;
  for (const value of values) {
    yield `${isEmpty ? '[\n' : ',\n'}${stableStringify(value)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : '\n]';
}

/** All pieces in one text. */
export function formatResults(results: ResultsRecord): string {
  return [...resultsPieces(results)].join('');
}

/**
 * Reads a results file.
 * @throws UserError with file, line and path where the text is no JSON, is another file, is of another version, or
 * has members that do not fit.
 */
export function parseResults(text: string, file: string): ResultsFile {
  const value = parseJson(
    text,
    file,
    'a results file',
    text.trim() === '' ? 'the file is empty: run the check again' : 'it may be cut off: run the check again',
  );
  if (!isObject(value) || value.schema !== 'agent-tester/results') {
    throw new UserError({
      place: { file },
      path: 'schema',
      message: 'is not a results file of Agent Tester, expected "agent-tester/results"',
      hint: 'give the file that a check wrote',
    });
  }
  if (value.version !== RESULTS_VERSION) {
    const shown = typeof value.version === 'number' ? String(value.version) : 'none';
    throw new UserError({
      place: { file },
      path: 'version',
      message: `is version ${shown}, expected ${RESULTS_VERSION}`,
      hint: 'read it with the version of Agent Tester that wrote it, or run the check again',
    });
  }
  const result = resultsSchema.safeParse(value);
  if (result.success) return result.data;
  throw new UserError(
    result.error.issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({
      place: { file },
      path: path.map(String).join('.'),
      message,
      hint: 'the file was changed by hand or cut off: run the check again',
    })),
  );
}
