import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchKind } from './kind.ts';
import { P_LIMIT } from './paths.ts';
import { ALL_CALLS } from './project.ts';

export const httpBench: BenchKind = {
  name: 'http',
  bare: 'fetch in p-limit',
  prepare({ dir, server }) {
    const url = `${server.url}/agent`;
    const bareScript = join(dir, 'bare.mjs');
    writeFileSync(
      bareScript,
      `import pLimit from '${P_LIMIT}';
const ask = async (model, i) => {
  const response = await fetch('${url}', { method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model, query: 'Please refund order ' + i + '.' }) });
  return await response.json();
};
${ALL_CALLS}`,
    );
    return { agent: `{ kind: http, url: "${url}" }`, bareScript, log: server };
  },
};
