/** How a push ended. `conflict`: another writer was quicker. `refused`: no right. `failed`: unknown, the network. */
export type PushOutcome = 'done' | 'conflict' | 'refused' | 'failed';

const CONFLICT =
  /fetch first|stale info|non-fast-forward|failed to update ref|cannot lock ref|incorrect old value|reference already exists|failed to lock|remote ref updated since checkout/;
const PASSING =
  /internal server error|internal error|time.?out|temporar|unavailable|unpacker error|missing necessary objects/i;
const DENIED =
  /\b40[13]\b|authentication failed|could not read (?:username|password)|permission|denied|not granted|not found|read.?only|access rights/i;

/** Reads what `git push --porcelain` (in English) left on both streams. */
export function pushOutcome(code: number, stdout: string, stderr: string): PushOutcome {
  if (code === 0) return 'done';
  const rejection = stdout.split('\n').find((line) => line.startsWith('!')) ?? '';
  if (CONFLICT.test(rejection)) return 'conflict';
  if (rejection.includes('[remote rejected]')) return PASSING.test(rejection) ? 'failed' : 'refused';
  if (rejection.includes('[rejected]')) return 'conflict';
  return isDenied(stderr) ? 'refused' : 'failed';
}

/** True where a server's answer means that another try would be refused as well. */
export function isDenied(stderr: string): boolean {
  return DENIED.test(stderr);
}
