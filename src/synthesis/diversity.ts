import { promptOf } from '../dataset/prompt.ts';
import { jaccard, shinglesOf } from '../dataset/shingles.ts';
import type { TrainingExample } from '../example/types.ts';

/** Why a variation adds nothing. */
export type Repeated = 'duplicate' | 'near-duplicate';

/** What of an example is compared. */
type Compared = Pick<TrainingExample, 'query' | 'history' | 'response' | 'toolsUsed'>;

interface Known {
  readonly text: string;
  readonly prompt: Uint32Array;
  readonly answer: Uint32Array;
  readonly tools: string;
}

/** The variations of one family so far, and what they were made of. */
export interface Diversity {
  add(example: Compared): void;
  /** Whether the preparation of a dataset would take it for one that is there: then nobody should review it. */
  repeats(example: Compared): Repeated | undefined;
}

/** `threshold` is the similarity of near-duplicates, 0–1, as `training:prepare` has it. */
export function createDiversity(threshold: number): Diversity {
  const known: Known[] = [];
  return {
    add: (example) => void known.push(comparedBy(example)),
    repeats(example) {
      const own = comparedBy(example);
      const alike = known.filter(({ tools }) => tools === own.tools);
      if (alike.some(({ text }) => text === own.text)) return 'duplicate';
      const isNear = alike.some(
        ({ prompt, answer }) =>
          jaccard(prompt, own.prompt) >= threshold && jaccard(answer, own.answer) >= threshold,
      );
      return isNear ? 'near-duplicate' : undefined;
    },
  };
}

function comparedBy({ response, toolsUsed, ...asked }: Compared): Known {
  const { conversation } = promptOf(asked);
  return {
    text: JSON.stringify([conversation, response]),
    prompt: shinglesOf(conversation),
    answer: shinglesOf(response),
    tools: JSON.stringify(toolsUsed),
  };
}
