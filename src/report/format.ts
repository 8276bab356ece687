import { duration, grouped, rate, signed, usd } from '../base/format.ts';
import type { MetricName } from '../compare/types.ts';

/** A relative change as per cent, with one digit where it is small. */
export function relativeChange(value: number): string {
  return `${signed(value * 100, Math.abs(value) < 0.0995 ? 1 : 0)} %`;
}

const share = { show: rate, change: (delta: number) => `${signed(delta * 100, 1)} pts` };
const amount = (show: (value: number) => string) => ({ show, change: undefined });

interface MetricFormat {
  readonly label: string;
  readonly show: (value: number) => string;
  /** The change in the metric's own unit; absent where people think in per cent of the baseline. */
  readonly change: ((delta: number) => string) | undefined;
}

/** How each metric is named and written. */
export const METRICS: Readonly<Record<MetricName, MetricFormat>> = {
  success: { ...share, label: 'success' },
  tool: { ...share, label: 'tool selection' },
  quality: {
    label: 'response quality (0–5)',
    show: (value) => value.toFixed(2),
    change: (delta) => signed(delta, 2),
  },
  cost: { ...amount(usd), label: 'cost per query' },
  latency: { ...amount(duration), label: 'latency' },
  tokens: { ...amount((value) => grouped(Math.round(value))), label: 'tokens per query' },
  confidence: {
    label: 'validation confidence',
    show: (value) => value.toFixed(2),
    change: (delta) => signed(delta, 2),
  },
};

/** `change (low … high)` in the unit in which the metric's change is told; the interval where there is one. */
export function changeOf(
  name: MetricName,
  delta: number | null,
  baseline: number | null,
  interval?: readonly [number, number],
): string | null {
  if (delta === null) return null;
  const { change } = METRICS[name];
  if (change === undefined && (baseline === null || baseline === 0)) return null;
  const tell = change ?? ((value: number) => relativeChange(value / (baseline ?? 1)));
  const bare = (value: number): string => tell(value).replace(/ (pts|%)$/, '');
  return interval ? `${tell(delta)} (${bare(interval[0])} … ${bare(interval[1])})` : tell(delta);
}
