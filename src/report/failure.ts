import type { Untrusted } from '../base/untrusted.ts';
import { fence, gfm, join, link } from './escape.ts';
import type { Markdown } from './escape.ts';
import { formatMarker } from './marker.ts';
import type { CommentKey } from './publish.ts';

/** Whose fault it is that nothing was judged: exit codes 2 and 3. */
export type Fault = 'configuration' | 'outside';

/** A check that ended before anything was judged, for the job summary: whose fault, what to do, and what was said. */
export function renderFailure(fault: Fault, said: Untrusted, runUrl?: string): Markdown {
  const alert =
    fault === 'configuration'
      ? gfm`> [!WARNING]\n> **configuration error** — nothing was run and nothing was judged. Correct what is named below.`
      : gfm`> [!WARNING]\n> **could not judge** — this says nothing about the change. Run the check again once what is named below is mended.`;
  return join([alert, fence(said), link(gfm`run`, runUrl)], '\n\n');
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
