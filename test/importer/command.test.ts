import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../fixtures/command-line.ts';

const CONFIG = `prompts: ['{{q}}']
providers: [anthropic:messages:claude-x]
tests:
  - { vars: { q: hello }, assert: [{ type: contains, value: hi }, { type: python, value: "\\e[31m::error::x" }] }
`;

function folder(files: Readonly<Record<string, string>>): string {
  const top = mkdtempSync(join(tmpdir(), 'agent-tester-import-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(top, path, '..'), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  return top;
}

describe('init --from', () => {
  it('writes a project and tells what it left', async () => {
    const top = folder({ 'promptfooconfig.yaml': CONFIG, '.gitignore': 'mine\n' });
    const { code, stdout, stderr } = await commandLine(['init', '--from', 'promptfooconfig.yaml'], top);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('wrote  agent-tester.yml\nwrote  scenarios/imported.yml\n');
    expect(stdout).toContain('kept   .gitignore (already there)');
    expect(stdout).toContain('imported 1 scenario, 1 assertion and 1 model');
    expect(stdout).toMatch(
      /Not carried over:\n {2}promptfooconfig\.yaml:4:\d+ tests\[0\]\.assert\[1\]: the assertion "python"/,
    );
    expect(readFileSync(join(top, '.gitignore'), 'utf8')).toBe('mine\n');
    expect(readFileSync(join(top, '.github/workflows/agent-tester.yml'), 'utf8')).toContain(
      'ANTHROPIC_API_KEY',
    );
  });

  it('tells machines the same as JSON', async () => {
    const top = folder({ 'a.yaml': CONFIG });
    const { code, stdout } = await commandLine(['init', '--from', 'a.yaml', '--json'], top);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'agent-tester/import',
      version: 1,
      from: 'a.yaml',
      format: 'promptfoo',
      carried: { scenarios: 1, assertions: 1, models: 1 },
      left: [{ place: { file: 'a.yaml', line: 4 }, path: 'tests[0].assert[1]' }],
    });
  });

  it('tells which key the workflow does not hand over', async () => {
    const top = folder({ 'a.yaml': CONFIG.replace('claude-x]', 'claude-x, groq:y]') });
    const { stdout } = await commandLine(['init', '--from', 'a.yaml'], top);
    expect(stdout).toContain(
      'agent-tester.yml: hands over ANTHROPIC_API_KEY only: a model needs GROQ_API_KEY, too',
    );
  });

  it('writes nothing at all where one of its files is there already', async () => {
    const top = folder({ 'a.yaml': CONFIG, 'scenarios/imported.yml': 'mine' });
    const { code, stderr } = await commandLine(['init', '--from', 'a.yaml'], top);
    expect(code).toBe(2);
    expect(stderr).toContain('scenarios/imported.yml is already there; nothing was written');
    expect(readFileSync(join(top, 'scenarios/imported.yml'), 'utf8')).toBe('mine');
    expect(() => readFileSync(join(top, 'agent-tester.yml'))).toThrow('ENOENT');
  });

  it.each([
    ['a folder', 'evals', 'evals: is a folder (name a file in it: "evals/promptfooconfig.yaml")'],
    ['a link that leads out', 'link.yaml', 'leaves the folder'],
    ['a place outside', '../x.yaml', 'leaves the working directory'],
    ['nothing', 'promptfoo.yaml', 'there is no such file'],
  ])('refuses %s', async (_what, from, message) => {
    const top = folder({ 'evals/promptfooconfig.yaml': CONFIG });
    symlinkSync(join(folder({ 'out.yaml': CONFIG }), 'out.yaml'), join(top, 'link.yaml'));
    const { code, stderr } = await commandLine(['init', '--from', from], top);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('reads no variable through a link that leads out', async () => {
    const top = folder({ 'a.yaml': CONFIG.replace('q: hello', 'q: file://secret.txt, r: 1') });
    symlinkSync('/etc/hostname', join(top, 'secret.txt'));
    const { stdout, stderr } = await commandLine(['init', '--from', 'a.yaml'], top);
    expect(stdout + stderr).toContain('leaves the folder');
  });
});
