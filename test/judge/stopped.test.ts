import { describe, expect, it } from 'vitest';
import { spec } from '../assertion/material.ts';
import { saying, PASS, serveJudge, stopServersAfterEach } from './material.ts';

describe('a run that is stopped while it is judged', () => {
  stopServersAfterEach();

  it('ends at once, and what was not judged is missing', async () => {
    const { graded } = await serveJudge(() => undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('enough')), 50);
    const from = performance.now();
    const { passed, details } = await graded([spec('llm-rubric', 'x'), spec('similar', 'x')], {
      context: { signal: stop.signal },
    });
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(passed).toBeNull();
    expect(details.map(({ message }) => message)).toEqual([
      'the grader failed: the run was stopped before this was judged',
      'the grader failed: the run was stopped before this was judged',
    ]);
  });

  it('judges many trials side by side, each by its own answer', async () => {
    const { graded } = await serveJudge(({ body }) => {
      const own = /number (\d+)/.exec(body.messages[0]?.content ?? '')?.[1] ?? '';
      return saying({ ...PASS, pass: Number(own) % 2 === 0 });
    });
    const numbers = Array.from({ length: 30 }, (_, i) => i);
    const all = await Promise.all(numbers.map((i) => graded([spec('llm-rubric', `number ${i}`)])));
    expect(all.map(({ passed }) => passed)).toEqual(numbers.map((i) => i % 2 === 0));
  });
});
