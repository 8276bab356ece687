import type { ArgumentForm } from './arguments.ts';

/** How formats in the form of the OpenAI chat API differ in what they allow. */
export interface ChatRules {
  readonly arguments: ArgumentForm;
  /** What the id of a call must look like; `optional`: it may be absent, then answers follow in order. */
  readonly ids: RegExp | 'optional';
  /** `answer`: the assistant, which is learned. `prompt`: the user or a tool. `user`. */
  readonly last: 'answer' | 'prompt' | 'user';
  /** Whether a member that is not known is an error. */
  readonly closed: boolean;
  readonly weight: boolean;
  /** Whether a call of what is not declared is an error; some chat templates do without declarations. */
  readonly mustDeclare: boolean;
  readonly textBesideCalls: boolean;
  /** Whether the user may speak right after a tool answered. */
  readonly userAfterTool: boolean;
}

export const OPENAI_RULES: ChatRules = {
  arguments: 'text',
  ids: /./su,
  last: 'answer',
  closed: true,
  weight: true,
  mustDeclare: true,
  textBesideCalls: true,
  userAfterTool: true,
};
