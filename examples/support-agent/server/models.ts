/** What is different between the two models; all else is one code path. */
export interface Traits {
  readonly id: string;
  /** Reads the order before it refunds a complaint. Without it, the refund is issued on the customer's word. */
  readonly checksComplaints: boolean;
  /** How often a call is made when the tool times out. */
  readonly attempts: number;
  /** Simulated latency of one call, milliseconds: fixed part, and for each output token. */
  readonly baseMs: number;
  readonly perTokenMs: number;
}

const models: readonly Traits[] = [
  { id: 'shop-large-2', checksComplaints: true, attempts: 1, baseMs: 420, perTokenMs: 6 },
  { id: 'shop-small-3', checksComplaints: false, attempts: 2, baseMs: 330, perTokenMs: 5 },
];

export const modelIds: readonly string[] = models.map(({ id }) => id);

export function traitsOf(model: string): Traits | undefined {
  return models.find(({ id }) => id === model);
}
