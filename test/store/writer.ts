// A writer in a process of its own: `writer.ts folder <dir> <run> <examples>` or
// `writer.ts branch <clone> <run> <examples>`; the token comes by TEST_TOKEN. Prints the result or the error.
import { createStore } from '../../src/adapters/store/registry.ts';
import { addition } from '../fixtures/records.ts';

const [kind, place = '', runId = '', count = '1'] = process.argv.slice(2);
const token = process.env['TEST_TOKEN'];
const store =
  kind === 'folder'
    ? createStore({ kind, dir: place })
    : createStore({
        kind: 'branch',
        cwd: place,
        remote: 'origin',
        branch: 'agent-tester-data',
        path: 'training-data',
        author: { name: 'Writer', email: 'writer@example.com' },
        ...(token ? { auth: { token } } : {}),
      });
try {
  process.stdout.write(`${JSON.stringify(await store?.append(addition({ runId }, Number(count))))}\n`);
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
