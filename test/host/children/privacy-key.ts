// Prints the key that a process of its own finds or makes below the folder that it is given.
import { privacyKey } from '../../../src/adapters/host/privacy-key.ts';

const [cwd = ''] = process.argv.slice(2);
const { key } = await privacyKey({ env: {}, keyEnv: 'KEY', cwd, keepsFile: true });
process.stdout.write(key);
