import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { isObject } from '../../src/base/json.ts';
import { demoText, loadDemo, type Demo } from './demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await loadDemo();
});

/** Calls that a scenario names: in fixtures by `when`, in expectations by `args`. */
interface NamedCall {
  readonly scenario: string;
  readonly name: string;
  readonly args: object;
}

function expectedCalls(scenario: string, value: unknown): NamedCall[] {
  if (typeof value === 'string') return [{ scenario, name: value, args: {} }];
  if (Array.isArray(value)) return value.flatMap((item) => expectedCalls(scenario, item));
  if (!isObject(value)) return [];
  const calls = [...expectedCalls(scenario, value['calls']), ...expectedCalls(scenario, value['steps'])];
  const { name, args } = value;
  if (typeof name === 'string') calls.push({ scenario, name, args: isObject(args) ? args : {} });
  return calls;
}

function namedCalls(): NamedCall[] {
  return demo.scenarios.flatMap(({ id, fixtures, assertions }) => [
    ...Object.entries(fixtures).flatMap(([name, answers]) =>
      answers.map(({ when }) => ({ scenario: id, name, args: when ?? {} })),
    ),
    ...assertions
      .filter(({ type }) => type.startsWith('trajectory:') && type !== 'trajectory:step-count')
      .flatMap(({ value }) => expectedCalls(id, value)),
  ]);
}

describe("the demo's scenarios", () => {
  it('are at least 220, with unique ids', () => {
    expect(demo.scenarios.length).toBeGreaterThanOrEqual(220);
    expect(new Set(demo.scenarios.map(({ id }) => id)).size).toBe(demo.scenarios.length);
  });

  it('ask at least 220 different things', () => {
    expect(new Set(demo.scenarios.map(({ query }) => query)).size).toBeGreaterThanOrEqual(220);
  });

  it('are spread over ten files or more, and 30 to 40 of them must never break', () => {
    expect(new Set(demo.scenarios.map(({ place }) => place.file)).size).toBeGreaterThanOrEqual(10);
    const regression = demo.scenarios.filter(({ tags }) => tags.includes('regression'));
    expect(regression.length).toBeGreaterThanOrEqual(30);
    expect(regression.length).toBeLessThanOrEqual(40);
  });

  it('each say which tools are right and something about the answer', () => {
    const types = (kind: (type: string) => boolean): string[] =>
      demo.scenarios
        .filter(({ assertions }) => !assertions.some(({ type }) => kind(type)))
        .map(({ id }) => id);
    expect(types((type) => type === 'trajectory:match')).toEqual([]);
    expect(types((type) => !type.startsWith('trajectory:'))).toEqual([]);
  });

  it('name only tools that are defined', () => {
    const known = new Set(demo.tools.map(({ name }) => name));
    expect(namedCalls().filter(({ name }) => !known.has(name))).toEqual([]);
  });

  it('use every tool', () => {
    const used = new Set(namedCalls().map(({ name }) => name));
    expect(demo.tools.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('give arguments that the tools take', () => {
    const ajv = new Ajv2020({ allErrors: true });
    const checks = new Map(
      demo.tools.map(({ name, parameters }) => {
        const { required: _free, ...schema } = parameters ?? {};
        return [name, ajv.compile(schema)];
      }),
    );
    const wrong = namedCalls().flatMap(({ scenario, name, args }) => {
      const check = checks.get(name);
      return check?.(args) === true ? [] : [`${scenario} ${name} ${ajv.errorsText(check?.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('never look up an answer by a tool that fails and answers at once', () => {
    const answers = demo.scenarios.flatMap(({ fixtures }) => Object.values(fixtures).flat());
    expect(answers.filter(({ result, error }) => (result === undefined) === (error === undefined))).toEqual(
      [],
    );
  });

  it('hold no address but of example.com, and no telephone number but 555-01xx', () => {
    const files = [
      ...new Set(demo.scenarios.map(({ place }) => place.file.replace(/.*\/(?=scenarios\/)/, ''))),
    ];
    const all = files.map(demoText).join('\n');
    const addresses = all.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.endsWith('@example.com'))).toEqual([]);
    const phones = all.match(/\b\d{3}-\d{4}\b/g) ?? [];
    expect(phones.filter((phone) => !phone.startsWith('555-01'))).toEqual([]);
  });
});

describe("the demo's configurations", () => {
  it('differ in the kind of agent alone, so that a recording stands for the live agent', async () => {
    const live = await loadDemo('agent-tester.live.yml');
    const { agent: replay, file: _file, ...rest } = demo.config;
    const { agent: openai, file: _liveFile, ...liveRest } = live.config;
    expect(liveRest).toEqual(rest);
    expect(replay.kind).toBe('replay');
    expect(openai.kind).toBe('openai');
    expect([openai.planner, openai.summarizer, openai.tools]).toEqual([
      replay.planner,
      replay.summarizer,
      replay.tools,
    ]);
  });

  it('have 14 to 18 tools, each with a schema that compiles', () => {
    expect(demo.tools.length).toBeGreaterThanOrEqual(14);
    expect(demo.tools.length).toBeLessThanOrEqual(18);
    for (const { parameters } of demo.tools)
      expect(() => new Ajv2020().compile(parameters ?? {})).not.toThrow();
  });

  it('ask less for the candidate', () => {
    const { production, candidate } = demo.config.models;
    expect(candidate?.price?.input).toBeLessThan(production?.price?.input ?? 0);
    expect(candidate?.price?.output).toBeLessThan(production?.price?.output ?? 0);
  });
});
