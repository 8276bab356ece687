/**
 * PORT. Lets others have their turn in long work, and stops it: rejects where the person does not want it any more. To be
 * called every some thousand steps, at no cost worth counting.
 */
export type Rest = () => Promise<void>;
