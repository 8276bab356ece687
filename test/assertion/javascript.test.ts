import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScriptRunner } from '../../src/adapters/agents/script-runner.ts';
import type { Execution } from '../../src/agent/types.ts';
import { grade } from '../../src/assertion/grade.ts';
import type { ScriptRunner } from '../../src/assertion/script/port.ts';
import type { AssertionSpec, ValidationDetail } from '../../src/assertion/types.ts';
import { call, execution, spec } from './material.ts';

let top = '';
let scripts: ScriptRunner;
const open: ScriptRunner[] = [];

function runner(timeLimitMs = 1_000, cwd = top): ScriptRunner {
  const made = createScriptRunner({ cwd, top, timeLimitMs, env: { ...process.env, SECRET_KEY: 'sk-1' } });
  open.push(made);
  return made;
}

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'agent-tester-scripts-'));
  await mkdir(join(top, 'checks'));
  scripts = runner(10_000);
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await rm(top, { recursive: true });
});

const ANSWER = execution('Your refund takes 5 days.', [call('issue_refund', { id: 123 })]);

async function check(
  one: AssertionSpec,
  by: ScriptRunner = scripts,
  of: Execution = ANSWER,
): Promise<Pick<ValidationDetail, 'passed' | 'score' | 'confidence' | 'message'>> {
  const signal = new AbortController().signal;
  const given = { query: 'Where is it?', context: { customer: 'c-17' }, tools: { scripts: by }, signal };
  const { details } = await grade([one], of, given);
  const [detail] = details;
  if (!detail) throw new Error('no detail');
  return detail;
}

const verdict = async (code: string, further: Partial<AssertionSpec> = {}) => {
  const { passed, score } = await check(spec('javascript', code, further));
  return [passed, score];
};

/** A file of the project as the loader gives it. */
async function file(path: string, text: string, name?: string): Promise<AssertionSpec> {
  await writeFile(join(top, path), text);
  return {
    ...spec('javascript', 'true'),
    value: { file: path, text, ...(name === undefined ? {} : { name }) },
  };
}

describe('what a script returns', () => {
  it.each([
    ['output.includes("refund")', [true, 1]],
    ['output.includes("sorry");', [false, 0]],
    ['0.4', [true, 0.4]],
    ['0', [false, 0]],
    ['-3', [false, 0]],
    ['7', [true, 1]],
    ['({ pass: true, score: 0.8, reason: "fine" })', [true, 0.8]],
    ['{ pass: false, score: 0.8 }', [false, 0.8]],
    ['{ pass: true }', [true, 1]],
    ['output.length > 3\n  && output.length < 100', [true, 1]],
    ['const n = output.length;\nreturn n > 1_000;', [false, 0]],
    ['await Promise.resolve(true)', [true, 1]],
    ['(text) => text.startsWith("Your")', [true, 1]],
    ['// the first line says why\noutput.length > 3', [true, 1]],
  ])('%j', async (code, expected) => {
    expect(await verdict(code)).toEqual(expected);
  });

  it('passes a number from the threshold on', async () => {
    expect(await verdict('0.4', { threshold: 0.5 })).toEqual([false, 0.4]);
    expect(await verdict('0.5', { threshold: 0.5 })).toEqual([true, 0.5]);
  });

  it('holds an object to its own pass and to the threshold', async () => {
    expect(await verdict('({ pass: false, score: 1 })', { threshold: 0.5 })).toEqual([false, 1]);
    expect(await verdict('({ pass: true, score: 0.2 })', { threshold: 0.5 })).toEqual([false, 0.2]);
  });

  it('is turned round by not-', async () => {
    expect(await verdict('output.includes("sorry")', { not: true })).toEqual([true, 1]);
    expect(await verdict('0.2', { not: true })).toEqual([false, 0]);
  });

  it.each([
    'undefined',
    'null',
    '"yes"',
    'NaN',
    '[]',
    '{ pass: "yes" }',
    '1n',
    'if (output === "") {\n  return true;\n}',
  ])('cannot tell of anything else: %s', async (code) => {
    const { passed, confidence, message } = await check(spec('javascript', code));
    expect({ passed, confidence }).toEqual({ passed: false, confidence: 0 });
    expect(message).toMatch(/^cannot tell: the script (?:returned|failed)/);
    expect((await check(spec('javascript', code, { not: true }))).passed).toBe(false);
  });
});

