import type { Writable } from 'node:stream';
import { hasCode } from '../../base/errors.ts';

/**
 * Keeps a reader that went away (`agent-tester … | head`) from ending the process: what is printed from then on is
 * lost, the work and its exit code are not. Other stream errors are thrown. Returns a function that takes it back.
 */
export function guardPipes(streams: readonly Writable[] = [process.stdout, process.stderr]): () => void {
  const onError = (error: Error): void => {
    if (!hasCode(error, 'EPIPE') && !hasCode(error, 'ERR_STREAM_DESTROYED')) throw error;
  };
  for (const stream of streams) stream.on('error', onError);
  return () => {
    for (const stream of streams) stream.off('error', onError);
  };
}
