import { matchesJson } from '../base/json-match.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { ToolAnswer, ToolCall, ToolFixture } from './types.ts';

/** What a tool answered, or why there is no answer. */
export type Answer =
  | { readonly status: 'ok'; readonly result: Json }
  | { readonly status: 'error'; readonly error: string };

/** Gives the tools' answers of one trial; it remembers which were used. */
export type Answers = (name: string, args: JsonObject) => Answer;

/**
 * Answers of one trial, by the rule at `ToolFixture`: the first unused answer whose `when` is contained in the
 * arguments; once all that match are used, the last of them again. A tool without a fixture, or without a matching
 * answer, is an error. `earlier` are the calls of earlier turns: their answers are used already.
 */
export function fixtureAnswers(
  fixtures: Readonly<Record<string, ToolFixture>>,
  earlier: readonly ToolCall[] = [],
): Answers {
  const used = new Set<ToolAnswer>();
  const answers: Answers = (name, args) => {
    const fixture = Object.hasOwn(fixtures, name) ? fixtures[name] : undefined;
    if (fixture === undefined) {
      return { status: 'error', error: `The tool "${name}" is not available in this scenario.` };
    }
    const matching = fixture.filter(({ when }) => when === undefined || matchesJson(args, when, 'partial'));
    const answer = matching.find((candidate) => !used.has(candidate)) ?? matching.at(-1);
    if (answer === undefined) {
      return { status: 'error', error: `The tool "${name}" has no answer for these arguments.` };
    }
    used.add(answer);
    return answer.error === undefined
      ? { status: 'ok', result: answer.result ?? null }
      : { status: 'error', error: answer.error };
  };
  // A call with unusable arguments never reached its tool.
  for (const { name, arguments: args, status } of earlier) if (status !== 'invalid') answers(name, args);
  return answers;
}
