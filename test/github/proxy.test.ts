import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { github } from './world.ts';

/** A proxy that notes where it was asked to connect to, and leads every connection to one server. */
async function proxyTo(url: string): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const upstream = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

it('goes through the proxy of the environment, and past it where NO_PROXY says so', async () => {
  const server = await github({ token: 'ghp_x', login: 'ann' });
  const proxy = await proxyTo(server.url);
  const script = `
    import { useEnvironmentProxy } from './src/adapters/host/proxy.ts';
    useEnvironmentProxy(process.env);
    const headers = { authorization: 'token ghp_x', 'user-agent': 'test' };
    for (const host of ['http://api.github.test', process.env.DIRECT]) {
      const answer = await fetch(host + '/user', { headers });
      console.log((await answer.json()).login);
    }`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1', DIRECT: server.url },
  });
  expect(stdout).toBe('ann\nann\n');
  expect(proxy.asked).toEqual(['api.github.test:80']);
});
