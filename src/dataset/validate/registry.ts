import { checkAlpaca } from './alpaca.ts';
import { checkBedrock } from './bedrock.ts';
import { checkFlat } from './flat.ts';
import { checkGemini } from './gemini.ts';
import { checkMistral } from './mistral.ts';
import { checkOpenaiChat, checkOpenaiDpo, checkOpenaiRft } from './openai.ts';
import type { Check } from './report.ts';
import { checkRow } from './row.ts';
import { checkSharegpt } from './sharegpt.ts';
import { checkTrlDpo, checkTrlKto, checkTrlSft } from './trl.ts';

export interface Validator {
  readonly check: Check;
  readonly rows: 'json' | 'csv' | 'parquet';
  /** Fewer rows are refused by the service. */
  readonly least?: number;
}

/** One validator for every export format, by its name. */
export const VALIDATORS: Readonly<Record<string, Validator>> = {
  'openai-chat': { check: checkOpenaiChat, rows: 'json', least: 10 },
  'openai-dpo': { check: checkOpenaiDpo, rows: 'json', least: 10 },
  'openai-rft': { check: checkOpenaiRft, rows: 'json', least: 10 },
  'trl-sft': { check: checkTrlSft, rows: 'json' },
  'trl-dpo': { check: checkTrlDpo, rows: 'json' },
  'trl-kto': { check: checkTrlKto, rows: 'json' },
  sharegpt: { check: checkSharegpt, rows: 'json' },
  alpaca: { check: checkAlpaca, rows: 'json' },
  'anthropic-bedrock': { check: checkBedrock, rows: 'json', least: 32 },
  gemini: { check: checkGemini, rows: 'json' },
  mistral: { check: checkMistral, rows: 'json' },
  jsonl: { check: checkRow, rows: 'json' },
  csv: { check: checkFlat, rows: 'csv' },
  parquet: { check: checkFlat, rows: 'parquet' },
};
