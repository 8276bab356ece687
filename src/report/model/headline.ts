import { plural } from '../../base/format.ts';
import type { Verdict } from '../../verdict/types.ts';
import { untrusted } from '../../base/untrusted.ts';
import { METRICS, relativeChange } from '../format.ts';
import { ownWords } from '../phrase.ts';
import type { Phrase } from '../phrase.ts';
import { commonCause, tally } from './gist.ts';
import type { Lookup } from './lookup.ts';
import { nextStep } from './next.ts';
import type { ScenarioGroups } from './scenarios.ts';

export type HeadlineState =
  | 'APPROVE'
  | 'REJECT'
  | 'INCONCLUSIVE'
  | 'UNCHANGED'
  | 'NO-BASELINE'
  | 'MEASURED'
  | 'UNJUDGED';

/** What a reader with ten seconds takes along. */
export interface Headline {
  readonly state: HeadlineState;
  /** For people: `REJECT`, `could not judge`. */
  readonly title: string;
  /** The one decisive sentence. */
  readonly sentence: Phrase;
  /** Further reasons and what to do, one a line. */
  readonly more: readonly Phrase[];
}

const MOST_REASONS = 5;

/** Gates that fail because scenarios do. */
const ABOUT_SCENARIOS: ReadonlySet<string> = new Set(['success', 'tool', 'quality', 'regression']);

/** The verdict in one sentence, with the reasons that decided. */
export function headline(look: Lookup, groups: ScenarioGroups): Headline {
  const { outcome } = look.input;
  switch (outcome.kind) {
    case 'judged':
      return judged(look, groups, outcome.verdict);
    case 'unchanged':
      return {
        state: 'UNCHANGED',
        title: 'unchanged',
        sentence: [outcome.reason],
        more: [['no model was called']],
      };
    case 'no-baseline':
      return {
        state: 'NO-BASELINE',
        title: 'no baseline yet',
        sentence: [...passing(look), ', and there is nothing to compare with.'],
        more: [
          reason(outcome.reason),
          ...(look.input.context.pullRequest
            ? [['Once this is merged, later pull requests are compared with it.']]
            : []),
        ],
      };
    case 'measured':
      return {
        state: 'MEASURED',
        title: 'measured',
        sentence: [...passing(look), '.'],
        more: [reason(outcome.reason)],
      };
    case 'unjudged':
      break;
  }
  return {
    state: 'UNJUDGED',
    title: 'could not judge',
    sentence: clause(outcome.reason),
    more: [['This says nothing about the change: it is neither approved nor rejected. Run the check again.']],
  };
}

/** A reason as a clause that follows a dash: it ends in a full stop. */
const clause = (text: string): Phrase => [stopped(ownWords(text))];
/** A reason on a line of its own. */
const reason = (text: string): Phrase => [stopped(ownWords(text.charAt(0).toUpperCase() + text.slice(1)))];
const stopped = (text: string): string => (/[.!?…]$/.test(text.trimEnd()) ? text : `${text}.`);

function passing(look: Lookup): Phrase {
  const done = look.scenarios.filter((scenario) => scenario[look.solo].trials > 0);
  const passed = done.filter(({ [look.solo]: { passed, trials } }) => passed * 2 > trials);
  return [
    `${passed.length} of ${plural(done.length, 'scenario')} ${passed.length === 1 ? 'passes' : 'pass'}`,
  ];
}

function judged(look: Lookup, groups: ScenarioGroups, verdict: Verdict): Headline {
  const { recommendation } = verdict;
  const told = sentence(look, groups, verdict);
  const reasons = verdict.reasons.map(reason);
  const left = told.usesReason ? reasons.slice(1) : reasons;
  const more = left.slice(0, MOST_REASONS);
  if (left.length > more.length) more.push([`… ${plural(left.length - more.length, 'more reason')}`]);
  const next = verdict.paired && nextStep(verdict, groups);
  if (next) more.push(next);
  return { state: recommendation, title: recommendation, sentence: told.phrase, more };
}

