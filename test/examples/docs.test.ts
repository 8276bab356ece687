import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalog } from '../../src/assertion/registry.ts';
import { loadConfig } from '../../src/config/load.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import { filesOf } from '../config/files.ts';
import { ROOT } from '../e2e/bundle.ts';

/** Pages whose examples are fragments; those of others are loaded by the tests of their rooms. */
const PAGES = [
  'docs/assertions.md',
  'docs/judge.md',
  'docs/privacy.md',
  ...globSync('docs/agents/*.md', { cwd: ROOT }),
];

const examples = PAGES.flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```yaml\n([^]*?)```/g)].map(
    ([, text = '']) => [page, text] as const,
  ),
);

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
const AGENT = 'agent: { kind: http, url: http://localhost:8080/run }\n';
const MODELS = 'models: { production: { model: m } }\n';
const JUDGE = 'judge: { model: gpt-4.1 }\n';

/** A config and a scenario around a fragment. */
function around(text: string): { readonly config: string; readonly scenario: string } {
  const plain = '- id: a\n  query: q\n  assert: [{ type: contains, value: a }]\n';
  const [key = ''] = Object.keys(parse(text) as object);
  switch (key) {
    case 'assert':
    case 'expect':
      return { config: AGENT + MODELS + JUDGE, scenario: `- id: a\n  query: q\n${indented(text)}` };
    case 'response':
      return {
        config: `agent:\n  kind: http\n  url: http://localhost:1/run\n${text}${MODELS}`,
        scenario: plain,
      };
    case 'agent':
      return { config: text + MODELS, scenario: plain };
    case 'models':
      return { config: AGENT + text, scenario: plain };
    default:
      return { config: AGENT + MODELS + text, scenario: plain };
  }
}

describe('the examples of the documentation', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('of %s load: %s', async (_page, text) => {
    const { config, scenario } = around(text);
    const files = filesOf({
      'agent-tester.yml': `${config}scenarios: scenarios/*.yml\n`,
      'scenarios/a.yml': scenario,
      'checks/polite.ts': 'export default () => true;\n',
      'agent.py': '',
      'agent/agent.py': '',
      'agent.ts': '',
      'src/agent.ts': '',
    });
    const loaded = await loadConfig('agent-tester.yml', files, { AGENT_TOKEN: 'x' });
    expect((await loadSuite(loaded, files, catalog)).scenarios).toHaveLength(1);
  });
});
