import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import type { Act } from '../../src/feedback/session.ts';
import { reviewSession, type ReviewPage } from '../../src/flows/review-session.ts';
import type { World } from '../../src/flows/world.ts';
import { byExample, withFeedback } from '../../src/feedback/apply.ts';
import { createRedactor } from '../../src/privacy/redactor.ts';
import type { Store } from '../../src/feedback/store.ts';
import { CONFIG } from '../e2e/project.ts';
import { addition } from '../fixtures/records.ts';

const { run, examples } = addition({}, 3);
let dir: string;
let store: Store;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'agent-tester-session-'));
  store = createFolderStore({ dir });
  await store.append({ run, examples });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** What the flow asks of its world: files, a store, a clock. */
function world(over: Partial<World> = {}): World {
  let now = Date.UTC(2026, 10, 24);
  const part: Partial<World> = {
    env: {},
    files: {
      read: (path) => Promise.resolve(path === 'agent-tester.yml' ? CONFIG : undefined),
    } as World['files'],
    clock: { now: () => (now += 1000), monotonic: () => 0, sleep: () => Promise.resolve() },
    context: { event: 'local', runId: '1', attempt: 1 },
    signal: new AbortController().signal,
    openStore: () => Promise.resolve(store),
    redactor: () => Promise.resolve(createRedactor({ redact: ['email'], allow: [], names: false }, 'k')),
    person: () => Promise.resolve('reviewer'),
    ...over,
  };
  return part as World;
}

/** Runs a session with these acts and gives the pages that were shown. */
async function session(acts: readonly (Act | undefined)[], over: Partial<World> = {}) {
  const pages: ReviewPage[] = [];
  const left = [...acts];
  const done = await reviewSession(
    world(over),
    { config: 'agent-tester.yml', strategy: 'mixed', limit: 100 },
    () => ({
      ask(page) {
        pages.push(page);
        return Promise.resolve(left.shift());
      },
      close: () => undefined,
    }),
  );
  return { pages, done };
}

const now = async (id: string) => {
  const feedback = byExample(await store.readEvents());
  const example = examples.find((one) => one.id === id);
  if (!example) throw new Error(id);
  return withFeedback(example, feedback.get(id) ?? []);
};

describe('a review at a terminal', () => {
  it('stores each decision, goes on, and ends with the list', async () => {
    const { pages, done } = await session([
      { act: 'approve' },
      { act: 'reject' },
      { act: 'edit', response: 'Ask a@example.com.' },
    ]);
    expect(done).toMatchObject({ waiting: 3, decided: 3, events: 3 });
    const [first, second, third] = pages.map(({ item }) => item.example.id);
    expect((await now(first ?? '')).review.status).toBe('approved');
    expect((await now(second ?? '')).review.status).toBe('rejected');
    const edited = await now(third ?? '');
    expect(edited).toMatchObject({
      review: { status: 'edited', by: 'reviewer' },
      originalResponse: 'On its way.',
    });
    expect(edited.response).toMatch(/^Ask \[email-/);
  });

  it('takes decision and labels back, one after the other', async () => {
    const { pages, done } = await session([
      { act: 'relabel', labels: { passed: false } },
      { act: 'relabel', labels: { responseQuality: 2 } },
      { act: 'approve' },
      { act: 'undo' },
      { act: 'undo' },
    ]);
    const id = pages[0]?.item.example.id ?? '';
    expect(await now(id)).toMatchObject({
      review: { status: 'pending' },
      labels: { passed: false, responseQuality: 4.5 },
    });
    expect(pages.at(-1)).toMatchObject({ position: 1, labels: { passed: false } });
    expect(done.decided).toBe(1);
  });

  it('keeps everything that was decided before it is stopped', async () => {
    const { done } = await session([{ act: 'approve' }, undefined]);
    expect(done).toMatchObject({ decided: 1, events: 1 });
    expect(await store.readEvents()).toHaveLength(1);
  });

  it('tries once more what could not be stored, and says so where that fails as well', async () => {
    let failures = 1;
    const flaky: Store = {
      ...store,
      addEvents: (events) =>
        failures-- > 0 ? Promise.reject(new Error('disk is full')) : store.addEvents(events),
    };
    await expect(
      session([{ act: 'approve' }, { act: 'approve' }], { openStore: () => Promise.resolve(flaky) }),
    ).rejects.toThrow('disk is full');
    // Whatever was decided until the failure was noticed.
    expect((await store.readEvents()).length).toBeGreaterThan(0);
    const full: Store = { ...store, addEvents: () => Promise.reject(new Error('disk is full')) };
    await expect(
      session([{ act: 'approve' }, undefined], { openStore: () => Promise.resolve(full) }),
    ).rejects.toThrow('disk is full');
  });

  it('asks nobody where nothing waits', async () => {
    await session([{ act: 'approve' }, { act: 'approve' }, { act: 'approve' }]);
    const { pages, done } = await session([]);
    expect(pages).toEqual([]);
    expect(done).toMatchObject({ waiting: 0, pending: 0 });
  });
});
