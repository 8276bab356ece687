import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/adapters/store/folder.ts';
import { exampleId } from '../../src/example/id.ts';
import type { TrainingExample } from '../../src/example/types.ts';
import { BASE_FILES, write } from '../e2e/project.ts';
import { completion, startChatServer, type ChatBody } from '../fixtures/chat-server.ts';
import { commandLine, startCommandLine, type Ended } from '../fixtures/command-line.ts';
import { addition } from '../fixtures/records.ts';
import { story } from '../synthesis/material.ts';

let dir: string;
const store = () => createFolderStore({ dir: join(dir, 'training-data') });
const synthesize = (...args: readonly string[]): Promise<Ended> =>
  commandLine(['training:synthesize', ...args], dir);

const PARENTS = ['12345', '67890', '24680'].map((id): TrainingExample => {
  const {
    id: _id,
    reward,
    ...body
  } = story({
    name: id,
    query: `My parcel ${id} is late, where is it now?`,
    args: { parcel_id: id },
    response: `Parcel ${id} is on its way.`,
  });
  return { id: exampleId(body), ...body, reward };
});

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'agent-tester-synthesize-'));
  write(dir, BASE_FILES);
  const startedAt = '2026-11-05T10:00:00.000Z';
  await store().addBatches([{ name: 'import-x', startedAt, examples: PARENTS, configs: [] }]);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const parcelIn = ({ messages }: ChatBody): string =>
  /parcel (\d{5})/.exec(messages[1]?.content ?? '')?.[1] ?? '';

async function synthetic(): Promise<TrainingExample[]> {
  const found: TrainingExample[] = [];
  for await (const example of store().readExamples())
    if (example.provenance.source === 'synthetic') found.push(example);
  return found;
}

describe('training:synthesize', () => {
  it('adds variations that wait for review, and adds nothing a second time', async () => {
    const first = await synthesize('--json');
    expect(first.code).toBe(0);
    const { made, parents } = JSON.parse(first.stdout) as {
      made: readonly { id: string }[];
      parents: number;
    };
    expect(parents).toBe(3);
    const stored = await synthetic();
    expect(stored.map(({ id }) => id).toSorted()).toEqual(made.map(({ id }) => id).toSorted());
    expect(stored.every(({ review }) => review.status === 'pending')).toBe(true);
    const again = await synthesize('--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ made: [], alreadyThere: made.length, location: null });
    expect(await synthetic()).toEqual(stored);
  }, 30_000);

  it('writes nothing on a dry run, and shows what it would add', async () => {
    const { code, stdout } = await synthesize('--dry-run', '--method', 'paraphrase', '--limit', '2');
    expect(code).toBe(0);
    expect(stdout).toMatch(/nothing written \(--dry-run\)/);
    expect(stdout.match(/^ {2}paraphrase {2}/gm)).toHaveLength(2);
    expect(await synthetic()).toEqual([]);
  });

  it('says what to do where no example may be varied', async () => {
    rmSync(join(dir, 'training-data'), { recursive: true });
    const { run, examples } = addition({}, 2);
    await store().append({ run, examples });
    const { code, stderr } = await synthesize();
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /no example may be varied: 2 not reviewed \(approve examples with training:review/,
    );
    const gating = await synthesize('--include-passing');
    expect(gating.code).toBe(2);
    expect(gating.stderr).toMatch(/2 of scenarios that gate \(scenarios with gate: false and real usage/);
  }, 30_000);

  it.each([
    [['--model', 'producton'], /there is no "producton" under models: \(did you mean "production"\?\)/],
    [['--method', 'magic'], /expected paraphrase, entity-swap/],
    [['--seed', '-1'], /expected a whole number/],
    [['--limit', '0'], /expected a whole number/],
    [['--max-cost-usd', 'much'], /expected an amount in USD/],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await synthesize(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  describe('with a model', () => {
    const config = (baseUrl: string): string => `agent: { kind: openai, base-url: "${baseUrl}" }
models:
  production: { model: w-1, price: { input: 1, output: 2 } }
scenarios: scenarios/**/*.yml
run: { retries: 0 }
`;
    const withModel = (...args: readonly string[]): Promise<Ended> =>
      synthesize('--model', 'production', '--method', 'paraphrase', ...args);

    it('adds what the model wrote, redacted, with what it cost', async () => {
      const server = await startChatServer(({ body }) => {
        const id = parcelIn(body);
        const paraphrases = [`Any news on parcel ${id}? Mail jane.roe@corp.test`];
        return { body: completion({ content: JSON.stringify({ paraphrases }) }) };
      });
      write(dir, { 'agent-tester.yml': config(server.baseUrl) });
      const { code, stdout, stderr } = await withModel('--json');
      await server.stop();
      expect([code, server.problems]).toEqual([0, []]);
      expect(stderr).toMatch(/asking w-1 at most 3 times, roughly \$0\.00/);
      // The address is none of the user's, so the whole paraphrase is refused.
      expect(JSON.parse(stdout)).toMatchObject({ made: [], spent: { calls: 3 } });
      expect(JSON.stringify(await synthetic())).not.toContain('corp.test');
    }, 30_000);

    it('keeps what was made where the provider goes away, and exits with 3', async () => {
      const server = await startChatServer(({ body, index }) => {
        if (index > 0) return { status: 500, body: { error: { message: 'gone' } } };
        const id = parcelIn(body);
        return {
          body: completion({ content: JSON.stringify({ paraphrases: [`Any news on parcel ${id}?`] }) }),
        };
      });
      write(dir, { 'agent-tester.yml': config(server.baseUrl) });
      const { code, stderr } = await withModel();
      await server.stop();
      expect(code).toBe(3);
      expect(stderr).toMatch(/stopped after 1 question .*what was made until then is kept/);
      const kept = await synthetic();
      expect(kept.map(({ provenance }) => provenance)).toMatchObject([
        { method: 'paraphrase', model: 'w-1' },
      ]);
    }, 30_000);

    it('keeps what was made where a person interrupts a provider that hangs', async () => {
      let asked = (): void => undefined;
      const second = new Promise<void>((done) => (asked = done));
      const server = await startChatServer(({ body, index }) => {
        if (index > 0) {
          asked();
          return undefined;
        }
        const id = parcelIn(body);
        return {
          body: completion({ content: JSON.stringify({ paraphrases: [`Any news on parcel ${id}?`] }) }),
        };
      });
      write(dir, { 'agent-tester.yml': config(server.baseUrl) });
      const args = ['training:synthesize', '--model', 'production', '--method', 'paraphrase'];
      const { child, ended } = startCommandLine(args, dir);
      await second;
      child.kill('SIGINT');
      const end = await ended;
      expect(end.code).toBe(130);
      await server.stop();
      expect(await synthetic()).toHaveLength(1);
    }, 30_000);
  });

  it('leaves what it read as it was', async () => {
    const file = join(dir, 'training-data/examples/2026-11/import-x-1.json');
    const before = readFileSync(file, 'utf8');
    await synthesize();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
