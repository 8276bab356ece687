import type { Conversation, ToolEvent } from './conversation.ts';
import { isObject, text, type JsonObject } from './json.ts';
import type { Traits } from './models.ts';
import type { Rules } from './rules.ts';
import { emailOf } from './slots.ts';

/** What a task came to. `kind` selects the sentence of the answer, `data` fills it. */
export interface Outcome {
  readonly kind: string;
  readonly data: JsonObject;
}

export interface Call {
  readonly name: string;
  readonly args: JsonObject;
}

/** Thrown where a plan needs a tool result that the conversation does not hold yet. */
export class NeedsCall extends Error {
  readonly call: Call;
  constructor(call: Call) {
    super(call.name);
    this.call = call;
  }
}

/** Thrown where a plan cannot go on; the outcome says why. */
export class Stop extends Error {
  readonly outcome: Outcome;
  constructor(kind: string, data: JsonObject = {}) {
    super(kind);
    this.outcome = { kind, data };
  }
}

const PASSING = /^(timeout|temporarily unavailable)/i;

/**
 * A plan's view of the conversation. Plans are plain functions that run from the start on every turn: a call that was
 * made before gives its result, the first one that was not becomes the next turn.
 */
export class Desk {
  readonly conversation: Conversation;
  readonly traits: Traits;
  readonly rules: Rules;

  constructor(conversation: Conversation, traits: Traits, rules: Rules) {
    this.conversation = conversation;
    this.traits = traits;
    this.rules = rules;
  }

  /** The tool's result, or what it said when it refused. A tool that keeps timing out ends the task. */
  call(name: string, args: JsonObject): { readonly result: JsonObject } | { readonly refused: string } {
    const made = this.conversation.events.filter((event) => sameCall(event, name, args));
    const last = made.at(-1);
    if (!this.conversation.tools.has(name)) throw new Stop('unavailable', { tool: name });
    if (last === undefined) throw new NeedsCall({ name, args });
    if (last.error === undefined) return { result: isObject(last.result) ? last.result : {} };
    if (!PASSING.test(last.error)) return { refused: last.error };
    if (made.length < this.traits.attempts) throw new NeedsCall({ name, args });
    throw new Stop('unavailable', {
      tool: name,
      ...(text(args, 'order_id') === undefined ? {} : { order_id: text(args, 'order_id') ?? '' }),
    });
  }

  /** As `call`, for tools that have no reason to refuse. */
  ask(name: string, args: JsonObject): JsonObject {
    const answer = this.call(name, args);
    if ('refused' in answer) throw new Stop('tool-refused', { tool: name, why: answer.refused, ...args });
    return answer.result;
  }

  /** The e-mail address of this message or an earlier one. */
  get email(): string | undefined {
    return emailOf([...this.conversation.earlier, this.conversation.query].join('\n'));
  }

  /** The signed-in customer, or the one whose address a guest gave. Undefined for a guest who gave none. */
  customer(): string | undefined {
    const known = text(this.conversation.context, 'customer_id');
    if (known !== undefined) return known;
    const { email } = this;
    if (email === undefined) return undefined;
    const found = this.call('find_customer', { email });
    if ('refused' in found) throw new Stop('customer-not-found', { email });
    return text(found.result, 'customer_id');
  }
}

function sameCall(event: ToolEvent, name: string, args: JsonObject): boolean {
  const keys = new Set([...Object.keys(event.args), ...Object.keys(args)]);
  return (
    event.name === name &&
    [...keys].every((key) => JSON.stringify(event.args[key]) === JSON.stringify(args[key]))
  );
}
