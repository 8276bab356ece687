import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

/** What each room may import besides `base` and itself: the records that flow into it, and nothing downstream. */
const ROOMS: Record<string, readonly string[]> = {
  base: [],
  config: [],
  agent: ['config'],
  assertion: ['agent', 'privacy'],
  scenario: ['agent', 'assertion', 'config'],
  importer: ['assertion', 'config', 'scenario'],
  run: ['agent', 'assertion', 'config', 'scenario'],
  compare: ['agent', 'assertion', 'run', 'scenario'],
  verdict: ['agent', 'assertion', 'compare', 'config', 'run', 'scenario'],
  privacy: ['config'],
  example: ['agent', 'assertion', 'compare', 'privacy', 'run', 'scenario', 'verdict'],
  feedback: ['agent', 'example'],
  dataset: ['agent', 'compare', 'example', 'feedback', 'scenario'],
  usage: ['agent', 'example', 'privacy', 'config'],
  synthesis: ['agent', 'config', 'dataset', 'example', 'privacy'],
  report: [
    'agent',
    'assertion',
    'compare',
    'config',
    'dataset',
    'example',
    'feedback',
    'run',
    'scenario',
    'verdict',
  ],
};

/** The one owner of each npm package (folder prefixes below src). */
const OWNERS: Record<string, readonly string[]> = {
  '@actions/core': ['action/'],
  '@actions/github': ['adapters/github/'],
  '@octokit/rest': ['adapters/github/'],
  '@octokit/plugin-retry': ['adapters/github/'],
  '@octokit/plugin-throttling': ['adapters/github/'],
  lowdb: ['adapters/store/'],
  openai: ['adapters/agents/'],
  'markdown-table': ['report/'],
  diff: ['report/'],
  zod: [
    'config/',
    'scenario/',
    'assertion/',
    'example/',
    'agent/',
    'feedback/',
    'dataset/',
    'usage/',
    'synthesis/',
    'report/',
    'adapters/',
  ],
  yaml: ['config/', 'scenario/'],
  ajv: ['assertion/'],
  commander: ['cli.ts', 'cli/'],
  'p-limit': ['run/'],
  '@clack/prompts': ['flows/init', 'cli/review-screen.ts'],
  'hyparquet-writer': ['adapters/dataset/'],
  hyparquet: ['adapters/dataset/'],
  'gpt-tokenizer': ['adapters/tokens/'],
};

/** Who may see hostile text raw. */
const EXPOSERS = ['base/untrusted.ts', 'report/escape.ts', 'adapters/host/'];

/** Effects that a room must not import or name. `node:crypto` hashing and `node:path` are pure. */
const IMPURE_MODULES =
  /^node:(fs|child_process|http|https|net|os|process|timers|worker_threads|dns|readline)/;
const IMPURE_WORDS =
  /\b(process\.|Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|fetch\(|setTimeout\()/;

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const IMPORT = /^(?:import|export)\s(?:[^'"`;=]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : path.endsWith('.ts') ? [path] : [];
  });
}

function load(): Source[] {
  return walk(SRC).map((file) => {
    const text = readFileSync(file, 'utf8');
    const imports = [...code(text).matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? '');
    return {
      path: relative(SRC, file),
      text,
      lines: text.split('\n').length - 1,
      imports: imports.map((name) =>
        name.startsWith('.') ? relative(SRC, resolve(dirname(file), name)) : name,
      ),
    };
  });
}

const sources = load();
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const isLocal = (name: string): boolean => name.endsWith('.ts');
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '');
}

/** Every import that breaks `allowed`, as `file -> import`. */
function breaches(files: readonly Source[], allowed: (from: string, to: string) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((to) => !allowed(path, to)).map((to) => `${path} -> ${to}`),
  );
}

describe('the laws of the house', () => {
  it('reads a house that is there', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('lets a room import only base, itself and the rooms that feed it', () => {
    const rooms = sources.filter(({ path }) => roomOf(path) in ROOMS);
    const allowed = (from: string, to: string): boolean => {
      if (!isLocal(to)) return true;
      const [room, target] = [roomOf(from), roomOf(to)];
      return target === room || target === 'base' || (ROOMS[room] ?? []).includes(target);
    };
    expect(breaches(rooms, allowed)).toEqual([]);
  });

  it('lets adapters import rooms and base, never a flow, a door or another kind of adapter but host', () => {
    const adapters = sources.filter(({ path }) => path.startsWith('adapters/'));
    const allowed = (from: string, to: string): boolean => {
      if (!isLocal(to)) return true;
      if (!to.startsWith('adapters/')) return roomOf(to) in ROOMS;
      const kind = to.split('/')[1];
      return kind === from.split('/')[1] || kind === 'host';
    };
    expect(breaches(adapters, allowed)).toEqual([]);
  });

  it('keeps flows away from adapters and doors', () => {
    const flows = sources.filter(({ path }) => path.startsWith('flows/'));
    const allowed = (_from: string, to: string): boolean =>
      !isLocal(to) || roomOf(to) in ROOMS || to.startsWith('flows/');
    expect(breaches(flows, allowed)).toEqual([]);
  });

  it('keeps rooms pure', () => {
    const rooms = sources.filter(({ path }) => roomOf(path) in ROOMS);
    expect(breaches(rooms, (_from, to) => !IMPURE_MODULES.test(to))).toEqual([]);
    expect(rooms.filter(({ text }) => IMPURE_WORDS.test(code(text))).map(({ path }) => path)).toEqual([]);
  });

  it('gives every npm package one owner', () => {
    const allowed = (from: string, to: string): boolean => {
      if (isLocal(to) || to.startsWith('node:')) return true;
      const name = to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
      return (OWNERS[name] ?? []).some((owner) => from.startsWith(owner));
    };
    expect(breaches(sources, allowed)).toEqual([]);
  });

  it('shows hostile text raw only to the escaping functions and the logger', () => {
    const seers = sources.filter(({ text }) => /\bexpose\b/.test(code(text))).map(({ path }) => path);
    expect(seers.filter((path) => !EXPOSERS.some((allowed) => path.startsWith(allowed)))).toEqual([]);
  });

  it('keeps files small enough to hold in the head', () => {
    expect(sources.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} ${lines}`)).toEqual(
      [],
    );
    const sizes = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(100);
  });

  it('keeps the doors thin', () => {
    const lines = new Map(sources.map((source) => [source.path, source.lines]));
    expect(lines.get('action.ts')).toBeLessThanOrEqual(60);
    expect(lines.get('cli.ts')).toBeLessThanOrEqual(150);
  });
});
