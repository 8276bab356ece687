import { describe, expect, it } from 'vitest';
import type { ToolCall, ToolDefinition } from '../../src/agent/types.ts';
import { gradeNow } from '../../src/assertion/grade.ts';
import type { GradeContext, Validation } from '../../src/assertion/types.ts';
import { call, execution, spec } from './material.ts';

const WEATHER: ToolDefinition = {
  name: 'get_weather',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' }, unit: { type: 'string', enum: ['c', 'f'] } },
    required: ['city'],
    additionalProperties: false,
  },
};
const PING: ToolDefinition = { name: 'ping' };

function graded(
  calls: readonly ToolCall[],
  definitions: readonly ToolDefinition[] | undefined = [WEATHER, PING],
  type = 'is-valid-openai-tools-call',
): Validation {
  const context: GradeContext = { query: '', definitions, tools: {}, signal: AbortSignal.abort() };
  return gradeNow([spec(type)], execution('', calls), context);
}

const messageOf = (validation: Validation): string => validation.details[0]?.message ?? '';

describe('tool calls against their definitions', () => {
  it.each(['is-valid-openai-tools-call', 'is-valid-openai-function-call', 'is-valid-function-call'])(
    'pass %s where all of them fit',
    (type) => {
      const calls = [call('get_weather', { city: 'Rome', unit: 'c' }), call('ping')];
      expect(graded(calls, [WEATHER, PING], type)).toMatchObject({
        passed: true,
        toolCorrect: true,
      });
      expect(graded(calls, [WEATHER, PING], `not-${type}`).passed).toBe(false);
    },
  );

  it.each([
    ['nothing was called', [], 'it called nothing'],
    ['an unknown tool', [call('get_time')], '"get_time" is no tool of the agent'],
    ['a missing argument', [call('get_weather')], "/ must have required property 'city'"],
    ['a wrong type', [call('get_weather', { city: 5 })], '/city must be string'],
    ['a value that is not in the list', [call('get_weather', { city: 'x', unit: 'k' })], '/unit must be'],
    ['a further argument', [call('get_weather', { city: 'x', day: 1 })], 'must NOT have additional'],
    [
      'arguments that are no object',
      [{ ...call('get_weather'), status: 'invalid' as const, argumentsText: '[1]' }],
      'what is no JSON object',
    ],
  ])('fail: %s', (_what, calls, message) => {
    const validation = graded(calls);
    expect(validation).toMatchObject({ passed: false, toolCorrect: false });
    expect(messageOf(validation)).toContain(message);
  });

  it('score the share that fits', () => {
    const calls = [call('get_weather', { city: 'x' }), call('get_weather'), call('ping'), call('pong')];
    expect(graded(calls).details[0]).toMatchObject({ passed: false, score: 0.5 });
  });

  it('may have formats and keywords that only the provider knows', () => {
    const parameters = { type: 'object', properties: { at: { type: 'string', format: 'epoch', 'x-ui': 1 } } };
    expect(graded([call('t', { at: 'now' })], [{ name: 't', parameters }]).passed).toBe(true);
  });

  it.each([
    ['without any definition', [], 'the agent has no tool definitions'],
    [
      'with a schema that is none',
      [{ name: 'ping', parameters: { type: 'object', required: 5 } }],
      'no JSON Schema',
    ],
    [
      'with a pattern that never ends',
      [
        {
          name: 'ping',
          parameters: { type: 'object', properties: { x: { type: 'string', pattern: '^(a+)+$' } } },
        },
      ],
      'took longer',
    ],
  ] as const)('cannot be told %s, with and without not-', (_what, definitions, message) => {
    const calls = [call('ping', { x: `${'a'.repeat(50)}!` })];
    for (const type of ['is-valid-function-call', 'not-is-valid-function-call']) {
      const validation = graded(calls, definitions, type);
      expect(validation.passed).toBe(false);
      expect(messageOf(validation)).toMatch(/^cannot tell: /);
      expect(messageOf(validation)).toContain(message);
    }
  });

  it('are missing where nobody knows the definitions, as in replay', () => {
    const context: GradeContext = { query: '', tools: {}, signal: AbortSignal.abort() };
    expect(gradeNow([spec('is-valid-function-call')], execution('', ['ping']), context).passed).toBeNull();
  });
});
