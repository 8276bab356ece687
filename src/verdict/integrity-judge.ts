import { shorten } from '../base/text.ts';
import type { JudgeConfig } from '../config/types.ts';
import type { IntegrityChange } from './integrity.ts';

/** What this pull request changed of the judge. Both sides are judged by the head's, so this is told and not undone. */
export function compareJudges(
  base: JudgeConfig | undefined,
  head: JudgeConfig | undefined,
  file: string,
): IntegrityChange[] {
  const place = { file };
  if (!base || !head) return base ? [{ kind: 'gate-changed', detail: 'judge was removed', place }] : [];
  return (['model', 'baseUrl', 'temperature', 'rubric', 'repeat', 'bar', 'embeddingModel'] as const)
    .filter((name) => head[name] !== base[name])
    .map((name): IntegrityChange => {
      const told = (value: string | number | undefined): string => shorten(String(value ?? 'default'), 80);
      return {
        kind: 'gate-changed',
        detail: `judge ${name} ${told(base[name])} → ${told(head[name])}`,
        place,
      };
    });
}
