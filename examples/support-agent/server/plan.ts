import type { Conversation } from './conversation.ts';
import { Desk, NeedsCall, Stop, type Call, type Outcome } from './desk.ts';
import type { Intent } from './intents.ts';
import type { Traits } from './models.ts';
import { history, invoice, password, subscription, voucher } from './plans/account.ts';
import { address, cancel, dispute, reschedule, status, track } from './plans/delivery.ts';
import { exchange, options, sendBack, stock, warranty } from './plans/goods.ts';
import { refund, refundStatus } from './plans/money.ts';
import { facts, handOver, say, unclear } from './plans/talk.ts';
import { rulesOf } from './rules.ts';
import { tasksOf, type Task } from './tasks.ts';

type Plan = (desk: Desk, task: Task) => Outcome;

const PLANS: Readonly<Record<Intent, Plan>> = {
  'prompt-theft': say('declined'),
  'third-party': say('other-customer'),
  safety: handOver('safety', 'high', 'safety'),
  legal: handOver('legal', 'high', 'handed-over'),
  fraud: handOver('fraud', 'high', 'fraud'),
  human: handOver('requested', 'normal', 'handed-over'),
  complaint: handOver('complaint', 'normal', 'complaint'),
  erasure: handOver('requested', 'normal', 'handed-over'),
  'invoice-change': handOver('requested', 'normal', 'handed-over'),
  settings: say('my-account'),
  password,
  'invented-voucher': say('no-voucher-to-give'),
  'price-match': say('no-price-match'),
  voucher,
  subscription,
  facts,
  stock,
  dispute,
  warranty,
  exchange,
  reschedule,
  address,
  invoice,
  'refund-status': refundStatus,
  refund,
  cancel,
  return: sendBack,
  options,
  history,
  track,
  status,
  thanks: say('thanks'),
  robot: say('robot'),
  greeting: say('greeting'),
  unclear,
};

/** The next turn of the planner: tool calls, or what all came to. */
export type Turn = { readonly calls: readonly Call[] } | { readonly outcomes: readonly Outcome[] };

/** Works on all tasks of the message; the calls that they need next go out together. */
export function nextTurn(conversation: Conversation, traits: Traits): Turn {
  const desk = new Desk(conversation, traits, rulesOf(conversation.prompt));
  const calls = new Map<string, Call>();
  const outcomes: Outcome[] = [];
  for (const task of tasksOf(conversation.query, conversation.earlier)) {
    try {
      outcomes.push(PLANS[task.intent](desk, task));
    } catch (thrown) {
      if (thrown instanceof NeedsCall) calls.set(JSON.stringify(thrown.call), thrown.call);
      else if (thrown instanceof Stop) outcomes.push(thrown.outcome);
      else throw thrown;
    }
  }
  return calls.size > 0 ? { calls: [...calls.values()] } : { outcomes };
}
