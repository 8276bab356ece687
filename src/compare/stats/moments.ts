/** Sum of the values; 0 for none. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Arithmetic mean; 0 for no values. */
export function average(values: readonly number[]): number {
  return values.length > 0 ? sum(values) / values.length : 0;
}

/** Sum of squared distances from the mean. */
export function squares(values: readonly number[]): number {
  const centre = average(values);
  let total = 0;
  for (const value of values) total += (value - centre) ** 2;
  return total;
}

/** Sample variance with n − 1; 0 for fewer than two values. */
export function sampleVariance(values: readonly number[]): number {
  return values.length > 1 ? squares(values) / (values.length - 1) : 0;
}

/** Harmonic mean of positive values; 0 for none. */
export function harmonicMean(values: readonly number[]): number {
  return values.length > 0 ? values.length / sum(values.map((value) => 1 / value)) : 0;
}
