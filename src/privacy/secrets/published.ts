import { hashOf } from '../../base/hash.ts';

/**
 * Keys that their owner prints in a public place for everybody to use, which no shape tells from a secret: the first 16
 * hex digits of their hash, since the keys themselves would set off the scanners of whoever reads this. From the tests
 * and samples of firebase/firebase-android-sdk at a089298ed9e08681ad8d17c0f41112824ec43a96 (`git grep -ohE
 * 'AIza[0-9A-Za-z_-]{35}'`).
 */
const PUBLISHED: ReadonlySet<string> = new Set([
  '0caa51edd70a8b0b',
  '1068d5f636f8e14f',
  '1348c3db4e23ecd9',
  '493b25854a3e6fdc',
  '49e17834b968c097',
  '52b3a49756c25b48',
  '7498ba0d3da5be9d',
  '782d1686fb1e454c',
  '7ce5706fa491a9eb',
  '83813267ad9c76fe',
  '8b9390d7f95b06ae',
  '97195c5d4de68e34',
  'b263d58df84e5ba3',
]);

/** True for a key of Google's own public samples. */
export function isPublished(value: string): boolean {
  return value.startsWith('AIza') && PUBLISHED.has(hashOf(value).slice(0, 16));
}
