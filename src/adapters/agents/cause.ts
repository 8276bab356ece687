/** The first error in the chain of causes that fits, or the last one. */
export function causeOf(error: unknown, fits: (error: unknown) => boolean): unknown {
  let current = error;
  for (let depth = 0; depth < 10 && !fits(current); depth++) {
    if (!(current instanceof Error) || current.cause === undefined) return current;
    current = current.cause;
  }
  return current;
}
