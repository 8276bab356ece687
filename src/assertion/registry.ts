import { analysisContains } from './analysis-contains.ts';
import { bleu } from './bleu.ts';
import { contains } from './contains.ts';
import { containsAll } from './contains-all.ts';
import { containsAny } from './contains-any.ts';
import { containsJson } from './contains-json.ts';
import { cost } from './cost.ts';
import { equals } from './equals.ts';
import { factuality } from './factuality.ts';
import { goalSuccess } from './goal-success.ts';
import { icontains } from './icontains.ts';
import { icontainsAll } from './icontains-all.ts';
import { icontainsAny } from './icontains-any.ts';
import { isJson } from './is-json.ts';
import { isRefusal } from './is-refusal.ts';
import { isValidFunctionCall, isValidOpenaiFunctionCall, isValidOpenaiToolsCall } from './is-valid-call.ts';
import { javascript } from './javascript.ts';
import { latency } from './latency.ts';
import { levenshtein } from './levenshtein.ts';
import { noPii } from './no-pii.ts';
import { recovery } from './recovery.ts';
import { llmRubric } from './llm-rubric.ts';
import { regex } from './regex.ts';
import { similar } from './similar.ts';
import { rougeN } from './rouge-n.ts';
import { SET_TYPE } from './set.ts';
import { startsWith } from './starts-with.ts';
import { stepCount } from './step-count.ts';
import { stepStatus } from './step-status.ts';
import { toolArgsMatch } from './tool-args-match.ts';
import { toolCallF1 } from './tool-call-f1.ts';
import { toolSequence } from './tool-sequence.ts';
import { toolSet } from './tool-set.ts';
import { toolUsed } from './tool-used.ts';
import { trajectoryMatch } from './trajectory-match.ts';
import type { AssertionType } from './type.ts';
import { wordCount } from './word-count.ts';

const types: readonly AssertionType[] = [
  equals,
  contains,
  icontains,
  containsAny,
  containsAll,
  icontainsAny,
  icontainsAll,
  startsWith,
  regex,
  isJson,
  containsJson,
  wordCount,
  levenshtein,
  rougeN,
  bleu,
  isRefusal,
  noPii,
  analysisContains,
  trajectoryMatch,
  toolUsed,
  toolArgsMatch,
  toolSequence,
  stepCount,
  stepStatus,
  toolSet,
  toolCallF1,
  isValidOpenaiToolsCall,
  isValidOpenaiFunctionCall,
  isValidFunctionCall,
  recovery,
  javascript,
  llmRubric,
  factuality,
  goalSuccess,
  similar,
  cost,
  latency,
];

/** Every assertion type by its name without `not-`, in the order of the docs table. */
export const assertionTypes: ReadonlyMap<string, AssertionType> = new Map(
  types.map((type) => [type.type, type]),
);

/** What the scenario loader asks: the type of a name without `not-`, and all names, that of a set too. */
export const catalog = {
  names: [...assertionTypes.keys(), SET_TYPE],
  get: (type: string): AssertionType | undefined => assertionTypes.get(type),
};
