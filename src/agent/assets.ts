import { UserError, type Problem } from '../base/errors.ts';
import { append } from '../config/append.ts';
import type { FileSource } from '../config/files.ts';
import { deepFreeze } from '../config/freeze.ts';
import { joinPath } from '../config/paths.ts';
import type { Config, ModelConfig } from '../config/types.ts';
import { quote } from '../config/words.ts';
import { readTools } from './tool-file.ts';
import type { AgentAssets } from './types.ts';

type AssetName = 'planner' | 'summarizer' | 'tools';

/**
 * Reads the prompts and tools of an agent with one model config; the model's paths override the agent's. Throws one
 * UserError with everything that is missing or wrong in all of them.
 */
export async function loadAssets(
  config: Config,
  model: ModelConfig,
  files: FileSource,
): Promise<AgentAssets> {
  const problems: Problem[] = [];
  const read = async (asset: AssetName) => {
    try {
      return await readAsset(config, model, asset, files);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      append(problems, error.problems);
      return undefined;
    }
  };
  const planner = await read('planner');
  const summarizer = await read('summarizer');
  const toolFile = await read('tools');
  const parsed = toolFile ? readTools(toolFile.file, toolFile.text) : { tools: [], problems: [] };
  append(problems, parsed.problems);
  if (problems.length > 0) throw new UserError(problems);
  return deepFreeze({
    ...(planner ? { planner: planner.text } : {}),
    ...(summarizer ? { summarizer: summarizer.text } : {}),
    tools: parsed.tools,
  });
}

async function readAsset(config: Config, model: ModelConfig, asset: AssetName, files: FileSource) {
  const path = model[asset] ?? config.agent[asset];
  if (path === undefined) return undefined;
  const file = joinPath(config.file, path);
  const text = await files.read(file);
  if (text === undefined) {
    throw new UserError({
      place: { file: config.file },
      path: model[asset] === undefined ? `agent.${asset}` : `models.${model.name}.${asset}`,
      message: `there is no file ${quote(file, 200)} in the ${files.label}`,
    });
  }
  if (text.trim() === '') {
    throw new UserError({ place: { file }, message: `is empty, expected the ${asset}` });
  }
  return { file, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
