import { DEFAULT_REPEAT } from '../config/gate.ts';
import type { FailOn, GateConfig, Margins } from '../config/types.ts';
import type { IntegrityChange } from './integrity.ts';

/** The further on, the more verdicts fail the job. */
const STRICTNESS: readonly FailOn[] = ['never', 'reject', 'inconclusive'];

/**
 * Gate settings that this pull request made more lenient; `file` is where they stand. What became stricter is no
 * finding, and another policy always is one, as neither is the stricter. None of it counts before it is merged.
 */
export function compareGates(base: GateConfig, head: GateConfig, file: string): IntegrityChange[] {
  const place = { file };
  const margins = (Object.keys(base.margins) as (keyof Margins)[])
    .filter((name) => head.margins[name] > base.margins[name])
    .map((name): IntegrityChange => {
      const detail = `margin ${name} ${base.margins[name]} → ${head.margins[name]}`;
      return { kind: 'margin-loosened', detail, place };
    });
  const settings = loosened(base, head).map((detail): IntegrityChange => ({
    kind: 'gate-changed',
    detail,
    place,
  }));
  return [...margins, ...settings];
}

function loosened(base: GateConfig, head: GateConfig): string[] {
  const samePolicy = head.policy === base.policy;
  const changed: string[] = [];
  const say = (name: string, before: number | string, after: number | string): void => {
    changed.push(`${name} ${before} → ${after}`);
  };
  if (!samePolicy) say('policy', base.policy, head.policy);
  if (STRICTNESS.indexOf(head.failOn) < STRICTNESS.indexOf(base.failOn))
    say('fail-on', base.failOn, head.failOn);
  if (head.repeat < base.repeat && (samePolicy || !isDefault(base) || !isDefault(head)))
    say('repeat', base.repeat, head.repeat);
  if (samePolicy && base.requireImprovement && !head.requireImprovement)
    say('require-improvement', 'true', 'false');
  // The less may be rejected by accident, the more evidence a rejection takes. The other policy takes none.
  if (samePolicy && base.policy === 'paired' && head.alpha < base.alpha) say('alpha', base.alpha, head.alpha);
  return changed;
}

/** Repeats that follow the policy are told with it. */
const isDefault = ({ policy, repeat }: GateConfig): boolean => repeat === DEFAULT_REPEAT[policy];
