// Runs trials that last until they are aborted and tells on stdout how it ended. An `echo`ing process gets its signal
// twice, a `stuck` one never comes to its end.
import { handleInterrupts } from '../../../src/adapters/host/interrupt.ts';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import { runTrials } from '../../../src/run/runner.ts';
import { answer, arms, gradeErrors, suite } from '../../run/material.ts';

const mode = process.argv[2];
const controller = new AbortController();
const dispose = handleInterrupts(controller, {
  onInterrupt: (signal) => {
    process.stdout.write(`stopping at ${signal}\n`);
    if (mode === 'echo') process.kill(process.pid, signal);
  },
});
let calls = 0;
const result = await runTrials({
  suite: suite(5),
  arms: arms(async (_input, signal) => {
    if (++calls <= 4) return answer();
    if (calls === 6) process.stdout.write('working\n');
    await systemClock.sleep(60_000, signal);
    return answer();
  }),
  repeat: 1,
  seed: 'seed',
  limits: { maxConcurrency: 2, timeoutMs: 120_000, retries: 3 },
  clock: systemClock,
  grade: gradeErrors,
  signal: controller.signal,
});
if (mode === 'stuck') await systemClock.sleep(60_000);
if (mode === 'echo') await systemClock.sleep(100);
dispose();
const graded = result.trials.filter(({ validation }) => validation).length;
process.stdout.write(`${result.stopped?.message}: ${graded} of ${result.trials.length}\n`);
process.exitCode = 130;
