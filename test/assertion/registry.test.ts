import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { withAssertionTable } from '../../scripts/docs-assertions.ts';
import { assertionTypes, catalog } from '../../src/assertion/registry.ts';

/** An empty example is that of a type without a value. */
const given = (example: string): unknown => (example === '' ? undefined : parse(example));

describe('the registry', () => {
  it.each([...assertionTypes.values()])('accepts the example of $type', ({ example, value }) => {
    expect(value.safeParse(given(example)).error).toBeUndefined();
  });

  it('knows a type by its own name only', () => {
    expect(catalog.get('contains')?.type).toBe('contains');
    for (const name of ['not-contains', 'Contains', '__proto__', 'constructor'])
      expect(catalog.get(name)).toBeUndefined();
    expect(new Set(catalog.names).size).toBe(catalog.names.length);
  });

  it('keeps the value as it was written, so that a scenario hashes alike', () => {
    for (const { example, value } of assertionTypes.values()) {
      const written = given(example);
      expect(value.parse(written)).toEqual(written);
    }
  });

  it('stands in docs/assertions.md as it is (node scripts/docs-assertions.ts)', () => {
    const document = readFileSync(new URL('../../docs/assertions.md', import.meta.url), 'utf8');
    expect(withAssertionTable(document)).toBe(document);
  });
});
