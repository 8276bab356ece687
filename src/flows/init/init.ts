import type { World } from '../world.ts';
import { DEFAULT_ANSWERS, initialFiles, type InitAnswers } from './templates.ts';
import { UserError } from '../../base/errors.ts';

export interface InitResult {
  readonly written: readonly string[];
  /** Already there and left as they were. */
  readonly kept: readonly string[];
}

/** PORT. Asks a person; undefined where they cancel. */
export type Ask = (defaults: InitAnswers) => Promise<InitAnswers | undefined>;

/**
 * Writes config, scenarios, prompts, tools and workflow of a new project. Existing files are never overwritten.
 * Without a terminal it needs `yes`, so that nothing is written that nobody asked for.
 */
export async function init(
  world: World,
  options: { readonly yes: boolean; readonly ask?: Ask; readonly kind?: InitAnswers['kind'] },
): Promise<InitResult> {
  const defaults = options.kind ? { ...DEFAULT_ANSWERS, kind: options.kind } : DEFAULT_ANSWERS;
  const answers = options.yes ? defaults : await answersOf(defaults, options.ask);
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of initialFiles(answers)) {
    if ((await world.files.read(path)) === undefined) {
      await world.write(path, text);
      written.push(path);
    } else kept.push(path);
  }
  return { written, kept };
}

async function answersOf(defaults: InitAnswers, ask: Ask | undefined): Promise<InitAnswers> {
  if (!ask) {
    throw new UserError({
      message: 'init asks questions, and this is not a terminal',
      hint: 'run it with --yes to take the defaults',
    });
  }
  const answers = await ask(defaults);
  if (!answers) throw new UserError({ message: 'cancelled; nothing was written' });
  return answers;
}
