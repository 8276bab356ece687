/** A support agent as a TypeScript module, run without a build. A real one would call a model. */
interface Fixture {
  readonly when?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: string;
}

interface Question {
  readonly query: string;
  readonly model: { readonly id: string };
  readonly fixtures: Readonly<Record<string, readonly Fixture[]>>;
}

interface Call extends Fixture {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string>>;
}

/** Answers come from the scenario's fixtures; in production the tool itself would answer. */
function callTool(
  { fixtures }: Question,
  calls: Call[],
  name: string,
  args: Record<string, string>,
): Fixture {
  const matches = ({ when = {} }: Fixture): boolean =>
    Object.entries(when).every(([key, value]) => args[key] === value);
  const { result, error } = fixtures[name]?.find(matches) ?? { error: 'the tool is not available' };
  calls.push({ name, arguments: args, ...(error === undefined ? { result } : { error }) });
  return { result, ...(error === undefined ? {} : { error }) };
}

export default async function agent(question: Question): Promise<{ message: string; toolCalls: Call[] }> {
  const toolCalls: Call[] = [];
  const order = /\b\d{3,}\b/.exec(question.query)?.[0];
  if (order === undefined) return { message: 'Which order do you mean?', toolCalls };
  const { result, error } = callTool(question, toolCalls, 'lookup_order', { id: order });
  if (error !== undefined) return { message: `I am sorry, I could not find order ${order}.`, toolCalls };
  console.log('looked up', order); // goes to standard error, and is kept with the trial
  const { status } = result as { status: string };
  return { message: `Order ${order} is ${status}.`, toolCalls };
}
