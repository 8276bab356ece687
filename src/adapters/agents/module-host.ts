const READY = '{"ready":true}';

/** What the host says once the module is loaded, or cannot be. */
export const isReady = (line: string): boolean => line === READY;

/**
 * What runs in the program of a `module` agent: it imports the file, reads a question a line and writes an answer a line.
 * As text, so that it needs no file of its own beside the bundle; node strips types of what it imports. What the module
 * prints goes to standard error, since standard output is the answers'.
 */
export const MODULE_HOST = `
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
const [path, name] = process.argv.slice(1);
const write = process.stdout.write.bind(process.stdout);
const answer = (value) => write(JSON.stringify(value) + '\\n');
process.stdout.write = process.stderr.write.bind(process.stderr);
const stopping = new AbortController();
process.on('SIGTERM', () => { stopping.abort(new Error('stopped')); setTimeout(() => process.exit(143), 200).unref(); });
const said = (error) => error instanceof Error ? error.stack ?? error.message : String(error);
let agent;
let fatal;
try {
  agent = (await import(pathToFileURL(path).href))[name];
  if (typeof agent !== 'function') fatal = 'the module exports no function called ' + name;
} catch (error) {
  fatal = 'the module cannot be loaded: ' + said(error);
}
write('${READY}\\n');
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { id, ...input } = JSON.parse(line);
  // Told when it is asked: nobody listens before.
  if (fatal) {
    answer({ fatal });
    break;
  }
  try {
    const result = await agent(input, { signal: stopping.signal });
    const execution = typeof result === 'string' ? { message: result } : { ...result };
    answer({ ...execution, id });
  } catch (error) {
    console.error(error);
    const kind = error?.kind === 'infrastructure' ? 'infrastructure' : 'agent';
    answer({ id, error: { kind, code: 'crash', message: String(error?.message ?? error) } });
  }
}
`;
