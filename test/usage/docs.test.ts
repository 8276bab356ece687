import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../src/usage/mapping.ts';
import { FLAT, NAMES } from '../../src/usage/otlp/names.ts';
import { OUTCOMES } from '../../src/usage/tally.ts';
import { FORMATS } from '../../src/usage/registry.ts';
import { ROOT } from '../e2e/bundle.ts';

const page = readFileSync(join(ROOT, 'docs/import.md'), 'utf8');

describe('docs/import.md', () => {
  it('names every attribute that is read of a trace', () => {
    const kinds = new Set<string>(['gen_ai.provider.name', 'gen_ai.system', 'llm.system', 'llm.vendor']);
    const names = Object.values(NAMES)
      .flat()
      .filter((name) => !kinds.has(name));
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    const flat = Object.values(FLAT).flat();
    expect(flat.filter((prefix) => !page.includes(`\`${prefix}.0.`))).toEqual([]);
  });

  it('has every format and every outcome', () => {
    for (const { name } of FORMATS) expect(page).toContain(`\n## \`${name}\``);
    for (const outcome of OUTCOMES) expect(page).toContain(`\n| ${outcome} `);
  });

  it('shows a mapping that is one', () => {
    const text = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(parseMapping('docs/import.md', text).messages?.text).toBe('$.messages');
  });
});
