// Runs trials that last until they are aborted, and tells on stdout how it ended. `deaf` agents ignore the abort.
import { handleInterrupts } from '../../../src/adapters/host/interrupt.ts';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import { runTrials } from '../../../src/run/runner.ts';
import { answer, arms, gradeErrors, suite } from '../../run/material.ts';

const deaf = process.argv[2] === 'deaf';
const controller = new AbortController();
const dispose = handleInterrupts(controller, {
  onInterrupt: (signal) => process.stdout.write(`stopping at ${signal}\n`),
});
let calls = 0;
const result = await runTrials({
  suite: suite(5),
  arms: arms(async (_input, signal) => {
    if (++calls <= 4) return answer();
    if (calls === 6) process.stdout.write('working\n');
    await systemClock.sleep(60_000, deaf ? undefined : signal);
    return answer();
  }),
  repeat: 1,
  seed: 'seed',
  limits: { maxConcurrency: 2, timeoutMs: 120_000, retries: 3 },
  clock: systemClock,
  grade: gradeErrors,
  signal: controller.signal,
});
dispose();
const graded = result.trials.filter(({ validation }) => validation).length;
// A deaf agent would keep the process alive.
const line = `${result.stopped?.message}: ${graded} of ${result.trials.length}\n`;
process.stdout.write(line, () => process.exit(130));
