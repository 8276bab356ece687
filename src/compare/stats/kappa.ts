import { normalQuantile } from './normal-quantile.ts';

/** How two raters judged the same things with yes or no. */
export interface Confusion {
  readonly bothYes: number;
  readonly bothNo: number;
  /** The first (a person) says yes, the second (the judge) no. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

export interface Kappa {
  readonly n: number;
  /** Share of equal verdicts, 0–1; null for nothing rated. */
  readonly agreement: number | null;
  /** -1 to 1; null where chance alone agrees always: both raters give one and the same verdict to everything. */
  readonly kappa: number | null;
  /** 95 %, within -1 and 1; null where kappa is. */
  readonly interval: readonly [number, number] | null;
}

/**
 * Cohen's kappa, the agreement beyond chance (Cohen 1960), with the large-sample standard error of Fleiss, Cohen and
 * Everitt (1969), as statsmodels' `cohens_kappa` computes both. Counts are whole numbers of 0 or more.
 */
export function cohenKappa({ bothYes, bothNo, onlyFirst, onlySecond }: Confusion): Kappa {
  const n = bothYes + bothNo + onlyFirst + onlySecond;
  if (n === 0) return { n, agreement: null, kappa: null, interval: null };
  const p = [
    [bothYes / n, onlyFirst / n],
    [onlySecond / n, bothNo / n],
  ] as const;
  const rows = [p[0][0] + p[0][1], p[1][0] + p[1][1]] as const;
  const columns = [p[0][0] + p[1][0], p[0][1] + p[1][1]] as const;
  const agreement = p[0][0] + p[1][1];
  const chance = rows[0] * columns[0] + rows[1] * columns[1];
  if (chance >= 1) return { n, agreement, kappa: null, interval: null };
  const kappa = (agreement - chance) / (1 - chance);
  const k = 1 - kappa;
  const same =
    p[0][0] * (1 - (rows[0] + columns[0]) * k) ** 2 + p[1][1] * (1 - (rows[1] + columns[1]) * k) ** 2;
  const apart = k ** 2 * (p[0][1] * (columns[0] + rows[1]) ** 2 + p[1][0] * (columns[1] + rows[0]) ** 2);
  const rest = (kappa - chance * k) ** 2;
  const variance = Math.max(0, same + apart - rest) / (n * (1 - chance) ** 2);
  const half = normalQuantile(0.975) * Math.sqrt(variance);
  return { n, agreement, kappa, interval: [Math.max(-1, kappa - half), Math.min(1, kappa + half)] };
}
