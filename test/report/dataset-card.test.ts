import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rowCounter, type DatasetCard } from '../../src/dataset/card.ts';
import { costOf } from '../../src/dataset/tokens/cost.ts';
import { trainingRequests } from '../../src/dataset/training-requests.ts';
import { isSkip } from '../../src/dataset/types.ts';
import { renderDatasetCard } from '../../src/report/dataset-card.ts';
import { example, pairRows, rowOf } from '../dataset/row-material.ts';
import { golden } from './golden.ts';

const HOSTILE = '`](x) | @all <img src=x> \n# big\u202e';

function card(members: Partial<DatasetCard> = {}): DatasetCard {
  const counter = rowCounter();
  counter.add({ ...rowOf('planner'), split: 'train' });
  counter.add({ ...rowOf('all'), split: 'test', tags: ['refunds', 'late'] });
  const worse = example({ response: 'No.', labels: { responseQuality: 1 } });
  for (const row of pairRows([example(), worse])) if (!isSkip(row)) counter.add(row);
  return {
    title: 'Refunds',
    format: 'openai-chat',
    files: [{ path: 'train.jsonl', split: 'train', lines: 1, bytes: 900, sha256: 'a'.repeat(64) }],
    manifest: { path: 'train.manifest.json', sha256: 'c'.repeat(64) },
    rows: counter.counts(),
    filters: [{ name: '--min-quality', value: '4' }],
    removed: new Map([['quality below the bar', 3]]),
    skipped: new Map(),
    lost: new Map([['definitions of tools', 1]]),
    privacy: { kinds: ['email', 'phone'], redactions: 2 },
    tokens: { encoding: 'o200k_base', total: 12_000, train: 12_000, largest: 900 },
    cost: costOf(12_000, { model: 'gpt-4.1-mini', epochs: 3 }, 'openai-chat'),
    requests: trainingRequests({
      format: 'openai-chat',
      kind: 'all',
      title: 'train.jsonl',
      files: [{ path: 'train.jsonl', split: 'train', lines: 1, bytes: 900, sha256: 'a'.repeat(64) }],
      model: 'gpt-4.1-mini',
      epochs: 3,
    }),
    ...members,
  };
}

const EMPTY_ROWS = rowCounter().counts();

describe('a dataset card', () => {
  it('says what is in it, what is not, and what it costs', () => {
    const text = renderDatasetCard(card());
    expect(text).toBe(golden('card.md', text, 'dataset'));
  });

  it('begins with front matter that the hub reads', () => {
    const [, yaml = ''] = renderDatasetCard(card()).split('---\n');
    expect(parse(yaml)).toEqual({
      license: 'unknown',
      task_categories: ['text-generation'],
      tags: ['agent-tester', 'tool-calling'],
      size_categories: ['n<1K'],
      configs: [{ config_name: 'default', data_files: [{ split: 'train', path: 'train.jsonl' }] }],
    });
  });

  it('holds names that others wrote as code, on one line', () => {
    const rows = {
      ...EMPTY_ROWS,
      tags: new Map([[HOSTILE, 1]]),
      tools: new Map([[HOSTILE, 1]]),
      models: new Map([[HOSTILE, 1]]),
    };
    const text = renderDatasetCard(
      card({
        title: HOSTILE,
        rows,
        files: [
          { path: `${HOSTILE}\n---\nlicense: mit`, split: null, lines: 1, bytes: 1, sha256: 'b'.repeat(64) },
        ],
        filters: [{ name: '--tag', value: HOSTILE }],
        removed: new Map([[HOSTILE, 1]]),
        cost: costOf(1, { model: HOSTILE, epochs: 1 }, 'openai-chat'),
      }),
    );
    expect(text).not.toContain('\u202e');
    expect(text).not.toMatch(/^# big/m);
    expect(text).not.toMatch(/^license: mit/m);
    const body = text.split('---\n').slice(2).join('');
    expect(body.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')).not.toContain('<img');
  });

  it('says that redaction was off, and that a price is unknown', () => {
    const text = renderDatasetCard(
      card({
        privacy: { kinds: [], redactions: 0 },
        cost: costOf(1, { model: 'llama', epochs: 1 }, 'openai-chat'),
      }),
    );
    expect(text).toContain('Nothing was looked for: redaction is switched off.');
    expect(text).toContain('What training `llama` costs is unknown: say the price');
  });

  it('of nothing says that there are no rows', () => {
    const text = renderDatasetCard(
      card({
        rows: EMPTY_ROWS,
        files: [],
        filters: [],
        removed: new Map(),
        lost: new Map(),
        tokens: null,
        cost: null,
      }),
    );
    expect(text).toContain('0 rows in the format `openai-chat`');
    expect(text).not.toContain('## Files');
  });

  it('shows the most frequent forty of many tags, and counts the others', () => {
    const tags = new Map(Array.from({ length: 100 }, (_, n) => [`t${n}`, 100 - n]));
    const text = renderDatasetCard(card({ rows: { ...EMPTY_ROWS, tags } }));
    expect(text).toContain('| 60 more | 1830 |');
  });
});
