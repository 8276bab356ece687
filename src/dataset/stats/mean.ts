/** A running mean: count, sum and nothing else. */
export interface Mean {
  /** How many values were known. */
  readonly n: number;
  /** Null of none: unknown is not 0. */
  readonly mean: number | null;
}

export interface RunningMean extends Mean {
  add(value: number): void;
}

export function createMean(): RunningMean {
  let [n, sum] = [0, 0];
  return {
    add(value) {
      n++;
      sum += value;
    },
    get n() {
      return n;
    },
    get mean() {
      return n === 0 ? null : sum / n;
    },
  };
}
