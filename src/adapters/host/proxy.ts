import http from 'node:http';

/**
 * Sends this process's requests through the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name, as self-hosted
 * runners set them: Node's fetch does not look at them by itself. Without one, nothing is loaded or changed. Returns
 * how to undo it.
 */
export function useEnvironmentProxy(env: NodeJS.ProcessEnv): () => void {
  const names = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
  // Early releases of Node 24 lack it: there requests go out directly.
  if (!names.some((name) => env[name]) || typeof http.setGlobalProxyFromEnv !== 'function') return () => {};
  return http.setGlobalProxyFromEnv(env);
}
