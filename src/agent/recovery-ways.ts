/** What an agent may do about a tool that failed. */
export const RECOVERY_WAYS = ['clarify', 'retry', 'fallback', 'graceful_fail'] as const;
export type RecoveryWay = (typeof RECOVERY_WAYS)[number];
