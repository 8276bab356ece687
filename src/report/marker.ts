import type { CommentKey } from './publish.ts';

const OPENING = '<!-- agent-tester:v1 ';
const CLOSING = ' -->';

/** A marker is short; a longer first line is somebody's text. */
const MAX_LENGTH = 4000;

/**
 * The first line of the sticky comment: whose it is and how old. Every value is percent-encoded down to letters,
 * digits, `.` and `_`, so that none can end the HTML comment or forge another member.
 */
export function formatMarker(key: CommentKey): string {
  const { suite, headSha, runId, attempt } = key;
  const members = [`suite=${encode(suite)}`, `head=${encode(headSha)}`, `run=${encode(runId)}`];
  return `${OPENING}${members.join(' ')} attempt=${attempt}${CLOSING}`;
}

/** The key in a comment body's first line; undefined where there is no marker of this version. Never throws. */
export function parseMarker(body: string): CommentKey | undefined {
  if (!body.startsWith(OPENING)) return undefined;
  const line = body.slice(0, MAX_LENGTH).split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
  if (!line.endsWith(CLOSING)) return undefined;
  const members = new Map<string, string>();
  for (const member of line.slice(OPENING.length, -CLOSING.length).split(' ')) {
    const at = member.indexOf('=');
    const name = member.slice(0, at);
    if (at < 1 || members.has(name)) return undefined;
    members.set(name, member.slice(at + 1));
  }
  const suite = decode(members.get('suite'));
  const headSha = decode(members.get('head'));
  const runId = decode(members.get('run'));
  const attempt = members.get('attempt') ?? '';
  if (suite === undefined || headSha === undefined || runId === undefined) return undefined;
  return /^\d{1,9}$/.test(attempt) ? { suite, headSha, runId, attempt: Number(attempt) } : undefined;
}

/** encodeURIComponent, and also what it leaves: `-` ends a comment, the others are Markdown. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
