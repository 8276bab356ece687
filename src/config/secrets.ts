/**
 * The prefixes that providers give their keys so that scanners find them (their documentation, and the patterns that
 * secret scanners publish). A guard against a slip, not a scanner.
 */
const KEY =
  /\b(sk-[\w-]{20,}|gh[pousr]_\w{30,}|github_pat_\w{30,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|gsk_\w{20,}|hf_\w{20,}|xai-\w{20,}|xox[abprs]-[\w-]{10,})|-----BEGIN [A-Z ]*PRIVATE KEY|:\/\/[^\s/@]{1,500}@/;

/** True for a text that holds what looks like a real key or token, or a URL with a user in it. */
export function looksLikeSecret(text: string): boolean {
  return KEY.test(text.slice(0, 10_000));
}

/** Where the key of the pseudonyms stands unless `privacy.key-env` says otherwise. */
export const PRIVACY_KEY = 'AGENT_TESTER_PRIVACY_KEY';

/** Variables that belong to the job and not to the configuration: their values open the repository. */
export function isJobVariable(name: string): boolean {
  return /^(GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i.test(name);
}

/** Variables that a configuration may not read: the job's, and the key that nobody but the redactor may see. */
export function isReservedVariable(name: string): boolean {
  return isJobVariable(name) || name.toUpperCase() === PRIVACY_KEY;
}
