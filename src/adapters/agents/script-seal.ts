/** What a script hears that asks for the network, or for another process. */
const CLOSED = 'is closed to scripts';

/**
 * Code that closes, before any script is loaded, what Node's permission model leaves open in Node 24: the network,
 * `node:sqlite` (which reads and writes any file) and signals to other processes. The doors are closed at both ends:
 * what modules export, and the methods and the pipe behind them through which everything else (`http`, `tls`, `fetch`)
 * gets its connection. From Node 25 on the permission model closes the network by itself.
 */
export const SCRIPT_SEAL = `
import { createRequire as requireOf, syncBuiltinESMExports } from 'node:module';
{
  const load = requireOf(import.meta.url);
  const closer = (what) => function () { throw new Error(what + ' ${CLOSED}'); };
  const network = closer('the network');
  const shut = (target, names, value = network) => {
    for (const name of names) {
      if (target !== undefined && name in target) Object.defineProperty(target, name, { value, writable: false, enumerable: true, configurable: false });
    }
  };
  const calls = (target) => Object.keys(target).filter((name) => typeof target[name] === 'function');
  const net = load('node:net');
  shut(net.Socket.prototype, ['connect']);
  shut(net.Server.prototype, ['listen', '_listen2']);
  shut(net, ['connect', 'createConnection', 'createServer', '_createServerHandle', 'BoundSocket']);
  // Its own standard input is a pipe, whose class could be connected to a socket in the file system.
  shut(Object.getPrototypeOf(process.stdin._handle ?? {}), ['connect', 'bind', 'listen']);
  shut(load('node:tls'), ['connect', 'createServer']);
  for (const name of ['node:http', 'node:https']) shut(load(name), ['request', 'get', 'createServer', 'ClientRequest', 'WebSocket']);
  for (const name of ['node:http2', 'node:dgram', 'node:dns/promises']) shut(load(name), calls(load(name)));
  shut(load('node:dns'), calls(load('node:dns')));
  shut(globalThis, ['WebSocket', 'EventSource']);
  shut(globalThis, ['fetch'], async () => network());
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (sqlite) shut(sqlite, calls(sqlite), closer('node:sqlite'));
  shut(process, ['kill', '_kill', '_debugProcess', '_debugEnd'], closer('another process'));
  syncBuiltinESMExports();
}
`;
