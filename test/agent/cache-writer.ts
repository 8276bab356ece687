// Keeps `count` executions in a cache from a process of its own: `cache-writer.ts <dir> <name> <count>`.
import { openCacheFolder } from '../../src/adapters/agents/cache-folder.ts';
import { hashOf } from '../../src/base/hash.ts';
import { execution } from '../fixtures/trials.ts';

const [dir = '', name = '', count = '1'] = process.argv.slice(2);
const cache = await openCacheFolder(dir, { warn: (message) => process.stdout.write(`${message}\n`) });
for (let trial = 1; trial <= Number(count); trial++) {
  const message = `${name} ${'x'.repeat(20_000)}`;
  await cache.keep(hashOf(trial), { scenarioId: 's', model: 'm', trial, execution: execution({ message }) });
}
await cache.close();
process.stdout.write('done\n');
