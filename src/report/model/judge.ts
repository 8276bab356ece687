import { percent, plural, usd } from '../../base/format.ts';
import { untrusted } from '../../base/untrusted.ts';
import { addUsage, NO_USAGE } from '../../assertion/judge/usage.ts';
import type { Preference } from '../../compare/preference.ts';
import { informsOf } from '../../scenario/shelved.ts';
import type { Phrase } from '../phrase.ts';
import type { Lookup } from './lookup.ts';

/** What the graders that are models cost, apart from the agent, and why some of them do not count. */
export function judgeLines({ input: { trials, suite, preference } }: Lookup): readonly Phrase[] {
  const graders = trials.flatMap(({ validation }) => validation?.grader ?? []);
  const usages = preference ? [...graders, preference.usage] : graders;
  const { calls, costUsd, tokenUsage } = usages.reduce(addUsage, NO_USAGE);
  const tokens = tokenUsage === null ? 'tokens unknown' : plural(tokenUsage.total, 'token');
  const cost = costUsd === null ? 'cost unknown' : usd(costUsd);
  const spent: Phrase[] =
    calls > 0 ? [[`${plural(calls, 'call')}, ${tokens}, ${cost}; no part of the agent's cost.`]] : [];
  const reasons = Map.groupBy(suite.scenarios.flatMap(informsOf), (reason) => reason);
  const informs = [...reasons].map(([reason, all]): Phrase => [
    untrusted(reason),
    `: ${plural(all.length, 'assertion')} inform${all.length === 1 ? 's' : ''} only and decide${all.length === 1 ? 's' : ''} nothing.`,
  ]);
  return [...informs, ...(preference ? [preferenceLine(preference.preference)] : []), ...spent];
}

function preferenceLine({ candidate, baseline, ties, missing, share, interval, p }: Preference): Phrase {
  const asked = candidate + baseline + ties;
  const sure =
    share === null || interval === null
      ? ''
      : `; of those not tied ${percent(share, 0)} [${percent(interval[0], 0)}, ${percent(interval[1], 0)}], sign test p = ${p.toFixed(3)}`;
  const lost = missing > 0 ? `; no verdict on ${missing}` : '';
  return [
    `prefers the candidate's answer in ${candidate} of ${plural(asked, 'scenario')}, the baseline's in ${baseline}, tie ${ties}${sure}${lost}. This gates nothing.`,
  ];
}
