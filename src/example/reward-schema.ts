import * as z from 'zod';
import type { RewardSignal } from './types.ts';

const part = z.number().min(-1).max(1).nullable();

export const reward: z.ZodType<RewardSignal> = z.object({
  total: part,
  correctness: part,
  speed: part,
  cost: part,
  userSatisfaction: part,
});
