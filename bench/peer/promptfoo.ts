import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIOS } from '../overhead/project.ts';

/** The version that is measured. */
export const PROMPTFOO = '0.123.1';

/** The questions and expectations of the project beside it, for two models of one server. */
export function writePromptfoo(dir: string, baseUrl: string): void {
  const config = {
    prompts: ['{{query}}'],
    providers: ['a', 'b'].map((model) => ({
      id: `openai:chat:${model}`,
      config: { apiBaseUrl: baseUrl, apiKey: 'none' },
    })),
    tests: Array.from({ length: SCENARIOS }, (_, i) => ({
      vars: { query: `Please refund order ${i}.` },
      assert: [{ type: 'icontains', value: 'refund' }],
    })),
  };
  mkdirSync(join(dir, 'peer'));
  writeFileSync(join(dir, 'peer/promptfooconfig.json'), JSON.stringify(config));
}

/** Without cache, and with a results file, as ours writes one. */
export function promptfooArguments(concurrency: number): readonly string[] {
  const files = '--config peer/promptfooconfig.json --output peer/results.json';
  const without = '--no-cache --no-table --no-progress-bar --no-share';
  return `eval ${files} --max-concurrency ${concurrency} ${without}`.split(' ');
}

/** A home of its own, nothing sent to anybody, no question whether there is something newer. */
export function promptfooEnvironment(dir: string): Record<string, string> {
  return {
    HOME: join(dir, 'peer'),
    PROMPTFOO_CONFIG_DIR: join(dir, 'peer'),
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
    PROMPTFOO_DISABLE_SHARING: '1',
    PROMPTFOO_SELF_HOSTED: '1',
  };
}
