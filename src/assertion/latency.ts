import { limit, withinLimit } from './limit.ts';
import type { AssertionType } from './type.ts';

const milliseconds = (amount: number): string => `${Math.round(amount)} ms`;

export const latency: AssertionType<number | undefined> = {
  type: 'latency',
  summary: 'The trial took at most this many milliseconds. An unknown latency fails.',
  example: '5000',
  value: limit,
  threshold: 'limit',
  stage: 'planner',
  aboutTools: false,
  check: (value, { latencyMs }, options) => withinLimit('latency', latencyMs, value, options, milliseconds),
};
