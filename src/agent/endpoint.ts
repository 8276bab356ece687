/** Where an agent without a `base-url` calls. */
export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

/** True for this machine's own addresses: `localhost` and below, 127.0.0.0/8, ::1. */
export function isLoopback(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(host)
  );
}

/** True for OpenAI and Azure OpenAI, which take `max_completion_tokens`; most compatible servers know only `max_tokens`. */
export function isOpenAi(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  return host === 'api.openai.com' || host.endsWith('.openai.com') || host.endsWith('.openai.azure.com');
}
