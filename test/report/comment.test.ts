import { describe, expect, it } from 'vitest';
import { COMMENT_BYTES, formatMarker, parseMarker, renderComment } from '../../src/report/comment.ts';
import { buildReportModel } from '../../src/report/model.ts';
import { renderSummary, SUMMARY_BYTES } from '../../src/report/summary.ts';
import type { ReportInput } from '../../src/report/types.ts';
import { ATTACKS } from './attacks.ts';
import { approve, CASES, hostile, large, noBaseline, reject, trouble, unchanged, unjudged } from './cases.ts';
import { BROKEN, QUIET, REJECT } from './support-agent.ts';
import { pass, report } from './fixtures.ts';
import { golden } from './golden.ts';

const comments = (input: ReportInput): readonly string[] => renderComment(buildReportModel(input));
const first = (input: ReportInput): string => comments(input)[0] ?? '';
const size = (text: string): number => Buffer.byteLength(text);

describe('the comment', () => {
  it.each(Object.entries(CASES))('reads as its golden file: %s', (name, make) => {
    const text = first(make());
    expect(text).toBe(golden(`${name}.md`, text));
  });

  it('says in its second line what was decided and why', () => {
    const line = (input: ReportInput): string =>
      first(input)
        .split('\n')
        .find((each) => each.includes('**')) ?? '';
    expect(line(reject())).toBe(
      '> **REJECT** — the candidate no longer calls `lookup_order`: 3 scenarios broke (1 may be flaky), 1 was fixed.',
    );
    expect(line(approve())).toBe(
      '> **APPROVE** — nothing broke, 1 scenario was fixed, and cost per query fell 30 %.',
    );
    expect(line(unjudged())).toContain('> **could not judge** — 18 of 36 trials have no result');
    expect(line(noBaseline())).toContain('> **no baseline yet** — 5 of 8 scenarios pass');
  });

  it('is one line where nothing changed', () => {
    const renderings = comments(unchanged());
    expect(renderings).toHaveLength(1);
    expect(renderings[0]?.trimEnd().split('\n')).toHaveLength(2);
  });

  it('shrinks from complete to verdict and link', () => {
    const renderings = comments(large());
    const sizes = renderings.map(size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(renderings.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(COMMENT_BYTES);
    expect(renderings.at(-1)).toContain(
      '[The run has the details.](https://github.com/acme/support-agent/actions/runs/8123)',
    );
    const [counts = '', last = ''] = renderings.slice(-2);
    expect(counts).toBe(golden('large-counts.md', counts));
    expect(last).toBe(golden('large-last.md', last));
  });

  it('shows every broken scenario or says how many it left out', () => {
    for (const text of comments(large()).slice(0, -1)) {
      const shown = new Set(text.match(/^\| \[`refund-[\w-]+`\](?=.* planner )/gm)).size;
      const left = Number(/… (\d+) more: see the job summary/.exec(text)?.[1] ?? 0);
      expect(shown + left).toBe(120);
    }
  });

  it('keeps a long list short until it is unfolded', () => {
    const [open = ''] = first(large()).split('<details>');
    expect(open.match(/^\| \[`refund-/gm)).toHaveLength(10);
    expect(first(large())).toContain('<details><summary>110 more</summary>');
  });

  it('begins with the marker in every rendering, whatever is written into it', () => {
    for (const make of [reject, hostile, large, unchanged, trouble]) {
      const input = make();
      for (const text of comments(input))
        expect(parseMarker(text.split('\n')[0] ?? '')?.suite).toBe(input.suiteName);
    }
  });

  it('fits although every text is an attack', () => {
    for (const text of comments(hostile())) expect(size(text)).toBeLessThanOrEqual(COMMENT_BYTES);
  });

  it('has one rendering at least, even with texts without end', () => {
    const endless = '🧑'.repeat(100_000);
    const input = report([...BROKEN, ...QUIET], REJECT, {
      warnings: [endless],
      suiteName: endless,
      stored: { failure: endless },
    });
    expect(comments(input).length).toBeGreaterThan(0);
    expect(size(first(input))).toBeLessThanOrEqual(COMMENT_BYTES);
  });

  it('tells an unknown cost as unknown and never as zero', () => {
    const text = first(trouble());
    expect(text).toContain('| cost per query | $0.0061 | unknown | unknown |');
    expect(text).toContain('- cost per query is unknown: `no price for model gpt-4.1-nano`');
    expect(text).toContain('this check cost $0.14 and an unknown amount for 18 trials');
  });

  it('does not praise a candidate that fails for being cheap', () => {
    expect(first(reject())).toMatch(/\| cost per query \|.*➖ but fails more \|/);
  });

  it('keeps the verdict where the store failed, and says so', () => {
    const text = first(trouble());
    expect(text).toContain('**APPROVE**');
    expect(text).toContain('**Training data was not stored** (the verdict stands)');
  });

  it('warns that one trial a side cannot tell a flake from a break', () => {
    const single = BROKEN.slice(0, 2).map((spec) => ({
      ...spec,
      baseline: spec.baseline.slice(0, 1),
      candidate: spec.candidate.slice(0, 1),
    }));
    expect(first(report(single, REJECT))).toContain('this change?');
    expect(first(report(single, REJECT))).toContain('With one trial a side');
    expect(first(reject())).not.toContain('With one trial a side');
  });

  it('shows a regression scenario that fails on both sides', () => {
    const failing = QUIET.map((spec) =>
      spec.id === 'policy-no-refund' ? { ...spec, tags: ['regression'] } : spec,
    );
    const outcome =
      REJECT.kind === 'judged'
        ? { ...REJECT, verdict: { ...REJECT.verdict, regressionFailures: ['policy-no-refund'] } }
        : REJECT;
    const text = first(report(failing, outcome));
    expect(text).toContain('### Regression scenarios that fail, though not newly broken (1)');
    expect(text).toContain('already failing');
    expect(text).toContain(
      '> **REJECT** — nothing newly broke, but 1 regression scenario must pass and does not: `policy-no-refund`.',
    );
  });

  it('has no link and no reproduction path to guess on a terminal without a remote', () => {
    const input = reject();
    const text = first({ ...input, context: { event: 'local', runId: 'local-1', attempt: 1 } });
    expect(text).not.toContain('](');
    expect(text).not.toContain('rules as on');
  });

  it('links below the working directory, and never out of the repository', () => {
    expect(first({ ...reject(), pathPrefix: 'agents/support/' })).toContain(
      '/agents/support/scenarios/refunds.yml#L14',
    );
    const out = [
      {
        ...QUIET[0],
        id: 'out',
        line: 1,
        query: 'x',
        file: '../../secret.yml',
        baseline: [pass([], 'x')],
        candidate: [pass([], 'x')],
      },
    ];
    expect(first(report(out, REJECT))).not.toContain('secret');
  });
});

describe('the marker', () => {
  it('is read back as it was written', () => {
    for (const suite of [
      'agent-tester.yml',
      'a/b c.yml',
      'ü--x',
      ...ATTACKS.map((text) => text.replace(/\p{Cs}/gu, '').slice(0, 150)),
    ]) {
      const key = { suite, headSha: '4f2c11b09d3e5a7c8b6f1d2e3a4b5c6d7e8f9a0b', runId: '8123', attempt: 2 };
      const line = formatMarker(key);
      expect(line).toMatch(/^<!-- [^>]* -->$/);
      expect(line.slice(4, -3)).not.toContain('--');
      expect(parseMarker(line)).toEqual(key);
    }
  });

  it('is not read from anything else', () => {
    const line = formatMarker({ suite: 'x', headSha: 'ab', runId: '1', attempt: 1 });
    for (const other of [
      '',
      ` ${line}`,
      `${line} x`,
      line.replace('v1', 'v2'),
      line.replace('suite=x', 'suite=%'),
      line.replace('attempt=1', 'attempt='),
    ])
      expect(parseMarker(other)).toBeUndefined();
    expect(parseMarker(`${line}\r`)).toBeDefined();
  });
});

describe('the job summary', () => {
  it('holds what the comment had to leave out', () => {
    const text = renderSummary(buildReportModel(large()));
    expect(text).toContain('All scenarios (500)');
    expect(text).not.toContain('agent-tester:v1');
    expect(size(text)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(text.match(/Reproduce offline:/g)).toHaveLength(120);
  });

  it('fits with thousands of broken scenarios', () => {
    const specs = Array.from({ length: 6_000 }, (_, i) => ({
      ...(BROKEN[0] ?? BROKEN[1]),
      id: `s${i}`,
      line: i + 1,
      query: 'x',
      baseline: [pass([], 'yes')],
      candidate: [pass([], 'no')],
    }));
    const text = renderSummary(buildReportModel(report(specs, REJECT)));
    expect(size(text)).toBeLessThanOrEqual(SUMMARY_BYTES);
  });
});

describe('the two sides', () => {
  it('are told apart where both are the same entry, before and after the change', () => {
    const input = reject();
    const { baseline } = input.run;
    const same = { ...input, run: { ...input.run, candidate: baseline } };
    expect(renderComment(buildReportModel(same))[0]).toContain('| metric | `production` | `candidate` |');
  });
});
