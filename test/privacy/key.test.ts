import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localWorld } from '../fixtures/local-world.ts';

const PRIVACY = { redact: ['email'], allow: [], names: false, keyEnv: 'AGENT_TESTER_PRIVACY_KEY' } as const;
const folder = (): string => mkdtempSync(join(tmpdir(), 'privacy-world-'));

async function token(cwd: string, env: Record<string, string>) {
  const masked: string[] = [];
  const { world, log } = localWorld(cwd, { env, mask: (secret) => void masked.push(secret) });
  const says: string[] = [];
  for (let n = 0; n < 2; n++)
    says.push((await (await world.redactor(PRIVACY)).redact('jo@example.com')).value);
  world.close();
  return { tokens: [...new Set(says)], log, masked };
}

describe('the redactors of a process', () => {
  it('agree with each other and with the next process where the key is kept', async () => {
    const cwd = folder();
    const first = await token(cwd, {});
    expect(first.tokens).toHaveLength(1);
    expect((await token(cwd, {})).tokens).toEqual(first.tokens);
    expect(first.log).toEqual([]);
  });

  it('agree within a run in CI, which keeps no key and says once how to', async () => {
    const cwd = folder();
    const { tokens, log } = await token(cwd, { CI: 'true' });
    expect(tokens).toHaveLength(1);
    expect((await token(cwd, { CI: 'true' })).tokens).not.toEqual(tokens);
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('AGENT_TESTER_PRIVACY_KEY is not set');
    expect(existsSync(join(cwd, '.agent-tester'))).toBe(false);
  });

  it('take the key of the variable wherever they run, and have it masked', async () => {
    const env = { AGENT_TESTER_PRIVACY_KEY: 'a key of more than sixteen signs' };
    const here = await token(folder(), env);
    const ci = await token(folder(), { ...env, CI: 'true' });
    expect(here.tokens).toEqual(ci.tokens);
    expect(ci.log).toEqual([]);
    expect(ci.masked).toEqual([env.AGENT_TESTER_PRIVACY_KEY]);
  });
});
