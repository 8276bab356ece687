import type { Arm } from './arms.ts';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../config/paths.ts';
import { parseManifest } from '../dataset/manifest-schema.ts';
import { trainedScenarios } from '../dataset/trained.ts';
import { wholeScenarios } from '../scenario/shelved.ts';
import type { Suite } from '../scenario/types.ts';
import type { Taint } from '../verdict/tainted.ts';

/**
 * Models that were trained on scenarios of this suite, as the manifests say that they name. Throws UserError for a
 * manifest that is not there or cannot be read: a claim that cannot be checked must not pass for a clean one.
 */
export async function taintsOf(arms: readonly Arm[], suite: Suite): Promise<readonly Taint[]> {
  const taints: Taint[] = [];
  for (const { variant, config, files } of arms) {
    const { trainedOn, name } = variant.model;
    if (trainedOn === undefined) continue;
    const manifest = joinPath(config.file, trainedOn);
    const text = await files.read(manifest);
    if (text === undefined) {
      throw new UserError({
        place: { file: config.file },
        path: `models.${name}.trained-on`,
        message: `there is no ${manifest} in the ${files.label}`,
        hint: 'training:prepare and training:export write manifests; commit the one that the model was trained on',
      });
    }
    const scenarios = trainedScenarios(parseManifest(text, manifest), wholeScenarios(suite));
    if (scenarios.length > 0)
      taints.push({ role: variant.role, manifest, scenarios, of: suite.scenarios.length });
  }
  return taints;
}
