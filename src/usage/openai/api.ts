import { isObject } from '../../base/json.ts';
import { own, text } from '../fields.ts';

/** Whose chat API a pair belongs to, or what else it is. */
export type Api = 'chat' | 'responses' | 'anthropic' | 'ollama' | { readonly other: string };

const PATHS: readonly (readonly [RegExp, Exclude<Api, object>])[] = [
  [/\/chat\/completions$/, 'chat'],
  [/\/responses$/, 'responses'],
  [/^(?!.*\/threads\/).*\/messages$/, 'anthropic'],
  [/\/api\/(chat|generate)$/, 'ollama'],
];

/** Names of APIs as paths have them: a path itself may hold what is personal. */
const OTHERS =
  /\/(assistants|threads|vector_stores|embeddings|embed|images|audio|files|uploads|batches|moderations|models|completions|fine_tuning|realtime|evals)\b/;

/** By the address that was called, otherwise by the answer's own words. */
export function apiOf(url: string | null, request: unknown, response: unknown, stream: string | null): Api {
  const path = url
    ?.slice(0, 2_000)
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  if (path !== undefined) {
    const known = PATHS.find(([pattern]) => pattern.test(path));
    if (known) return known[1];
    const other = OTHERS.exec(path)?.[1];
    if (other !== undefined) return { other };
  }
  return (stream === null ? byResponse(response) : byStream(stream)) ?? byRequest(request);
}

function byResponse(response: unknown): Api | undefined {
  const object = text(own(response, 'object'));
  if (object === 'chat.completion' || Array.isArray(own(response, 'choices'))) return 'chat';
  if (object === 'response' || Array.isArray(own(response, 'output'))) return 'responses';
  if (own(response, 'type') === 'message') return 'anthropic';
  if (typeof own(response, 'done') === 'boolean') return 'ollama';
  if (own(response, 'candidates') !== undefined) return { other: 'gemini' };
  return undefined;
}

function byStream(stream: string): Api | undefined {
  const start = stream.slice(0, 4_000);
  if (start.includes('chat.completion.chunk')) return 'chat';
  if (start.includes('"response.')) return 'responses';
  if (start.includes('message_start')) return 'anthropic';
  if (start.trimStart().startsWith('{')) return 'ollama';
  return undefined;
}

function byRequest(request: unknown): Api {
  if (Array.isArray(own(request, 'messages'))) return 'chat';
  if (isObject(request) && own(request, 'input') !== undefined) return 'responses';
  return { other: 'another API' };
}
