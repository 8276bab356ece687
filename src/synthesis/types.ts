import type { Random } from '../base/random.ts';
import type { RecoveryWay, TrainingExample } from '../example/types.ts';

/** What was said and done in an example: what a method may change. */
export type Said = Pick<
  TrainingExample,
  'query' | 'context' | 'history' | 'response' | 'toolCalls' | 'toolsUsed' | 'analysis'
>;

/** A variation in the making. */
export interface Variation {
  readonly said: Said;
  /** What is true of it by construction; everything else is unknown until somebody looks. */
  readonly known: {
    readonly recovery?: RecoveryWay;
    readonly expectedTools?: readonly string[];
  };
}

/** Why a method makes nothing of an example: one of few sentences, so that they can be counted. */
export interface Skipped {
  readonly skipped: string;
}

/** One way to vary an example: a sibling in `methods/`, listed in its registry. */
export interface Method {
  readonly name: string;
  /** For help and docs. */
  readonly about: string;
  /** The same example and numbers give the same variation. Never throws for what an example says. */
  vary(parent: TrainingExample, random: Random): Variation | Skipped;
}

export function isSkipped(value: object): value is Skipped {
  return 'skipped' in value;
}
