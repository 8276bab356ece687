import { LINES_BEFORE } from '../../assertion/script/forms.ts';
import { SCRIPT_SEAL } from './script-seal.ts';

/** What inline code is called in the stack of an error. */
const NAME = 'agent-tester-script';

/**
 * What runs in the program of the scenarios' scripts: a question a line, an answer a line. As text, for the reasons of
 * `module-host.ts`. A file must still have the text that is part of its scenario's hash. An error that nobody catches,
 * of a timer for instance, is that of the question being asked.
 */
export const SCRIPT_HOST = `${SCRIPT_SEAL}
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { constants, runInThisContext } from 'node:vm';
const [root] = process.argv.slice(1);
const require = createRequire(join(root, 'scripts.js'));
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const known = new Map();
let asked;
let name = '';
function answer(id, value) {
  if (id !== asked) return;
  asked = undefined;
  write(JSON.stringify({ id, ...value }) + '\\n');
}
function threw(id, error) {
  const what = error instanceof Error ? error.name + ': ' + error.message : String(error);
  const stack = error instanceof Error ? String(error.stack).slice(0, 100_000) : '';
  const at = stack.indexOf(name + ':');
  const [line, column] = at < 0 ? [] : stack.slice(at + name.length + 1, at + name.length + 40).split(':').map((part) => Number.parseInt(part, 10));
  answer(id, { threw: what.slice(0, 2_000), ...(line > 0 ? { line } : {}), ...(line > 0 && column > 0 ? { column } : {}) });
}
process.on('uncaughtException', (error) => threw(asked, error));
async function loaded(script) {
  if (typeof script === 'string') {
    const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    return runInThisContext(script, { filename: '${NAME}', lineOffset: -${LINES_BEFORE}, importModuleDynamically });
  }
  const path = join(root, script.file);
  if (readFileSync(path, 'utf8') !== script.text) throw new Error('the file has changed since the scenarios were read');
  const module = await import(pathToFileURL(path).href);
  const found = script.name === undefined ? module.default?.default ?? module.default : module[script.name] ?? module.default?.[script.name];
  if (typeof found !== 'function') throw new Error('the file exports no function' + (script.name === undefined ? ' by default' : ' called ' + script.name));
  return found;
}
function shape(said) {
  const type = said === null ? 'null' : Number.isNaN(said) ? 'NaN' : typeof said;
  if (type === 'boolean' || Number.isFinite(said)) return { said, type };
  if (type !== 'object') return { said: null, type: type === 'number' ? 'infinity' : type };
  const { pass, score, reason } = said;
  return { said: { pass, score, ...(reason == null ? {} : { reason: String(reason).slice(0, 5_000) }) }, type };
}
createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', async (line) => {
  const { id, script, output, context } = JSON.parse(line);
  asked = id;
  if (script === undefined) return answer(id, {});
  try {
    const key = typeof script === 'string' ? script : script.file + ':' + (script.name ?? '');
    name = typeof script === 'string' ? '${NAME}' : pathToFileURL(join(root, script.file)).href;
    if (!known.has(key)) known.set(key, await loaded(script));
    let said = await known.get(key)(output, context, require);
    if (typeof said === 'function') said = await said(output, context);
    answer(id, shape(said));
  } catch (error) {
    threw(id, error);
  }
}).on('close', () => process.exit());
`;
