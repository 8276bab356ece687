import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesCodec } from '../../src/example/record.ts';
import { DETECTORS } from '../../src/privacy/registry.ts';

const page = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');

describe('the pages about store and privacy', () => {
  it('show a file that the store reads', () => {
    const [, text = ''] = /```json\n([^]*?)```/.exec(page('store.md')) ?? [];
    expect(examplesCodec.parse(text, 'docs/store.md').examples).toHaveLength(1);
  });
  it('name every kind that is redacted, and no other', () => {
    const kinds = [...page('privacy.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, kind]) => kind ?? '');
    expect(new Set(kinds)).toEqual(new Set(Object.keys(DETECTORS)));
  });
});
