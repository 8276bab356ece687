/** Indices of `p` from the smallest value to the largest. */
function ascending(p: readonly number[]): number[] {
  return p.map((_, i) => i).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
}

/** p values adjusted so that the chance of any false finding stays below the level (Holm, Scand. J. Stat. 6, 1979). */
export function holm(p: readonly number[]): number[] {
  const adjusted = p.map(() => 1);
  let running = 0;
  ascending(p).forEach((index, rank) => {
    running = Math.max(running, Math.min(1, (p.length - rank) * (p[index] ?? 1)));
    adjusted[index] = running;
  });
  return adjusted;
}

/** p values adjusted for the share of false findings (Benjamini & Hochberg, J. R. Stat. Soc. B 57, 1995). */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const adjusted = p.map(() => 1);
  const order = ascending(p);
  let running = 1;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const index = order[rank] ?? 0;
    running = Math.min(running, ((p[index] ?? 1) * p.length) / (rank + 1));
    adjusted[index] = running;
  }
  return adjusted;
}
