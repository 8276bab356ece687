import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputShape, INPUTS, OUTPUTS } from '../../src/adapters/host/action-schema.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};

describe('action.yml', () => {
  it('has the inputs, descriptions and defaults that the code reads', () => {
    const declared = Object.fromEntries(
      Object.entries(action.inputs).map(([name, spec]) => [
        name,
        'default' in spec
          ? { description: spec.description, default: spec.default }
          : { description: spec.description },
      ]),
    );
    expect(declared).toEqual(INPUTS);
    expect(Object.keys(inputShape.shape).sort()).toEqual(Object.keys(INPUTS).sort());
  });

  it('requires none: one line of "uses" is enough', () => {
    expect(Object.values(action.inputs).filter(({ required }) => required)).toEqual([]);
  });

  it('has only text as defaults, as the runner wants it', () => {
    const defaults = Object.values(action.inputs).flatMap((input) => input.default ?? []);
    expect(defaults.filter((value) => typeof value !== 'string')).toEqual([]);
  });

  it('has the outputs that the code sets', () => {
    const declared = Object.entries(action.outputs).map(([name, { description }]) => [name, description]);
    expect(Object.fromEntries(declared)).toEqual(OUTPUTS);
  });

  it('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('can be listed: a name, a short description and branding', () => {
    expect(action.name).toBe('Agent Tester');
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(action.branding).toEqual({ icon: 'check-circle', color: 'green' });
  });
});
