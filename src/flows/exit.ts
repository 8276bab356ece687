import type { FailOn } from '../config/types.ts';
import type { Outcome } from '../verdict/types.ts';

/** 0 approve, 1 reject, 2 usage or configuration, 3 could not judge, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** What a finished check means for the job. `fail-on` softens verdicts, never a run that could not be judged. */
export function exitCodeOf(outcome: Outcome, failOn: FailOn): ExitCode {
  switch (outcome.kind) {
    case 'unjudged':
      return 3;
    case 'unchanged':
    case 'measured':
      return 0;
    case 'no-baseline':
      return failOn === 'inconclusive' ? 1 : 0;
    case 'judged':
      switch (outcome.verdict.recommendation) {
        case 'APPROVE':
          return 0;
        case 'REJECT':
          return failOn === 'never' ? 0 : 1;
        case 'INCONCLUSIVE':
          return failOn === 'inconclusive' ? 1 : 0;
      }
  }
}
