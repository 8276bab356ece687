import { describe, expect, it } from 'vitest';
import type { GradedTrial } from '../../src/run/types.ts';
import type { RunEvent } from '../../src/run/events.ts';
import type { Role } from '../../src/agent/types.ts';
import {
  createProgress,
  progressKind,
  type Progress,
  type ProgressKind,
} from '../../src/adapters/host/progress.ts';
import { stopwatch } from '../../src/adapters/host/progress-tally.ts';
import { terminalLogger } from '../../src/adapters/host/logger-terminal.ts';
import { createScreen } from '../../src/adapters/host/screen.ts';
import { execution } from '../fixtures/trials.ts';
import { shown, sink } from './sink.ts';

type Ending = 'passed' | 'failed' | 'missing';

function trialEvent(done: number, planned: number, role: Role, ending: Ending): RunEvent {
  const base = { scenarioId: `s${done}`, role, trial: 1, attempts: 1, startedAt: '', wallMs: 1 };
  const validation = {
    passed: ending === 'passed',
    confidence: 1,
    quality: 5,
    toolCorrect: null,
    details: [],
  };
  const trial: GradedTrial =
    ending === 'missing'
      ? { ...base, error: { kind: 'infrastructure', message: 'gone' } }
      : { ...base, execution: execution(), validation };
  return { type: 'trial', trial, done, planned };
}

function retryEvent(rateLimited: boolean, waitMs = 1_000): RunEvent {
  return {
    type: 'retry',
    scenarioId: 's1',
    role: 'candidate',
    trial: 1,
    attempt: 1,
    waitMs,
    rateLimited,
    service: 'openai',
    message: '::error::no',
  };
}

/** A progress display whose time and timers the test moves. */
function stage(kind: ProgressKind, columns = 80) {
  const out = sink({ isTTY: kind === 'live', columns });
  const screen = createScreen(out, 'xterm');
  const logger = terminalLogger(screen);
  const timers = new Set<() => void>();
  let time = 0;
  const progress: Progress = createProgress(kind, {
    screen,
    logger,
    clock: { now: () => time, monotonic: () => time, sleep: () => Promise.resolve() },
    every: (_ms, callback) => {
      timers.add(callback);
      return () => timers.delete(callback);
    },
  });
  const tick = (ms: number): void => {
    time += ms;
    for (const callback of timers) callback();
  };
  return { out, logger, progress, tick, timers };
}

describe('the progress on a terminal', () => {
  it('shows the bar, the counts of each variant, time and the wait that a rate limit costs', () => {
    const { out, progress, tick } = stage('live');
    progress.update({ type: 'start', planned: 8, scenarios: 4 });
    progress.update(trialEvent(1, 8, 'candidate', 'failed'));
    progress.update(trialEvent(2, 8, 'baseline', 'passed'));
    progress.update(retryEvent(true, 12_500));
    progress.update(trialEvent(3, 8, 'baseline', 'missing'));
    tick(3_000);
    expect(shown(out.text())).toEqual([
      '█████████░░░░░░░░░░░░░░░ 3/8  0:03, about 0:05 left',
      '  baseline   1 passed, 0 failed, 1 missing',
      '  candidate  0 passed, 1 failed',
      '  rate limited, next start in 10 s · 1 retry (1 rate-limited)',
    ]);
    tick(10_000);
    expect(shown(out.text()).at(-1)).toBe('  1 retry (1 rate-limited)');
  });

  it('draws nothing between two ticks and nothing where nothing changed', () => {
    const { out, progress, tick } = stage('live');
    progress.update({ type: 'start', planned: 5_000, scenarios: 5_000 });
    tick(100);
    const drawn = out.text();
    for (let i = 1; i <= 1_000; i++) progress.update(trialEvent(i, 5_000, 'candidate', 'passed'));
    expect(out.text()).toBe(drawn);
    tick(100);
    const redrawn = out.text();
    tick(0);
    expect(out.text()).toBe(redrawn);
  });

  it('stays below the lines that are logged meanwhile', () => {
    const { out, logger, progress, tick } = stage('live');
    progress.update({ type: 'start', planned: 4, scenarios: 2 });
    tick(100);
    logger.warn('no price for model x');
    tick(1_000);
    expect(shown(out.text())).toEqual(['warning: no price for model x', `${'░'.repeat(24)} 0/4  0:01`]);
  });

  it('leaves one line behind when the run is over, and no timer', () => {
    const { out, progress, tick, timers } = stage('live');
    progress.update({ type: 'start', planned: 2, scenarios: 1 });
    progress.update(trialEvent(1, 2, 'baseline', 'passed'));
    tick(2_000);
    progress.update(trialEvent(2, 2, 'candidate', 'failed'));
    progress.update({ type: 'end', done: 2, planned: 2 });
    progress.close();
    expect(shown(out.text())).toEqual([
      '2 trials in 0:02 · baseline 1 passed, 0 failed · candidate 0 passed, 1 failed',
    ]);
    expect(timers.size).toBe(0);
  });

  it('leaves nothing behind when it is closed half-way', () => {
    const { out, progress, tick, timers } = stage('live');
    progress.update({ type: 'start', planned: 2, scenarios: 1 });
    tick(100);
    progress.close();
    expect(shown(out.text())).toEqual([]);
    expect(timers.size).toBe(0);
  });

  it('follows a plan that grows and shrinks, and never shows more than there is', () => {
    const { out, progress, tick } = stage('live');
    progress.update({ type: 'start', planned: 8, scenarios: 4 });
    for (let i = 1; i <= 4; i++) progress.update(trialEvent(i, 8, 'candidate', 'passed'));
    progress.update({ type: 'plan', planned: 9 });
    tick(9_000);
    expect(shown(out.text())[0]).toBe('██████████░░░░░░░░░░░░░░ 4/9  0:09, about 0:11 left');
    progress.update(trialEvent(5, 9, 'candidate', 'passed'));
    progress.update({ type: 'plan', planned: 5 });
    tick(100);
    expect(shown(out.text())[0]).toBe(`${'█'.repeat(24)} 5/5  0:09, about 0:00 left`);
    progress.update({ type: 'end', done: 5, planned: 5 });
    expect(shown(out.text())).toEqual(['5 trials in 0:09 · candidate 5 passed, 0 failed']);
  });

  it('is not drawn where the cursor cannot move', () => {
    const out = sink({ isTTY: true });
    const screen = createScreen(out, 'dumb');
    screen.draw(['one']);
    expect([screen.live, out.text()]).toEqual([false, '']);
  });

  it('fits a narrow terminal', () => {
    const { out, progress, tick } = stage('live', 20);
    progress.update({ type: 'start', planned: 2, scenarios: 1 });
    progress.update(trialEvent(1, 2, 'baseline', 'passed'));
    tick(100);
    expect(shown(out.text()).every((line) => line.length < 20)).toBe(true);
  });
});

