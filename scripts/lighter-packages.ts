// Copies of some packages into build/node_modules, where the bundler finds them first, without what would only weigh.
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const COPIES = 'build/node_modules';

/** @actions/core brings an HTTP stack of 0.6 MB for its OIDC tokens, which nothing here asks for. */
function actionsCore(): void {
  const copy = copied('@actions/core');
  writeFileSync(
    join(copy, 'lib/oidc-utils.js'),
    `export class OidcClient {
    static async getIDToken() {
        throw new Error('OIDC tokens are not part of this bundle');
    }
}
`,
  );
}

/** The tokenizer's vocabulary is 2.4 MB of source; as compressed JSON beside the bundle it is a third. */
async function tokenizer(): Promise<void> {
  const copy = copied('gpt-tokenizer');
  const ranks = join(copy, 'esm/bpeRanks/o200k_base.js');
  const size = statSync(ranks).size;
  const { default: bpe } = (await import(join(process.cwd(), ranks))) as { readonly default: unknown };
  const json = Buffer.from(JSON.stringify(bpe));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: json.length };
  const packed = brotliCompressSync(json, { params });
  if (packed.length > size / 2) throw new Error('the vocabulary did not become smaller');
  writeFileSync(join(copy, 'esm/bpeRanks/o200k_base.json.br'), packed);
  writeFileSync(
    ranks,
    `import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
const packed = readFileSync(new URL('./o200k_base.json.br', import.meta.url));
export default JSON.parse(brotliDecompressSync(packed).toString('utf8'));
`,
  );
}

/** What of the openai client is neither called nor part of a call that is: half of its 0.8 MB. */
const UNUSED_OPENAI = [
  'resources/admin/admin',
  'resources/audio/audio',
  'resources/beta/beta',
  'resources/containers/containers',
  'resources/content-provenance-checks',
  'resources/conversations/conversations',
  'resources/decisions',
  'resources/evals/evals',
  'resources/graders/graders',
  'resources/images',
  'resources/live/live',
  'resources/realtime/realtime',
  'resources/responses/responses',
  'resources/safety/safety',
  'resources/skills/skills',
  'resources/vector-stores/vector-stores',
  'resources/videos',
  'resources/webhooks/webhooks',
  'lib/ChatCompletionRunner',
  'lib/ChatCompletionStream',
  'lib/ChatCompletionStreamingRunner',
];

/** Empty classes in the place of what is not used; `create` of chat and embeddings stays as it is. */
async function openai(): Promise<void> {
  const copy = copied('openai');
  for (const module of UNUSED_OPENAI) {
    const path = join(copy, `${module}.mjs`);
    const names = Object.keys((await import(join(process.cwd(), path))) as object);
    writeFileSync(path, names.map((name) => `export class ${name} {}\n`).join(''));
  }
}

function copied(name: string): string {
  const from = join('node_modules', name);
  // Throws where the package is no longer made of what is replaced.
  readFileSync(join(from, 'package.json'));
  const to = join(COPIES, name);
  cpSync(from, to, { recursive: true });
  return to;
}

export async function lighterPackages(): Promise<void> {
  rmSync(COPIES, { recursive: true, force: true });
  actionsCore();
  await openai();
  await tokenizer();
}
