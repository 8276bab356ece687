import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PullState } from '../fixtures/github-server.ts';
import { gitIn } from '../fixtures/clone.ts';
import { execution } from '../fixtures/trials.ts';

export const IDS = Array.from({ length: 12 }, (_, i) => `refund-${String(i + 1).padStart(2, '0')}`);

export const CONFIG = `agent:
  kind: replay
  recording: recordings.jsonl
models:
  production: { model: gpt-4.1-mini, price: { input: 0.4, output: 1.6 } }
scenarios: scenarios/**/*.yml
gate: { policy: thresholds }
`;

/** Twelve scenarios in one file: each wants lookup_order, then a word. */
export const scenarios = (ids: readonly string[] = IDS): string =>
  ids
    .map(
      (id, i) => `- id: ${id}
  query: Please refund order ${i + 1}.
  tags: [refunds${i === 0 ? ', regression' : ''}]
  tools:
    lookup_order: { result: { id: ${i + 1}, status: late } }
  expect:
    tools: [lookup_order]
  assert:
    - { type: icontains, value: refund }
`,
    )
    .join('');

/** Recorded executions: those of `broken` skip the look-up and say `message`. */
export function recordings(
  options: { broken?: readonly string[]; costUsd?: number; message?: string; model?: string } = {},
): string {
  const { broken = [], costUsd = 0.01, message = 'I cannot do that.', model = 'production' } = options;
  return IDS.map((scenarioId) => {
    const ok = !broken.includes(scenarioId);
    const call = {
      name: 'lookup_order',
      arguments: { id: 1 },
      result: { status: 'late' },
      status: 'ok',
      durationMs: 1,
      step: 1,
    } as const;
    const done = execution({
      costUsd,
      message: ok ? 'Your refund is on its way.' : message,
      toolsUsed: ok ? ['lookup_order'] : [],
      toolCalls: ok ? [call] : [],
    });
    return `${JSON.stringify({ scenarioId, model, trial: 1, execution: done })}\n`;
  }).join('');
}

export const BASE_FILES: Readonly<Record<string, string>> = {
  'agent-tester.yml': CONFIG,
  'scenarios/refunds.yml': scenarios(),
  'recordings.jsonl': recordings(),
};

export function write(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

export interface Project {
  readonly dir: string;
  readonly base: string;
  readonly head: string;
}

/** A clone on a pull request's head: `base` files committed on main, `head` files on top. */
export function project(
  head: Readonly<Record<string, string>>,
  options: { base?: Readonly<Record<string, string>>; remote?: string } = {},
): Project {
  const dir = mkdtempSync(join(tmpdir(), 'agent-tester-project-'));
  gitIn(dir, 'init', '--quiet', '--initial-branch=main');
  const commit = (files: Readonly<Record<string, string>>, message: string): string => {
    write(dir, files);
    gitIn(dir, 'add', '-A');
    gitIn(dir, 'commit', '--quiet', '--allow-empty', '-m', message);
    return gitIn(dir, 'rev-parse', 'HEAD').trim();
  };
  const base = commit(options.base ?? BASE_FILES, 'Base');
  gitIn(dir, 'checkout', '--quiet', '-b', 'change');
  const tip = commit(head, 'Change');
  if (options.remote) gitIn(dir, 'remote', 'add', 'origin', options.remote);
  return { dir, base, head: tip };
}

/** The pull request of the project's head, from the same repository. */
export function pullOf({ base, head }: Pick<Project, 'base' | 'head'>): PullState {
  return { number: 7, headSha: head, baseSha: base, headRef: 'change', baseRef: 'main' };
}
