import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile, type FileSource } from '../../src/config/files.ts';
import { textAt } from '../../src/base/bytes.ts';
import { UserError } from '../../src/base/errors.ts';
import { sampleRepository, type SampleRepository } from './repository.ts';

/** What every FileSource does alike, whether the files lie in a folder, a clone or at GitHub. */
export function fileSourceContract(
  name: string,
  open: (repository: SampleRepository) => Promise<FileSource> | FileSource,
): void {
  describe(`${name} as a file source`, () => {
    let repository: SampleRepository;
    let files: FileSource;
    beforeAll(async () => {
      repository = await sampleRepository();
      files = await open(repository);
    });
    afterAll(() => repository.remove());

    it('reads text exactly, with CRLF, a byte-order mark and no last newline kept', async () => {
      expect(await files.read('prompts/planner.md')).toBe('Plan.\r\nThen act.');
      expect(await files.read('prompts/bom.md')).toBe('\uFEFFmarked\n');
      expect(await files.read('empty.txt')).toBe('');
    });

    it('opens the bytes of the text that it reads', async () => {
      for (const path of ['prompts/planner.md', 'prompts/bom.md', 'empty.txt', ...repository.oddNames]) {
        const bytes = await openFile(files, path);
        expect(bytes && textAt(bytes, 0, bytes.size)).toBe(await files.read(path));
      }
      expect(await openFile(files, 'nowhere.yml')).toBeUndefined();
      expect(await openFile(files, 'scenarios')).toBeUndefined();
      await expect(openFile(files, 'links/out.txt')).rejects.toThrow(UserError);
      await expect(openFile(files, '../outside.txt')).rejects.toThrow(UserError);
    });

    it('says undefined for what is not there, for a folder, and below a file', async () => {
      expect(await files.read('nowhere.yml')).toBeUndefined();
      expect(await files.read('nowhere/at/all.yml')).toBeUndefined();
      expect(await files.read('scenarios')).toBeUndefined();
      expect(await files.read('empty.txt/inside')).toBeUndefined();
    });

    it('takes ./ and inner .. for the same path', async () => {
      expect(await files.read('./scenarios/../prompts/planner.md')).toBe('Plan.\r\nThen act.');
    });

    it('reads names with spaces, quotes, brackets and other scripts', async () => {
      for (const odd of repository.oddNames) expect(await files.read(odd)).toBe(`of ${odd}`);
    });

    it('finds files by **, sorted, each once, without folders', async () => {
      const found = await files.glob(['scenarios/**/*.yml', 'scenarios/*.yml', './scenarios/a.yml']);
      expect(found).toEqual([
        'scenarios/a.yml',
        'scenarios/b.yml',
        'scenarios/deep/d.yml',
        'scenarios/deep/er/c.yml',
      ]);
      expect(await files.glob(['scenarios/**'])).toEqual([...found, 'scenarios/notes.txt'].sort());
    });

    it('knows ?, [] and {} and keeps * inside one folder', async () => {
      expect(await files.glob(['scenarios/?.yml'])).toEqual(['scenarios/a.yml', 'scenarios/b.yml']);
      expect(await files.glob(['scenarios/[b-z].yml'])).toEqual(['scenarios/b.yml']);
      expect(await files.glob(['scenarios/{a,notes}.{yml,txt}'])).toEqual([
        'scenarios/a.yml',
        'scenarios/notes.txt',
      ]);
      expect(await files.glob(['*.yml'])).toEqual([]);
    });

    it('finds dotfiles only where the dot is written', async () => {
      expect(await files.glob(['**/*.yaml'])).toEqual([]);
      expect(await files.glob(['.hidden/*.yaml', '**/.*.yaml'])).toEqual([
        '.hidden/x.yaml',
        'scenarios/.dot.yaml',
      ]);
    });

    it('finds names that look like patterns by a pattern that covers them', async () => {
      expect(await files.glob(['odd/*'])).toEqual([...repository.oddNames].sort());
    });

    it('never searches node_modules', async () => {
      expect(await files.glob(['**/*.js', 'node_modules/**'])).toEqual([]);
    });

    it('finds no links, nor what lies behind them', async () => {
      expect(await files.glob(['links/**', 'links/*/*'])).toEqual(['links/real.txt']);
    });

    it('answers no match with an empty list', async () => {
      expect(await files.glob([])).toEqual([]);
      expect(await files.glob(['none/**/*.yml'])).toEqual([]);
    });

    it.each([
      '../outside.txt',
      'scenarios/../../outside.txt',
      '/etc/hostname',
      'C:/x',
      '..',
      '..\\outside.txt',
    ])('refuses to leave the top by %s', async (path) => {
      await expect(files.read(path)).rejects.toThrow(UserError);
      await expect(files.glob([path])).rejects.toThrow(UserError);
    });

    it('refuses a link that leads out of the top', async () => {
      await expect(files.read('links/out.txt')).rejects.toThrow(UserError);
      await expect(files.read('links/outdir/outside.txt')).rejects.toThrow(UserError);
    });

    it.each(['{1..1000000}', '*(a|aa)b', '*a*a*a*a*b', '{a,b}'.repeat(16), 'x'.repeat(600)])(
      'refuses the pattern %s, which could keep it busy',
      async (pattern) => {
        await expect(files.glob([pattern])).rejects.toThrow(UserError);
      },
    );

    it('answers many reads at once', async () => {
      const paths = Array.from({ length: 200 }, (_, i) => (i % 2 ? 'prompts/planner.md' : 'scenarios/a.yml'));
      const texts = await Promise.all(paths.map((path) => files.read(path)));
      expect(new Set(texts)).toEqual(new Set(['Plan.\r\nThen act.', 'a']));
    });

    it('has a label for people', () => {
      expect(files.label).toMatch(/^(work tree|[0-9a-f]{7})$/);
    });
  });
}
