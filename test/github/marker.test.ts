import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMarker, parseMarker } from '../../src/report/marker.ts';
import { key, SHA } from './world.ts';

describe('the marker', () => {
  it('is one HTML comment that people can read', () => {
    expect(formatMarker(key())).toBe(
      `<!-- agent-tester:v1 suite=agent%2Dtester.yml head=${SHA} run=8123 attempt=1 -->`,
    );
  });

  it('gives back any suite name and never ends early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(999_999), (suite, attempt) => {
        const marker = formatMarker(key({ suite, attempt }));
        expect(marker.slice(0, -3)).not.toMatch(/-->|--!>|[\r\n]/);
        expect(parseMarker(`${marker}\nbody`)).toEqual(key({ suite: suite.toWellFormed(), attempt }));
      }),
    );
  });

  it('cannot be forged from inside a suite name', () => {
    const suite = `x head=${SHA} run=1 attempt=9 --> <!-- agent-tester:v1 suite=y`;
    expect(parseMarker(formatMarker(key({ suite })))).toEqual(key({ suite }));
  });

  it('is read with the line ends and members in the order of any writer', () => {
    expect(parseMarker(`<!-- agent-tester:v1 run=8123 attempt=1 suite=a head=${SHA} -->\r\nx`)).toEqual(
      key({ suite: 'a' }),
    );
  });

  it.each([
    '',
    'text',
    ' <!-- agent-tester:v1 suite=a head=b run=1 attempt=1 -->',
    '<!-- agent-tester:v2 suite=a head=b run=1 attempt=1 -->',
    '<!-- agent-tester:v1 suite=a head=b run=1 attempt=1',
    '<!-- agent-tester:v1 suite=a head=b run=1 -->',
    '<!-- agent-tester:v1 suite=a suite=b head=b run=1 attempt=1 -->',
    '<!-- agent-tester:v1 suite=%E0%A4%A head=b run=1 attempt=1 -->',
    '<!-- agent-tester:v1 suite=a head=b run=1 attempt=x -->',
    '<!-- agent-tester:v1 suite=a head=b run=1 attempt=99999999999999999999 -->',
    `<!-- agent-tester:v1 suite=${'a'.repeat(100_000)} head=b run=1 attempt=1 -->`,
  ])('is not seen in %#', (body) => {
    expect(parseMarker(body)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseMarker(`<!-- agent-tester:v1 ${text} -->`)));
  });
});
