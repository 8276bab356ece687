const ROOT_TWO_PI = 2.5066282746310002;

type Coefficients = readonly number[];

// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), in normal form.
const CENTRE_A: Coefficients = [
  2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249,
  0.065682337918207449113,
];
const CENTRE_B: Coefficients = [
  47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956,
];
const MIDDLE_C: Coefficients = [
  0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
  2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
  1.0765576773720192317e-8,
];
const MIDDLE_D: Coefficients = [
  22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
  18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
const TAIL_P: Coefficients = [
  0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
  2.9112874951168792e-5, 0.02307344176494017303,
];
const TAIL_Q: Coefficients = [
  1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
  7.29751555083966205e-5,
];

/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / ROOT_TWO_PI;
}

/** P(Z <= x) of the standard normal distribution, accurate relative to itself in the lower tail (Cody 1969). */
export function normalCdf(x: number): number {
  return normalSf(-x);
}

/** P(Z > x) of the standard normal distribution, accurate relative to itself in the upper tail (Cody 1969). */
export function normalSf(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.67448975) {
    const t = y * y;
    let numerator = (CENTRE_A[4] ?? 0) * t;
    let denominator = t;
    for (let i = 0; i < 3; i++) {
      numerator = (numerator + (CENTRE_A[i] ?? 0)) * t;
      denominator = (denominator + (CENTRE_B[i] ?? 0)) * t;
    }
    numerator += CENTRE_A[3] ?? 0;
    denominator += CENTRE_B[3] ?? 0;
    return 0.5 - (x * numerator) / denominator;
  }
  const tail = tailOf(y);
  return x > 0 ? tail : 1 - tail;
}

function tailOf(y: number): number {
  if (y > 39) return 0;
  // exp(−y²/2) in two factors, the first of them exact, so that a large y² loses no digits.
  const whole = Math.trunc(y * 16) / 16;
  const scale = Math.exp(-whole * whole * 0.5) * Math.exp(-(y - whole) * (y + whole) * 0.5);
  if (y <= 5.656854249492381) {
    let numerator = (MIDDLE_C[8] ?? 0) * y;
    let denominator = y;
    for (let i = 0; i < 7; i++) {
      numerator = (numerator + (MIDDLE_C[i] ?? 0)) * y;
      denominator = (denominator + (MIDDLE_D[i] ?? 0)) * y;
    }
    return (scale * (numerator + (MIDDLE_C[7] ?? 0))) / (denominator + (MIDDLE_D[7] ?? 0));
  }
  const t = 1 / (y * y);
  let numerator = (TAIL_P[5] ?? 0) * t;
  let denominator = t;
  for (let i = 0; i < 4; i++) {
    numerator = (numerator + (TAIL_P[i] ?? 0)) * t;
    denominator = (denominator + (TAIL_Q[i] ?? 0)) * t;
  }
  const ratio = (t * (numerator + (TAIL_P[4] ?? 0))) / (denominator + (TAIL_Q[4] ?? 0));
  return (scale * (1 / ROOT_TWO_PI - ratio)) / y;
}
