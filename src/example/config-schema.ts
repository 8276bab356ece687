import * as z from 'zod';
import { jsonObject } from '../agent/execution-schema.ts';
import { isObject } from '../base/json.ts';
import { CONFIG_SCHEMA_VERSION, type ConfigRecord, type VariantRecord } from './types.ts';

const parts = {
  planner: z.string().nullable(),
  summarizer: z.string().nullable(),
  tools: z.array(
    z.object({
      name: z.string(),
      description: z.string().exactOptional(),
      parameters: jsonObject.exactOptional(),
      strict: z.boolean().exactOptional(),
    }),
  ),
};

/** What an agent was told and could call, field by field. */
export const configSchema: z.ZodType<ConfigRecord> = z.object({
  schemaVersion: z.literal(CONFIG_SCHEMA_VERSION),
  configHash: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
  ...parts,
});

const inRun = z.object(parts);

/** The same out of a run's variant; undefined where redaction or an older release left another shape. */
export function configOfVariant({ configHash, config }: VariantRecord): ConfigRecord | undefined {
  const found = inRun.safeParse(isObject(config) ? config : undefined);
  return found.success ? { schemaVersion: CONFIG_SCHEMA_VERSION, configHash, ...found.data } : undefined;
}
