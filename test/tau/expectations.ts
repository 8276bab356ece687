import type { Execution } from '../../src/agent/types.ts';
import { check, spec } from '../assertion/material.ts';
import type { TauRow } from './rows.ts';
import { executionOf } from './convert.ts';

/** Tools that change nothing: a conversation may look up, think and reckon as it likes. */
const FREE = /^(?:get_|search_|list_|find_|calculate$|think$|transfer_to_human)/;
/** Tools of the airline that change something. */
const CHANGING = [
  'book_reservation',
  'cancel_reservation',
  'update_reservation_flights',
  'update_reservation_passengers',
  'update_reservation_baggages',
  'send_certificate',
];

type Judge = (row: TauRow, execution: Execution) => boolean;

const passes = (type: string, value: unknown, execution: Execution): boolean =>
  check(spec(type, value), execution).passed;

/** The annotated calls, all of them and no others, with exactly these arguments, in any order. */
export const exactly: Judge = ({ expected_calls }, execution) =>
  passes(
    'trajectory:match',
    {
      mode: 'unordered',
      calls: expected_calls.map(({ name, arguments: args }) => ({ name, args, mode: 'exact' })),
    },
    execution,
  );

/**
 * The same task as it can be written with what is needed and what is forbidden: each annotated call that changes
 * something is made, arguments compared leniently; no other changing tool is used; everything else is free.
 */
export const needed: Judge = ({ expected_calls }, execution) => {
  const calls = expected_calls.filter(({ name }) => !FREE.test(name));
  const others = CHANGING.filter((name) => calls.every((call) => call.name !== name));
  const wanted = calls.map(({ name, arguments: args }) => ({
    name,
    args,
    mode: 'partial',
    compare: 'lenient',
  }));
  return (
    (wanted.length === 0 || passes('trajectory:match', { mode: 'superset', calls: wanted }, execution)) &&
    passes('not-trajectory:tool-used', others, execution)
  );
};

export interface Agreement {
  /** Conversations that the benchmark passes, and those of them that the expectation fails. */
  readonly passing: number;
  readonly wronglyFailed: number;
  /** Conversations that the benchmark fails, and those of them that the expectation passes. */
  readonly failing: number;
  readonly wronglyPassed: number;
}

/** How far an expectation on the calls agrees with the benchmark, which compares the database at the end. */
export function agreement(rows: readonly TauRow[], judge: Judge): Agreement {
  const judged = rows.map((row) => ({ pass: row.pass === 1, passed: judge(row, executionOf(row)) }));
  const count = (pass: boolean, passed?: boolean): number =>
    judged.filter((one) => one.pass === pass && (passed === undefined || one.passed === passed)).length;
  return {
    passing: count(true),
    wronglyFailed: count(true, false),
    failing: count(false),
    wronglyPassed: count(false, true),
  };
}
