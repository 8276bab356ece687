declare const mark: unique symbol;

/**
 * Text that a model, a scenario, a pull request or a remote service wrote. It is opaque on purpose: a template
 * string cannot take it, so it reaches a reader only through the escaping functions of `report/` and the logger.
 */
export interface Untrusted {
  readonly [mark]: true;
}

/** A report boxes every name of a large suite: no closure and no entry of a table each. */
class Box {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    Object.freeze(this);
  }

  static textIn(value: object): string | undefined {
    return #text in value ? value.#text : undefined;
  }

  toString(): string {
    return '[untrusted text]';
  }
}

/** Wraps hostile text. */
export function untrusted(text: string): Untrusted {
  return new Box(text) as unknown as Untrusted;
}

/** The raw text. Only escaping functions may call this; `test/laws` keeps the list of importers. */
export function expose(box: Untrusted): string {
  const text = Box.textIn(box);
  if (text === undefined) throw new TypeError('not an Untrusted value');
  return text;
}
