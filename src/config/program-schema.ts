import * as z from 'zod';
import { assetPaths } from './asset-paths.ts';
import { relativePath, variableName } from './fields.ts';
import { section } from './section.ts';

/** One argument; a program is started without a shell, so nothing in it is special. */
const argument = z
  .string()
  .max(4_000)
  .regex(/^[^\0]*$/, 'expected a text without NUL');
const argv = z
  .array(argument)
  .min(1)
  .refine(([program]) => program !== '', 'expected a program first');

/** What both kinds of program take. */
const shared = {
  env: z.array(variableName).default([]).meta({
    description: 'Variables that the agent gets, beside PATH, LANG, LC_*, TZ and TMPDIR. No others.',
  }),
  code: z.array(relativePath).min(1).exactOptional().meta({
    description:
      'Globs of the files that the agent is made of: a change of one is a change of the agent. Default: code files in and below the folder of the agent’s own file.',
  }),
  install: argv.exactOptional().meta({
    description:
      'Run once in the checked-out base before its agent starts, without a shell and with the same variables: [npm, ci].',
  }),
  ...assetPaths,
};

export const commandAgentSchema = section({
  kind: z
    .literal('command')
    .meta({ description: 'A program in any language: JSON lines in, JSON lines out.' }),
  command: argv.meta({ description: 'Program and arguments, run in this file’s folder without a shell.' }),
  ...shared,
}).meta({ title: 'Agent as a program' });

export const moduleAgentSchema = section({
  kind: z.literal('module').meta({ description: 'A JavaScript or TypeScript file, run without a build.' }),
  module: relativePath.meta({ description: 'The file that exports the agent.' }),
  export: z
    .string()
    .regex(/^[A-Za-z_$][\w$]{0,100}$/, 'expected the name of an export')
    .default('default')
    .meta({ description: 'Name of the exported async function.' }),
  ...shared,
}).meta({ title: 'Agent as a module' });
