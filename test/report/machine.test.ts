import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { annotations, formatAnnotation } from '../../src/report/annotations.ts';
import { jsonSummary, printableJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { buildReportModel } from '../../src/report/model.ts';
import { formatResults, parseResults, resultsFile } from '../../src/report/results.ts';
import { actionOutputs, statusDescription } from '../../src/report/status.ts';
import type { ReportInput } from '../../src/report/types.ts';
import { approve, CASES, hostile, large, noBaseline, reject, trouble, unchanged, unjudged } from './cases.ts';
import { pass, report } from './fixtures.ts';
import { APPROVE, BROKEN, QUIET } from './support-agent.ts';
import { golden } from './golden.ts';

const lines = (input: ReportInput): string[] => annotations(buildReportModel(input)).map(formatAnnotation);

describe('annotations', () => {
  it('stand on the failing assertion of a broken scenario, and on a flaky scenario', () => {
    const text = `${lines(reject()).join('\n')}\n`;
    expect(text).toBe(golden('annotations.txt', text));
  });

  it('warn where a scenario has no result', () => {
    expect(lines(unjudged()).filter((line) => line.includes('title=no result'))).toHaveLength(6);
  });

  it('are not made for trials that a stopped run never reached', () => {
    const stopped = unjudged();
    const trials = stopped.trials.map((trial) =>
      trial.error ? { ...trial, error: { ...trial.error, kind: 'cancelled' as const } } : trial,
    );
    expect(lines({ ...stopped, trials }).filter((line) => line.includes('no result'))).toEqual([]);
  });

  it('are at most ten errors and ten warnings', () => {
    const levels = annotations(buildReportModel(large())).map(({ level }) => level);
    expect(levels.filter((level) => level === 'error')).toHaveLength(10);
    expect(levels.filter((level) => level === 'warning').length).toBeLessThanOrEqual(10);
  });

  it('are one workflow command a line, whatever a scenario says', () => {
    const all = lines(hostile());
    expect(all.length).toBeGreaterThan(9);
    for (const line of all)
      expect(line).toMatch(
        /^::(error|warning) file=[^,:\n\r]*,line=\d+(,col=\d+)?,title=[^,:\n\r]*::[^\n\r]*$/,
      );
  });
});

describe('JUnit XML', () => {
  it('reads as its golden file', () => {
    const text = renderJunit(reject());
    expect(text).toBe(golden('junit.xml', text));
  });

  it.each(Object.entries(CASES))('is well-formed: %s', (_name, make) => {
    expect(XMLValidator.validate(renderJunit(make()))).toBe(true);
  });

  it('counts what it holds: failures, infrastructure errors, cancelled trials', () => {
    const input = report(
      [
        {
          id: 'a',
          query: 'x',
          line: 1,
          baseline: [],
          candidate: [pass([], 'x'), { kind: 'infrastructure', message: '503' }],
        },
        { id: 'b', query: 'x', line: 9, baseline: [], candidate: [{ kind: 'cancelled', message: 'SIGINT' }] },
        ...BROKEN,
      ],
      APPROVE,
      { pathPrefix: 'agents/' },
    );
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseAttributeValue: false,
    });
    const { testsuites } = parser.parse(renderJunit(input)) as {
      testsuites: {
        tests: string;
        failures: string;
        errors: string;
        skipped: string;
        testsuite: {
          name: string;
          testcase: { name: string; error?: unknown; skipped?: unknown; file: string }[];
        };
      };
    };
    expect(testsuites).toMatchObject({ tests: '12', failures: '8', errors: '1', skipped: '1' });
    expect(testsuites.testsuite.name).toBe('agents/scenarios/refunds.yml');
    const cases = testsuites.testsuite.testcase;
    expect(cases).toHaveLength(12);
    expect(cases.filter(({ error }) => error !== undefined).map(({ name }) => name)).toEqual(['a (trial 2)']);
    expect(cases.filter(({ skipped }) => skipped !== undefined).map(({ name }) => name)).toEqual(['b']);
  });

  it('tells of the baseline where it ran alone', () => {
    const input = report(
      QUIET.map((spec) => ({ ...spec, candidate: [] })),
      APPROVE,
    );
    expect(renderJunit(input)).toContain('<property name="variant" value="production"/>');
  });

  it('is read back with hostile names and messages as they can be shown', () => {
    const parser = new XMLParser({ ignoreAttributes: false, processEntities: true });
    expect(JSON.stringify(parser.parse(renderJunit(hostile())))).toContain('x@example.com');
  });
});

