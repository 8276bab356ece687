import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScriptRunner } from '../../src/adapters/agents/script-runner.ts';
import { grade } from '../../src/assertion/grade.ts';
import type { ScriptRunner } from '../../src/assertion/script/port.ts';
import type { AssertionSpec, ValidationDetail } from '../../src/assertion/types.ts';
import { execution, spec } from './material.ts';

let top = '';
let scripts: ScriptRunner;
let reached = 0;
const onTcp = createServer((socket) => {
  reached += 1;
  socket.end();
});
const onPath = createServer((socket) => {
  reached += 1;
  socket.end();
});
const onUdp = createSocket('udp4', () => {
  reached += 1;
});
let tcp = 0;
let udp = 0;
let path = '';

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'agent-tester-network-'));
  path = join(top, 'here.sock');
  onTcp.listen(0, '127.0.0.1');
  onPath.listen(path);
  onUdp.bind(0, '127.0.0.1');
  await Promise.all([once(onTcp, 'listening'), once(onPath, 'listening'), once(onUdp, 'listening')]);
  tcp = (onTcp.address() as AddressInfo).port;
  udp = onUdp.address().port;
  scripts = createScriptRunner({ cwd: top, top, timeLimitMs: 10_000, env: process.env });
});
afterAll(async () => {
  await scripts.close();
  onTcp.close();
  onPath.close();
  onUdp.close();
  await rm(top, { recursive: true });
});

async function check(one: AssertionSpec): Promise<ValidationDetail> {
  const signal = new AbortController().signal;
  const { details } = await grade([one], execution('x'), { query: 'q', tools: { scripts }, signal });
  const [detail] = details;
  if (!detail) throw new Error('no detail');
  return detail;
}

const code = (text: string): string =>
  text.replaceAll('TCP', String(tcp)).replaceAll('UDP', String(udp)).replaceAll('PATH', path);

const WAIT = 'await new Promise((done) => setTimeout(done, 50)); return true;';

describe('a script that asks for the network', () => {
  it.each([
    'await fetch("http://127.0.0.1:TCP/")',
    'require("net").connect(TCP, "127.0.0.1")',
    'require("net").connect("PATH")',
    'new (require("net").Socket)().connect(TCP, "127.0.0.1")',
    'process.stdin.constructor.prototype.connect.call(new process.stdin.constructor(), TCP, "127.0.0.1")',
    'new process.stdin._handle.constructor(0).connect({}, "PATH")',
    '(await import("node:net")).connect(TCP, "127.0.0.1")',
    'process.getBuiltinModule("node:net").createConnection(TCP, "127.0.0.1")',
    'require("tls").connect(TCP, "127.0.0.1")',
    'new (require("tls").TLSSocket)().connect(TCP, "127.0.0.1")',
    'require("http").get("http://127.0.0.1:TCP/")',
    'require("http").globalAgent.createConnection(TCP, "127.0.0.1")',
    'require("https").request("https://127.0.0.1:TCP/")',
    'require("http2").connect("http://127.0.0.1:TCP/")',
    'new WebSocket("ws://127.0.0.1:TCP/")',
    'new (require("http").WebSocket)("ws://127.0.0.1:TCP/")',
    'require("dgram").createSocket("udp4").send("x", UDP, "127.0.0.1")',
    'await require("dns").promises.lookup("example.com")',
    'require("dns").resolve4("example.com", () => undefined)',
    'require("net").createServer().listen(0)',
    'new (require("http").Server)().listen(0)',
    'require("net")._createServerHandle("127.0.0.1", 0, 4)',
  ])('is told that it is closed: %s', async (text) => {
    const { passed, message } = await check(spec('javascript', code(text)));
    expect(passed).toBe(false);
    expect(message).toMatch(
      /^cannot tell: the script failed at line \d+:\d+: "Error: the network is closed to scripts"/,
    );
    expect(reached).toBe(0);
  });

  it('cannot open it again, nor get at what is beneath', async () => {
    for (const text of [
      'process.binding("tcp_wrap")',
      'process._linkedBinding("tcp_wrap")',
      'new (require("worker_threads").Worker)("1", { eval: true })',
      'require("child_process").execFileSync("true")',
      'require("net").Socket.prototype.connect = () => true; require("net").connect(TCP)',
      '"use strict"; globalThis.fetch = () => true; await fetch("http://127.0.0.1:TCP/")',
    ]) {
      const { passed, message } = await check(spec('javascript', code(`${text};\nreturn true;`)));
      expect(passed, text).toBe(false);
      expect(message).toMatch(/^cannot tell: the script failed/);
    }
    expect(reached).toBe(0);
  });

  it('in a file that it imports is told so too, and the server sees no connection', async () => {
    await writeFile(
      join(top, 'ask.mjs'),
      `import { connect } from 'node:net';\nexport const ask = () => connect(${tcp}, '127.0.0.1');\n`,
    );
    const text =
      "import { ask } from './ask.mjs';\nexport default async () => { try { ask(); } catch {} " +
      WAIT +
      ' };\n';
    await writeFile(join(top, 'check.mjs'), text);
    const caught = { ...spec('javascript', 'true'), value: { file: 'check.mjs', text } };
    expect((await check(caught)).passed).toBe(true);
    expect(reached).toBe(0);
  });
});

describe('a script that asks for what lies outside of the repository', () => {
  it('opens no database, which would be a file anywhere', async () => {
    const file = join(tmpdir(), `agent-tester-${process.pid}.db`);
    for (const text of [
      `new (require("node:sqlite").DatabaseSync)("${file}").exec("create table a(b)")`,
      `new (await import("node:sqlite")).DatabaseSync("${file}")`,
    ]) {
      expect((await check(spec('javascript', text))).message).toContain('node:sqlite is closed to scripts');
    }
    expect(existsSync(file)).toBe(false);
  });

  it('signals no other process', async () => {
    const { message } = await check(spec('javascript', 'process.kill(process.ppid, 0)'));
    expect(message).toContain('another process is closed to scripts');
  });
});
