import { UserError } from '../base/errors.ts';
import type { ExampleStore } from '../example/store.ts';
import type { TrainingExample } from '../example/types.ts';

const ID = /^ex-[0-9a-f]{4,16}$/;

/**
 * The example of an id, or of the beginning of one (4 digits or more) that no other has. Throws UserError where the
 * text is no id, no example has it, or several have.
 */
export async function findExample(store: ExampleStore, id: string, path: string): Promise<TrainingExample> {
  if (!ID.test(id)) {
    throw new UserError({
      path,
      message: `${JSON.stringify(id.slice(0, 60))} is no example id, expected ex- and 4 to 16 hex digits`,
      hint: 'the comment on the pull request and `agent-tester training:review --list` show ids',
    });
  }
  let read = 0;
  const found = new Map<string, TrainingExample>();
  for await (const example of store.readExamples()) {
    read++;
    if (example.id.startsWith(id)) found.set(example.id, example);
    if (found.size > 1) break;
  }
  const [first, second] = [...found.values()];
  if (!first) {
    throw new UserError({
      path,
      message: `no example ${id} is among the ${read} in the store`,
      hint: '`agent-tester training:review --list` shows what is there',
    });
  }
  if (second) {
    throw new UserError({
      path,
      message: `${id} begins both ${first.id} and ${second.id}`,
      hint: 'give more digits',
    });
  }
  return first;
}
