import type { AppendResult, ExampleStore, ReadRange } from '../example/store.ts';
import type { StoreUpkeep } from '../example/upkeep.ts';
import type { FeedbackEvent } from './types.ts';

/**
 * PORT. Feedback beside the examples, one file an event, never changed. An event that is there already is not added
 * again. Implementations pass `test/store/contract.ts`.
 */
export interface FeedbackStore {
  addEvents(events: readonly FeedbackEvent[]): Promise<AppendResult>;
  /** Events, oldest first. Throws UserError at the first file that is not whole. */
  readEvents(range?: ReadRange): Promise<readonly FeedbackEvent[]>;
}

/** The whole store. */
export type Store = ExampleStore & FeedbackStore & StoreUpkeep;