function sentence(
  look: Lookup,
  groups: ScenarioGroups,
  verdict: Verdict,
): { readonly phrase: Phrase; readonly usesReason: boolean } {
  const { broken, fixed, deviations } = groups;
  const counts = tally(broken.length, broken.filter(({ flaky }) => flaky).length, fixed.length);
  if (verdict.recommendation === 'APPROVE') {
    const gains =
      fixed.length > 0
        ? `, ${plural(fixed.length, 'scenario')} ${fixed.length === 1 ? 'was' : 'were'} fixed`
        : '';
    const held = groups.watched.length > 0 ? 'no scenario is shown to be broken' : 'nothing broke';
    const start = broken.length === 0 ? `${held}${gains}` : `${counts}, within what is allowed`;
    return { phrase: [start, saving(look), '.'], usesReason: false };
  }
  if (verdict.recommendation === 'REJECT' && verdict.paired) return shown(groups, verdict);
  // What broke leads only where it decided: a candidate that fixes more than it breaks may still cost too much.
  if (verdict.recommendation === 'REJECT' && broken.length > 0 && scenariosDecide(verdict)) {
    const cause = commonCause(deviations);
    if (!cause) return { phrase: [`${counts}.`], usesReason: false };
    const all = cause.count === broken.length;
    return {
      phrase: all
        ? [...cause.phrase, `: ${counts}.`]
        : [`${counts}: in ${cause.count} of the ${broken.length} `, ...cause.phrase, '.'],
      usesReason: false,
    };
  }
  if (verdict.recommendation === 'REJECT' && groups.mustPass.length > 0) {
    const first = groups.mustPass.slice(0, 3).flatMap(({ id }, i) => (i === 0 ? [id] : [', ', id]));
    const rest = groups.mustPass.length - 3;
    const named: Phrase = [...first, rest > 0 ? ` and ${rest} more` : ''];
    return {
      phrase: [
        `nothing newly broke, but ${plural(groups.mustPass.length, 'regression scenario')} must pass and does not: `,
        ...named,
        '.',
      ],
      usesReason: false,
    };
  }
  const [first] = verdict.reasons;
  return { phrase: clause(first ?? 'the policy gave no reason'), usesReason: first !== undefined };
}

const scenariosDecide = ({ gates }: Verdict): boolean =>
  gates.some(({ gate, state }) => state === 'fail' && ABOUT_SCENARIOS.has(gate));

/** Where evidence rejects: what most of the failing scenarios have in common, else the reason that decided. */
function shown(
  { broken, watched, deviations, suspects }: ScenarioGroups,
  verdict: Verdict,
): { readonly phrase: Phrase; readonly usesReason: boolean } {
  const [first] = verdict.reasons;
  // Scenarios that fail by chance have causes, too: they are not why a candidate is too dear or no improvement.
  const cause = scenariosDecide(verdict) ? commonCause([...deviations, ...suspects]) : undefined;
  if (!cause)
    return { phrase: clause(first ?? 'the policy gave no reason'), usesReason: first !== undefined };
  const failing = plural(broken.length + watched.length, 'scenario');
  const phrase: Phrase = [
    ...cause.phrase,
    ` in ${cause.count} of ${failing} that passed before and ${broken.length + watched.length === 1 ? 'fails' : 'fail'} now.`,
  ];
  return { phrase, usesReason: false };
}

/** `, and cost per query fell 29 %`: the larger of what cost and latency gained, where it is worth a word. */
function saving(look: Lookup): string {
  const { comparison } = look.input;
  const gains = (['cost', 'latency'] as const).flatMap((name) => {
    const { relative = null, interval } = comparison?.metrics[name] ?? {};
    // Where there is an interval, chance must not explain the gain.
    const real = interval === undefined || interval[1] < 0;
    return relative !== null && relative <= -0.05 && real ? [{ name, relative }] : [];
  });
  const [best] = gains.sort((a, b) => a.relative - b.relative);
  return best ? `, and ${METRICS[best.name].label} fell ${relativeChange(best.relative).slice(1)}` : '';
}

/** The names of the two sides, as they stand under `models:`; one entry at two commits is told apart by its role. */
export function sideNames(look: Lookup) {
  const { baseline, candidate } = look.input.run;
  const judged = (look.solo === 'candidate' ? candidate?.name : baseline?.name) ?? 'candidate';
  const twice = look.input.comparison !== null && judged === baseline?.name;
  return {
    baseline: untrusted(baseline?.name ?? 'baseline'),
    candidate: untrusted(twice ? 'candidate' : judged),
  };
}
