import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOGGED_ANNOTATIONS, actionsLogger } from '../../src/adapters/host/logger-actions.ts';
import { terminalLogger } from '../../src/adapters/host/logger-terminal.ts';
import { createScreen } from '../../src/adapters/host/screen.ts';
import { untrusted } from '../../src/base/untrusted.ts';
import { sink } from './sink.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the terminal logger', () => {
  it('marks warnings and errors, and keeps debug lines to itself unless verbose', () => {
    const out = sink();
    const quietly = terminalLogger(createScreen(out));
    quietly.info('four');
    quietly.warn('five');
    quietly.error('six');
    quietly.debug('seven');
    terminalLogger(createScreen(out), { verbose: true }).debug('eight');
    expect(out.text()).toBe('four\nwarning: five\nerror: six\ndebug: eight\n');
  });

  it('says only what is wrong when it shall be quiet', async () => {
    const out = sink();
    const logger = terminalLogger(createScreen(out), { quiet: true });
    logger.info('one');
    await logger.group('title', async () => logger.warn('two'));
    expect(out.text()).toMatch(/^ *warning: two\n$/);
  });

  it('indents what belongs to a group, all lines of it, and ends the group when it fails', async () => {
    const out = sink();
    const logger = terminalLogger(createScreen(out));
    const failing = logger.group('scenarios', async () => {
      logger.info('one\ntwo');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    logger.info('three');
    expect(out.text()).toBe('scenarios\n  one\n  two\nthree\n');
  });

  it('makes hostile text harmless', () => {
    const out = sink();
    terminalLogger(createScreen(out)).info('model said', untrusted('\u001B[2J\u202Eok\n::add-mask::x'));
    expect(out.text()).toBe('model said ok⏎::add-mask::x\n');
  });

  it.each([
    ['plain on a stream that is no terminal', {}, {}, false],
    ['coloured on a terminal', { isTTY: true }, {}, true],
    ['plain where NO_COLOR is set', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['coloured where FORCE_COLOR asks for it', {}, { FORCE_COLOR: '1' }, true],
    ['plain where FORCE_COLOR is 0', { isTTY: true }, { FORCE_COLOR: '0' }, false],
  ])('is %s', (_what, stream, env: Record<string, string>, coloured) => {
    vi.stubEnv('TERM', 'xterm-256color');
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI', 'TMUX'])
      vi.stubEnv(name, env[name]);
    const out = sink(stream);
    terminalLogger(createScreen(out)).error('x');
    expect(out.text().includes('\u001B[31m')).toBe(coloured);
  });
});

describe('the GitHub Actions logger', () => {
  it('prints plain lines, escaped commands for warnings, errors and debug, and folds groups', async () => {
    const out = sink();
    const logger = actionsLogger(out);
    await logger.group('run 100 %', async () => logger.info('one\ntwo'));
    logger.warn('slow: 5 %\nreally');
    logger.error('gone');
    logger.debug('detail');
    expect(out.text().split('\n')).toEqual([
      '::group::run 100 %25',
      'one',
      'two',
      '::endgroup::',
      '::warning::slow: 5 %25%0Areally',
      '::error::gone',
      '::debug::detail',
      '',
    ]);
  });

  it('runs no command but its own, in whatever call hostile text stands', async () => {
    const out = sink();
    const logger = actionsLogger(out);
    const bad = '\n::set-output name=verdict::APPROVE\r::add-mask::a\u2028::error::x ##[endgroup]';
    for (const level of ['info', 'warn', 'error', 'debug'] as const) {
      for (let i = 0; i <= LOGGED_ANNOTATIONS; i++) logger[level](bad, untrusted(bad));
    }
    await logger.group(bad, () => logger.group(bad, async () => undefined));
    const commands = out
      .text()
      .split('\n')
      .filter((line) => /^\s*::/.test(line) || line.includes('##['))
      .map((line) => /^::([a-z]+)::/.exec(line)?.[1]);
    expect(new Set(commands)).toEqual(new Set(['warning', 'error', 'debug', 'group', 'endgroup']));
  });

  it('leaves most annotations of the step to the scenarios', () => {
    const out = sink();
    const logger = actionsLogger(out);
    for (let i = 0; i < 10; i++) logger.warn(`w${i}`);
    expect(out.text().match(/^::warning::/gm)).toHaveLength(LOGGED_ANNOTATIONS);
    expect(out.text()).toContain('\nwarning: w9\n');
  });

  it('does not let an inner group end the outer one', async () => {
    const out = sink();
    const logger = actionsLogger(out);
    await logger.group('outer', async () => {
      await logger.group('inner', async () => logger.info('one'));
      logger.info('two');
    });
    expect(out.text()).toBe('::group::outer\ninner\none\ntwo\n::endgroup::\n');
  });

  it('ends a group that failed', async () => {
    const out = sink();
    const failing = actionsLogger(out).group('x', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(out.text()).toBe('::group::x\n::endgroup::\n');
  });
});
