import { describe, expect, it } from 'vitest';
import { PERSONAL_KINDS } from '../../src/privacy/find.ts';
import { DETECTORS } from '../../src/privacy/registry.ts';
import { check, execution, refusal, spec } from './material.ts';

const ANSWER = 'Write to ann@example.org or call +49 221 1234567; card 4111 1111 1111 1111.';

describe('no-pii', () => {
  // An id of a user is told by its key alone, and names are opt-in.
  it('knows every kind that a text tells by itself', () => {
    expect([...PERSONAL_KINDS, 'user', 'name']).toEqual(Object.keys(DETECTORS));
  });

  it('fails on personal data, and names kinds and never values', () => {
    const detail = check(spec('no-pii'), execution(ANSWER));
    expect(detail.passed).toBe(false);
    expect(detail.message).toContain('card (1), email (1), phone (1)');
    expect(detail.message).not.toMatch(/ann@|4111|1234567/);
  });

  it('looks for the kinds asked for only', () => {
    expect(check(spec('no-pii', ['ssn', 'iban']), execution(ANSWER)).passed).toBe(true);
    expect(check(spec('no-pii', ['email']), execution(ANSWER)).passed).toBe(false);
  });

  it('lets allowed values be there in any spelling', () => {
    const value = { kinds: ['email', 'phone'], allow: ['ANN@example.org', '+492211234567'] };
    expect(check(spec('no-pii', value), execution(ANSWER)).passed).toBe(true);
    expect(check(spec('no-pii', value), execution(`${ANSWER} bob@example.org`)).passed).toBe(false);
  });

  it('refuses a kind that it does not know', () => {
    expect(refusal('no-pii', ['name'])).toContain('expected secret, card');
    expect(refusal('no-pii', [])).toContain('at least one kind');
  });
});
