import * as z from 'zod';
import { quote } from '../quote.ts';
import { cannotTell } from '../say.ts';
import type { CheckResult } from '../types.ts';
import type { Script, ScriptAnswer } from './port.ts';

const REASON_LIMIT = 500;

/** What a script may return: promptfoo's three shapes. */
const said = z.union([
  z.boolean(),
  z.number(),
  z.object({ pass: z.boolean(), score: z.number().optional(), reason: z.string().optional() }),
]);

/**
 * What a script's end means. A number passes from the threshold on, without one above 0; an object by its `pass`, and
 * its score must reach the threshold, too. Scores are cut to 0–1. A script that fails leaves the question open.
 */
export function verdictOf(answer: ScriptAnswer, script: Script, threshold: number | undefined): CheckResult {
  const name = typeof script === 'string' ? 'the script' : `the script ${quote(script.file)}`;
  switch (answer.kind) {
    case 'stopped':
      return missing('the run was stopped');
    case 'failed':
      return cannotTell(`${name} ${answer.why}`);
    case 'threw': {
      const { line, column, what } = answer;
      const where = line === undefined ? '' : ` at line ${line}${column === undefined ? '' : `:${column}`}`;
      return cannotTell(`${name} failed${where}: ${quote(what, REASON_LIMIT)}`);
    }
    case 'said':
      break;
  }
  const parsed = said.safeParse(answer.said);
  if (!parsed.success) {
    const hint = answer.type === 'undefined' ? ': a body of several lines needs return' : '';
    const wanted = 'true or false, a number or { pass, score, reason }';
    return cannotTell(`${name} returned ${quote(answer.type, 40)}, expected ${wanted}${hint}`);
  }
  const result = parsed.data;
  if (typeof result === 'boolean') {
    return { passed: result, score: result ? 1 : 0, message: `${name} returned ${result}` };
  }
  const score = typeof result === 'number' ? result : (result.score ?? (result.pass ? 1 : 0));
  const reached = threshold === undefined || score >= threshold;
  const passed =
    typeof result === 'number' ? (threshold === undefined ? score > 0 : reached) : result.pass && reached;
  const least = threshold === undefined ? '' : `, at least ${threshold} passes`;
  const reason =
    typeof result === 'number' || !result.reason ? '' : `: ${quote(result.reason, REASON_LIMIT)}`;
  const pass = typeof result === 'number' ? '' : ` and pass ${result.pass}`;
  return {
    passed,
    score: Math.min(1, Math.max(0, score)),
    message: `${name} returned score ${score}${pass}${least}${reason}`,
  };
}

/** Nobody ran the script: neither the agent nor the script is to blame. */
export const missing = (why: string): CheckResult => ({ ...cannotTell(why), missing: true });
