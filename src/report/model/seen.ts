import { plural, rate } from '../../base/format.ts';
import { untrusted } from '../../base/untrusted.ts';
import { points } from '../../verdict/paired-words.ts';
import type { PairedEvidence } from '../../verdict/paired-types.ts';
import type { Phrase } from '../phrase.ts';
import type { Lookup } from './lookup.ts';

/** What the run could see, what it rests on and what it took. */
export interface Seen {
  readonly lines: readonly Phrase[];
  /** It was stopped early, so its estimates lean away from "no change". */
  readonly atStop: boolean;
  /** By evidence, what fails now is more than chance explains: rejected for success, tools or quality. */
  readonly failuresDecide: boolean;
}

/** A policy that rejects an unchanged candidate more often than this is told so where everybody reads it. */
const OFTEN = 0.1;

/** The lines below the comparison; none where the policy weighs no evidence and is not often wrong. */
export function seen({ input: { outcome } }: Lookup): Seen {
  if (outcome.kind !== 'judged') return { lines: [], atStop: false, failuresDecide: false };
  const { paired, rejectsUnchanged: share } = outcome.verdict;
  if (paired) {
    const failuresDecide = paired.gates.some(
      ({ gate, state }) => state === 'worse' && gate !== 'cost' && gate !== 'latency',
    );
    return { lines: linesOf(paired), atStop: stopped(paired), failuresDecide };
  }
  const often = share !== undefined && share > OFTEN;
  const advice: Phrase = [
    'The policy ',
    untrusted('paired'),
    ' wants evidence as well: it rejects on what chance does not explain.',
  ];
  return {
    lines: often ? [[...unchangedLine(share), ' ', ...advice]] : [],
    atStop: false,
    failuresDecide: false,
  };
}

/** How often the rule would reject an unchanged candidate. */
export function unchangedLine(share: number): Phrase {
  const often = share > 0 && share < 0.005 ? 'less than 1 %' : `${Math.round(share * 100)} %`;
  return [`On this very data this policy would reject an unchanged candidate ${often} of the time.`];
}

const stopped = ({ look, looks, trials }: PairedEvidence): boolean => look < looks && trials.saved > 0;

function linesOf(evidence: PairedEvidence): Phrase[] {
  const { trials, look, looks, passHat, repeated, power } = evidence;
  const spent = plural(trials.spent, 'candidate trial');
  const took = stopped(evidence)
    ? `Stopped after look ${look} of ${looks}: ${spent}, ${trials.saved} saved. Changes are as they stood at the stop, which overstates them a little.`
    : looks > 1
      ? `Took ${look} of ${looks} looks: ${spent}.`
      : `Looked once, at all of ${spent}.`;
  return [
    [`Could see a drop of ${points(power.detectable)}; a 5-point drop is ${missed(power.missFive)}.`],
    [baselineLine(evidence)],
    [took],
    ...(passHat
      ? [
          [
            `All of ${passHat.k} trials pass: ${rate(passHat.baseline)}`,
            ...(passHat.candidate === null ? [] : [` → ${rate(passHat.candidate)}`]),
            ' of scenarios (',
            untrusted(`pass^${passHat.k}`),
            passHat.candidate === null ? ') of the baseline; the candidate ran once.' : ').',
          ],
        ]
      : []),
    ...(repeated > 0
      ? [[`Repeats of ${plural(repeated, 'scenario')} are one answer given again: they count once.`]]
      : []),
  ];
}

function baselineLine({ baseline: { depth, stored, oldestDays, drift } }: PairedEvidence): string {
  const runs = Number(depth.toFixed(1));
  const start = `Baseline: ${runs} ${runs === 1 ? 'run' : 'runs'} a scenario`;
  if (stored === 0) return `${start}, none of them from the store.`;
  const days = Math.round(oldestDays ?? 0);
  const age =
    oldestDays === undefined
      ? ''
      : `, the oldest ${days === 0 ? 'less than a day' : plural(days, 'day')} old`;
  const agrees =
    drift === undefined
      ? ''
      : drift.drifted
        ? `; fresh runs disagree with the stored ones (${pValue(drift.p)}), so the baseline has drifted`
        : `; fresh runs agree with the stored ones (${pValue(drift.p)}): no drift`;
  return `${start}, ${stored} stored${age}${agrees}.`;
}

const pValue = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`);

function missed(chance: number): string {
  const often = frequency(chance);
  return often.startsWith('almost') ? `${often} missed` : `missed ${often}`;
}

/** A chance as people say it: `2 times in 3`. */
export function frequency(chance: number): string {
  if (chance < 0.05) return 'almost never';
  if (chance > 0.95) return 'almost always';
  const fractions = [
    [1, 2],
    [1, 3],
    [2, 3],
    [1, 4],
    [3, 4],
    ...Array.from({ length: 9 }, (_, i) => [i + 1, 10] as const),
  ] as const;
  const distance = ([times, of]: readonly [number, number]): number => Math.abs(times / of - chance);
  const [times, of] = fractions.reduce((best, each) =>
    distance(each) < distance(best) - 1e-12 ? each : best,
  );
  return `${times} ${times === 1 ? 'time' : 'times'} in ${of}`;
}
