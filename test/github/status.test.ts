import { describe, expect, it } from 'vitest';
import { oneLineOfUnits } from '../../src/base/text.ts';
import { github, reviews, SHA } from './world.ts';

const status = {
  state: 'failure',
  description: 'REJECT: 9 scenarios broke',
  context: 'agent-tester / support',
} as const;

describe('the commit status', () => {
  it('is set with its link', async () => {
    const server = await github();
    await reviews(server).setStatus(SHA, { ...status, targetUrl: 'https://github.test/run' });
    expect(server.statuses).toEqual([
      {
        sha: SHA,
        state: 'failure',
        context: status.context,
        description: status.description,
        target_url: 'https://github.test/run',
      },
    ]);
  });

  it('is cut to the 140 characters that GitHub takes, on one line', async () => {
    const server = await github();
    await reviews(server).setStatus(SHA, { ...status, description: `a\nb\u202E${'😀'.repeat(200)}` });
    expect(server.statuses[0]?.description).toMatch(/^a b (😀)+…$/u);
    expect(server.statuses[0]?.description?.length).toBeLessThanOrEqual(140);
  });

  it('never cuts a character in half', () => {
    for (let limit = 2; limit < 9; limit++)
      expect(oneLineOfUnits('😀😀😀😀😀', limit).isWellFormed()).toBe(true);
  });

  it('names the permission line when the token may not set it', async () => {
    const server = await github({ rights: { status: false } });
    await expect(reviews(server).setStatus(SHA, status)).rejects.toMatchObject({
      status: 403,
      hint: expect.stringContaining('statuses: write'),
    });
  });
});
