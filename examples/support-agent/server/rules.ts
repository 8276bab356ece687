/** The numbers of the shop's rules. They are read from the prompt, so that another prompt makes another agent. */
export interface Rules {
  readonly refundDays: number;
  readonly damageDays: number;
  readonly lateDays: number;
  readonly approvalUsd: number;
  readonly warrantyMonths: number;
}

export function rulesOf(prompt: string): Rules {
  const number = (pattern: RegExp, otherwise: number): number =>
    Number(pattern.exec(prompt)?.[1] ?? otherwise);
  return {
    refundDays: number(/Refund window: (\d+) days/, 30),
    damageDays: number(/Damage window: (\d+) days/, 30),
    lateDays: number(/more than (\d+) days late/, 14),
    approvalUsd: number(/Refunds above (\d+) USD/, Infinity),
    warrantyMonths: number(/Warranty: (\d+) months/, 12),
  };
}
