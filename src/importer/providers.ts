/** A provider whose chat endpoint speaks OpenAI's protocol. */
interface Endpoint {
  /** Absent: the agent's default. */
  readonly baseUrl?: string;
  readonly apiKeyEnv?: string;
}

/**
 * By the name with which other tools prefix a model id. Addresses and names of keys are those of each provider's own page
 * about OpenAI's protocol, read in November 2026; a provider without such a page has no place here.
 */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  openai: {},
  // platform.claude.com/docs/en/cli-sdks-libraries/libraries/openai-sdk, which calls it a way to test and compare
  anthropic: { baseUrl: 'https://api.anthropic.com/v1', apiKeyEnv: 'ANTHROPIC_API_KEY' },
  // console.groq.com/docs/openai
  groq: { baseUrl: 'https://api.groq.com/openai/v1', apiKeyEnv: 'GROQ_API_KEY' },
  // docs.mistral.ai/resources/migration-guides
  mistral: { baseUrl: 'https://api.mistral.ai/v1', apiKeyEnv: 'MISTRAL_API_KEY' },
  // api-docs.deepseek.com
  deepseek: { baseUrl: 'https://api.deepseek.com', apiKeyEnv: 'DEEPSEEK_API_KEY' },
  // openrouter.ai, "API" of every model
  openrouter: { baseUrl: 'https://openrouter.ai/api/v1', apiKeyEnv: 'OPENROUTER_API_KEY' },
  // docs.together.ai/docs/inference/openai-compatibility
  togetherai: { baseUrl: 'https://api.together.ai/v1', apiKeyEnv: 'TOGETHER_API_KEY' },
  // docs.x.ai/api/integrations
  xai: { baseUrl: 'https://api.x.ai/v1', apiKeyEnv: 'XAI_API_KEY' },
  // ai.google.dev/gemini-api/docs/openai
  google: {
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    apiKeyEnv: 'GEMINI_API_KEY',
  },
  // ollama.com/blog/openai-compatibility; it needs no key, and shall not be sent OpenAI's
  ollama: { baseUrl: 'http://localhost:11434/v1', apiKeyEnv: 'OLLAMA_API_KEY' },
};

/** Words between provider and model that say which of its endpoints is meant; those we can stand in for. */
const CHAT_WORDS = new Set(['chat', 'messages', 'responses']);

export interface ProviderModel {
  readonly model: string;
  readonly endpoint: Endpoint;
}

/** The model that an id such as `openai:chat:gpt-4.1` names; undefined where we cannot call it. */
export function providerModel(id: string): ProviderModel | undefined {
  const [provider = '', ...rest] = id.split(':');
  const endpoint = Object.hasOwn(ENDPOINTS, provider) ? ENDPOINTS[provider] : undefined;
  const [word = '', ...more] = rest;
  const model = CHAT_WORDS.has(word) ? more.join(':') : rest.join(':');
  const other =
    /^(?:embeddings?|image|moderation|realtime|completion|assistant|agents|codex-sdk|transcription)$/.test(
      word,
    );
  // A model id of more than this is none, and neither is one with spaces.
  if (!endpoint || other || !/^\S{1,200}$/.test(model)) return undefined;
  return { model, endpoint };
}