describe('the results file', () => {
  it('is read back as it was written', () => {
    for (const make of Object.values(CASES)) {
      const record = resultsFile(make(), undefined);
      const suite = { ...record.suite, scenarios: [...record.suite.scenarios] };
      const results = { ...record, suite, trials: [...record.trials] };
      expect(parseResults(formatResults(results), 'r.json')).toEqual(JSON.parse(JSON.stringify(results)));
    }
  });

  it('has one trial a line, with the same bytes for the same run', () => {
    const text = formatResults(resultsFile(reject(), { kind: 'time', message: 'over' }));
    expect(formatResults(parseResults(text, 'r.json'))).toBe(text);
    expect(text.split('\n').filter((line) => line.includes('"scenarioId":"refund-partial"'))).toHaveLength(6);
    expect(text).toContain('"partial":true,\n"limit":"time"');
  });

  it.each([
    ['', /^r\.json:1:1: is not JSON.*the file is empty/],
    ['{"schema":"agent-tester/results",\n"version":1', /^r\.json:2:\d+: is not JSON.*cut off/],
    ['[]', /^r\.json schema: is not a results file/],
    ['{"schema":"other"}', /^r\.json schema: is not a results file/],
    [
      '{"schema":"agent-tester/results","version":2}',
      /^r\.json version: is version 2, expected 1 \(read it with/,
    ],
    ['{"schema":"agent-tester/results","version":"1"}', /is version none/],
    ['{"schema":"agent-tester/results","version":1}', /r\.json partial: /],
  ])('is refused with its place and advice: %s', (text, message) => {
    expect(() => parseResults(text, 'r.json')).toThrow(UserError);
    expect(() => parseResults(text, 'r.json')).toThrow(message);
  });

  it('names the trial that does not fit', () => {
    const text = formatResults(resultsFile(reject(), undefined));
    expect(() => parseResults(text.replace('"attempts":1', '"attempts":"1"'), 'r.json')).toThrow(
      /trials\.0\.attempts/,
    );
  });

  it('cannot reach a prototype', () => {
    const text = formatResults(resultsFile(approve(), undefined)).replaceAll(
      '"fixtures":{',
      '"fixtures":{"__proto__":[{"error":"x"}],',
    );
    const { suite } = parseResults(text, 'r.json');
    expect(Object.getPrototypeOf(suite.scenarios[0]?.fixtures)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).error).toBeUndefined();
  });
});

describe('the JSON summary', () => {
  it('reads as its golden file', () => {
    const text = `${JSON.stringify(jsonSummary(buildReportModel(reject()), 1), null, 2)}\n`;
    expect(text).toBe(golden('summary.json', text));
  });

  it('tells unknown figures as null', () => {
    const { costUsd, metrics } = jsonSummary(buildReportModel(trouble()), 0);
    expect([costUsd, metrics.cost?.candidate]).toEqual([null, null]);
  });

  it('prints one line without invisible characters, and is the same value', () => {
    const value = jsonSummary(buildReportModel(hostile()), 1);
    const text = printableJson(value);
    expect(text).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  });
});

describe('the commit status', () => {
  it('is the verdict in at most 140 characters', () => {
    expect(statusDescription(buildReportModel(reject()))).toBe(
      'REJECT: the candidate no longer calls lookup_order: 3 scenarios broke (1 may be flaky), 1 was fixed.',
    );
    for (const make of Object.values(CASES))
      expect(statusDescription(buildReportModel(make())).length).toBeLessThanOrEqual(140);
    const wide = buildReportModel(report([], { kind: 'unjudged', reason: '🧑'.repeat(200) }));
    expect(statusDescription(wide).length).toBeLessThanOrEqual(140);
  });
});

describe('the outputs', () => {
  it('are plain decimals and words', () => {
    const facts = { failed: true, resultsPath: 'r.json', commentUrl: 'https://github.com/x' };
    expect(actionOutputs(buildReportModel(reject()), facts)).toEqual({
      verdict: 'REJECT',
      failed: 'true',
      'pass-rate': '0.633333',
      'baseline-pass-rate': '0.766667',
      delta: '-0.133333',
      regressions: '3',
      improvements: '1',
      'cost-usd': '0.312',
      'comment-url': 'https://github.com/x',
      'results-path': 'r.json',
      'examples-added': '60',
    });
  });

  it('leave out what is unknown', () => {
    const facts = { failed: true, resultsPath: 'r.json' };
    expect(actionOutputs(buildReportModel(trouble()), facts)).not.toHaveProperty('cost-usd');
    expect(actionOutputs(buildReportModel(unchanged()), facts)).toMatchObject({
      verdict: 'UNCHANGED',
      'cost-usd': '0',
    });
    expect(actionOutputs(buildReportModel(noBaseline()), facts)).not.toHaveProperty('baseline-pass-rate');
  });
});
