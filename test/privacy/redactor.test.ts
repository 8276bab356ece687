import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedactKind } from '../../src/config/types.ts';
import { createRedactor } from '../../src/privacy/redactor.ts';
import { KEY, numbered } from './numbered.ts';

const ALL: readonly RedactKind[] = ['email', 'phone', 'card', 'iban', 'ssn', 'ip', 'secret'];

describe('a redactor', () => {
  it('gives one value one token for its whole life, however it is spelt', async () => {
    const redactor = createRedactor({ redact: ALL }, KEY);
    const { value, count } = await redactor.redact('jo@example.com, 4111 1111 1111 1111, kim@example.com');
    const again = await redactor.redact({ to: ['KIM@example.com', '4111-1111-1111-1111'] });
    expect(numbered([value, again.value])).toEqual([
      '[email-1], [card-1], [email-2]',
      { to: ['[email-2]', '[card-1]'] },
    ]);
    expect([count, again.count]).toEqual([3, 2]);
  });

  it('gives the same tokens by the same key, others by another, and never the value', async () => {
    const say = async (key: string) =>
      (await createRedactor({ redact: ALL }, key).redact('jo@example.com')).value;
    expect(await say(KEY)).toMatch(/^\[email-[0-9a-f]{12}\]$/);
    expect(await say(KEY)).toBe(await say(KEY));
    expect(await say(`${KEY}!`)).not.toBe(await say(KEY));
  });

  it('gives a pseudonym to what is of a kind whatever it looks like, once', async () => {
    const redactor = createRedactor({ redact: ALL }, KEY);
    const user = redactor.pseudonym('user', 'sara_doe_496');
    expect(user).toMatch(/^\[user-[0-9a-f]{12}\]$/);
    expect(redactor.pseudonym('user', user)).toBe(user);
    expect(redactor.pseudonym('user', 'sara_doe_497')).not.toBe(user);
    expect(redactor.pseudonym('email', 'JO@example.com')).toBe(
      (await redactor.redact('jo@example.com')).value,
    );
  });

  it('leaves what is allowed, in every spelling of its kind, and the same text elsewhere redacted', async () => {
    const allow = ['support@shop.example', '+44 20 7946 0958', '4111111111111111'];
    const redactor = createRedactor({ redact: ALL, allow }, KEY);
    const text = 'SUPPORT@shop.example, +44 (20) 7946-0958, 4111 1111 1111 1111, me@shop.example';
    expect(numbered((await redactor.redact(text)).value)).toBe(text.replace('me@shop.example', '[email-1]'));
    expect((await redactor.redact({ phone: '+442079460958' })).value).toEqual({ phone: '+442079460958' });
  });

  it.each([
    ['full-width signs', 'ｊｏ＠ｅｘａｍｐｌｅ．ｃｏｍ!'],
    ['zero-width signs', 'j\u200bo@exam\u00adple\u2060.com!'],
    ['marks of direction', '\u202ejo@example.com\u202c!'],
  ])('is not fooled by %s in an address', async (_what, text) => {
    const { value, count } = await createRedactor({ redact: ALL }, KEY).redact(text);
    expect(count).toBe(1);
    expect(value.replace(/\u202e/g, '')).toBe(
      (await createRedactor({ redact: ALL }, KEY).redact('jo@example.com!')).value,
    );
  });

  it.each(['٤١١١ ١١١١ ١١١١ ١١١١', '४१११११११११११११११', '𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏', '𝟺𝟷𝟷𝟷-𝟷𝟷𝟷𝟷-𝟷𝟷𝟷𝟷-𝟷𝟷𝟷𝟷'])(
    'reads the digits of %s',
    async (text) => {
      const redactor = createRedactor({ redact: ALL }, KEY);
      expect((await redactor.redact(`pay ${text}.`)).value).toBe(
        `pay ${redactor.pseudonym('card', '4111111111111111')}.`,
      );
    },
  );

  it('keeps tokens that a model made up, and older numbered ones', async () => {
    const text = '[email-000000000000] [card-7] [user-0123456789ab] [email-xyz]';
    expect(await createRedactor({ redact: ALL }, KEY).redact(text)).toEqual({ value: text, count: 0 });
  });

  it('redacts keys, and keeps two members whose keys become one', async () => {
    const redactor = createRedactor({ redact: ALL }, KEY);
    const token = redactor.pseudonym('email', 'jo@example.com');
    const { value, count } = await redactor.redact({ 'jo@example.com': 1, 'JO@example.com': 2, [token]: 3 });
    expect(value).toEqual({ [token]: 1, [`${token}_`]: 2, [`${token}__`]: 3 });
    expect(count).toBe(2);
  });

  it('replaces what one key or text tells wherever else it stands in the record, and nowhere else', async () => {
    const record = {
      phone: '5550123',
      query: 'Is 5550123 still mine? Not 55501234.',
      messages: [
        'expected "4111 1111 11…"',
        '4111 1111 1111 1111',
        'password=correct-horse-9',
        'correct-horse-9!',
      ],
    };
    const redactor = createRedactor({ redact: ALL }, KEY);
    expect(numbered((await redactor.redact(record)).value)).toEqual({
      phone: '[phone-1]',
      query: 'Is [phone-1] still mine? Not 55501234.',
      messages: ['expected "[card-1]…"', '[card-1]', 'password=[secret-1]', '[secret-1]!'],
    });
    expect((await redactor.redact('Is 5550123 still mine?')).count).toBe(0);
    const beside = { phone: '5550123' };
    expect((await redactor.redact('Is 5550123 still mine?', beside)).count).toBe(1);
  });

  it('reads through the escapes of JSON in a text', async () => {
    const said = JSON.stringify(JSON.stringify({ to: 'a\n020 7946 0958', secret: 'a1B2c3D4e5F6g7H8' }));
    expect(numbered((await createRedactor({ redact: ALL }, KEY).redact(said)).value)).toBe(
      said.replace('020 7946 0958', '[phone-1]').replace('a1B2c3D4e5F6g7H8', '[secret-1]'),
    );
  });

  it('looks only for the kinds that are asked for', async () => {
    expect(
      (await createRedactor({ redact: ['email'] }, KEY).redact('219-09-9999 jo@example.com')).value,
    ).toMatch(/^219-09-9999 \[email-\w+\]$/);
    expect(await createRedactor({ redact: [] }, KEY).redact('jo@example.com')).toEqual({
      value: 'jo@example.com',
      count: 0,
    });
  });

  it('keeps what is around, numbers, booleans, null and the order of keys', async () => {
    const value = { b: null, a: [true, 1.5, -3, 'x'], '': {}, c: '' };
    const { value: out, count } = await createRedactor({ redact: ALL }, KEY).redact(value);
    expect(JSON.stringify(out)).toBe(JSON.stringify(value));
    expect(count).toBe(0);
  });

  it('covers both where a secret and an address overlap', async () => {
    const { value } = await createRedactor({ redact: ALL }, KEY).redact('password=x9jo@example.com');
    expect(numbered(value)).toBe('password=[secret-1]');
  });

  it('is not fooled by a token that hostile text put into a secret', async () => {
    const { value } = await createRedactor({ redact: ALL }, KEY).redact('password=hun[email-1]ter2');
    expect(value).not.toMatch(/hun|ter2/);
  });

  it('leaves no prototype polluted by a key', async () => {
    const value: unknown = JSON.parse(
      '{"__proto__":{"polluted":"jo@example.com"},"constructor":{"prototype":1}}',
    );
    const { value: out } = await createRedactor({ redact: ALL }, KEY).redact(value);
    expect(numbered(JSON.stringify(out))).toBe(
      '{"__proto__":{"polluted":"[email-1]"},"constructor":{"prototype":1}}',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('survives nesting that would break the stack', async () => {
    let value: unknown = 'jo@example.com';
    for (let n = 0; n < 50_000; n++) value = [value];
    const { value: out } = await createRedactor({ redact: ALL }, KEY).redact(value);
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
        const redactor = createRedactor({ redact: ALL }, KEY);
        const once = (await redactor.redact(text)).value;
        expect(await redactor.redact(once)).toEqual({ value: once, count: 0 });
        expect(await createRedactor({ redact: ALL }, KEY).redact(once)).toEqual({ value: once, count: 0 });
      }),
      { numRuns: 600 },
    );
  });

  it('takes any text, also a broken one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(0xffff), { maxLength: 60 }), async (units) => {
        const text = String.fromCharCode(...units);
        const { value } = await createRedactor({ redact: ALL }, KEY).redact({ [text]: text });
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
    '0171-',
    '01 99 ',
    'sonar_',
    'sonar_key = ',
    'kind: Secret\ndata:\n a: b\n',
    'BUNDLE_A_',
    '"password\\": \\"',
    'token: String = ',
    'Mr. ',
    'Anna ',
    'name ',
    'my name is ',
    'jo@example.com… ',
    '\\\\n',
    '\u200b1',
    '𝟒',
  ])('ends on 300 kB of %j', async (seed) => {
    const text = seed.repeat(Math.ceil(300_000 / seed.length));
    expect(typeof (await createRedactor({ redact: ALL, names: true }, KEY).redact(text)).value).toBe(
      'string',
    );
  });
});

describe('what nothing is found in', () => {
  it('is given back itself, so that a clean suite is not copied', async () => {
    const clean = { query: 'Where is it?', tools: [{ name: 'lookup', limit: 5 }], none: undefined };
    const half = { clean, mail: 'jo@example.com' };
    const redactor = createRedactor({ redact: ALL }, KEY);
    expect((await redactor.redact(clean)).value).toBe(clean);
    const { value } = await redactor.redact(half);
    expect(value.clean).toBe(clean);
    expect(value.mail).not.toContain('jo@');
  });
});
