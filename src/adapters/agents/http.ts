import { OutsideError, UserError } from '../../base/errors.ts';
import { fillTemplate } from '../../agent/body-template.ts';
import { quote } from '../../agent/quote.ts';
import { executionOfReply, useless } from '../../agent/reply.ts';
import type { AgentTarget, Execution } from '../../agent/types.ts';
import { inputDocument } from '../../agent/wire.ts';
import type { Config, HttpAgentConfig } from '../../config/types.ts';
import { fetchBounded, HttpFailure, MAX_BODY_BYTES } from './bounded-fetch.ts';
import { causeOf } from './cause.ts';
import { isWorthAnotherTry, masked, quotedReason, reasonOf, retryAfter } from './failed-answer.ts';
import { httpAccess, type HttpAccess } from './http-access.ts';
import type { AgentDeps, AgentKind } from './kind.ts';

/** A running agent: one POST a trial, with the input as JSON or what the body template makes of it. */
export function createHttpAgent(
  config: Pick<Config, 'file'>,
  agent: HttpAgentConfig,
  { env, clock, pace }: Pick<AgentDeps, 'env' | 'clock' | 'pace'>,
): AgentTarget {
  return {
    kind: 'http',
    async run(input, signal) {
      signal.throwIfAborted();
      const access = httpAccess(config.file, agent, input.model, env);
      if ('problems' in access) throw new UserError(access.problems);
      const document = inputDocument(input);
      const body = JSON.stringify(agent.body === undefined ? document : fillTemplate(agent.body, document));
      // Nobody knows its tokens, so that they count for none.
      await pace?.enter(0, signal);
      const started = clock.monotonic();
      const answer = await post(access, body, signal, () => clock.now());
      const latencyMs = Math.round((clock.monotonic() - started) * 1e3) / 1e3;
      if (answer.truncated) {
        return useless({ latencyMs }, `the answer has more than ${MAX_BODY_BYTES} bytes`);
      }
      const execution = executionOfReply({ ...answer, latencyMs }, agent.response, input.model.price);
      return withoutSecrets(execution, access);
    },
  };
}

interface Answer {
  readonly body: string;
  readonly mediaType: string;
  readonly truncated: boolean;
}

/** The answer to one request; rejects with an OutsideError, or with the signal's reason. */
async function post(
  access: HttpAccess,
  body: string,
  signal: AbortSignal,
  now: () => number,
): Promise<Answer> {
  const { url, headers, keys } = access;
  try {
    const { text, type, truncated } = await fetchBounded(url, { method: 'POST', body, signal }, headers);
    return {
      body: keys.reduce((rest, key) => rest.replaceAll(key, '***'), text),
      mediaType: (type.split(';', 1)[0] ?? '').trim().toLowerCase(),
      truncated,
    };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw failureOf(error, access, now());
  }
}

/** What is quoted of a useless answer must not hold what we sent in a header. */
function withoutSecrets(execution: Execution, { secrets }: HttpAccess): Execution {
  const { error } = execution;
  if (!error || secrets.length === 0) return execution;
  return { ...execution, error: { ...error, message: masked(error.message, secrets) } };
}

/** A refused request or no answer at all: the outside world's failure. Anything else is our bug. */
function failureOf(error: unknown, access: HttpAccess, now: number): unknown {
  const refused = causeOf(error, (cause) => cause instanceof HttpFailure);
  if (refused instanceof HttpFailure) {
    const { status } = refused;
    const retryable = isWorthAnotherTry(status);
    const wait = retryable ? retryAfter(refused.headers, now) : undefined;
    const hint = hintOf(status, access);
    return new OutsideError('agent', quotedReason(refused, reasonOf(refused.body), access.secrets).message, {
      retryable,
      status,
      ...(wait === undefined ? {} : { retryAfterMs: wait }),
      ...(hint === undefined ? {} : { hint }),
    });
  }
  // `fetch` throws TypeError for all that the network does; its causes say what.
  if (!(error instanceof TypeError)) return error;
  const cause = causeOf(error, () => false);
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OutsideError('agent', `the connection failed: ${quote(masked(reason, access.secrets))}`, {
    // `fetch` refuses some ports on its own, and will refuse them again.
    retryable: reason !== 'bad port',
    hint: `is ${access.url.origin} reachable?`,
    cause,
  });
}

function hintOf(status: number, { url }: HttpAccess): string | undefined {
  if (status >= 300 && status < 400) return 'the server redirects: set url to where it leads';
  if (status === 401 || status === 403) return 'check api-key-env and headers';
  if (status === 404 || status === 405)
    return `check url: does ${quote(url.origin + url.pathname)} take a POST?`;
  return undefined;
}

export const httpKind: AgentKind<HttpAgentConfig> = {
  create: (config, agent, deps) => Promise.resolve(createHttpAgent(config, agent, deps)),
  check: (config, agent, models, env) =>
    models.flatMap((model) => {
      const access = httpAccess(config.file, agent, model, env);
      return 'problems' in access ? access.problems : [];
    }),
};
