import type { RowKind } from './types.ts';

/** A grader as a reinforcement job takes it; developers.openai.com/api/docs/guides/graders. */
export type Grader =
  | {
      readonly type: 'text_similarity';
      readonly name: string;
      readonly input: string;
      readonly reference: string;
      readonly evaluation_metric: 'fuzzy_match';
    }
  | { readonly type: 'python'; readonly name: string; readonly source: string };

/**
 * Scores 0–1 the first step after the user's last message: the share of its calls that the reference makes too, name
 * and arguments, each once; where neither calls anything, how alike the texts are. `sample.output_tools` holds the
 * calls as the chat API has them.
 */
const CALLS_OR_TEXT = `import json
from difflib import SequenceMatcher

def grade(sample, item):
    left = [[c["name"], c["arguments"]] for c in json.loads(item["reference_tool_calls"])]
    made = [c["function"] for c in sample.get("output_tools") or []]
    if not left and not made:
        return SequenceMatcher(None, sample.get("output_text") or "", item.get("reference_answer") or "").ratio()
    right = 0
    for call in made:
        try:
            one = [call["name"], json.loads(call["arguments"] or "{}")]
        except ValueError:
            continue
        if one in left:
            left.remove(one)
            right += 1
    return right / len(made) if made else 0.0
`;

/** A grader to begin with, on the members that `openai-rft` writes beside the messages. */
export function graderOf(kind: RowKind): Grader {
  if (kind === 'summarizer')
    return {
      type: 'text_similarity',
      name: 'answer',
      input: '{{sample.output_text}}',
      reference: '{{item.reference_answer}}',
      evaluation_metric: 'fuzzy_match',
    };
  return { type: 'python', name: 'calls-or-text', source: CALLS_OR_TEXT };
}
