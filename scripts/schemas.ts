// Writes what is made from the loaders' schemas: the JSON Schemas that editors use, and the tables of keys in the
// documentation. `--check` writes nothing and fails where one of them is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { scenariosJsonSchema } from '../src/scenario/json-schema.ts';
import { keyTable, partOf } from './key-table.ts';

const top = new URL('../', import.meta.url);
const pathOf = (file: string): string => fileURLToPath(new URL(file, top));
const checking = process.argv.includes('--check');

/** The names of the assertion registry; none while there is no registry. */
async function assertionTypes(): Promise<readonly string[]> {
  const registry = new URL('src/assertion/registry.ts', top);
  if (!existsSync(registry)) return [];
  const module = z.object({ catalog: z.object({ names: z.array(z.string()) }) });
  return module.parse(await import(registry.href)).catalog.names;
}

/** A document with a table of `schema`'s keys between every `<!-- keys: part -->` and `<!-- /keys -->`. */
function withTables(file: string, schema: ReturnType<typeof configJsonSchema>): string {
  return readFileSync(pathOf(file), 'utf8').replace(
    /(<!-- (all )?keys: (\S+) -->\n)[^]*?(<!-- \/keys -->)/g,
    (_, open: string, all: string | undefined, part: string, close: string) =>
      `${open}${keyTable(partOf(schema, part), all !== undefined)}\n${close}`,
  );
}

const config = configJsonSchema();
const scenarios = scenariosJsonSchema(await assertionTypes());
const made = {
  'schema/agent-tester.schema.json': `${JSON.stringify(config, null, 2)}\n`,
  'schema/scenarios.schema.json': `${JSON.stringify(scenarios, null, 2)}\n`,
  'docs/configuration.md': withTables('docs/configuration.md', config),
  'docs/scenarios.md': withTables('docs/scenarios.md', scenarios),
};

mkdirSync(pathOf('schema'), { recursive: true });
for (const [file, text] of Object.entries(made)) {
  if (existsSync(pathOf(file)) && readFileSync(pathOf(file), 'utf8') === text) continue;
  console.log(checking ? `stale: ${file} (run \`node scripts/schemas.ts\`)` : `wrote ${file}`);
  if (checking) process.exitCode = 1;
  else writeFileSync(pathOf(file), text);
}
