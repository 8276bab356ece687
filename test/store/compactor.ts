// Compacts in a process of its own: `compactor.ts folder <dir> <bytes>` or `compactor.ts branch <clone> <bytes>`; prints
// a line when it starts, and then what was folded, or the error.
import { createStore } from '../../src/adapters/store/registry.ts';

const [kind, place = '', bytes = ''] = process.argv.slice(2);
const author = { name: 'Compactor', email: 'compactor@example.com' };
const store =
  kind === 'folder'
    ? createStore({ kind, dir: place })
    : createStore({
        kind: 'branch',
        cwd: place,
        remote: 'origin',
        branch: 'agent-tester-data',
        path: 'training-data',
        author,
      });
process.stdout.write('ready\n');
try {
  const { folds } = await store.compact({ before: '2026-12', maxBytes: Number(bytes) });
  process.stdout.write(`${folds.length}\n`);
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
