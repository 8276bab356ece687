// What a check costs beside the loop that a careful person writes by hand, for each agent kind: the same number of
// calls with the same client against the same latency, as child processes in turns. Exit code 1 where the calls take
// more than GOAL times the bare loop's at 50 ms. Usage: npm run bench:overhead [-- --quick] [-- kind ...]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, median, type Measured } from './overhead/child.ts';
import { commandBench } from './overhead/command.ts';
import { httpBench } from './overhead/http.ts';
import { startLatencyServer } from './overhead/latency-server.ts';
import { moduleBench } from './overhead/module.ts';
import { openAiBench } from './overhead/openai.ts';
import { CLI } from './overhead/paths.ts';
import { CALLS, checkArguments, SCENARIOS, writeProject } from './overhead/project.ts';

const KINDS = [openAiBench, httpBench, commandBench, moduleBench];
/** Seconds of calls over the bare loop's, at the latency of the fastest real models. */
const GOAL = 1.15;
const GOAL_LATENCY_MS = 50;

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const rounds = values.quick ? 1 : 5;
const concurrencies = values.quick ? [32] : [8, 32];
const latencies = values.quick ? [GOAL_LATENCY_MS] : [GOAL_LATENCY_MS, 0];
const kinds = KINDS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

console.log(`${SCENARIOS} scenarios x 2 variants; medians of ${rounds} rounds, bare loop and agent-tester in turns.
calls: seconds from the beginning of the first call to the end of the last, seen by the agent or its server.
whole: seconds from the start of the process to its end: with loading, scenarios, verdict and reports.
MB: peak of the process itself, without the programs that it starts.
Load at the start: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores. Ratios on a machine that does other work come out worse.
The bare loops: ${kinds.map(({ name, bare }) => `${name}: ${bare}`).join('; ')}.
`);
const HEADER =
  'kind     latency  at once  bare calls  ours  ratio  | bare whole   ours   ratio  | before  after  | bare MB  ours';
/** Of the columns of that line. */
const WIDTHS = [7, 7, 7, 10, 4, 5, 12, 5, 6, 8, 5, 9, 4];
console.log(HEADER);

const server = await startLatencyServer();
const scratch = mkdtempSync(join(tmpdir(), 'agent-tester-bench-'));
const missed: string[] = [];
try {
  for (const kind of kinds) {
    for (const latencyMs of latencies) {
      const dir = join(scratch, `${kind.name}-${latencyMs}`);
      mkdirSync(dir);
      server.setLatency(latencyMs);
      const { agent, bareScript, log } = kind.prepare({ dir, latencyMs, server });
      writeProject(dir, agent);
      for (const concurrency of concurrencies) {
        const bare: Measured[] = [];
        const ours: Measured[] = [];
        for (let round = 0; round < rounds; round++) {
          bare.push(await measure([bareScript, String(concurrency)], { dir, log, expected: CALLS }));
          ours.push(await measure([CLI, ...checkArguments(concurrency)], { dir, log, expected: CALLS }));
        }
        const ratio = median(ours, (m) => m.calls) / median(bare, (m) => m.calls);
        console.log(row([kind.name, `${latencyMs} ms`, String(concurrency)], bare, ours));
        if (latencyMs === GOAL_LATENCY_MS && ratio > GOAL)
          missed.push(`${kind.name} at concurrency ${concurrency}: ${ratio.toFixed(2)}x`);
      }
    }
  }
} finally {
  server.close();
  rmSync(scratch, { recursive: true, force: true });
}
const goal = `calls at ${GOAL_LATENCY_MS} ms in at most ${GOAL}x the bare loop's`;
console.log(missed.length === 0 ? `\nGoal met: ${goal}.` : `\nGoal missed: ${goal}: ${missed.join(', ')}.`);
if (missed.length > 0) process.exitCode = 1;

function row(names: readonly string[], bare: readonly Measured[], ours: readonly Measured[]): string {
  const pair = (pick: (m: Measured) => number): readonly string[] => {
    const [a, b] = [median(bare, pick), median(ours, pick)];
    return [a.toFixed(2), b.toFixed(2), `${(b / a).toFixed(2)}x`];
  };
  const memory = [bare, ours].map((list) => median(list, (m) => m.megabytes).toFixed(0));
  const around = [median(ours, (m) => m.before), median(ours, (m) => m.after)].map((s) => s.toFixed(2));
  const cells = [names, pair((m) => m.calls), pair((m) => m.whole), around, memory].flat();
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(7) : cell.padStart(WIDTHS[i] ?? 0))).join('  ');
}
