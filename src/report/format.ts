import type { MetricName } from '../compare/types.ts';

const MINUS = '−';

/** A number with a sign that a reader cannot miss; `±0` where it rounds to zero. */
function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return `±${text}`;
  return `${value < 0 ? MINUS : '+'}${text}`;
}

/** 0–1 as per cent; what only rounds to 100 or 0 is told apart from what is. */
export function percent(rate: number): string {
  if (rate === 1 || rate === 0) return `${rate * 100} %`;
  if (rate > 0.9995) return '> 99.9 %';
  if (rate < 0.0005) return '< 0.1 %';
  return `${(rate * 100).toFixed(1)} %`;
}

/** USD with at least two significant digits, never in powers of ten. */
export function usd(value: number): string {
  if (value === 0) return '$0';
  if (value >= 0.1)
    return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  if (value >= 0.01) return `$${value.toFixed(3)}`;
  const digits = Math.min(12, 1 - Math.floor(Math.log10(value)));
  return `$${value.toFixed(digits)}`;
}

/** Milliseconds for people. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A relative change as per cent, with one digit where it is small. */
export function relativeChange(value: number): string {
  return `${signed(value * 100, Math.abs(value) < 0.0995 ? 1 : 0)} %`;
}

const rate = { label: '', show: percent, change: (delta: number) => `${signed(delta * 100, 1)} pts` };
const amount = (show: (value: number) => string) => ({ show, change: undefined });

interface MetricFormat {
  readonly label: string;
  readonly show: (value: number) => string;
  /** The change in the metric's own unit; absent where people think in per cent of the baseline. */
  readonly change: ((delta: number) => string) | undefined;
}

/** How each metric is named and written. */
export const METRICS: Readonly<Record<MetricName, MetricFormat>> = {
  success: { ...rate, label: 'success' },
  tool: { ...rate, label: 'tool selection' },
  quality: {
    label: 'response quality (0–5)',
    show: (value) => value.toFixed(2),
    change: (delta) => signed(delta, 2),
  },
  cost: { ...amount(usd), label: 'cost per query' },
  latency: { ...amount(duration), label: 'latency' },
  tokens: { ...amount((value) => Math.round(value).toLocaleString('en-US')), label: 'tokens per query' },
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
