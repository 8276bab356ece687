/** What judges say for yes and no, letters and digits only. Prompts ask for one word; models answer with another. */
const WORDS: Readonly<Record<'pass' | 'fail', string>> = {
  pass: `pass passed passes passing yes y true 1 ok okay correct right accurate good success successful succeeded
    satisfied satisfies satisfactory satisfying acceptable accepted accept compliant complies conforms conformant met
    meets fulfilled fulfils achieved approved approve valid resolved complete completed positive`,
  fail: `fail failed fails failing failure no n false 0 incorrect wrong inaccurate bad unsuccessful
    unsatisfied unsatisfactory dissatisfied notsatisfied notsatisfactory unacceptable notacceptable rejected reject
    noncompliant notcompliant uncompliant violation violated violates unmet notmet unfulfilled notfulfilled
    notachieved notapproved disapproved invalid unresolved notresolved incomplete notcompleted notcorrect
    notpassed notpass notok negative`,
};

const MEANING: ReadonlyMap<string, boolean> = new Map(
  (['pass', 'fail'] as const).flatMap((side) =>
    WORDS[side].split(/\s+/).map((word) => [word, side === 'pass'] as const),
  ),
);

/**
 * Whether a verdict in a judge's own vocabulary is a pass: booleans, 0 and 1, and the words of the table, whatever
 * their case, hyphens and full stops. undefined for everything else: an unknown word is no verdict.
 */
export function verdictOf(said: unknown): boolean | undefined {
  if (typeof said === 'boolean') return said;
  if (typeof said !== 'string' && typeof said !== 'number') return undefined;
  const word = String(said).slice(0, 100);
  // A minus is no hyphen: "-1" is no verdict.
  if (/^\s*-/.test(word)) return undefined;
  return MEANING.get(word.toLowerCase().replace(/[\s"'`*_.!-]/g, ''));
}
