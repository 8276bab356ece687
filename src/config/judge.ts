import { hashOf } from '../base/hash.ts';
import type { JudgeConfig } from './types.ts';

/** File beside the config that carries how far the judge agrees with people. Written by `judge:calibrate`. */
export const CALIBRATION_FILE = 'judge-calibration.json';

/**
 * Hash of what decides a judge's verdicts: model, sampling, house rubric, repeats, endpoint. `version` is that of the
 * prompts and the reading of answers. Out: key, price, bar and the embedding model.
 */
export function judgeHash(judge: JudgeConfig, version: number): string {
  const { model, temperature, rubric, repeat, baseUrl } = judge;
  return hashOf({
    version,
    model,
    temperature: temperature ?? null,
    rubric: rubric ?? null,
    repeat,
    endpoint: baseUrl === undefined ? null : endpointOf(baseUrl),
  });
}

/** Without the port on which a local server happens to listen. */
function endpointOf(baseUrl: string): string {
  return baseUrl.replace(/^(https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])):\d+/, '$1');
}
