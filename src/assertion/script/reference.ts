const PREFIX = 'file://';
const FILE = /^file:\/\/(.+\.[cm]?[jt]s)(?::([A-Za-z_$][\w$]{0,99}))?$/;

export interface ScriptReference {
  /** As written. */
  readonly path: string;
  readonly name?: string;
}

/** True where a value names a file, well or badly. */
export const isReference = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(PREFIX);

/** What `file://checks/refund.ts:names` means; undefined where it names no file of JavaScript or TypeScript. */
export function scriptReference(value: string): ScriptReference | undefined {
  const [, path, name] = FILE.exec(value) ?? [];
  if (path === undefined) return undefined;
  return { path, ...(name === undefined ? {} : { name }) };
}
