export const id=1097;export const ids=[1097];export const modules={57492:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>environmentProblems,y:()=>programEnvironment});let BASE=/^(?:PATH|LANG|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|SYSTEMROOT|PATHEXT|COMSPEC)$/i;function programEnvironment(env,names){let out={};for(let[name,value]of Object.entries(env))value!==void 0&&(BASE.test(name)||names.includes(name))&&(out[name]=value);return out}function environmentProblems(file,env,names){return names.map((name,index)=>({name,index})).filter(({name})=>!env[name]).map(({name,index})=>({place:{file},path:`agent.env[${index}]`,message:`the environment variable ${name} is not set`,hint:`set it, or take it out of the list`}))}}),87720:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Xd:()=>startProgram});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421),node_string_decoder__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46193);let MAX_LINE_BYTES=8388608,MAX_NOISE_BYTES=67108864,GROUPS=process.platform!==`win32`,running=new Set,watched=!1;function watchExit(){watched||(watched=!0,process.on(`exit`,()=>{for(let child of running)signalGroup(child,`SIGKILL`)}))}function signalGroup(child,signal){try{GROUPS&&child.pid!==void 0?process.kill(-child.pid,signal):child.kill(signal)}catch{}}function startProgram({argv:[program=``,...args],cwd,env,isReady}){watchExit();let child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,{cwd,env,stdio:`pipe`,detached:GROUPS});running.add(child);let{promise:closed,resolve:close}=Promise.withResolvers(),{promise:ready,resolve:greet}=Promise.withResolvers(),greeted=isReady===void 0;greeted&&greet();let text=new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder(`utf8`),partial=``,tail=``,noiseBytes=0,asked=!1,over,waiting;function hear(heard){let listener=waiting;waiting=void 0,listener?.hear(heard)}function end(heard){over??=heard,greet(),hear(over)}function murmur(said){tail=(tail+said).slice(-8192),noiseBytes+=said.length,noiseBytes<=MAX_NOISE_BYTES||over||(end({kind:`flood`,what:`more than ${MAX_NOISE_BYTES} bytes beside its answers`}),signalGroup(child,`SIGKILL`))}function take(line){line.trim()!==``&&(!greeted&&isReady?.(line)?(greeted=!0,greet()):waiting?.isAnswer(line)?hear({kind:`line`,line}):murmur(`${line}\n`))}return child.stdout.on(`data`,chunk=>{if(over)return;let[first=``,...next]=text.write(chunk).split(`
`);partial+=first;for(let begun of next){let line=partial;partial=begun,take(line)}partial.length<=MAX_LINE_BYTES||(partial=``,end({kind:`flood`,what:`a line of more than ${MAX_LINE_BYTES} bytes`}),signalGroup(child,`SIGKILL`))}),child.stderr.on(`data`,chunk=>murmur(chunk.toString(`utf8`))),child.stdin.on(`error`,()=>void 0),child.on(`error`,error=>{running.delete(child),end({kind:`unstartable`,why:error.message}),close()}),child.on(`exit`,(code,signal)=>{running.delete(child),setImmediate(()=>{partial.trim()!==``&&take(partial),partial=``,end({kind:`ended`,how:signal?`was ended by ${signal}`:`ended with exit code ${code??0}`}),signalGroup(child,`SIGKILL`);for(let stream of[child.stdin,child.stdout,child.stderr])stream.destroy();close()})}),{get alive(){return over===void 0},ready,async ask(line,isAnswer){if(over)return over;asked&&([tail,noiseBytes]=[``,0]),asked=!0;let{promise,resolve}=Promise.withResolvers();return waiting={isAnswer,hear:resolve},child.stdin.write(`${line}\n`),await promise},noise:()=>tail,async stop(){if(over?.kind===`unstartable`)return;child.stdin.end(),signalGroup(child,`SIGTERM`);let timer=setTimeout(()=>signalGroup(child,`SIGKILL`),500);await closed,clearTimeout(timer)}}}}),81097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{createScriptRunner:()=>createScriptRunner});var external_node_fs_=__webpack_require__(73024),schemas=__webpack_require__(92857),json=__webpack_require__(10768),agents_program=__webpack_require__(87720),program_environment=__webpack_require__(57492),script_forms=__webpack_require__(26968);let NAME=`agent-tester-script`,SCRIPT_HOST=`
import { createRequire as requireOf, syncBuiltinESMExports } from 'node:module';
{
  const load = requireOf(import.meta.url);
  const closer = (what) => function () { throw new Error(what + ' is closed to scripts'); };
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
`,answered=schemas.KCZ([schemas.Ikc({threw:schemas.YjP(),line:schemas.Whr().positive().exactOptional(),column:schemas.Whr().positive().exactOptional()}),schemas.Ikc({said:schemas.L5J(),type:schemas.YjP()})]);function createScriptRunner(options){let{cwd,top,env,timeLimitMs=1e3}=options,argv=[process.execPath,`--permission`,...new Set([top,(0,external_node_fs_.realpathSync)(top)].map(path=>`--allow-fs-read=${path}`)),`--max-old-space-size=256`,`--disable-warning=ExperimentalWarning`,`--input-type=module`,`--eval`,SCRIPT_HOST,`--`,cwd],all=new Set,current,last=Promise.resolve(),asked=0,closed=!1;function discard(program){current===program&&(current=void 0),program.stop().then(()=>all.delete(program))}async function ask(program,line,limitMs,signal){let{promise:gaveUp,resolve:giveUp}=Promise.withResolvers(),stop=()=>giveUp(`stopped`),timer=setTimeout(()=>giveUp(`late`),limitMs);signal.addEventListener(`abort`,stop,{once:!0});try{let heard=program.ask(line,isAnswerTo(asked)),end=await Promise.race([heard,gaveUp]);return(typeof end==`string`||end.kind!==`line`)&&discard(program),end}finally{clearTimeout(timer),signal.removeEventListener(`abort`,stop)}}async function started(signal){if(current?.alive)return current;current=(0,agents_program.Xd)({argv,cwd,env:(0,program_environment.y)(env,[])}),all.add(current);let program=current,heard=await ask(program,lineOf({id:++asked})??``,2e4,signal);return heard===`stopped`?{kind:`stopped`}:heard!==`late`&&heard.kind===`line`?program:{kind:`failed`,why:`was not run: its process does not start${heard===`late`?` in time`:``}`}}async function run(question,signal){if(signal.aborted||closed)return{kind:`stopped`};let program=await started(signal);if(`kind`in program)return program;let line=lineOf({id:++asked,...question});if(line===void 0)return{kind:`failed`,why:`was not run: the execution is too deep for JSON`};let heard=await ask(program,line,timeLimitMs,signal);return heard===`stopped`?{kind:`stopped`}:heard===`late`?{kind:`failed`,why:`took longer than ${timeLimitMs} ms`}:answerOf(heard)}return{run(question,signal){let mine=last.then(()=>run(question,signal));return last=mine.catch(()=>void 0),mine},async close(){closed=!0,await Promise.all([...all].map(program=>program.stop()))}}}function lineOf(value){try{return JSON.stringify(value)}catch{return}}function isAnswerTo(id){return line=>{let value=(0,json.qF)(line);return(0,json.Gv)(value)&&value.id===id}}function answerOf(heard){switch(heard.kind){case`ended`:return{kind:`failed`,why:`ended its process, which ${heard.how}`};case`flood`:return{kind:`failed`,why:`wrote ${heard.what}`};case`unstartable`:return{kind:`failed`,why:`was not run: its process does not start`}}let parsed=answered.safeParse((0,json.qF)(heard.line));if(!parsed.success)return{kind:`failed`,why:`gave an answer that is none`};if(`said`in parsed.data)return{kind:`said`,said:parsed.data.said,type:parsed.data.type};let{threw,...place}=parsed.data;return{kind:`threw`,what:threw,...place}}}),26968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>formOf,o:()=>LINES_BEFORE});var node_vm__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(30714),_base_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(45145);let LINES_BEFORE=1,compile=source=>new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(source);function formOf(code){let expression=code.replace(/[\s;]+$/,``),forms=[`(async (output, context, require) => (\n${expression}\n))`,`(async (output, context, require) => {\n${code}\n})`],problem=`it is empty`;for(let source of expression===``?[]:forms)try{return compile(source),source===forms[1]&&!/\b(?:return|throw)\b/.test(code)?{problem:`it is no expression, and its statements have no return`}:{source}}catch(error){problem=(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}return{problem}}})};