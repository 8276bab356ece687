import type { Method } from '../types.ts';
import { entitySwap } from './entity-swap.ts';
import { missingInformation } from './missing-information.ts';
import { paraphrase } from './paraphrase.ts';
import { toolFailure } from './tool-failure.ts';

/** Every way to vary an example. */
export const METHODS: readonly Method[] = [paraphrase, entitySwap, missingInformation, toolFailure];
