import { describe, expect, it } from 'vitest';
import { GRADE_FORM, readVerdict } from '../../src/assertion/judge/answer.ts';

const read = (text: string) => readVerdict(text, GRADE_FORM);
const PASS = '{"reason": "so", "pass": true, "score": 1}';

describe('an answer of a judge', () => {
  it.each([PASS, `\n ${PASS} \n`, `\`\`\`json\n${PASS}\n\`\`\``, `\`\`\`\n${PASS}\n  \`\`\`\n`])(
    'is one JSON object, bare or in a fence: %j',
    (text) => {
      expect(read(text)).toEqual({ reason: 'so', passed: true, score: 1 });
    },
  );

  it.each([
    `${PASS}\n\`\`\`json\n${PASS}\n\`\`\``,
    `\`\`\`json\n${PASS}\n\`\`\` says the agent`,
    '```\n```',
    '``````',
    '```',
    '{"pass": NaN}',
    '{"pass": "NaN"}',
    '{"pass": true, "score": 1e999}',
    '{"pass": true, "score": "0.5"}',
    '{"pass": []}',
    '{"pass": {}}',
    '{"__proto__": {"pass": true}}',
    '['.repeat(100_000),
  ])('is of no use where it is anything else: %.40j', (text) => {
    expect(read(text)).toBeTypeOf('string');
  });

  it.each([
    ['line breaks in an open fence', `\`\`\`\n${'\n'.repeat(1_000_000)}x`],
    ['line breaks in a fence', `\`\`\`\n${'\n'.repeat(1_000_000)}\`\`\``],
    ['a fence of letters', `\`\`\`${'a'.repeat(1_000_000)}\n\`\`\``],
    ['prose', 'x'.repeat(5_000_000)],
  ])('takes no time, however long it is: %s', (_what, text) => {
    const start = performance.now();
    const said = read(text);
    expect(said).toBeTypeOf('string');
    expect(JSON.stringify(said).length).toBeLessThan(1_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
