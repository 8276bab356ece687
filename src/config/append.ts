/** Adds all of `more`. `list.push(...more)` overflows the stack somewhere above 100,000 items, and files are hostile. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
