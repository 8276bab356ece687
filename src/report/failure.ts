import type { Untrusted } from '../base/untrusted.ts';
import { fence, gfm, join, link } from './escape.ts';
import type { Markdown } from './escape.ts';
import { formatMarker } from './marker.ts';
import type { CommentKey } from './publish.ts';

/** Whose fault it is that nothing was judged: exit codes 2 and 3. */
export type Fault = 'configuration' | 'outside';

/** What the job was for. */
export type Failed = 'check' | 'export';

const ALERTS: Readonly<Record<Failed, Readonly<Record<Fault, Markdown>>>> = {
  check: {
    configuration: gfm`> [!WARNING]\n> **configuration error** — nothing was run and nothing was judged. Correct what is named below.`,
    outside: gfm`> [!WARNING]\n> **could not judge** — this says nothing about the change. Run the check again once what is named below is mended.`,
  },
  export: {
    configuration: gfm`> [!WARNING]\n> **no dataset was written** — correct what is named below, and run the export again.`,
    outside: gfm`> [!WARNING]\n> **no dataset was written** — run the export again once what is named below is mended.`,
  },
};

/** A job that ended before it could do what it is for, for the job summary: whose fault, what to do, and what was said. */
export function renderFailure(
  fault: Fault,
  said: Untrusted,
  runUrl?: string,
  failed: Failed = 'check',
): Markdown {
  return join([ALERTS[failed][fault], fence(said), link(gfm`run`, runUrl)], '\n\n');
}

/** The same as the sticky comment, so that an older verdict does not stand for a commit that was never judged. */
export function renderFailureComment(
  key: CommentKey,
  fault: Fault,
  said: Untrusted,
  runUrl?: string,
): string {
  return `${formatMarker(key)}\n${renderFailure(fault, said, runUrl)}\n`;
}
