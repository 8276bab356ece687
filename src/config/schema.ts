import * as z from 'zod';
import { agentSchema } from './agent-schema.ts';
import { relativePath, text } from './fields.ts';
import { gateSchema, runSchema } from './gate-schema.ts';
import { judgeSchema } from './judge-schema.ts';
import { modelsSchema } from './model-schema.ts';
import { isJobVariable, PRIVACY_KEY } from './secrets.ts';
import { section } from './section.ts';

const REDACT_KINDS = ['email', 'phone', 'card', 'iban', 'ssn', 'ip', 'secret'] as const;

const storeSchema = section({
  kind: z.enum(['branch', 'folder', 'none']).exactOptional().meta({
    description: 'Where examples are kept. Absent: `branch` in GitHub Actions, `folder` elsewhere.',
  }),
  branch: z
    .string()
    .regex(
      /^(?!.*(\.\.|\/\/|\.lock$|[./]$))[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/,
      'expected a plain branch name',
    )
    .default('agent-tester-data')
    .meta({ description: 'Branch that holds the store; never the branch of a pull request.' }),
  path: relativePath
    .default('training-data')
    .meta({ description: 'Folder of the store: in the branch, or beside this file.' }),
}).meta({ description: 'The git-tracked store of examples and runs.' });

const privacySchema = section({
  redact: z
    .array(z.enum(REDACT_KINDS))
    .default([...REDACT_KINDS])
    .meta({ description: 'What is replaced before anything is stored.' }),
  allow: z
    .array(text.max(200))
    .max(1_000)
    .default([])
    .meta({ description: 'Values that stay, in any spelling: your own addresses and numbers.' }),
  names: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether names of people are looked for, by the words and keys around them.' }),
  'key-env': z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'expected the name of an environment variable')
    .refine((name) => !isJobVariable(name), 'expected a variable of yours: this one belongs to the job')
    .default(PRIVACY_KEY)
    .meta({
      description:
        'Variable that holds the key (16 characters or more) by which values get their pseudonyms.',
    }),
}).meta({ description: 'What is removed from stored examples.' });

/** `agent-tester.yml`: all keys, defaults and limits. The one place where they are said. */
export const configSchema = section({
  $schema: z.string().exactOptional().meta({ description: 'For editors; ignored.' }),
  agent: agentSchema,
  models: modelsSchema,
  scenarios: z
    .union([relativePath, z.array(relativePath).min(1)])
    .default('scenarios/**/*.{yml,yaml,json,jsonl}')
    .transform((globs) => (typeof globs === 'string' ? [globs] : globs))
    .meta({ description: 'Globs of the scenario files, relative to this file.' }),
  judge: judgeSchema.exactOptional(),
  gate: gateSchema.prefault({}),
  store: storeSchema.prefault({}),
  privacy: privacySchema.prefault({}),
  run: runSchema.prefault({}),
  'monthly-queries': z.int().min(1).max(1_000_000_000_000).exactOptional().meta({
    description: 'Queries a month in production: the report then says what both sides would cost a month.',
  }),
}).meta({ title: 'agent-tester.yml', description: 'Configuration of Agent Tester.' });
