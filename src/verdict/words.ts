/** `92.1 %` */
export function percent(fraction: number, digits = 1): string {
  return `${(fraction * 100).toFixed(digits)} %`;
}

/** `+3.5 %`, `−3.5 %`: with a real minus sign. */
export function signedPercent(fraction: number, digits = 1): string {
  const text = percent(Math.abs(fraction), digits);
  return fraction < 0 ? `−${text}` : `+${text}`;
}

/** `$0.0061`: at least four decimals for small sums, two above a dollar. */
export function usd(amount: number): string {
  if (Math.abs(amount) >= 1) return `$${amount.toFixed(2)}`;
  if (amount !== 0 && Math.abs(amount) < 0.001) return `$${amount.toPrecision(2)}`;
  return `$${amount.toFixed(4)}`;
}

/** `850 ms`, `1.9 s`, `2 min 5 s` */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `1 scenario`, `2 scenarios` */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
