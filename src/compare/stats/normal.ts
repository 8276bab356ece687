const ROOT_TWO_PI = 2.5066282746310002;

type Coefficients = readonly number[];

// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), in normal form.
const CENTRE_A: Coefficients = [
  2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356, 0.06568233791820745,
];
const CENTRE_B: Coefficients = [47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE_C: Coefficients = [
  0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726,
  6848.190450536283, 11602.65143764735, 9842.714838383978, 1.0765576773720192e-8,
];
const MIDDLE_D: Coefficients = [
  22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const TAIL_P: Coefficients = [
  0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934, 2.9112874951168793e-5,
  0.023073441764940174,
];
const TAIL_Q: Coefficients = [
  1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
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
