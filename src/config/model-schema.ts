import * as z from 'zod';
import { baseUrl } from './agent-schema.ts';
import { assetPaths } from './asset-paths.ts';
import { jsonObject, name, NAME_RULE, relativePath, text, variableName } from './fields.ts';
import { headers, url } from './http-schema.ts';
import { section } from './section.ts';

const usd = z.number().min(0).max(1_000_000);

const price = section({
  input: usd.exactOptional().meta({ description: 'USD per million input tokens.' }),
  output: usd.exactOptional().meta({ description: 'USD per million output tokens.' }),
  'cached-input': usd
    .exactOptional()
    .meta({ description: 'USD per million input tokens read from the cache; `input` where absent.' }),
}).meta({ description: 'What the provider asks. Without a price the cost is unknown, never 0.' });

/** An entry as written: what it needs may come from the entry that it extends. */
const modelEntrySchema = section({
  extends: text.exactOptional().meta({ description: 'Name of the entry whose keys this one takes over.' }),
  model: text.exactOptional().meta({ description: "The provider's model id." }),
  temperature: z.number().min(0).max(2).exactOptional().meta({ description: 'Sampling temperature.' }),
  'top-p': z
    .number()
    .min(0)
    .max(1)
    .exactOptional()
    .meta({ description: 'Nucleus sampling: share of the probability mass.' }),
  'max-tokens': z.int().min(1).exactOptional().meta({ description: 'Most output tokens of one call.' }),
  seed: z.int().exactOptional().meta({ description: 'Seed for providers that take one.' }),
  price: price.exactOptional(),
  'base-url': baseUrl.exactOptional(),
  'api-key-env': variableName
    .exactOptional()
    .meta({ description: "Name of the environment variable that holds this model's key." }),
  url: url
    .exactOptional()
    .meta({ description: "Where this model's own deployment of an `http` agent answers." }),
  headers: headers
    .exactOptional()
    .meta({ description: "Further headers for an `http` agent, on top of the agent's." }),
  ...assetPaths,
  'trained-on': relativePath.exactOptional().meta({
    description:
      'Manifest of the dataset that this model was trained on: a verdict over scenarios that are in it is TAINTED.',
  }),
  extra: jsonObject
    .exactOptional()
    .meta({ description: 'Further members of the request body, sent as they are.' }),
}).meta({ title: 'Model config' });

export type ModelEntry = z.output<typeof modelEntrySchema>;

export const modelsSchema = z
  .record(z.string().regex(name, `expected a name of ${NAME_RULE}`), modelEntrySchema)
  .refine((models) => Object.keys(models).length > 0, 'expected at least one model, for instance production')
  .meta({
    description: 'Model configs by name; `production` is the one that users have now.',
    minProperties: 1,
  });
