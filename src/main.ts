// One bundle, two faces: bin/agent-tester.js marks the command line; run by itself it is the action.
import { VERSION } from './version.ts';

const face: unknown = Reflect.get(globalThis, Symbol.for('agent-tester.face'));
if (face !== 'cli') {
  const { runAction } = await import('./action.ts');
  await runAction();
} else if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2] ?? '')) {
  // Answered before the command line is even loaded: shell prompts and CI set-ups ask this often.
  process.stdout.write(`${VERSION}\n`);
} else {
  const { runCli } = await import('./cli.ts');
  await runCli(process.argv);
}
