/** A number with a sign that a reader cannot miss (a real minus); `±0` where it rounds to zero. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return `±${text}`;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** A fraction as per cent, rounded: `92.1 %`. */
export function percent(fraction: number, digits = 1): string {
  return `${(fraction * 100).toFixed(digits)} %`;
}

/** A rate, 0–1, as per cent; what only rounds to 100 or 0 is told apart from what is. */
export function rate(fraction: number): string {
  if (fraction === 1 || fraction === 0) return `${fraction * 100} %`;
  if (fraction > 0.9995) return '> 99.9 %';
  if (fraction < 0.0005) return '< 0.1 %';
  return percent(fraction);
}

/** A number with its thousands set apart: `1,200`. Not by `Intl`, which takes 25 ms to start. */
export function grouped(value: number, digits = 0): string {
  return value.toFixed(digits).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
}

/** USD, 0 or more, with at least two significant digits, never in powers of ten. */
export function usd(value: number): string {
  if (value === 0) return '$0';
  if (value >= 0.1) return `$${grouped(value, 2)}`;
  if (value >= 0.01) return `$${value.toFixed(3)}`;
  const digits = Math.min(12, 1 - Math.floor(Math.log10(value)));
  return `$${value.toFixed(digits)}`;
}

/** Milliseconds as `850 ms`, `1.9 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `1 scenario`, `2 scenarios`, `1,200 scenarios`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
