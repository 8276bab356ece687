// Writes the JSON Schemas that editors use from the schemas that the loader uses. `--check` fails where they are stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { scenariosJsonSchema } from '../src/scenario/json-schema.ts';

const top = new URL('../', import.meta.url);

/** The names of the assertion registry; none while there is no registry. */
async function assertionTypes(): Promise<readonly string[]> {
  const registry = new URL('src/assertion/registry.ts', top);
  if (!existsSync(registry)) return [];
  const catalog = z.object({ names: z.array(z.string()) });
  const exported = Object.values((await import(registry.href)) as Record<string, unknown>);
  return exported.map((value) => catalog.safeParse(value).data?.names).find((names) => names) ?? [];
}

const schemas = {
  'schema/agent-tester.schema.json': configJsonSchema(),
  'schema/scenarios.schema.json': scenariosJsonSchema(await assertionTypes()),
};

const stale = Object.entries(schemas).filter(([path, schema]) => {
  const file = fileURLToPath(new URL(path, top));
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  if (!process.argv.includes('--check')) {
    mkdirSync(new URL('schema/', top), { recursive: true });
    writeFileSync(file, text);
  }
  return true;
});

for (const [path] of stale)
  console.log(process.argv.includes('--check') ? `stale: ${path}` : `wrote ${path}`);
if (process.argv.includes('--check') && stale.length > 0) {
  console.log('run `node scripts/schemas.ts`');
  process.exitCode = 1;
}
