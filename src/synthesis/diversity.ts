import { promptOf } from '../dataset/prompt.ts';
import { jaccard, shinglesOf } from '../dataset/shingles.ts';
import type { TrainingExample } from '../example/types.ts';

/** An example is compared with so many of its family, the newest, no more: a family may hold thousands of trials. */
const MOST_COMPARED = 300;

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
  const texts = new Set<string>();
  return {
    add(example) {
      const own = comparedBy(example);
      texts.add(own.text);
      known.push(own);
      if (known.length > MOST_COMPARED) known.shift();
    },
    repeats(example) {
      const own = comparedBy(example);
      if (texts.has(own.text)) return 'duplicate';
      const isNear = known.some(
        ({ prompt, answer, tools }) =>
          tools === own.tools &&
          jaccard(prompt, own.prompt) >= threshold &&
          jaccard(answer, own.answer) >= threshold,
      );
      return isNear ? 'near-duplicate' : undefined;
    },
  };
}

function comparedBy({ response, toolsUsed, ...asked }: Compared): Known {
  const { conversation } = promptOf(asked);
  return {
    text: JSON.stringify([conversation, response, toolsUsed]),
    prompt: shinglesOf(conversation),
    answer: shinglesOf(response),
    tools: JSON.stringify(toolsUsed),
  };
}
