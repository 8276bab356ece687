import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withActionTables } from '../../scripts/docs-action.ts';

const document = readFileSync(new URL('../../docs/action.md', import.meta.url), 'utf8');

it('keeps the tables of docs/action.md as the code has them', () => {
  expect(withActionTables(document)).toBe(document);
});

it('notices a table that went stale', () => {
  expect(withActionTables(document.replace('| `repeat` |', '| `repeats` |'))).toBe(document);
});
