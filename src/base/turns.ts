const OFTEN = 64;

/**
 * To be awaited for each of many steps: every 64th time signals, timers and what waits for the disk or the network get
 * their turn.
 */
export function createTurns(): () => Promise<void> | undefined {
  let steps = 0;
  return () => (++steps % OFTEN === 0 ? new Promise((resolve) => setImmediate(resolve)) : undefined);
}
