import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../../src/version.ts';
import { ROOT } from '../e2e/bundle.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): Record<string, unknown> => JSON.parse(read(path)) as Record<string, unknown>;

interface Action {
  readonly runs: { readonly using: string; readonly main: string };
}

describe('the project', () => {
  it('has one version', () => {
    expect(json('package.json')['version']).toBe(VERSION);
  });

  it('is developed on the runtime that the action names, or on a newer one', () => {
    const { runs } = parse(read('action.yml')) as Action;
    expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    const major = Number(process.versions.node.split('.')[0]);
    expect(major).toBeGreaterThanOrEqual(24);
    // npm scripts run the Node that package.json pins; only a matrix that names its own Node runs another.
    if (process.env['npm_lifecycle_event'] !== undefined) expect(major).toBe(24);
  });

  it('pins every package exactly, and installs none beside the bundle', () => {
    const { dependencies, devDependencies } = json('package.json');
    expect(dependencies).toBeUndefined();
    const loose = Object.entries(devDependencies as Record<string, string>).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('ships in its archive what the action and the command line need, and no tests', () => {
    const listed = execFileSync('git', ['archive', '--format=tar', 'HEAD'], {
      cwd: ROOT,
      maxBuffer: 1 << 28,
    });
    const names = execFileSync('tar', ['-tf', '-'], {
      input: listed,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }).split('\n');
    for (const needed of [
      'action.yml',
      'dist/index.js',
      'bin/agent-tester.js',
      'schema/agent-tester.schema.json',
      'LICENSE',
    ]) {
      expect(names).toContain(needed);
    }
    expect(names.filter((name) => /^(test|bench|training-data|src)\//.test(name))).toEqual([]);
  });

  it('links in its documents only to files that are there', () => {
    const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter((path) => path && !path.startsWith('test/'));
    const broken = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(ROOT, dirname(document), target)))
        .map((target) => `${document}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
