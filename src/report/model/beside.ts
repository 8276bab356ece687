import { untrusted } from '../../base/untrusted.ts';
import type { Untrusted } from '../../base/untrusted.ts';
import type { Phrase } from '../phrase.ts';
import type { IntegrityChange } from '../../verdict/integrity.ts';
import { taintSentence } from '../../verdict/tainted.ts';
import { graderFailure } from '../../run/outcome.ts';
import type { Lookup } from './lookup.ts';
import { spotOf } from './place.ts';
import type { Spot } from './place.ts';

/** Trials without a result. They count as missing, never as failures of the agent. */
export interface Missing {
  /** By infrastructure errors and failed graders. */
  readonly lost: number;
  readonly cancelled: number;
  readonly planned: number;
  /** The most frequent causes, at most three. */
  readonly causes: readonly {
    readonly count: number;
    readonly service: Untrusted;
    readonly message: Untrusted;
  }[];
}

export interface Integrity {
  readonly what: string;
  readonly detail: Untrusted;
  readonly spot?: Spot;
}

/** A model that was trained on scenarios which it is asked here. */
export interface Tainted {
  /** `TAINTED: 3 of 40 scenarios were trained on by the candidate` */
  readonly what: string;
  readonly scenarios: readonly Untrusted[];
  readonly manifest: Untrusted;
}

const CHANGES: Readonly<Record<IntegrityChange['kind'], string>> = {
  'scenario-removed': 'scenario removed',
  'scenario-ungated': 'scenario made practice',
  'tag-removed': 'regression tag removed',
  'assertion-removed': 'assertion removed',
  'assertion-weakened': 'assertion weakened',
  'assertion-changed': 'assertion changed',
  'margin-loosened': 'margin loosened',
  'gate-changed': 'gate changed',
};

/** Infrastructure errors, failed graders and cancelled trials, with what the services said. */
export function missing(look: Lookup): Missing {
  const errors = look.input.trials.flatMap(({ error }) => (error ? [error] : []));
  const outages = errors.filter(({ kind }) => kind === 'infrastructure');
  const ungraded = look.input.trials.flatMap((trial) => {
    const message = graderFailure(trial);
    return message === undefined ? [] : [{ service: 'grader', message }];
  });
  const lost = [...outages, ...ungraded];
  const causes = new Map<string, { count: number; service: string; message: string }>();
  for (const { service = 'provider', message } of lost) {
    const key = `${service} ${message}`;
    const entry = causes.get(key);
    if (entry) entry.count += 1;
    else causes.set(key, { count: 1, service, message });
  }
  const top = [...causes.values()].sort((a, b) => b.count - a.count).slice(0, 3);
  return {
    lost: lost.length,
    cancelled: errors.length - outages.length,
    planned: look.input.trials.length,
    causes: top.map(({ count, service, message }) => ({
      count,
      service: untrusted(service),
      message: untrusted(message),
    })),
  };
}

/** How this pull request changed the rules that judge it. */
export function integrity(look: Lookup): readonly Integrity[] {
  return (look.input.integrity ?? []).map(({ kind, detail, place }) => {
    const spot = spotOf(look.input, place);
    return { what: CHANGES[kind], detail: untrusted(detail), ...(spot && { spot }) };
  });
}

/** Which model saw which scenarios before. */
export function tainted(look: Lookup): readonly Tainted[] {
  return (look.input.tainted ?? []).map((taint) => ({
    what: taintSentence(taint),
    scenarios: taint.scenarios.map(({ id }) => untrusted(id)),
    manifest: untrusted(taint.manifest),
  }));
}

/** Where the rules came from, when and by which run. */
export interface Footer {
  readonly run: string;
  readonly runUrl?: string;
  readonly suite: Untrusted;
  readonly rules?: Phrase;
  /** ISO date and time to the minute, UTC. */
  readonly finishedAt: Untrusted;
  readonly fork: boolean;
}

/** The last line of every report. */
export function footer(look: Lookup): Footer {
  const { context, run, suiteName } = look.input;
  const { pullRequest } = context;
  return {
    run: context.attempt > 1 ? `attempt ${context.attempt}` : '',
    ...(context.runUrl !== undefined && { runUrl: context.runUrl }),
    suite: untrusted(suiteName),
    ...(pullRequest && {
      rules: [
        'rules as on ',
        untrusted(pullRequest.baseRef),
        ' at ',
        untrusted(pullRequest.baseSha.slice(0, 7)),
      ],
    }),
    finishedAt: untrusted(run.finishedAt.slice(0, 16).replace('T', ' ')),
    fork: pullRequest?.fork ?? false,
  };
}
