import * as z from 'zod';
import type { AssertionType } from '../../src/assertion/type.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { AssertionCatalog } from '../../src/scenario/catalog.ts';
import { loadSuite } from '../../src/scenario/load.ts';
import type { Scenario, Suite } from '../../src/scenario/types.ts';
import { filesOf } from '../config/files.ts';

function type<V>(name: string, value: z.ZodType<V>, threshold: AssertionType['threshold']): AssertionType<V> {
  return {
    type: name,
    summary: name,
    example: '',
    value,
    threshold,
    stage: 'planner',
    aboutTools: false,
    check: () => ({ passed: true, score: 1, message: '' }),
  };
}

const call = z.strictObject({ name: z.string(), args: z.unknown().optional() });

const types: readonly AssertionType[] = [
  type('contains', z.string().min(1), 'none'),
  type('latency', z.number().optional(), 'limit'),
  type(
    'trajectory:match',
    z.strictObject({
      mode: z.string(),
      calls: z.array(call).max(5).optional(),
      anyOf: z.array(z.array(call)).optional(),
    }),
    'score',
  ),
  type(
    'trajectory:tool-used',
    z.union([
      z.string(),
      z.strictObject({ name: z.string(), min: z.int('expected a whole number').optional() }),
    ]),
    'score',
  ),
];

/** A few assertion types of the shapes that matter to the loader. */
export const catalog: AssertionCatalog = {
  get: (name) => types.find((one) => one.type === name),
  names: types.map((one) => one.type),
};

/** Loads scenario files by name; they lie in `scenarios/`. */
export async function suiteFrom(
  texts: Readonly<Record<string, string>>,
  scenarios = 'scenarios/*',
): Promise<Suite<Scenario>> {
  const config = `agent: {kind: replay, recording: r}\nmodels: {production: {model: m}}\nscenarios: "${scenarios}"\n`;
  const files = filesOf({
    'agent-tester.yml': config,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`scenarios/${name}`, text])),
  });
  return loadSuite(await loadConfig('agent-tester.yml', files, {}), files, catalog);
}
