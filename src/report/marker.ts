import type { CommentKey } from './publish.ts';

const START = '<!-- agent-tester:v1 ';
const LINE =
  /^<!-- agent-tester:v1 suite=([\w.~%-]{0,2000}) head=([0-9a-f]{0,64}) run=([\w.~%-]{0,2000}) attempt=(\d{1,6}) -->$/;

/** Percent-encoded so far that no value can hold a space, end the comment (`--`) or start another field. */
function encode(value: string): string {
  const plain = value.replace(/\p{Cs}/gu, '').slice(0, 200);
  return encodeURIComponent(plain.replace(/\p{Cs}/gu, '')).replace(
    /[^\w.~%-]|(?<=-)-/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The first line of a sticky comment. Invisible on GitHub; `parseMarker` reads it back. */
export function formatMarker(key: CommentKey): string {
  const head = /^[0-9a-f]{1,64}$/.test(key.headSha) ? key.headSha : '';
  const attempt = Math.min(999_999, Math.max(0, Math.trunc(key.attempt)));
  return `${START}suite=${encode(key.suite)} head=${head} run=${encode(key.runId)} attempt=${attempt} -->`;
}

/** The key of a comment whose first line this is, or undefined where it is none of ours. */
export function parseMarker(line: string): CommentKey | undefined {
  const [, suite, headSha, runId, attempt] = LINE.exec(line.replace(/\r$/, '')) ?? [];
  if (suite === undefined || headSha === undefined || runId === undefined || attempt === undefined)
    return undefined;
  try {
    return {
      suite: decodeURIComponent(suite),
      headSha,
      runId: decodeURIComponent(runId),
      attempt: Number(attempt),
    };
  } catch {
    // A percent sign that encodes nothing: not written by us.
    return undefined;
  }
}
