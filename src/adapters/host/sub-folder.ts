import { join } from 'node:path';
import type { FileSource } from '../../config/files.ts';

/** The same files seen from a folder: `prefix` is empty or ends with a slash. */
export function subFolder(files: FileSource, prefix: string): FileSource {
  if (prefix === '') return files;
  const { folder, open } = files;
  return {
    label: files.label,
    ...(folder ? { folder: async () => join(await folder(), prefix) } : {}),
    ...(files.checkedOut ? { checkedOut: true } : {}),
    read: (path) => files.read(prefix + path),
    ...(open ? { open: (path: string) => open(prefix + path) } : {}),
    async glob(patterns) {
      const found = await files.glob(patterns.map((pattern) => prefix + pattern));
      return found.map((path) => path.slice(prefix.length));
    },
  };
}
