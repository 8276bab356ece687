import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedactKind } from '../../src/config/types.ts';
import { createRedactor } from '../../src/privacy/redactor.ts';
import { KEY, numbered } from './numbered.ts';

async function redact(kind: RedactKind, text: unknown): Promise<unknown> {
  return numbered((await createRedactor({ redact: [kind] }, KEY).redact(text)).value);
}

/** Kind, text, and what is left of it. Numbers are made up or those that the standards print as examples. */
const CASES: readonly (readonly [RedactKind, string, string])[] = [
  ['email', 'write to jo.doe+x@mail.example.com.', 'write to [email-1].'],
  ['email', 'Grüße an jürgen@bücher.example', 'Grüße an [email-1]'],
  ['email', '<a@example.com>,(b@example.org)', '<[email-1]>,([email-2])'],
  ['email', 'git@github.com:owner/name.git', 'git@github.com:owner/name.git'],
  ['email', '@example a@ a@b user@localhost', '@example a@ a@b user@localhost'],
  ['card', 'card 4111 1111 1111 1111 12/27', 'card [card-1] 12/27'],
  ['card', '4111-1111-1111-1111 or 378282246310005 or 3782 822463 10005', '[card-1] or [card-2] or [card-2]'],
  ['card', '5555555555554444', '[card-1]'],
  ['card', '４１１１１１１１１１１１１１１１', '[card-1]'],
  ['card', '4111 1111 1111 1112, 1234567890123456', '4111 1111 1111 1112, 1234567890123456'],
  ['card', '1730800000000 0000000000000000', '1730800000000 0000000000000000'],
  ['iban', 'GB82 WEST 1234 5698 7654 32 please', '[iban-1] please'],
  ['iban', 'de89370400440532013000', '[iban-1]'],
  ['iban', 'GB82WEST12345698765433 XX82WEST12345698765432', 'GB82WEST12345698765433 XX82WEST12345698765432'],
  ['ssn', 'mine is 219-09-9999.', 'mine is [ssn-1].'],
  [
    'ssn',
    'SSN: 219 09 9999 / social security number 219099999',
    'SSN: [ssn-1] / social security number [ssn-1]',
  ],
  [
    'ssn',
    '000-12-3456 666-12-3456 900-12-3456 123-00-4567 123-45-0000',
    '000-12-3456 666-12-3456 900-12-3456 123-00-4567 123-45-0000',
  ],
  ['ssn', 'order 219099999, 1-219-09-9999', 'order 219099999, 1-219-09-9999'],
  ['ip', 'from 203.0.113.7:443 and 2001:db8::8a2e:370:7334', 'from [ip-1]:443 and [ip-2]'],
  ['ip', 'http://203.0.113.7/x, ::ffff:203.0.113.9', 'http://[ip-1]/x, [ip-2]'],
  ['ip', 'version 1.2.3.4, v1.2.3.4, Chrome/120.0.0.0', 'version 1.2.3.4, v1.2.3.4, Chrome/120.0.0.0'],
  [
    'ip',
    '127.0.0.1 ::1 1.2.3.4.5 256.1.1.1 12:30:45 a::b std::1',
    '127.0.0.1 ::1 1.2.3.4.5 256.1.1.1 12:30:45 a::b std::1',
  ],
  ['phone', '+44 20 7946 0958, (212) 555-0123 x12; 212.555.0123', '[phone-1], [phone-2]; [phone-3]'],
  ['phone', 'call me at 089 72 63 41', 'call me at [phone-1]'],
  ['phone', '089 72 63 41 office', '[phone-1] office'],
  ['phone', 'call about order 1234567 of 2026-11-05', 'call about order 1234567 of 2026-11-05'],
  [
    'phone',
    "call calculate '282 - 130 - 1281', + (1440 - 1081)",
    "call calculate '282 - 130 - 1281', + (1440 - 1081)",
  ],
  ['phone', 'Tel.: 0221 - 1234567', 'Tel.: [phone-1]'],
  ['phone', 'order 12345678 costs 1 200 300', 'order 12345678 costs 1 200 300'],
];

describe('each kind of personal data', () => {
  it.each(CASES)('%s: %j becomes %j', async (kind, text, expected) => {
    expect(await redact(kind, text)).toBe(expected);
  });

  it('is known by its key where its look does not tell', async () => {
    const value = {
      ssn: '219099999',
      phone: 5550123,
      mobilePhone: '555 0123',
      id: 5550124,
      note: '219099998',
    };
    const redactor = createRedactor({ redact: ['ssn', 'phone'] }, KEY);
    expect(numbered((await redactor.redact(value)).value)).toEqual({
      ssn: '[ssn-1]',
      phone: '[phone-1]',
      mobilePhone: '[phone-1]',
      id: 5550124,
      note: '219099998',
    });
  });

  it('is found in numbers only where they are card numbers', async () => {
    const value = {
      card: 4111111111111111,
      order: 4111111111111112,
      count: 12,
      share: 0.5,
      when: 1762336800000,
    };
    const redactor = createRedactor({ redact: ['card', 'ssn', 'phone', 'ip'] }, KEY);
    expect(numbered((await redactor.redact(value)).value)).toEqual({
      ...value,
      card: '[card-1]',
    });
  });

  it('is found wherever it stands in a text', async () => {
    const found = {
      email: 'jo@example.com',
      card: '4111111111111111',
      iban: 'DE89370400440532013000',
      ssn: '219-09-9999',
      ip: '203.0.113.7',
    };
    const word = fc.stringMatching(/^[a-z]{0,12}$/);
    for (const [kind, value] of Object.entries(found)) {
      await fc.assert(
        fc.asyncProperty(word, word, async (before, after) => {
          expect(await redact(kind as RedactKind, `${before}, ${value}, ${after}`)).toBe(
            `${before}, [${kind}-1], ${after}`,
          );
        }),
        { numRuns: 30 },
      );
    }
  });
});
