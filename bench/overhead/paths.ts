import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export const CLI = join(ROOT, 'bin/agent-tester.js');
/** What the bare loops import, from wherever their file stands. */
export const OPENAI = join(ROOT, 'node_modules/openai/index.mjs');
export const P_LIMIT = join(ROOT, 'node_modules/p-limit/index.js');
