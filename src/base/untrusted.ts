declare const mark: unique symbol;

/**
 * Text that a model, a scenario, a pull request or a remote service wrote. It is opaque on purpose: a template
 * string cannot take it, so it reaches a reader only through the escaping functions of `report/` and the logger.
 */
export interface Untrusted {
  readonly [mark]: true;
}

const texts = new WeakMap<object, string>();

/** Wraps hostile text. */
export function untrusted(text: string): Untrusted {
  const box = Object.freeze({ toString: () => '[untrusted text]' });
  texts.set(box, text);
  return box as unknown as Untrusted;
}

/** The raw text. Only escaping functions may call this; `test/laws` keeps the list of importers. */
export function expose(box: Untrusted): string {
  const text = texts.get(box);
  if (text === undefined) throw new TypeError('not an Untrusted value');
  return text;
}
