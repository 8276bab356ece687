import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedactKind } from '../../src/config/types.ts';
import { createRedactor } from '../../src/privacy/redactor.ts';

const ALL: readonly RedactKind[] = ['email', 'phone', 'card', 'iban', 'ssn', 'ip', 'secret'];

describe('a redactor', () => {
  it('gives one value one token for its whole life, however it is spelt', async () => {
    const redactor = createRedactor(ALL);
    const first = await redactor.redact('jo@example.com, 4111 1111 1111 1111, kim@example.com');
    expect(first).toEqual({ value: '[email-1], [card-1], [email-2]', count: 3 });
    const second = await redactor.redact({ to: ['KIM@example.com', '4111-1111-1111-1111'] });
    expect(second).toEqual({ value: { to: ['[email-2]', '[card-1]'] }, count: 2 });
  });

  it('redacts keys, and keeps two members whose keys become one', async () => {
    const { value, count } = await createRedactor(ALL).redact({
      'jo@example.com': 1,
      'JO@example.com': 2,
      '[email-1]': 3,
    });
    expect(value).toEqual({ '[email-1]': 1, '[email-1]_': 2, '[email-1]__': 3 });
    expect(count).toBe(2);
  });

  it('looks only for the kinds that are asked for', async () => {
    expect((await createRedactor(['email']).redact('219-09-9999 jo@example.com')).value).toBe(
      '219-09-9999 [email-1]',
    );
    expect(await createRedactor([]).redact('jo@example.com')).toEqual({ value: 'jo@example.com', count: 0 });
  });

  it('keeps what is around, numbers, booleans, null and the order of keys', async () => {
    const value = { b: null, a: [true, 1.5, -3, 'x'], '': {}, c: '' };
    const { value: out, count } = await createRedactor(ALL).redact(value);
    expect(JSON.stringify(out)).toBe(JSON.stringify(value));
    expect(count).toBe(0);
  });

  it('covers both where a secret and an address overlap', async () => {
    const { value } = await createRedactor(ALL).redact('password=x9jo@example.com');
    expect(value).toBe('password=[secret-1]');
  });

  it('is not fooled by a token that hostile text put into a secret', async () => {
    const { value } = await createRedactor(ALL).redact('password=hun[email-1]ter2');
    expect(value).not.toMatch(/hun|ter2/);
  });

  it('leaves no prototype polluted by a key', async () => {
    const value: unknown = JSON.parse(
      '{"__proto__":{"polluted":"jo@example.com"},"constructor":{"prototype":1}}',
    );
    const { value: out } = await createRedactor(ALL).redact(value);
    expect(JSON.stringify(out)).toBe('{"__proto__":{"polluted":"[email-1]"},"constructor":{"prototype":1}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('survives nesting that would break the stack', async () => {
    let value: unknown = 'jo@example.com';
    for (let n = 0; n < 50_000; n++) value = [value];
    const { value: out } = await createRedactor(ALL).redact(value);
    expect(JSON.stringify(out)).toContain('nested too deeply');
  });

  it('changes nothing the second time', async () => {
    const piece = fc.constantFrom(
      'jo@example.com',
      '4111 1111 1111 1111',
      'GB82 WEST 1234 5698 7654 32',
      '219-09-9999',
      '203.0.113.7',
      '+44 20 7946 0958',
      'password=hunter2',
      '"',
      ' ',
      ',',
      '-',
      '.',
      '1',
      'a',
      ':',
      '[email-1]',
      '[',
      ']',
      '@',
      'call',
      '\n',
      'token: Ab1',
      '::',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const redactor = createRedactor(ALL);
        const once = (await redactor.redact(text)).value;
        expect(await redactor.redact(once)).toEqual({ value: once, count: 0 });
        expect(await createRedactor(ALL).redact(once)).toEqual({ value: once, count: 0 });
      }),
      { numRuns: 600 },
    );
  });

  it('takes any text, also a broken one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(0xffff), { maxLength: 60 }), async (units) => {
        const text = String.fromCharCode(...units);
        const { value } = await createRedactor(ALL).redact({ [text]: text });
        expect(Object.keys(value)).toHaveLength(1);
      }),
    );
  });

  // A quadratic search would take many minutes here.
  it.each([
    '1 ',
    '1.',
    '@',
    'a@a.',
    '+1',
    '555-',
    'sk-',
    'eyJ',
    'eyJa.',
    '-----BEGIN PRIVATE KEY-----',
    'password=',
    'pass is ',
    '://a:',
    'GB82 ',
    '::1 ',
    'bearer ',
    'curl -u a:',
    'call 1 ',
    '4111 ',
    '[email-1]',
    'xoxb-1',
  ])('ends on 300 kB of %j', async (seed) => {
    const text = seed.repeat(Math.ceil(300_000 / seed.length));
    expect(typeof (await createRedactor(ALL).redact(text)).value).toBe('string');
  });
});
