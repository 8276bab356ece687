import { regularisedBeta } from './beta.ts';
import { logGamma } from './gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/** P(T > t) of Student's t with `df` > 0 degrees of freedom (Abramowitz & Stegun 26.7.1). */
export function studentSf(t: number, df: number): number {
  const square = t * t;
  // Close to 0 the distance from ½ is what is small, further out the tail: each is computed directly.
  const tail =
    square < 1
      ? 0.5 - 0.5 * regularisedBeta(square / (df + square), 0.5, df / 2)
      : 0.5 * regularisedBeta(df / (df + square), df / 2, 0.5);
  return t > 0 ? tail : 1 - tail;
}

/** P(T <= t) of Student's t with `df` > 0 degrees of freedom. */
export function studentCdf(t: number, df: number): number {
  return studentSf(-t, df);
}

/**
 * The t with P(T <= t) = p, for 0 < p < 1 and `df` > 0: Newton's method on the distribution function inside a
 * bracket that bisection keeps shrinking.
 */
export function studentQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, df);
  if (p === 0.5) return 0;
  let high = 0;
  let low = -1;
  while (studentCdf(low, df) > p) {
    high = low;
    low *= 2;
  }
  let t = Math.min(Math.max(normalQuantile(p), low), high);
  for (let step = 0; step < 200; step++) {
    const error = studentCdf(t, df) - p;
    if (error > 0) high = t;
    else low = t;
    const newton = t - error / studentDensity(t, df);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * Math.abs(next)) return next;
    t = next;
  }
  return t;
}

function studentDensity(t: number, df: number): number {
  const log = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  return Math.exp(log - ((df + 1) / 2) * Math.log1p((t * t) / df));
}
