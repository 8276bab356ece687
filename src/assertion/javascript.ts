import * as z from 'zod';
import { formOf } from './script/forms.ts';
import type { Script } from './script/port.ts';
import { isReference, scriptReference } from './script/reference.ts';
import { missing, verdictOf } from './script/verdict.ts';
import { cannotTell } from './say.ts';
import type { AssertionType } from './type.ts';

const CODE_LIMIT = 50_000;
const EXPECTED = 'expected JavaScript as text, or file:// with the path of a .js or .ts file';

const code = z
  .string(EXPECTED)
  .max(CODE_LIMIT, `expected at most ${CODE_LIMIT} characters`)
  .superRefine((value, context) => {
    const message = problemOf(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

function problemOf(value: string): string | undefined {
  if (isReference(value)) return scriptReference(value) ? undefined : EXPECTED;
  const form = formOf(value);
  return 'problem' in form ? `expected JavaScript: ${form.problem}` : undefined;
}

export const javascript: AssertionType<Script> = {
  type: 'javascript',
  summary:
    'This code, or the file `file://check.ts`, returns true, a number from the threshold on (without one: above 0), or `{ pass, score, reason }`. It gets `output` and `context`.',
  example: "'output.length < 500 && context.toolCalls.length > 0'",
  value: code,
  threshold: 'score',
  readsThreshold: true,
  fromFile: true,
  stage: 'summarizer',
  readsText: true,
  aboutTools: false,
  check(value, execution, { threshold }, { query, context, tools, signal }) {
    if (!tools.scripts) return missing('scripts are not run here');
    const script = ready(value);
    if ('problem' in script) return cannotTell(script.problem);
    const question = {
      script: script.script,
      output: execution.message,
      context: { vars: { query, ...context }, query, execution, toolCalls: execution.toolCalls },
    };
    return tools.scripts.run(question, signal).then((answer) => verdictOf(answer, value, threshold));
  },
};

function ready(value: Script): { readonly script: Script } | { readonly problem: string } {
  if (typeof value !== 'string') return { script: value };
  if (isReference(value)) return { problem: 'the file of the script was not read' };
  const form = formOf(value);
  return 'problem' in form ? { problem: `the script is none: ${form.problem}` } : { script: form.source };
}
