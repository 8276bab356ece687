import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMENT_BYTES } from '../../src/report/comment.ts';
import { jsonSummary } from '../../src/report/json.ts';
import { buildReportModel } from '../../src/report/model.ts';
import { SUMMARY_BYTES } from '../../src/report/summary.ts';
import { CASES, reject } from './cases.ts';

const docs = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8');
const [, json = ''] = docs.split('## `--json`');

describe('docs/report.md', () => {
  it('names every member of the JSON summary', () => {
    for (const member of Object.keys(jsonSummary(buildReportModel(reject()), 1)))
      expect(json).toContain(`\`${member}\``);
  });

  it('names every verdict', () => {
    for (const make of Object.values(CASES))
      expect(json).toContain(`\`${buildReportModel(make()).headline.state}\``);
  });

  it('states the limits that the code keeps', () => {
    for (const limit of [COMMENT_BYTES, SUMMARY_BYTES]) expect(docs).toContain(limit.toLocaleString('en-US'));
  });
});
