import type { Outcome } from '../../src/verdict/types.ts';
import { fail, gate, pass } from './fixtures.ts';
import type { Act, Spec } from './fixtures.ts';

const lookup = ['lookup_order', { order_id: 123 }] as const;
const refund = ['issue_refund', { order_id: 123, reason: 'late' }] as const;
const missedLookup = [
  {
    path: 'expect.tools',
    type: 'trajectory:match',
    message: 'expected lookup_order, issue_refund; got issue_refund',
  },
];
const sorry =
  'I am sorry that your order is late. I have refunded the full amount. You will see it in 3 to 5 days.';

const three = (act: Act): readonly Act[] => [act, act, act];
const quiet = (id: string, line: number, query: string): Spec => {
  const act = pass([['lookup_order', { order_id: line }]], 'Your order is on its way. It arrives on Friday.');
  return { id, line, query, file: 'scenarios/orders.yml', baseline: three(act), candidate: three(act) };
};

export const BROKEN: readonly Spec[] = [
  {
    id: 'refund-partial',
    line: 41,
    query: 'One of the two shirts came torn. Can I get my money back for that one?',
    baseline: three(
      pass(
        [lookup, ['issue_refund', { order_id: 123, items: ['shirt-2'] }]],
        'I have refunded the torn shirt. Keep the other one.',
      ),
    ),
    candidate: three(
      fail([['issue_refund', { order_id: 'unknown' }]], 'I have refunded your order.', [
        ...missedLookup,
        {
          path: 'assert[0]',
          type: 'trajectory:tool-args-match',
          message: 'issue_refund: expected items ["shirt-2"], got none',
          line: 52,
          stage: 'planner',
        },
      ]),
    ),
  },
  {
    id: 'refund-late-order',
    line: 14,
    tags: ['regression', 'refunds'],
    query: 'My order 123 is late, I want my money back.',
    baseline: three(pass([lookup, refund], sorry)),
    candidate: three(
      fail([refund], 'I have refunded the full amount. You will see it in 3 to 5 days.', missedLookup),
    ),
  },
  {
    id: 'refund-twice',
    line: 63,
    query: 'You refunded me, but I never got it. Refund me again?',
    baseline: three(
      pass([lookup, ['refund_status', { order_id: 123 }]], 'Your refund is on its way since Monday.'),
    ),
    candidate: [
      fail([['refund_status', { order_id: 123 }]], 'Your refund is on its way.', missedLookup),
      pass([lookup, ['refund_status', { order_id: 123 }]], 'Your refund is on its way since Monday.'),
      fail([['refund_status', { order_id: 123 }]], 'Your refund is on its way.', missedLookup),
    ],
  },
];

export const QUIET: readonly Spec[] = [
  quiet('order-status', 4, 'Where is my order?'),
  quiet('order-two-parcels', 22, 'Only one of my two parcels is here.'),
  quiet('order-address-change', 40, 'I moved. Please send it to my new address.'),
  quiet('order-cancel', 58, 'Cancel my order, please.'),
  {
    id: 'voucher-expired',
    line: 77,
    file: 'scenarios/orders.yml',
    query: 'My voucher has expired, can I still use it?',
    baseline: [
      pass([], 'I am afraid it has expired.'),
      fail([], 'Sure!', [{ path: 'assert[0]', type: 'icontains', message: 'expected "expired"' }]),
      pass([], 'It has expired.'),
    ],
    candidate: three(pass([], 'I am afraid it has expired.')),
  },
  {
    id: 'policy-no-refund',
    line: 90,
    file: 'scenarios/policy.yml',
    query: 'I wore it for a year. Refund?',
    baseline: three(
      fail([refund], 'Done.', [
        { path: 'expect.forbidden', type: 'not-trajectory:tool-used', message: 'issue_refund was called' },
      ]),
    ),
    candidate: three(
      fail([refund], 'Done.', [
        { path: 'expect.forbidden', type: 'not-trajectory:tool-used', message: 'issue_refund was called' },
      ]),
    ),
  },
];

export const FIXED: Spec = {
  id: 'tool-down',
  line: 12,
  file: 'scenarios/errors.yml',
  query: 'Is my order 9 packed?',
  baseline: three(
    fail([lookup], 'Yes!', [{ path: 'expect.recovery', type: 'icontains', message: 'expected an apology' }]),
  ),
  candidate: three(pass([lookup], 'I cannot see it at the moment. Please try again in a few minutes.')),
};

export const REJECT: Outcome = {
  kind: 'judged',
  verdict: {
    policy: 'thresholds',
    recommendation: 'REJECT',
    winner: 'baseline',
    gates: [
      gate('success', 'fail', '>= 95 % of baseline', 'success 63.3 % is below 95 % of 76.7 %'),
      gate('tool', 'fail', '>= 95 % of baseline', 'tool selection fell by 26.7 points'),
      gate('quality', 'fail', '>= 95 % of baseline', 'response quality fell by more than 5 %'),
      gate('cost', 'pass', '<= 120 %', 'cost per query fell by 29.5 %', 'medium'),
      gate('latency', 'pass', '< 110 %', 'latency fell by 10.5 %', 'low'),
      gate('regression', 'fail', 'all pass', '1 of 1 regression-tagged scenarios fails'),
      gate('improvement', 'pass', 'one better', 'cost and latency improved', 'low'),
    ],
    reasons: [
      '1 regression-tagged scenario fails.',
      'Success fell from 76.7 % to 63.3 %, more than the 5 % allowed.',
      'Response quality fell from 4.02 to 3.68, more than the 5 % allowed.',
      'Tool selection fell from 100 % to 73.3 %, more than the 5 % allowed.',
    ],
    regressionFailures: ['refund-late-order'],
  },
};

export const APPROVE: Outcome = {
  kind: 'judged',
  verdict: {
    policy: 'thresholds',
    recommendation: 'APPROVE',
    winner: 'candidate',
    gates: [
      gate('success', 'pass', '>= 95 % of baseline', 'success is not lower than the baseline'),
      gate('tool', 'pass', '>= 95 % of baseline', 'tool selection is the same'),
      gate('quality', 'pass', '>= 95 % of baseline', 'response quality is the same'),
      gate('cost', 'pass', '<= 120 %', 'cost per query fell by 29.5 %', 'medium'),
      gate('latency', 'advisory', '< 110 %', 'latency fell by 10.5 %', 'low'),
      gate('regression', 'pass', 'all pass', 'all regression-tagged scenarios pass'),
      gate('improvement', 'pass', 'one better', 'cost improved', 'low'),
    ],
    reasons: ['Every gated metric is within its limit, and cost improved.'],
    regressionFailures: [],
  },
};
