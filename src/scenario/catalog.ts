import type { AssertionType } from '../assertion/type.ts';

/** The assertion types that a scenario may name. */
export interface AssertionCatalog {
  get(type: string): AssertionType | undefined;
  readonly names: readonly string[];
}
