import { UserError } from '../../base/errors.ts';
import { suggestion } from '../../base/nearest.ts';
import type { DatasetFormat } from '../types.ts';
import { alpaca } from './alpaca.ts';
import { anthropicBedrock } from './anthropic-bedrock.ts';
import { csv } from './csv.ts';
import { gemini } from './gemini.ts';
import { jsonl } from './jsonl.ts';
import { mistral } from './mistral.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiDpo } from './openai-dpo.ts';
import { openaiRft } from './openai-rft.ts';
import { parquet } from './parquet.ts';
import { sharegpt } from './sharegpt.ts';
import { trlDpo } from './trl-dpo.ts';
import { trlKto } from './trl-kto.ts';
import { trlSft } from './trl-sft.ts';

/** Every export format, in the order of help and docs. */
export const FORMATS: readonly DatasetFormat[] = [
  openaiChat,
  openaiDpo,
  openaiRft,
  trlSft,
  trlDpo,
  trlKto,
  sharegpt,
  alpaca,
  anthropicBedrock,
  gemini,
  mistral,
  jsonl,
  csv,
  parquet,
];

/** The format of this name or alias. Throws UserError with the nearest known name. */
export function formatNamed(name: string, flag = '--format'): DatasetFormat {
  const found = FORMATS.find((format) => format.name === name || format.aliases.includes(name));
  if (found) return found;
  const known = FORMATS.flatMap((format) => [format.name, ...format.aliases]);
  throw new UserError({
    path: flag,
    message: `there is no format "${name.slice(0, 60)}"`,
    hint: suggestion(name, known),
  });
}
