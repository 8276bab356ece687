/** Time of one verdict over 300 scenarios × 10 baseline runs × 3 passes. `node bench/verdict-speed.ts` */
import { seededRandom } from '../src/base/random.ts';
import { lookSchedule } from '../src/compare/stats/looks.ts';
import { sequentialVerdict } from '../src/compare/stats/sequential.ts';
import { world } from './world.ts';

const random = seededRandom('verdict-speed');
// Ten suites, so that no answer is a remembered one; a drop near the margin goes through every look.
const suites = Array.from({ length: 10 }, () =>
  world({ scenarios: 300, depth: 10, passes: 3, drop: 0.05 }, random),
);
const times = suites.map((scenarios) => {
  const before = performance.now();
  const { look, state } = sequentialVerdict({ scenarios, schedule: lookSchedule(300, 3) });
  return { ms: performance.now() - before, look, state };
});
const [first, ...after] = times;
const later = after.map(({ ms }) => ms).sort((a, b) => a - b);
console.log(`first ${first?.ms.toFixed(1)} ms (bounds computed, code cold)`);
console.log(
  `after median ${later[Math.floor(later.length / 2)]?.toFixed(1)} ms, slowest ${later.at(-1)?.toFixed(1)} ms`,
);
console.log(`goal: after the first < 100 ms; looks taken: ${times.map(({ look }) => look).join(' ')}`);
