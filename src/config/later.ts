import { quote } from './words.ts';

/**
 * What the documents of the product name and this version cannot do. Delete an entry when its feature lands, and
 * name it in the schema instead.
 */
const LATER_KEYS: readonly string[] = ['judge', 'privacy.names'];
const LATER_VALUES: Readonly<Record<string, readonly string[]>> = {
  'agent.kind': ['command', 'module'],
};
const KNOWN: Readonly<Record<string, string>> = {
  'agent.kind': 'replay, openai or http',
};

/** The message for a key or value of `agent-tester.yml` that is known but not to be used (yet). */
export function laterInConfig(path: readonly PropertyKey[], value: unknown): string | undefined {
  const at = path.map(String).join('.');
  if (/\.api[-_]?key$/i.test(at)) {
    return 'keys stay out of files: name an environment variable under api-key-env';
  }
  if (LATER_KEYS.includes(at)) return 'is not available in this version';
  if (typeof value !== 'string' || !LATER_VALUES[at]?.includes(value)) return undefined;
  return `${quote(value)} is not available in this version, expected ${KNOWN[at]}`;
}