describe('what a script gets', () => {
  it.each([
    'context.vars.customer === "c-17" && context.vars.query === "Where is it?"',
    'context.query === "Where is it?"',
    'context.toolCalls[0].arguments.id === 123',
    'context.execution.toolsUsed.length === 1',
    'typeof require === "function"',
  ])('%s', async (code) => {
    expect(await verdict(code)).toEqual([true, 1]);
  });

  it('is the text of its stage', async () => {
    const planned = execution('x', [], { analysis: 'late' });
    const { passed } = await check(
      spec('javascript', 'output === "late"', { stage: 'planner' }),
      scripts,
      planned,
    );
    expect(passed).toBe(true);
  });

  it('is the answer as it was, whatever an earlier script did to it', async () => {
    await verdict('(context.toolCalls.length = 0, true)');
    expect(await verdict('context.toolCalls.length === 1')).toEqual([true, 1]);
  });
});

describe('a file of code', () => {
  it('may be TypeScript, import its neighbours and name its function', async () => {
    await writeFile(join(top, 'checks/least.ts'), 'export const least: number = 3;');
    const text =
      'import { least } from "./least.ts";\nexport const long = (output: string): boolean => output.length > least;';
    expect((await check(await file('checks/long.ts', text, 'long'))).passed).toBe(true);
  });

  it('may be CommonJS with one function', async () => {
    const text =
      'module.exports = (output, { vars }) => ({ pass: vars.customer === "c-17", reason: "said\\nso" });';
    const { passed, message } = await check(await file('checks/one.cjs', text));
    expect({ passed, message }).toEqual({
      passed: true,
      message: String.raw`the script "checks/one.cjs" returned score 1 and pass true: "said\nso"`,
    });
  });

  it('says where it failed', async () => {
    const { message } = await check(
      await file('checks/broken.mjs', 'export default () => {\n  return nothing.length;\n};'),
    );
    expect(message).toBe(
      'cannot tell: the script "checks/broken.mjs" failed at line 2:3: "ReferenceError: nothing is not defined"',
    );
  });

  it.each([
    ['no function', 'checks/none.mjs', 'export const a = 1;', undefined, 'exports no function by default'],
    ['another name', 'checks/other.mjs', 'export const a = 1;', 'b', 'exports no function called b'],
    ['broken syntax', 'checks/syntax.mjs', 'export default (', undefined, 'SyntaxError'],
  ])('cannot tell with %s', async (_what, path, text, name, expected) => {
    const { passed, message } = await check(await file(path, text, name));
    expect(passed).toBe(false);
    expect(message).toContain('cannot tell: ');
    expect(message).toContain(expected);
  });

  it('is not run with another text than the scenarios were hashed with', async () => {
    const one = await file('checks/moved.mjs', 'export default () => false;');
    await writeFile(join(top, 'checks/moved.mjs'), 'export default () => true;');
    expect((await check(one)).message).toContain('the file has changed since the scenarios were read');
  });
});

it('works in a folder that is a link, with a name that is not simple', async () => {
  const odd = join(top, 'a, b * ünï');
  await mkdir(odd);
  const text = 'export default () => true;';
  await writeFile(join(odd, 'check.mjs'), text);
  await symlink(odd, join(top, 'link'));
  const linked = createScriptRunner({ cwd: join(top, 'link'), top: join(top, 'link'), env: process.env });
  open.push(linked);
  const one = { ...spec('javascript', 'true'), value: { file: 'check.mjs', text } };
  expect((await check(one, linked)).message).toBe('the script "check.mjs" returned true');
});

