import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callFile, waitingAgent } from './call-file.ts';
import type { BenchKind } from './kind.ts';
import { P_LIMIT } from './paths.ts';
import { ALL_CALLS } from './project.ts';

export const commandBench: BenchKind = {
  name: 'command',
  bare: 'as many long-lived child processes as slots, JSON lines, in p-limit',
  prepare({ dir, latencyMs }) {
    const calls = join(dir, 'calls.log');
    const program = join(dir, 'program.mjs');
    writeFileSync(
      program,
      `import { createInterface } from 'node:readline';
${waitingAgent(calls, latencyMs)}
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { id } = JSON.parse(line);
  process.stdout.write(JSON.stringify({ id, ...(await answer()) }) + '\\n');
}
`,
    );
    const bareScript = join(dir, 'bare.mjs');
    writeFileSync(
      bareScript,
      `import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import pLimit from '${P_LIMIT}';
const idle = [];
const all = [];
const start = () => {
  const child = spawn(process.execPath, ['${program}'], { stdio: ['pipe', 'pipe', 'inherit'] });
  all.push(child);
  const slot = { child, hear: undefined };
  createInterface({ input: child.stdout }).on('line', (line) => slot.hear(JSON.parse(line)));
  return slot;
};
let asked = 0;
const ask = async (model, i) => {
  const slot = idle.pop() ?? start();
  await new Promise((done) => {
    slot.hear = done;
    slot.child.stdin.write(JSON.stringify({ id: ++asked, model, query: 'Please refund order ' + i + '.' }) + '\\n');
  });
  idle.push(slot);
};
${ALL_CALLS}
for (const child of all) child.kill();
`,
    );
    const agent = `{ kind: command, command: [${JSON.stringify(process.execPath)}, program.mjs] }`;
    return { agent, bareScript, log: callFile(calls) };
  },
};
