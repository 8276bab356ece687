import { emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';

/** Single keys of a terminal, as `a`, `return`, `up` or `ctrl+c`. */
export interface Keys {
  /** The next key that is pressed from now on. Rejects with the signal's reason where it is aborted. */
  next(signal: AbortSignal): Promise<string>;
  /** Hands the terminal to somebody else (an editor) while `body` runs. */
  pause<T>(body: () => Promise<T>): Promise<T>;
  close(): void;
}

interface Pressed {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly sequence?: string;
}

/** Takes the terminal over, key by key; `close` gives it back as it was. */
export function openKeys(stdin: ReadStream): Keys {
  emitKeypressEvents(stdin);
  let waiting: ((key: string) => void) | undefined;
  const onKey = (text: string | undefined, { name, ctrl, sequence }: Pressed): void => {
    const key = name ?? text ?? sequence ?? '';
    waiting?.(ctrl ? `ctrl+${key}` : key);
  };
  const take = (): void => {
    stdin.setRawMode(true);
    stdin.on('keypress', onKey);
    stdin.resume();
  };
  const give = (): void => {
    stdin.off('keypress', onKey);
    stdin.setRawMode(false);
    stdin.pause();
  };
  take();
  return {
    next(signal) {
      return new Promise((resolve, reject) => {
        const stop = (): void => {
          waiting = undefined;
          reject(signal.reason as Error);
        };
        if (signal.aborted) return stop();
        signal.addEventListener('abort', stop, { once: true });
        waiting = (key) => {
          waiting = undefined;
          signal.removeEventListener('abort', stop);
          resolve(key);
        };
      });
    },
    async pause(body) {
      give();
      try {
        return await body();
      } finally {
        take();
      }
    },
    close: give,
  };
}
