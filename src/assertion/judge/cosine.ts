/** Cosine of the angle between two vectors, -1 to 1; undefined where lengths differ, one is zero or not finite. */
export function cosine(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length !== b.length) return undefined;
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? 0;
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  const value = dot / Math.sqrt(aa * bb);
  return Number.isFinite(value) ? Math.min(1, Math.max(-1, value)) : undefined;
}
