/**
 * What the documents of the product name and this version cannot do. Delete an entry when its feature lands, and
 * name it in the schema instead.
 */
const LATER_KEYS: readonly string[] = [];
/** The message for a key of `agent-tester.yml` that is known but not to be used (yet). */
export function laterInConfig(path: readonly PropertyKey[]): string | undefined {
  const at = path.map(String).join('.');
  if (/\.api[-_]?key$/i.test(at)) {
    return 'keys stay out of files: name an environment variable under api-key-env';
  }
  return LATER_KEYS.includes(at) ? 'is not available in this version' : undefined;
}
