import * as z from 'zod';
import { parseJsonPath, PATH_RULE } from '../base/json-path.ts';
import { assetPaths } from './asset-paths.ts';
import { json, text, variableName } from './fields.ts';
import { section } from './section.ts';

/** Headers that belong to the request itself. */
const OWN = new Set(
  'connection content-length content-type expect host keep-alive te trailer transfer-encoding upgrade'.split(
    ' ',
  ),
);
const SECRET = /^(?:authorization|proxy-authorization|cookie|.*(?:api-?key|token|secret|password).*)$/;

/** True for a header (in small letters) that holds a key or a session: its value stays out of files. */
export const isSecretHeader = (name: string): boolean => SECRET.test(name);

export const url = text.regex(
  /^https?:\/\/[^\s/@?#]+([/?][^\s@#]*)?$/,
  'expected a URL like https://host/run without a user or key in it',
);

/** Header values by name in small letters, `${NAME}` for what an environment variable holds. */
export const headers = z
  .record(
    z
      .string()
      .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/, 'expected the name of a header')
      .refine(
        (name) => !OWN.has(name.toLowerCase()),
        'expected another header: this one is set by the request',
      ),
    z.string().regex(/^[\t\x20-\x7e\x80-\xff]{0,4000}$/, 'expected a header value: one line of text'),
  )
  .superRefine((given, context) => {
    for (const [name, value] of Object.entries(given)) {
      if (!isSecretHeader(name.toLowerCase()) || value.includes('${')) continue;
      const message = 'keys stay out of files: write ${NAME} for what an environment variable holds';
      context.addIssue({ code: 'custom', path: [name], message });
    }
  })
  .transform((given) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])),
  );

const path = z
  .string()
  .max(500)
  .refine((given) => parseJsonPath(given) !== undefined, `expected ${PATH_RULE}`);

const toolCall = section({
  name: path.exactOptional().meta({ description: 'Its tool. Default `$.name`.' }),
  arguments: path.exactOptional().meta({ description: 'Object, or JSON in a text. Default `$.arguments`.' }),
  result: path.exactOptional().meta({ description: 'What the tool answered. Default `$.result`.' }),
  error: path.exactOptional().meta({ description: 'Text, where the tool failed. Default `$.error`.' }),
}).meta({ description: 'Where the parts of one tool call stand inside it.' });

const response = section({
  message: path
    .exactOptional()
    .meta({ description: 'The answer to the user. Default `$.message`, else `$.output`.' }),
  'tool-calls': path.exactOptional().meta({
    description: 'List of tool calls. Default `$.toolCalls`. With `?` at its end the list may be absent.',
  }),
  'tool-call': toolCall.exactOptional(),
  analysis: path.exactOptional().meta({ description: 'What the agent found out. Default `$.analysis`.' }),
  reasoning: path.exactOptional().meta({ description: 'What it thought aloud. Default `$.reasoning`.' }),
  'input-tokens': path.exactOptional().meta({ description: 'Default `$.tokenUsage.input`.' }),
  'output-tokens': path.exactOptional().meta({ description: 'Default `$.tokenUsage.output`.' }),
  'cost-usd': path.exactOptional().meta({ description: 'Default `$.costUsd`, else tokens times price.' }),
  'latency-ms': path.exactOptional().meta({ description: 'Default `$.latencyMs`, else as measured.' }),
  'served-model': path.exactOptional().meta({ description: 'Default `$.servedModel`.' }),
  error: path.exactOptional().meta({
    description: "The agent's own failure: a text, or code and message. Default `$.error`.",
  }),
}).meta({
  description: 'Paths to the parts of the answer; a part without one is looked for under its own name.',
});

export const httpAgentSchema = section({
  kind: z.literal('http').meta({ description: 'A running agent that answers a POST.' }),
  url: url.meta({ description: 'Where the agent answers.' }),
  'api-key-env': variableName.exactOptional().meta({
    description: 'Name of the environment variable with the key that is sent as `Authorization: Bearer`.',
  }),
  headers: headers.prefault({}).meta({
    description: 'Headers by name. `${NAME}` stands for an environment variable, read at each call.',
  }),
  body: json.exactOptional().meta({
    description:
      'Body to send, with paths such as `$.query` for parts of the input. Absent: the whole input.',
  }),
  response: response.exactOptional(),
  ...assetPaths,
}).meta({ title: 'Agent behind HTTP' });
