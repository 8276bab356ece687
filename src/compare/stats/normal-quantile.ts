/** Largest |z| that evidence is reported with: the quantile of 1e-15, beyond which doubles say nothing about 1 − p. */
export const Z_LIMIT = 7.941345326170998;
const P_LIMIT = 1e-15;

type Coefficients = readonly number[];

// M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Appl. Statist. 37 (1988).
const NEAR_A: Coefficients = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
];
const NEAR_B: Coefficients = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852546,
];
const FAR_C: Coefficients = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
];
const FAR_D: Coefficients = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
const VERY_FAR_E: Coefficients = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const VERY_FAR_F: Coefficients = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
];

/** The x with P(Z <= x) = p, to double precision (AS 241). −Infinity at 0, Infinity at 1, NaN outside [0, 1]. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(NEAR_A, r)) / polynomial(NEAR_B, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const x =
    r <= 5
      ? polynomial(FAR_C, r - 1.6) / polynomial(FAR_D, r - 1.6)
      : polynomial(VERY_FAR_E, r - 5) / polynomial(VERY_FAR_F, r - 5);
  return q < 0 ? -x : x;
}

/** The z whose upper tail is `p`, with `p` kept inside [1e-15, 1 − 1e-15] so that evidence is always finite. */
export function evidence(p: number): number {
  return -normalQuantile(Math.min(Math.max(p, P_LIMIT), 1 - P_LIMIT));
}

function polynomial(coefficients: Coefficients, x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
