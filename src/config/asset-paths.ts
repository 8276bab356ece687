import { relativePath } from './fields.ts';

/** Prompt and tool files: the agent's own, or a model's that override them. */
export const assetPaths = {
  planner: relativePath
    .exactOptional()
    .meta({ description: 'File with the prompt of the planner, which selects tools.' }),
  summarizer: relativePath
    .exactOptional()
    .meta({ description: 'File with the prompt of the summarizer, which answers.' }),
  tools: relativePath
    .exactOptional()
    .meta({ description: 'YAML or JSON file with the list of tool definitions.' }),
};
