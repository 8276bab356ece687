import * as z from 'zod';
import { relativePath, text, variableName } from './fields.ts';
import { assetPaths } from './asset-paths.ts';
import { httpAgentSchema } from './http-schema.ts';
import { commandAgentSchema, moduleAgentSchema } from './program-schema.ts';
import { section } from './section.ts';

export const baseUrl = text
  .regex(
    /^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/,
    'expected a URL like https://host/v1 without a user or key in it',
  )
  .meta({ description: 'Chat endpoint of the provider, up to and without `/chat/completions`.' });

const openai = section({
  kind: z.literal('openai').meta({ description: 'Planner, tools and summarizer over a chat endpoint.' }),
  'base-url': baseUrl.exactOptional(),
  'api-key-env': variableName
    .default('OPENAI_API_KEY')
    .meta({ description: 'Name of the environment variable that holds the API key; never the key.' }),
  ...assetPaths,
  'max-steps': z
    .int()
    .min(1)
    .max(100)
    .default(10)
    .meta({ description: 'Planner turns in a trial; one that wants more is a failed trial.' }),
}).meta({ title: 'Agent over an OpenAI-compatible endpoint' });

const replay = section({
  kind: z.literal('replay').meta({ description: 'Recorded executions: no network, no key.' }),
  recording: relativePath.meta({ description: 'JSONL file, one recorded execution a line.' }),
  ...assetPaths,
}).meta({ title: 'Replayed agent' });

export const agentSchema = z
  .discriminatedUnion('kind', [openai, httpAgentSchema, commandAgentSchema, moduleAgentSchema, replay])
  .meta({ description: 'The system under test.' });
