/** Keys of a scenario that a later version will know. Delete an entry when its feature lands. */
const LATER_KEYS: readonly string[] = [];

/** The message for a key that is known but not available yet. */
export function laterInScenario(path: readonly PropertyKey[]): string | undefined {
  return LATER_KEYS.includes(path.map(String).join('.')) ? 'is not available in this version' : undefined;
}

/** Assertion types of promptfoo's documentation. Those that the catalog has by now are looked up there first. */
const PROMPTFOO_TYPES: ReadonlySet<string> = new Set(
  `answer-relevance classifier contains-html contains-sql contains-xml
   context-faithfulness context-recall context-relevance conversation-relevance factuality finish-reason
   g-eval gleu guardrails human is-html is-sql is-xml llm-rubric max-score meteor model-graded-closedqa model-graded-factuality moderation
   perplexity perplexity-score pi python ruby search-rubric select-best similar similar:cosine
   similar:dot similar:euclidean skill-used tokens-used tool-call-f1 trace-error-spans trace-span-count
   trace-span-duration trajectory:goal-success trajectory:tool-set webhook`.split(/\s+/),
);

/** True for a type that exists elsewhere under this very name. */
export function isLaterType(type: string): boolean {
  return PROMPTFOO_TYPES.has(type);
}
