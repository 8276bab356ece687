export const id=1097;export const ids=[1097];export const modules={57492:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>environmentProblems,y:()=>programEnvironment});const BASE=/^(?:PATH|LANG|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|SYSTEMROOT|PATHEXT|COMSPEC)$/i;function programEnvironment(env,names){const out={};for(const[name,value]of Object.entries(env)){if(value!==undefined&&(BASE.test(name)||names.includes(name)))out[name]=value}return out}function environmentProblems(file,env,names){return names.map((name,index)=>({name,index})).filter(({name})=>!env[name]).map(({name,index})=>({place:{file},path:`agent.env[${index}]`,message:`the environment variable ${name} is not set`,hint:`set it, or take it out of the list`}))}}),87720:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Xd:()=>startProgram});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46193);const MAX_LINE_BYTES=8*1024*1024;const MAX_NOISE_BYTES=64*1024*1024;const STDERR_KEPT=8*1024;const GRACE_MS=500;const GROUPS=process.platform!==`win32`;const running=new Set;let watched=false;function watchExit(){if(watched)return;watched=true;process.on(`exit`,()=>{for(const child of running)signalGroup(child,`SIGKILL`)})}function signalGroup(child,signal){try{if(GROUPS&&child.pid!==undefined)process.kill(-child.pid,signal);else child.kill(signal)}catch{}}function startProgram({argv:[program=``,...args],cwd,env,isReady}){watchExit();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,{cwd,env,stdio:`pipe`,detached:GROUPS});running.add(child);const{promise:closed,resolve:close}=Promise.withResolvers();const{promise:ready,resolve:greet}=Promise.withResolvers();let greeted=isReady===undefined;if(greeted)greet();const text=new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder(`utf8`);let partial=``;let tail=``;let noiseBytes=0;let asked=false;let over;let waiting;function hear(heard){const listener=waiting;waiting=undefined;listener?.hear(heard)}function end(heard){over??=heard;greet();hear(over)}function murmur(said){tail=(tail+said).slice(-STDERR_KEPT);noiseBytes+=said.length;if(noiseBytes<=MAX_NOISE_BYTES||over)return;end({kind:`flood`,what:`more than ${MAX_NOISE_BYTES} bytes beside its answers`});signalGroup(child,`SIGKILL`)}function take(line){if(line.trim()===``)return;if(!greeted&&isReady?.(line)){greeted=true;greet()}else if(waiting?.isAnswer(line))hear({kind:`line`,line});else murmur(`${line}\n`)}child.stdout.on(`data`,chunk=>{if(over)return;const[first=``,...next]=text.write(chunk).split(`
`);partial+=first;for(const begun of next){const line=partial;partial=begun;take(line)}if(partial.length<=MAX_LINE_BYTES)return;partial=``;end({kind:`flood`,what:`a line of more than ${MAX_LINE_BYTES} bytes`});signalGroup(child,`SIGKILL`)});child.stderr.on(`data`,chunk=>murmur(chunk.toString(`utf8`)));child.stdin.on(`error`,()=>undefined);child.on(`error`,error=>{running.delete(child);end({kind:`unstartable`,why:error.message});close()});child.on(`exit`,(code,signal)=>{running.delete(child);setImmediate(()=>{if(partial.trim()!==``)take(partial);partial=``;end({kind:`ended`,how:signal?`was ended by ${signal}`:`ended with exit code ${code??0}`});signalGroup(child,`SIGKILL`);for(const stream of[child.stdin,child.stdout,child.stderr])stream.destroy();close()})});return{get alive(){return over===undefined},ready,async ask(line,isAnswer){if(over)return over;if(asked)[tail,noiseBytes]=[``,0];asked=true;const{promise,resolve}=Promise.withResolvers();waiting={isAnswer,hear:resolve};child.stdin.write(`${line}\n`);return await promise},noise:()=>tail,async stop(){if(over?.kind===`unstartable`)return;child.stdin.end();signalGroup(child,`SIGTERM`);const timer=setTimeout(()=>signalGroup(child,`SIGKILL`),GRACE_MS);await closed;clearTimeout(timer)}}}}),81097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{createScriptRunner:()=>createScriptRunner});var external_node_fs_=__webpack_require__(73024);var schemas=__webpack_require__(92857);var json=__webpack_require__(10768);var agents_program=__webpack_require__(87720);var program_environment=__webpack_require__(57492);var script_forms=__webpack_require__(26968);;const CLOSED=`is closed to scripts`;const SCRIPT_SEAL=`
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
`;;const NAME=`agent-tester-script`;const SCRIPT_HOST=`${SCRIPT_SEAL}
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { constants, runInThisContext } from 'node:vm';
const [root] = process.argv.slice(1);
const require = createRequire(join(root, 'scripts.js'));
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const known = new Map();
let asked;
let name = '';
function answer(id, value) {
  if (id !== asked) return;
  asked = undefined;
  write(JSON.stringify({ id, ...value }) + '\\n');
}
function threw(id, error) {
  const what = error instanceof Error ? error.name + ': ' + error.message : String(error);
  const stack = error instanceof Error ? String(error.stack).slice(0, 100_000) : '';
  const at = stack.indexOf(name + ':');
  const [line, column] = at < 0 ? [] : stack.slice(at + name.length + 1, at + name.length + 40).split(':').map((part) => Number.parseInt(part, 10));
  answer(id, { threw: what.slice(0, 2_000), ...(line > 0 ? { line } : {}), ...(line > 0 && column > 0 ? { column } : {}) });
}
process.on('uncaughtException', (error) => threw(asked, error));
async function loaded(script) {
  if (typeof script === 'string') {
    const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    return runInThisContext(script, { filename: '${NAME}', lineOffset: -${script_forms.o}, importModuleDynamically });
  }
  const path = join(root, script.file);
  if (readFileSync(path, 'utf8') !== script.text) throw new Error('the file has changed since the scenarios were read');
  const module = await import(pathToFileURL(path).href);
  const found = script.name === undefined ? module.default?.default ?? module.default : module[script.name] ?? module.default?.[script.name];
  if (typeof found !== 'function') throw new Error('the file exports no function' + (script.name === undefined ? ' by default' : ' called ' + script.name));
  return found;
}
function shape(said) {
  const type = said === null ? 'null' : Number.isNaN(said) ? 'NaN' : typeof said;
  if (type === 'boolean' || Number.isFinite(said)) return { said, type };
  if (type !== 'object') return { said: null, type: type === 'number' ? 'infinity' : type };
  const { pass, score, reason } = said;
  return { said: { pass, score, ...(reason == null ? {} : { reason: String(reason).slice(0, 5_000) }) }, type };
}
createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', async (line) => {
  const { id, script, output, context } = JSON.parse(line);
  asked = id;
  if (script === undefined) return answer(id, {});
  try {
    const key = typeof script === 'string' ? script : script.file + ':' + (script.name ?? '');
    name = typeof script === 'string' ? '${NAME}' : pathToFileURL(join(root, script.file)).href;
    if (!known.has(key)) known.set(key, await loaded(script));
    let said = await known.get(key)(output, context, require);
    if (typeof said === 'function') said = await said(output, context);
    answer(id, shape(said));
  } catch (error) {
    threw(id, error);
  }
}).on('close', () => process.exit());
`;;const TIME_LIMIT_MS=1e3;const START_LIMIT_MS=2e4;const MEMORY_LIMIT_MIB=256;const answered=schemas.KCZ([schemas.Ikc({threw:schemas.YjP(),line:schemas.Whr().positive().exactOptional(),column:schemas.Whr().positive().exactOptional()}),schemas.Ikc({said:schemas.L5J(),type:schemas.YjP()})]);function createScriptRunner(options){const{cwd,top,env,timeLimitMs=TIME_LIMIT_MS}=options;const argv=[process.execPath,`--permission`,...new Set([top,(0,external_node_fs_.realpathSync)(top)].map(path=>`--allow-fs-read=${path}`)),`--max-old-space-size=${MEMORY_LIMIT_MIB}`,`--disable-warning=ExperimentalWarning`,`--input-type=module`,`--eval`,SCRIPT_HOST,`--`,cwd];const all=new Set;let current;let last=Promise.resolve();let asked=0;let closed=false;function discard(program){if(current===program)current=undefined;void program.stop().then(()=>all.delete(program))}async function ask(program,line,limitMs,signal){const{promise:gaveUp,resolve:giveUp}=Promise.withResolvers();const stop=()=>giveUp(`stopped`);const timer=setTimeout(()=>giveUp(`late`),limitMs);signal.addEventListener(`abort`,stop,{once:true});try{const heard=program.ask(line,isAnswerTo(asked));const end=await Promise.race([heard,gaveUp]);if(typeof end===`string`||end.kind!==`line`)discard(program);return end}finally{clearTimeout(timer);signal.removeEventListener(`abort`,stop)}}async function started(signal){if(current?.alive)return current;current=(0,agents_program.Xd)({argv,cwd,env:(0,program_environment.y)(env,[])});all.add(current);const program=current;const heard=await ask(program,lineOf({id:++asked})??``,START_LIMIT_MS,signal);if(heard===`stopped`)return{kind:`stopped`};if(heard!==`late`&&heard.kind===`line`)return program;return{kind:`failed`,why:`was not run: its process does not start${heard===`late`?` in time`:``}`}}async function run(question,signal){if(signal.aborted||closed)return{kind:`stopped`};const program=await started(signal);if(`kind`in program)return program;const line=lineOf({id:++asked,...question});if(line===undefined)return{kind:`failed`,why:`was not run: the execution is too deep for JSON`};const heard=await ask(program,line,timeLimitMs,signal);if(heard===`stopped`)return{kind:`stopped`};if(heard===`late`)return{kind:`failed`,why:`took longer than ${timeLimitMs} ms`};return answerOf(heard)}return{run(question,signal){const mine=last.then(()=>run(question,signal));last=mine.catch(()=>undefined);return mine},async close(){closed=true;await Promise.all([...all].map(program=>program.stop()))}}}function lineOf(value){try{return JSON.stringify(value)}catch{return undefined}}function isAnswerTo(id){return line=>{const value=(0,json.qF)(line);return(0,json.Gv)(value)&&value[`id`]===id}}function answerOf(heard){switch(heard.kind){case`ended`:return{kind:`failed`,why:`ended its process, which ${heard.how}`};case`flood`:return{kind:`failed`,why:`wrote ${heard.what}`};case`unstartable`:return{kind:`failed`,why:`was not run: its process does not start`};case`line`:break}const parsed=answered.safeParse((0,json.qF)(heard.line));if(!parsed.success)return{kind:`failed`,why:`gave an answer that is none`};if(`said`in parsed.data)return{kind:`said`,said:parsed.data.said,type:parsed.data.type};const{threw,...place}=parsed.data;return{kind:`threw`,what:threw,...place}}}),26968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>formOf,o:()=>LINES_BEFORE});var node_vm__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(30714);var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45145);const LINES_BEFORE=1;const compile=source=>new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(source);function formOf(code){const expression=code.replace(/[\s;]+$/,``);const forms=[`(async (output, context, require) => (\n${expression}\n))`,`(async (output, context, require) => {\n${code}\n})`];let problem=`it is empty`;for(const source of expression===``?[]:forms){try{compile(source);if(source===forms[1]&&!/\b(?:return|throw)\b/.test(code)){return{problem:`it is no expression, and its statements have no return`}}return{source}}catch(error){problem=(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}}return{problem}}})};