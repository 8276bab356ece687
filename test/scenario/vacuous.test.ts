import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/assertion/registry.ts';
import { loadConfig } from '../../src/config/load.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import { filesOf } from '../config/files.ts';

const CONFIG =
  'agent: { kind: replay, recording: r.jsonl }\nmodels: { production: { model: gpt-4.1 } }\nscenarios: s.yml\n';

describe('an expectation that nothing can fail is refused', () => {
  it.each([
    [
      'a step count of 0 or more',
      'assert: [{ type: "trajectory:step-count", value: { min: 0 } }]',
      /at least 1/,
    ],
    ['a superset of no calls', 'expect: { tools: { match: superset, calls: [] } }', /at least one call/],
    ['a score of 0', 'assert: [{ type: icontains, value: x, threshold: 0 }]', /above 0/],
  ])('%s', async (_name, expectation, message) => {
    const files = filesOf({
      'agent-tester.yml': CONFIG,
      's.yml': `- id: a\n  query: Hello\n  ${expectation}\n`,
    });
    const config = await loadConfig('agent-tester.yml', files, {});
    await expect(loadSuite(config, files, catalog)).rejects.toThrow(message);
  });
});
