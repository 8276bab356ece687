import { untrusted } from '../../base/untrusted.ts';
import type { Verdict } from '../../verdict/types.ts';
import type { Phrase } from '../phrase.ts';
import type { ScenarioGroups } from './scenarios.ts';

/**
 * What to do about a verdict that rests on evidence, for a reader who knows no statistics; undefined where nothing is to
 * be done. INCONCLUSIVE says itself what would settle it.
 */
export function nextStep(
  { recommendation, gates }: Verdict,
  { broken, watched }: ScenarioGroups,
): Phrase | undefined {
  switch (recommendation) {
    case 'REJECT': {
      if (broken.length + watched.length > 0 && gates.some(isAboutAnswers)) {
        return [
          'Next: open the first scenarios below. What they have in common is what this change did; running the check again adds evidence and does not roll the dice again.',
        ];
      }
      const dear = gates.find(
        ({ gate, state }) => state === 'fail' && (gate === 'cost' || gate === 'latency'),
      );
      if (!dear) return undefined;
      return [
        'Next: bring it down or, where it is worth it, raise ',
        untrusted(`gate.margins.${dear.gate}`),
        ' on the base branch: that is where the rules are read.',
      ];
    }
    case 'APPROVE':
      return watched.length > 0
        ? [
            'Next: merge. The watched scenarios failed, which chance can explain: look at them if the change was about them.',
          ]
        : undefined;
    case 'INCONCLUSIVE':
      return undefined;
  }
}

/** Gates that no failing scenario explains. */
const NOT_ABOUT_ANSWERS: ReadonlySet<string> = new Set(['cost', 'latency', 'improvement']);

const isAboutAnswers = ({ gate, state }: Verdict['gates'][number]): boolean =>
  state === 'fail' && !NOT_ABOUT_ANSWERS.has(gate);
