import * as z from 'zod';
import { baseUrl } from './agent-schema.ts';
import { text, variableName } from './fields.ts';
import { section } from './section.ts';

const usd = z.number().min(0).max(1_000_000);

/** Most times that one question is put: a majority of nine is as sure as a judge gets. */
const MOST_REPEATS = 9;

export const judgeSchema = section({
  model: text.meta({
    description: "The provider's id of the model that judges; best not the model under test.",
  }),
  'base-url': baseUrl.exactOptional(),
  'api-key-env': variableName
    .default('OPENAI_API_KEY')
    .meta({ description: "Name of the environment variable that holds the judge's key; never the key." }),
  temperature: z.number().min(0).max(2).exactOptional().meta({
    description: 'Sampling temperature. Absent: 0, or what the provider takes where it refuses 0.',
  }),
  rubric: text
    .max(10_000, 'expected at most 10000 characters')
    .exactOptional()
    .meta({ description: 'What holds for every judged answer, before the rubric of the assertion.' }),
  repeat: z.int().min(1).max(MOST_REPEATS).default(1).meta({
    description: 'How often each question is put: the majority decides, disagreement lowers the confidence.',
  }),
  price: section({
    input: usd.meta({ description: 'USD per million input tokens.' }),
    output: usd.meta({ description: 'USD per million output tokens.' }),
    'cached-input': usd
      .exactOptional()
      .meta({ description: 'USD per million input tokens read from the cache; `input` where absent.' }),
  })
    .exactOptional()
    .meta({ description: "What the judge's provider asks. Without a price its cost is unknown, never 0." }),
  bar: z.number().min(0).max(1).exactOptional().meta({
    description:
      "Least kappa against human labels (`judge:calibrate`) with which the judge's assertions decide; 0.6 is usual. Below it, or without a calibration, they only inform. Absent: they decide.",
  }),
  pairwise: z.boolean().default(false).meta({
    description:
      'Also ask which side answers better, twice with the places swapped. Informs and gates nothing.',
  }),
  'embedding-model': text.default('text-embedding-3-large').meta({
    description: 'Model of the `similar` assertion, at the same endpoint.',
  }),
  'embedding-price': usd.exactOptional().meta({
    description: 'USD per million tokens of `embedding-model`. Without it their cost is unknown, never 0.',
  }),
}).meta({
  description: 'The model that judges what no rule can: `llm-rubric`, `factuality`, `similar` and others.',
});
