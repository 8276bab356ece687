import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SETTLE_GRACE_MS } from '../../src/run/attempt.ts';
import {
  BACKOFF_BASE_MS,
  BACKOFF_CAP_MS,
  RATE_LIMIT_BUDGET_MS,
  RATE_LIMIT_FLOOR_MS,
  RETRY_AFTER_CAP_MS,
} from '../../src/run/backoff.ts';
import { DRIFT_LEVEL } from '../../src/compare/stats/drift.ts';
import { LEAST_LOOKED_AT } from '../../src/compare/stats/looks.ts';
import { MOST_POOLED, POOL_DAYS } from '../../src/example/pool.ts';
import { SENTINEL_SHARE } from '../../src/example/sentinel.ts';
import { MOST_ATTEMPTS } from '../../src/run/looks.ts';
import { JOURNAL_HOURS } from '../../src/flows/journal.ts';
import { CAUTION } from '../../src/run/throttle.ts';
import { OUTAGE_FIRST, OUTAGE_ROW } from '../../src/run/outage.ts';

const text = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8');

describe('docs/running.md', () => {
  it.each([
    `up to ${BACKOFF_BASE_MS / 1000} s, then up to ${(BACKOFF_BASE_MS * 2) / 1000} s`,
    `at most ${BACKOFF_CAP_MS / 1000} s`,
    `honoured up to ${RETRY_AFTER_CAP_MS / 60_000} min`,
    `at least ${RATE_LIMIT_FLOOR_MS / 1000} s and at most ${RETRY_AFTER_CAP_MS / 60_000} min`,
    `one trial has waited for ${RATE_LIMIT_BUDGET_MS / 60_000} min`,
    `first ${OUTAGE_FIRST} trials`,
    `any ${OUTAGE_ROW} in a row`,
    `left behind after ${SETTLE_GRACE_MS / 1000} seconds`,
    `at most ${MOST_ATTEMPTS} attempts`,
    `at least ${LEAST_LOOKED_AT} scenarios`,
    `the last ${MOST_POOLED} trials of the baseline, at most ${POOL_DAYS} days old`,
    SENTINEL_SHARE === 0.1 ? 'A tenth of the stored scenarios' : 'another share',
    `two-sided, p < ${DRIFT_LEVEL}`,
    `have ${SETTLE_GRACE_MS / 1000} s to end`,
    `holds for ${JOURNAL_HOURS} hours`,
    CAUTION === 10 ? 'after ten times as many' : 'another caution',
  ])('still says what the code does: %s', (statement) => {
    expect(text).toContain(statement);
  });
});
