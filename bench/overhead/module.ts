import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callFile, waitingAgent } from './call-file.ts';
import type { BenchKind } from './kind.ts';
import { P_LIMIT } from './paths.ts';
import { ALL_CALLS } from './project.ts';

export const moduleBench: BenchKind = {
  name: 'module',
  bare: 'the function itself in p-limit, in one process',
  prepare({ dir, latencyMs }) {
    const calls = join(dir, 'calls.log');
    const file = join(dir, 'agent.mjs');
    writeFileSync(file, `${waitingAgent(calls, latencyMs)}\nexport default answer;\n`);
    const bareScript = join(dir, 'bare.mjs');
    writeFileSync(
      bareScript,
      `import pLimit from '${P_LIMIT}';
import agent from '${file}';
const ask = (model, i) => agent({ model, query: 'Please refund order ' + i + '.' });
${ALL_CALLS}`,
    );
    return { agent: '{ kind: module, module: agent.mjs }', bareScript, log: callFile(calls) };
  },
};
