#!/usr/bin/env node
// Selects the bundle's command-line face. The action runs dist/index.js itself.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(`agent-tester needs Node 24 or newer, this is ${process.versions.node}\n`);
  process.exit(2);
}
globalThis[Symbol.for('agent-tester.face')] = 'cli';
await import('../dist/index.js');
