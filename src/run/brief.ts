import type { BriefTrial, GradedTrial } from './types.ts';

/** What of a trial stays in memory while the run goes on. */
export function briefOf({ execution, validation, ...trial }: GradedTrial): BriefTrial {
  return {
    ...trial,
    ...(execution ? { execution: figuresOf(execution) } : {}),
    ...(validation
      ? { validation: { ...validation, details: validation.details.filter(({ passed }) => !passed) } }
      : {}),
  };
}

function figuresOf({
  message: _message,
  toolsUsed: _toolsUsed,
  toolCalls: _toolCalls,
  analysis: _analysis,
  reasoning: _reasoning,
  stderr: _stderr,
  turns: _turns,
  ...figures
}: NonNullable<GradedTrial['execution']>): NonNullable<BriefTrial['execution']> {
  return figures;
}
