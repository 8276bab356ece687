/**
 * Version of everything in this room that turns an execution into a grade. Raise it with every change that gives an
 * equal execution another `passed`, `toolCorrect` or `quality`: it is part of each scenario's hash, so stored trials
 * that an older formula graded are compared with nothing any more. `test/assertion/version.test.ts` notices.
 */
export const GRADER_VERSION = 1;
