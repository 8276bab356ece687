import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/assertion/registry.ts';
import { call, check, execution, refusal, spec } from './material.ts';

const file = new URL(
  '../../../shared/data/promptfoo/airline-agent.trajectory.fragment.dev.yaml',
  import.meta.url,
);

// Skipped where the material is not beside the project.
describe.skipIf(!existsSync(file))("promptfoo's airline fragment", () => {
  const load = () =>
    (parse(readFileSync(file, 'utf8')) as { assert: { type: string; value: unknown }[] }).assert.filter(
      ({ type }) => catalog.get(type),
    );

  it('has its trajectory values accepted, but for a span type that is not recorded', () => {
    expect(load().map(({ type, value }) => [type, refusal(type, value) === ''])).toEqual([
      ['trajectory:tool-used', true],
      ['trajectory:tool-args-match', true],
      ['trajectory:tool-sequence', true],
      ['trajectory:step-count', false],
    ]);
  });

  it('passes on the run it describes and fails on one without the seat', () => {
    const seat = call('update_seat', { confirmation_number: 'ABC123', new_seat: '14C', extra: 1 });
    const run = execution('', ['lookup_reservation', seat, 'faq_lookup']);
    for (const { type, value } of load().slice(0, 3)) {
      expect(check(spec(type, value), run).passed).toBe(true);
      expect(check(spec(type, value), execution('', ['lookup_reservation', 'faq_lookup'])).passed).toBe(
        false,
      );
    }
  });
});