describe('a script that misbehaves', () => {
  it('is stopped after its time, and the next one runs', async () => {
    const hasty = runner(300);
    const { passed, message } = await check(spec('javascript', 'while (true);\nreturn true'), hasty);
    expect({ passed, message }).toEqual({
      passed: false,
      message: 'cannot tell: the script took longer than 300 ms',
    });
    expect((await check(spec('javascript', 'new Promise(() => {})'), hasty)).message).toContain(
      'took longer',
    );
    expect((await check(spec('javascript', 'true'), hasty)).passed).toBe(true);
  });

  it('is stopped although it ignores SIGTERM', async () => {
    const hasty = runner(300);
    const code = 'require("node:process").on("SIGTERM", () => {});\nwhile (true);\nreturn true';
    expect((await check(spec('javascript', code), hasty)).message).toContain('took longer');
    await hasty.close();
  });

  it.each([
    ['ends its process', 'process.exit(0)', 'ended with exit code 0'],
    [
      'throws where nobody catches',
      'setTimeout(() => { throw new Error("later"); }, 1);\nreturn new Promise(() => {})',
      'later',
    ],
    ['throws no error', 'throw "text"', 'text'],
    ['ends itself', 'process.abort()', 'SIG'],
    ['has a getter that throws', '({ get pass() { throw new Error("no"); } })', 'no'],
  ])('cannot tell where it %s', async (_what, code, expected) => {
    const { passed, message } = await check(spec('javascript', code));
    expect(passed).toBe(false);
    expect(message).toMatch(/^cannot tell: the script /);
    expect(message).toContain(expected);
    expect(await verdict('true')).toEqual([true, 1]);
  });

  it('cannot take all memory', async () => {
    const code =
      'const kept = [];\nfor (;;) kept.push(Array.from({ length: 1e5 }, (_, i) => ({ i })));\nreturn true';
    const { message } = await check(spec('javascript', code), runner(60_000));
    expect(message).toContain('ended its process');
  }, 60_000);

  it('may print as much as it likes', async () => {
    expect(await verdict('console.log(\'{"id":1,"said":false,"type":"boolean"}\');\nreturn true')).toEqual([
      true,
      1,
    ]);
  });

  it('sees no variable of the job, reads nothing outside of the repository, writes nothing and starts nothing', async () => {
    expect(await verdict('process.env.SECRET_KEY === undefined && process.env.HOME === undefined')).toEqual([
      true,
      1,
    ]);
    for (const code of [
      'require("node:fs").readFileSync("/etc/hostname").length > 0',
      `require("node:fs").writeFileSync(${JSON.stringify(join(top, 'x'))}, "x") === undefined`,
      'require("node:child_process").execSync("true").length >= 0',
    ]) {
      expect((await check(spec('javascript', code))).message).toContain('has been restricted');
    }
  });
});

describe('a run of scripts', () => {
  it('answers each of many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => check(spec('javascript', `${i} / 50`))),
    );
    expect(answers.map(({ score }) => score)).toEqual(Array.from({ length: 50 }, (_, i) => i / 50));
  });

  it('leaves open what an aborted run did not hear', async () => {
    const stopping = new AbortController();
    const patient = runner(60_000);
    const tools = { scripts: patient };
    const graded = grade([spec('javascript', 'new Promise(() => {})')], ANSWER, {
      query: '',
      tools,
      signal: stopping.signal,
    });
    setTimeout(() => stopping.abort(), 100);
    expect((await graded).passed).toBeNull();
  });

  it('says nothing of the agent where nobody runs scripts', async () => {
    const signal = new AbortController().signal;
    const { passed, details } = await grade([spec('javascript', 'true')], ANSWER, {
      query: '',
      tools: {},
      signal,
    });
    expect([passed, details[0]?.message]).toEqual([null, 'cannot tell: scripts are not run here']);
  });

  it('cannot tell of an execution that is nested too deep', async () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const of = execution('x', [{ ...call('a'), result: deep as never }]);
    expect((await check(spec('javascript', 'true'), scripts, of)).message).toContain('too deep');
  });
});
