import { describe, expect, it } from 'vitest';
import { COMMENT_BYTES, renderComment } from '../../src/report/comment.ts';
import { jsonSummary } from '../../src/report/json.ts';
import { buildReportModel } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { ReportInput } from '../../src/report/types.ts';
import { ATTACKS } from './attacks.ts';
import { reject, trouble } from './cases.ts';

const comment = (input: ReportInput): string => renderComment(buildReportModel(input))[0] ?? '';
const terminal = (input: ReportInput): string =>
  renderTerminal(buildReportModel(input), { columns: 120, colour: false });
const without = ({ stored: _stored, added: _added, ...rest }: ReportInput): ReportInput => rest;

describe('what a report says of training data', () => {
  it('is nothing where nothing was to be stored: a shard, a dry run, no store', () => {
    const input = without(reject());
    expect(comment(input) + terminal(input)).not.toMatch(/training data|examples? added|worth a look/i);
    expect(jsonSummary(buildReportModel(input), 1).data).toEqual({
      kind: 'none',
      examples: 0,
      location: null,
      failure: null,
      added: null,
    });
  });

  it('is the failure alone where storing failed: nothing was added, nothing waits', () => {
    expect(comment(trouble())).not.toMatch(/examples? added|Worth a look|feedback:add/);
    expect(jsonSummary(buildReportModel(trouble()), 1).data).toMatchObject({ kind: 'failed', added: null });
  });

  it('is no figure of a run that was stored before', () => {
    const { stored: _, added: __, ...rest } = reject();
    const again = {
      ...rest,
      stored: { result: { examplesAdded: 0, files: [], location: 'branch x', attempts: 1 } },
    };
    expect(comment(again)).not.toContain('Training data');
  });

  it('says which of it a dataset may hold', () => {
    const { added } = reject();
    if (!added) throw new Error('the case has no data');
    const some = { ...reject(), added: { ...added, practice: 12 } };
    const all = { ...reject(), added: { ...added, practice: 60, pairs: 1 } };
    expect(comment(reject())).toContain('no training split takes them');
    expect(comment(some)).toContain('12 of practice scenarios, which a dataset may hold; the others gate');
    expect(comment(all)).toContain('all of practice scenarios');
    expect(comment(all)).toContain('1 preference pair (');
  });

  it('gives commands that a shell takes as they are meant', () => {
    const input = {
      ...reject(),
      storeFlags: [{ flag: '--config', value: "it's $(id).yml" }] as const,
    };
    expect(comment(input)).toContain(String.raw`--config 'it'\''s $(id).yml'`);
    expect(terminal(input).replace(/\n/g, ' ')).toContain(String.raw`--config 'it'\''s $(id).yml'`);
  });

  it('holds hostile names as text, in every place', () => {
    const { added } = reject();
    if (!added) throw new Error('the case has no data');
    for (const attack of ATTACKS) {
      const waiting = added.waiting.map((one) => ({ ...one, scenarioId: attack }));
      const input: ReportInput = {
        ...reject(),
        added: { ...added, waiting },
        storeFlags: [{ flag: '--config', value: attack }],
        stored: { result: { examplesAdded: 60, files: [], location: attack, attempts: 1 } },
      };
      const text = comment(input);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_BYTES);
      const bare = text
        .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
        .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
      expect(bare).not.toMatch(/<img|<script|@octocat|\]\(javascript/i);
      // oxlint-disable-next-line no-control-regex
      expect(text + terminal(input)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b]/);
    }
  });
});
