import { UserError } from '../../base/errors.ts';
import { FORMATS } from '../../dataset/formats/registry.ts';
import type { DatasetFormat, RowKind, SftKind } from '../../dataset/types.ts';

/**
 * What a file of this format holds: pairs where the format, or `--pairs`, asks for them; rated answers where the format
 * takes nothing else; else what `--agent` names. Throws UserError for what the format has no rows for.
 */
export function kindOf(format: DatasetFormat, agent: SftKind, pairs: boolean): RowKind {
  const wanted = pairs ? 'preference' : agent;
  if (format.takes.includes(wanted)) return wanted;
  const [usual] = format.takes;
  // `--agent` says what to learn of an episode; formats of pairs and ratings hold no episodes.
  if (!pairs && usual !== undefined && !format.takes.includes('all')) return usual;
  const others = FORMATS.filter(({ takes }) => takes.includes(wanted)).map(({ name }) => name);
  throw new UserError({
    path: pairs ? '--pairs' : '--agent',
    message: `the format ${format.name} has no rows for ${pairs ? 'preference pairs' : agent}`,
    hint: `formats that have: ${others.join(', ')}`,
  });
}
