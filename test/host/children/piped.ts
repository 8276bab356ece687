// Prints to a pipe that nobody reads to its end, and ends with its own exit code.
import { setTimeout as pause } from 'node:timers/promises';
import { guardPipes } from '../../../src/adapters/host/pipes.ts';

if (process.argv[2] === 'guarded') guardPipes();
for (let i = 0; i < 20; i++) {
  process.stdout.write(`${'x'.repeat(10_000)}\n`);
  await pause(5);
}
process.exitCode = 7;
