import { shorten } from '../../base/text.ts';
import { readVerdict, type Verdict, type VerdictForm } from './answer.ts';
import type { GraderUsage, Judge, JudgeAnswer, JudgeMessage } from './port.ts';
import { addUsage } from './usage.ts';

/** Code points of a useless answer that the judge is shown again; it is paid for each of them. */
const SHOWN_AGAIN = 10_000;

/** One verdict, or why there is none. */
export interface Opinion {
  readonly usage: GraderUsage;
  readonly verdict: Verdict | { readonly failed: string };
}

/**
 * Puts one question once and, where the answer is of no use, once more with the reason. A second useless answer is a
 * failed grader: never a pass, never a fail. Rejects as `Judge.ask` does.
 */
export async function askOnce(
  judge: Judge,
  messages: readonly JudgeMessage[],
  form: VerdictForm,
  repeat: number,
  signal: AbortSignal,
): Promise<Opinion> {
  const question = { shape: form.shape, repeat };
  const first = await judge.ask({ ...question, messages }, signal);
  const read = verdictIn(first, form);
  if (typeof read !== 'string') return { usage: first.usage, verdict: read };
  const again: JudgeMessage[] = [
    ...messages,
    ...('text' in first.answer
      ? [{ role: 'assistant' as const, content: shorten(first.answer.text, SHOWN_AGAIN) }]
      : []),
    {
      role: 'user',
      content: `That answer cannot be used: ${read}. Answer again with one JSON object and nothing else:\n${form.example}`,
    },
  ];
  const second = await judge.ask({ ...question, messages: again }, signal);
  const usage = addUsage(first.usage, second.usage);
  const reread = verdictIn(second, form);
  return { usage, verdict: typeof reread === 'string' ? { failed: reread } : reread };
}

function verdictIn({ answer }: JudgeAnswer, form: VerdictForm): Verdict | string {
  return 'text' in answer ? readVerdict(answer.text, form) : answer.useless;
}
