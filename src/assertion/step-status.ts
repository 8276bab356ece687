import * as z from 'zod';
import { quoteTool, selects, selectsOne, SELECTS_ONE, toolPattern, toolSelector } from './call.ts';
import { matchesGlob } from './glob.ts';
import { listed, quote } from './quote.ts';
import type { AssertionType } from './type.ts';

const value = z
  .strictObject({
    ...toolSelector,
    status: z.enum(['success', 'error', 'invalid'], 'expected success, error or invalid'),
    /** Of the error; `*` and `?` allowed. */
    message: toolPattern.optional(),
  })
  .refine(selectsOne, SELECTS_ONE)
  .refine(
    ({ status, message }) => message === undefined || status !== 'success',
    'a success has no error message: leave "message" out',
  );

/** The shape that promptfoo's issue 10607 proposes; `invalid` is our third outcome: arguments that were no JSON object. */
export const stepStatus: AssertionType<z.infer<typeof value>> = {
  type: 'trajectory:step-status',
  summary:
    'At least one call of this tool ended so: `success`, `error` (the tool failed) or `invalid` (arguments that are no JSON object). `message` selects errors. `not-`: none did.',
  example: '{ name: issue_refund, status: success }',
  value,
  threshold: 'none',
  stage: 'tools',
  aboutTools: false,
  check(wanted, { toolCalls }, { not }) {
    const status = wanted.status === 'success' ? 'ok' : wanted.status;
    const calls = toolCalls.filter((call) => selects(wanted, call));
    const passed = calls.some(
      (call) =>
        call.status === status &&
        (wanted.message === undefined || matchesGlob(call.error ?? '', wanted.message)),
    );
    const which = wanted.message === undefined ? '' : ` with a message like ${quote(wanted.message)}`;
    const seen = calls.length === 0 ? 'it was never called' : `its calls ended in ${listed(calls, ended)}`;
    const message = `${not ? 'no call' : 'a call'} of ${quoteTool(wanted)} must end in ${wanted.status}${which}; ${seen}`;
    return { passed, score: passed ? 1 : 0, message };
  },
};

const ended = ({ status, error }: { readonly status: string; readonly error?: string }): string =>
  status === 'ok' ? 'success' : error === undefined ? status : `${status} ${quote(error, 100)}`;
