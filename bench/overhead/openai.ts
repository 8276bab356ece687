import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchKind } from './kind.ts';
import { OPENAI, P_LIMIT } from './paths.ts';
import { ALL_CALLS } from './project.ts';

export const openAiBench: BenchKind = {
  name: 'openai',
  bare: 'the openai client in p-limit',
  prepare({ dir, server }) {
    const base = `${server.url}/v1`;
    const bareScript = join(dir, 'bare.mjs');
    writeFileSync(
      bareScript,
      `import OpenAI from '${OPENAI}';
import pLimit from '${P_LIMIT}';
const client = new OpenAI({ baseURL: '${base}', apiKey: 'none', maxRetries: 0 });
const ask = (model, i) => client.chat.completions.create({ model, messages: [
  { role: 'system', content: 'You support the customers of an online shop.' },
  { role: 'user', content: 'Please refund order ' + i + '.' } ] });
${ALL_CALLS}`,
    );
    return { agent: `{ kind: openai, base-url: "${base}" }`, bareScript, log: server };
  },
};
