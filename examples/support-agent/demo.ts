import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

// What a team sees once it is set up: the default branch has run production a few times, and now a pull request comes.
const top = join(import.meta.dirname, '../..');
const store = '.agent-tester/demo-store';
const shared = ['--config', 'examples/support-agent/agent-tester.yml', '--store-path', `../../${store}`];

function agentTester(args: readonly string[], output: 'inherit' | 'ignore'): void {
  const command = [join(top, 'bin/agent-tester.js'), ...args];
  const { status, error } = spawnSync(process.execPath, command, {
    cwd: top,
    stdio: ['ignore', output, 'inherit'],
  });
  if (error) throw error;
  // 1: a scenario fails, or REJECT. Both belong to the demo.
  if (status === null || status > 1) process.exit(status ?? 3);
}

rmSync(join(top, store), { recursive: true, force: true });
process.stderr.write('main: production runs five times a scenario, and the runs are stored\n');
agentTester(['test:run', '--repeat', '5', '--collect-training-data', '--quiet', ...shared], 'ignore');
process.stderr.write('pull request: the candidate is a cheaper model\n');
agentTester(['check', '--format', 'comment', '--fail-on', 'never', ...shared], 'inherit');
process.stderr.write(
  `next: a dataset of the practice scenarios, whose trials are stored now:\n  node bin/agent-tester.js training:export --format openai --output .agent-tester/dataset.jsonl ${shared.join(' ')}\n`,
);
