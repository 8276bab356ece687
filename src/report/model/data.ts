import { plural } from '../../base/format.ts';
import { untrusted, type Untrusted } from '../../base/untrusted.ts';
import type { RunData, WaitingTrial } from '../../dataset/run-data.ts';
import { REASON_WORDS } from '../../feedback/strategies.ts';
import { forShell } from '../escape.ts';
import type { Phrase } from '../phrase.ts';
import type { StoreFlag } from '../types.ts';
import type { Lookup } from './lookup.ts';
import { spotOf, type Spot } from './place.ts';

/** What became of the run's examples. */
export type Data =
  | { readonly kind: 'none' }
  | StoredData
  | { readonly kind: 'failed'; readonly failure: Untrusted };

export interface StoredData {
  readonly kind: 'stored';
  readonly examples: number;
  readonly location: Untrusted;
  /** What they are good for, in figures; absent where nothing new was stored. */
  readonly added?: RunData;
  /** The same in words, without their number and place. */
  readonly lines: readonly Phrase[];
  /** What is most worth a look, at most three. */
  readonly waiting: readonly Waiting[];
  /** Empty where nothing waits. */
  readonly commands: readonly Command[];
}

/** To copy. */
export interface Command {
  readonly what: string;
  readonly line: Untrusted;
}

export interface Waiting {
  readonly id: string;
  readonly scenario: Untrusted;
  readonly spot?: Spot;
  readonly side: string;
  readonly why: string;
}

/** What the run added to the store, what it is good for, and what waits for a person. */
export function data(look: Lookup): Data {
  const { stored, added, storeFlags = [] } = look.input;
  if (!stored) return { kind: 'none' };
  if ('failure' in stored) return { kind: 'failed', failure: untrusted(stored.failure) };
  const waiting = added?.waiting ?? [];
  return {
    kind: 'stored',
    examples: stored.result.examplesAdded,
    location: untrusted(stored.result.location),
    ...(added ? { added } : {}),
    lines: added ? linesOf(added) : [],
    waiting: waiting.map((one) => waitingOf(look, one)),
    commands: commandsOf(waiting, storeFlags),
  };
}

function linesOf(added: RunData): Phrase[] {
  const { passed, failed, ungraded, recovery, pairs, practice, examples } = added;
  const labels = [
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(ungraded > 0 ? [`${ungraded} without a grade`] : []),
  ];
  return [
    [labels.join(', ')],
    ...(recovery > 0 ? [[`${recovery} of error recovery`]] : []),
    ...(pairs > 0 ? [[`${plural(pairs, 'preference pair')} (one side passed, the other failed)`]] : []),
    [
      practice === 0
        ? 'their scenarios gate pull requests, so no training split takes them'
        : practice === examples
          ? 'all of practice scenarios, which a dataset may hold'
          : `${practice} of practice scenarios, which a dataset may hold; the others gate pull requests`,
    ],
  ];
}

function waitingOf({ input }: Lookup, { id, scenarioId, variant, trial, reasons }: WaitingTrial): Waiting {
  const scenario = input.suite.scenarios.find((one) => one.id === scenarioId);
  const spot = spotOf(input, scenario?.place);
  return {
    id,
    scenario: untrusted(scenarioId),
    ...(spot && { spot }),
    side: `${variant}, trial ${trial}`,
    why: reasons.map((reason) => REASON_WORDS[reason]).join(', '),
  };
}

function commandsOf([first]: readonly WaitingTrial[], storeFlags: readonly StoreFlag[]): Command[] {
  if (!first) return [];
  const flags = storeFlags.map(({ flag, value }) => ` ${flag} ${forShell(value)}`).join('');
  return [
    {
      what: 'Rate one, 1 to 5',
      line: untrusted(`npx agent-tester feedback:add --example ${first.id} --rating 4${flags}`),
    },
    {
      what: 'Look at all that waits, one after the other',
      line: untrusted(`npx agent-tester training:review${flags}`),
    },
  ];
}
