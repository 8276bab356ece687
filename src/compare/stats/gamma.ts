const HALF_LOG_TWO_PI = 0.9189385332046727;

/** ln Γ(x) for x > 0: Stirling's series (Abramowitz & Stegun 6.1.41) after shifting x to 15 or more. */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  while (y < 15) {
    product *= y;
    y += 1;
  }
  const s = 1 / (y * y);
  const series =
    1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))));
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + series / y - Math.log(product);
}

/** ln of the number of ways to choose k of n; −Infinity where there are none. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return -Infinity;
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** The number of ways to choose k of n, exact up to n = 50; 0 where there are none. */
export function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  if (n > 50) return Math.exp(logChoose(n, k));
  const steps = Math.min(k, n - k);
  let ways = 1;
  for (let i = 1; i <= steps; i++) ways = (ways * (n - steps + i)) / i;
  return ways;
}
