import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFormatTable } from '../../scripts/docs-formats.ts';
import { TRAINING_PRICES } from '../../src/dataset/tokens/cost.ts';
import { ROOT } from '../e2e/bundle.ts';

const document = readFileSync(join(ROOT, 'docs/dataset-formats.md'), 'utf8');

describe('the document of dataset formats', () => {
  it('holds the table of the registry', () => {
    expect(withFormatTable(document)).toBe(document);
  });

  it('names the prices that are known', () => {
    const prices = Object.entries(TRAINING_PRICES).map(
      ([model, { price, ends }]) => `| ${model} | ${price % 1 === 0 ? price : price.toFixed(2)} | ${ends} |`,
    );
    expect(document.replace(/\s+/g, ' ')).toContain(prices.join(' '));
  });
});
