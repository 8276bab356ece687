import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { CallLog } from './kind.ts';

/**
 * Calls of agents that are no server: each appends the milliseconds at which one began and ended. A line is one write,
 * so that many processes can share the file.
 */
export function callFile(path: string): CallLog {
  return {
    reset: () => rmSync(path, { force: true }),
    read() {
      const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
      let [first, last] = [Infinity, 0];
      for (const line of lines) {
        const [began = NaN, ended = NaN] = line.split(' ').map(Number);
        first = Math.min(first, began);
        last = Math.max(last, ended);
      }
      return { count: lines.length, first, last };
    },
  };
}

/** JavaScript of an agent that waits, logs the call and answers: `answer()`. */
export function waitingAgent(path: string, latencyMs: number): string {
  const wait = latencyMs > 0 ? `await new Promise((done) => setTimeout(done, ${latencyMs}));` : 'await null;';
  return `import { appendFileSync } from 'node:fs';
const now = () => performance.timeOrigin + performance.now();
export async function answer() {
  const began = now();
  ${wait}
  appendFileSync(${JSON.stringify(path)}, began + ' ' + now() + '\\n');
  return { message: 'Your refund is on its way.' };
}
`;
}
