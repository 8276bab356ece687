import { spawn } from 'node:child_process';
import { OutsideError } from '../../../base/errors.ts';

/** Reads bytes by line and by count from what a program prints. */
interface Intake {
  line(): Promise<string | undefined>;
  take(most: number): Promise<Buffer | undefined>;
}

export interface StreamedBlob {
  readonly id: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/**
 * Contents of blobs that the repository holds, in this order, from one `git cat-file --batch`; git waits where the reader
 * is slow, and ends where the reader does. Throws OutsideError where a blob is missing.
 */
export async function* blobStream(
  cwd: string,
  env: NodeJS.ProcessEnv,
  ids: readonly string[],
): AsyncGenerator<StreamedBlob> {
  if (ids.length === 0) return;
  const child = spawn('git', ['cat-file', '--batch'], { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  failed.catch(() => undefined);
  child.stdin.on('error', () => undefined);
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const intake = intakeOf(child.stdout);
  try {
    for (const id of ids) {
      const head = (await Promise.race([intake.line(), failed])) ?? '';
      const [, name, size] = /^([0-9a-f]+) blob (\d+)$/.exec(head) ?? [];
      if (name !== id) throw new Error(`git gave no content: ${head.slice(0, 100)}`);
      let left = Number(size);
      const rest = async function* (): AsyncGenerator<Buffer> {
        while (left > 0) {
          const piece = await intake.take(left);
          if (!piece) throw new Error('git ended in the middle of a file');
          left -= piece.length;
          yield piece;
        }
      };
      yield { id, bytes: rest() };
      for await (const _ of rest());
      await intake.take(1);
    }
  } catch (cause) {
    if (cause instanceof Error && !('code' in cause) && !cause.message.startsWith('git ')) throw cause;
    throw new OutsideError('git', cause instanceof Error ? cause.message : String(cause), {
      cause,
      retryable: true,
    });
  } finally {
    child.stdout.destroy();
    child.kill('SIGKILL');
  }
}

function intakeOf(stream: AsyncIterable<Buffer>): Intake {
  const pieces = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await pieces.next();
    if (next.done === true) return false;
    held = held.length > 0 ? Buffer.concat([held, next.value]) : next.value;
    return true;
  };
  return {
    async line() {
      let end = held.indexOf(10);
      while (end < 0) {
        if (!(await more())) return undefined;
        end = held.indexOf(10);
      }
      const text = held.subarray(0, end).toString('latin1');
      held = held.subarray(end + 1);
      return text;
    },
    async take(most) {
      while (held.length === 0) if (!(await more())) return undefined;
      const piece = held.subarray(0, most);
      held = held.subarray(piece.length);
      return piece;
    },
  };
}