describe('the progress in a log', () => {
  it('has one line for each tenth and one for the end, without carriage returns or escapes', () => {
    const { out, progress } = stage('lines');
    progress.update({ type: 'start', planned: 400, scenarios: 200 });
    for (let i = 1; i <= 400; i++) {
      progress.update(trialEvent(i, 400, i % 2 ? 'baseline' : 'candidate', 'passed'));
    }
    progress.update({ type: 'end', done: 400, planned: 400 });
    const lines = out.text().trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe(
      '40/400 trials (10 %) · baseline 20 passed, 0 failed · candidate 20 passed, 0 failed · 0:00, about 0:00 left',
    );
    expect(lines[9]).toBe(
      '400 trials in 0:00 · baseline 200 passed, 0 failed · candidate 200 passed, 0 failed',
    );
    expect(out.text()).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('tells no tenth twice and none beyond the whole where the plan changes', () => {
    const { out, progress } = stage('lines');
    progress.update({ type: 'start', planned: 40, scenarios: 20 });
    for (let i = 1; i <= 8; i++) progress.update(trialEvent(i, 40, 'candidate', 'passed'));
    progress.update({ type: 'plan', planned: 80 });
    for (let i = 9; i <= 20; i++) progress.update(trialEvent(i, 80, 'candidate', 'passed'));
    progress.update({ type: 'plan', planned: 20 });
    progress.update({ type: 'end', done: 20, planned: 20 });
    const heads = out
      .text()
      .trimEnd()
      .split('\n')
      .map((text) => text.split(' · ')[0]);
    expect(heads).toEqual(['4/40 trials (10 %)', '8/40 trials (20 %)', '20 trials in 0:00']);
  });

  it('sums up retries instead of telling each', () => {
    const { out, progress } = stage('lines');
    progress.update({ type: 'start', planned: 4, scenarios: 4 });
    for (let i = 0; i < 30; i++) progress.update(retryEvent(i > 0));
    progress.update(trialEvent(1, 4, 'candidate', 'missing'));
    expect(out.text()).toBe(
      '1/4 trials (25 %) · candidate 0 passed, 0 failed, 1 missing · 30 retries (29 rate-limited) · ' +
        'rate limited, next start in 1 s · 0:00, about 0:00 left\n',
    );
  });

  it('shows every fifteen seconds that it lives', () => {
    const { out, progress, tick } = stage('lines');
    progress.update({ type: 'start', planned: 400, scenarios: 200 });
    for (let second = 1; second <= 44; second++) tick(1_000);
    expect(out.text()).toBe('0/400 trials (0 %) · 0:15\n0/400 trials (0 %) · 0:30\n');
  });

  it('says how far it came when the run is stopped', () => {
    const { out, progress, timers } = stage('lines');
    progress.update({ type: 'start', planned: 400, scenarios: 200 });
    progress.update({ type: 'end', done: 0, planned: 400 });
    expect(out.text()).toBe('0 of 400 trials in 0:00\n');
    expect(timers.size).toBe(0);
  });

  it('has nothing to divide by in an empty run', () => {
    const { out, progress } = stage('lines');
    progress.update({ type: 'start', planned: 0, scenarios: 0 });
    progress.update({ type: 'end', done: 0, planned: 0 });
    expect(out.text()).toBe('0 trials in 0:00\n');
  });
});

describe('no progress', () => {
  it('says nothing', () => {
    const { out, progress, tick } = stage('none');
    progress.update({ type: 'start', planned: 1, scenarios: 1 });
    tick(60_000);
    progress.update({ type: 'end', done: 1, planned: 1 });
    progress.close();
    expect(out.text()).toBe('');
  });

  it('is what machines and quiet people get; a terminal is live, a log has lines', () => {
    const plain = { quiet: false, json: false, live: true, ci: false };
    expect(progressKind(plain)).toBe('live');
    expect(progressKind({ ...plain, ci: true })).toBe('lines');
    expect(progressKind({ ...plain, live: false })).toBe('lines');
    expect(progressKind({ ...plain, json: true })).toBe('none');
    expect(progressKind({ ...plain, quiet: true })).toBe('none');
  });
});

describe('a duration', () => {
  it.each([
    [0, '0:00'],
    [42_900, '0:42'],
    [725_000, '12:05'],
    [3_723_000, '1:02:03'],
    [-5, '0:00'],
  ])('of %s ms reads %s', (ms, text) => {
    expect(stopwatch(ms)).toBe(text);
  });
});
