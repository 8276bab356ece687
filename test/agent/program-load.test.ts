import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAgent } from '../../src/adapters/agents/registry.ts';
import { systemClock } from '../../src/adapters/host/clock.ts';
import { workTree } from '../../src/adapters/host/worktree.ts';
import { seededRandom } from '../../src/base/random.ts';
import { runTrials } from '../../src/run/runner.ts';
import { configOf } from '../fixtures/agent-input.ts';
import { gradeErrors, keyOf, suite, variant } from '../run/material.ts';

const ECHO = join(import.meta.dirname, '../fixtures/echo-agent.mjs');
const SCENARIOS = 40;

/** How a trial ends in which the program behaves so; undefined: with an answer. */
const ENDINGS: Readonly<Record<string, string | undefined>> = {
  echo: undefined,
  noise: undefined,
  garbage: undefined,
  exit: 'crash',
  half: 'crash',
  flood: 'invalid-output',
  hang: 'timeout',
};

async function load(prepared: number) {
  const random = seededRandom('programs');
  const manners = Array.from({ length: SCENARIOS }, () => {
    const bad = ['exit', 'half', 'flood', 'hang', 'noise', 'garbage'];
    return random() < 0.5 ? 'echo' : (bad[Math.floor(random() * bad.length)] ?? 'echo');
  });
  const files = workTree(mkdtempSync(join(tmpdir(), 'agent-tester-program-')));
  const agent = await createAgent(configOf({ kind: 'command', command: [process.execPath, ECHO], env: [] }), {
    env: process.env,
    files,
    clock: systemClock,
  });
  try {
    await agent.prepare?.(prepared);
    const { trials, stopped } = await runTrials({
      suite: suite(SCENARIOS, (i) => ({ context: { manner: manners[i] ?? 'echo' } })),
      arms: [
        { variant: variant('baseline'), agent },
        { variant: variant('candidate'), agent },
      ],
      repeat: 1,
      seed: 'load',
      limits: { maxConcurrency: 6, timeoutMs: 8_000, retries: 3 },
      clock: systemClock,
      grade: gradeErrors,
    });
    return { manners, trials, stopped };
  } finally {
    await agent.close?.();
  }
}

describe('programs under load that die, flood and hang at random', () => {
  it.each([0, 6])(
    'lose no trial, none runs twice, and each blames its own alone (%i started before)',
    async (prepared) => {
      const { manners, trials, stopped } = await load(prepared);
      expect(stopped).toBeUndefined();
      expect(trials.map(keyOf)).toEqual(manners.flatMap((_, i) => [`s${i} 1 baseline`, `s${i} 1 candidate`]));
      expect(trials.every(({ attempts, error }) => attempts === 1 && !error)).toBe(true);
      expect(trials.map(({ execution }) => execution?.error?.code)).toEqual(
        manners.flatMap((manner) => [ENDINGS[manner], ENDINGS[manner]]),
      );
    },
    60_000,
  );
});
