import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/privacy/redactor.ts';
import { createScanner, type ScanFind } from '../../src/privacy/scan.ts';
import { KEY } from './numbered.ts';
import { OWN } from './planted.ts';

const ALL = { redact: ['email', 'phone', 'card', 'iban', 'ssn', 'ip', 'secret'] } as const;
const scan = (text: string, settings = {}): ScanFind[] => [
  ...createScanner({ ...ALL, ...settings })('a.json', text),
];
const at = (finds: readonly ScanFind[]) => finds.map(({ kind, line, example }) => [kind, line, example]);

describe('looking through a file', () => {
  it('tells kind, line and record, and what stands around without the value', () => {
    const text = `{"schema":1,"examples":[
{"id":"ex-1","query":"write to jo@example.com or kim@example.com today"},
{"id":"ex-2","toolCalls":[{"arguments":{"phone":"5550123"}}]}
]}`;
    const finds = scan(text);
    expect(at(finds)).toEqual([
      ['email', 2, 'ex-1'],
      ['email', 2, 'ex-1'],
      ['phone', 3, 'ex-2'],
    ]);
    expect(finds[0]?.excerpt).toBe('query: write to [email] or …');
    expect(finds[2]?.excerpt).toBe('phone: [phone]');
    expect(JSON.stringify(finds)).not.toMatch(/jo@|kim@|5550123/);
  });

  it('reads JSON over many lines, a half-written file, YAML and plain text', () => {
    expect(at(scan('{\n  "phone": "5550123",\n  "a": {\n    "ssn": "219099999"\n  }\n}'))).toEqual([
      ['phone', 2, null],
      ['ssn', 4, null],
    ]);
    expect(at(scan('{"id":"ex-1","q":"x"}\n{"id":"ex-2","query":"to jo@exam'))).toEqual([]);
    expect(at(scan('{"id":"ex-1","q":"x"}\n{"id":"ex-2","query":"to jo@example.com and'))).toEqual([
      ['email', 2, null],
    ]);
    expect(at(scan('a: 1\r\nb:\r\n  password: hunter2!\r\n'))).toEqual([['secret', 3, null]]);
    const pem = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkq'.repeat(4)}\n-----END PRIVATE KEY-----`;
    expect(at(scan(`# key\n\n${pem}\njo@example.com\n`))).toEqual([
      ['secret', 3, null],
      ['email', 6, null],
    ]);
  });

  it('finds nothing in what is redacted, nor what is allowed', async () => {
    const said = OWN.map(({ text }) => text);
    expect(scan(JSON.stringify({ said })).length).toBeGreaterThanOrEqual(OWN.length);
    const { value } = await createRedactor(ALL, KEY).redact({ said });
    expect(scan(JSON.stringify(value))).toEqual([]);
    expect(scan('{"to":"JO@example.com"}', { allow: ['jo@example.com'] })).toEqual([]);
  });

  it('looks also where the nesting is deeper than a record may be', () => {
    const deep = `${'['.repeat(600)}"jo@example.com"${']'.repeat(600)}`;
    expect(at(scan(deep))).toEqual([['email', 1, null]]);
  });

  it('does not take a hostile id for one', () => {
    expect(scan('{"id":"\\u001b[31m","q":"jo@example.com"}')[0]?.example).toBeNull();
  });
});
