import { describe, expect, it } from 'vitest';
import { storeFlags } from '../../src/flows/store-flags.ts';

const STORE = { branch: 'agent-tester-data', path: 'training-data' };
const pull = { context: { event: 'pull_request', runId: '1', attempt: 1 }, pathPrefix: '' } as const;
const text = (...given: Parameters<typeof storeFlags>): string =>
  storeFlags(...given)
    .map(({ flag, value }) => `${flag} ${value}`)
    .join(' ');

describe('the flags with which a person finds the store of a run', () => {
  it('name the branch, which a terminal does not take by itself', () => {
    expect(text(pull, { config: 'agent-tester.yml' }, { store: STORE }, 'branch')).toBe('--store branch');
  });

  it('are none where the configuration says it all', () => {
    const store = { ...STORE, kind: 'branch' } as const;
    expect(text(pull, { config: 'agent-tester.yml' }, { store }, 'branch')).toBe('');
    const here = { context: { event: 'local', runId: '1', attempt: 1 }, pathPrefix: 'bots/' } as const;
    expect(text(here, { config: 'agent-tester.yml' }, { store: STORE }, 'folder')).toBe('');
  });

  it('repeat whatever was asked beside the configuration, from the top of the repository', () => {
    const asked = { config: 'shop.yml', storeBranch: 'data/x', storePath: 'elsewhere' };
    expect(text({ ...pull, pathPrefix: 'bots/shop/' }, asked, { store: STORE }, 'branch')).toBe(
      '--working-directory bots/shop --config shop.yml --store branch --store-branch data/x --store-path elsewhere',
    );
  });
});
