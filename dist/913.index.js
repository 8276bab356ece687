export const id = 913;
export const ids = [913];
export const modules = {
	7492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => environmentProblems,
			y: () => programEnvironment
		});
		const BASE = /^(?:PATH|LANG|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|SYSTEMROOT|PATHEXT|COMSPEC)$/i;
		function programEnvironment(env, names) {
			const out = {};
			for (const [name, value] of Object.entries(env)) {
				if (value !== undefined && (BASE.test(name) || names.includes(name))) out[name] = value;
			}
			return out;
		}
		function environmentProblems(file, env, names) {
			return names.map((name, index) => ({
				name,
				index
			})).filter(({ name }) => !env[name]).map(({ name, index }) => ({
				place: { file },
				path: `agent.env[${index}]`,
				message: `the environment variable ${name} is not set`,
				hint: "set it, or take it out of the list"
			}));
		}
	}),
	7720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Xd: () => startProgram });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
		const MAX_LINE_BYTES = 8 * 1024 * 1024;
		const MAX_NOISE_BYTES = 64 * 1024 * 1024;
		const STDERR_KEPT = 8 * 1024;
		const GRACE_MS = 500;
		const GROUPS = process.platform !== "win32";
		const running = new Set();
		let watched = false;
		function watchExit() {
			if (watched) return;
			watched = true;
			process.on("exit", () => {
				for (const child of running) signalGroup(child, "SIGKILL");
			});
		}
		function signalGroup(child, signal) {
			try {
				if (GROUPS && child.pid !== undefined) process.kill(-child.pid, signal);
				else child.kill(signal);
			} catch {}
		}
		function startProgram({ argv: [program = "", ...args], cwd, env }) {
			watchExit();
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
				cwd,
				env,
				stdio: "pipe",
				detached: GROUPS
			});
			running.add(child);
			const { promise: closed, resolve: close } = Promise.withResolvers();
			const text = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");
			let partial = "";
			let tail = "";
			let noiseBytes = 0;
			let over;
			let waiting;
			function hear(heard) {
				const listener = waiting;
				waiting = undefined;
				listener?.hear(heard);
			}
			function end(heard) {
				over ??= heard;
				hear(over);
			}
			function murmur(said) {
				tail = (tail + said).slice(-STDERR_KEPT);
				noiseBytes += said.length;
				if (noiseBytes <= MAX_NOISE_BYTES || over) return;
				end({
					kind: "flood",
					what: `more than ${MAX_NOISE_BYTES} bytes beside its answers`
				});
				signalGroup(child, "SIGKILL");
			}
			function take(line) {
				if (line.trim() === "") return;
				if (waiting?.isAnswer(line)) hear({
					kind: "line",
					line
				});
				else murmur(`${line}\n`);
			}
			child.stdout.on("data", (chunk) => {
				if (over) return;
				const lines = (partial + text.write(chunk)).split("\n");
				partial = lines.pop() ?? "";
				for (const line of lines) take(line);
				if (partial.length <= MAX_LINE_BYTES) return;
				partial = "";
				end({
					kind: "flood",
					what: `a line of more than ${MAX_LINE_BYTES} bytes`
				});
				signalGroup(child, "SIGKILL");
			});
			child.stderr.on("data", (chunk) => murmur(chunk.toString("utf8")));
			child.stdin.on("error", () => undefined);
			child.on("error", (error) => {
				running.delete(child);
				end({
					kind: "unstartable",
					why: error.message
				});
				close();
			});
			child.on("exit", (code, signal) => {
				running.delete(child);
				setImmediate(() => {
					if (partial.trim() !== "") take(partial);
					partial = "";
					end({
						kind: "ended",
						how: signal ? `was ended by ${signal}` : `ended with exit code ${code ?? 0}`
					});
					signalGroup(child, "SIGKILL");
					for (const stream of [
						child.stdin,
						child.stdout,
						child.stderr
					]) stream.destroy();
					close();
				});
			});
			return {
				get alive() {
					return over === undefined;
				},
				async ask(line, isAnswer) {
					tail = "";
					noiseBytes = 0;
					if (over) return over;
					const { promise, resolve } = Promise.withResolvers();
					waiting = {
						isAnswer,
						hear: resolve
					};
					child.stdin.write(`${line}\n`);
					return await promise;
				},
				noise: () => tail,
				async stop() {
					if (over?.kind === "unstartable") return;
					child.stdin.end();
					signalGroup(child, "SIGTERM");
					const timer = setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS);
					await closed;
					clearTimeout(timer);
				}
			};
		}
	}),
	8294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			checkAgent: () => checkAgent,
			createAgent: () => createAgent
		});
		var errors = __webpack_require__(5145);
		var conversation = __webpack_require__(7474);
		var external_node_path_ = __webpack_require__(6760);
		var quote = __webpack_require__(7326);
		var host_process = __webpack_require__(5549);
		;
		const INSTALL_MS = 15 * 6e4;
		const TOLD = 2e3;
		const done = new Map();
		async function installed({ file }, { install }, files, cwd, env) {
			if (!install || files.checkedOut !== true) return;
			const key = JSON.stringify([cwd, install]);
			const running = done.get(key) ?? run(file, install, cwd, env);
			done.set(key, running);
			await running;
		}
		async function run(file, [program = "", ...args], cwd, env) {
			const fail = (message, cause) => new errors.yo({
				place: { file },
				path: "agent.install",
				message,
				hint: "run it yourself in a clone of the base"
			}, cause === undefined ? undefined : { cause });
			try {
				const { code, stdout, stderr } = await (0, host_process.d)(program, args, {
					cwd,
					env,
					timeoutMs: INSTALL_MS
				});
				if (code === 0) return;
				const said = (stderr.trim() || stdout.toString("utf8").trim()).slice(-TOLD);
				throw fail(`${(0, quote.h)(program)} ended with exit code ${code}: ${(0, quote.h)(said, TOLD)}`);
			} catch (error) {
				if (error instanceof errors.Cp) throw fail(error.message, error);
				throw error;
			}
		}
		var json = __webpack_require__(768);
		var json_path = __webpack_require__(5090);
		var agent_arguments = __webpack_require__(6010);
		var schemas = __webpack_require__(2857);
		var execution_schema = __webpack_require__(622);
		;
		const absent = schemas.chJ().transform(() => undefined);
		const may = (schema) => schemas.KCZ([absent, schema]).optional();
		const args = schemas.KCZ([execution_schema.o$, schemas.YjP()], "expected an object, or JSON in a text");
		const call = schemas.KCZ([schemas.YjP().min(1), schemas.Ikc({
			name: may(schemas.YjP().min(1)),
			function: may(schemas.Ikc({
				name: schemas.YjP().min(1),
				arguments: may(args)
			})),
			arguments: may(args),
			result: execution_schema.Pq.optional(),
			status: may(schemas.k5n([
				"ok",
				"error",
				"invalid"
			])),
			error: may(schemas.YjP()),
			durationMs: may(schemas.aig().nonnegative()),
			step: may(schemas.Whr().min(1))
		}).refine((given) => given.name ?? given.function, "expected a name")], "expected a tool name, or an object with name and arguments");
		const replyCalls = schemas.YOg(call).transform((calls) => calls.map(toolCallOf));
		function toolCallOf(given, index) {
			if (typeof given === "string") {
				return {
					name: given,
					arguments: {},
					status: "ok",
					durationMs: 0,
					step: index + 1
				};
			}
			const { result, error, status = error === undefined ? "ok" : "error" } = given;
			const said = given.arguments ?? given.function?.arguments ?? {};
			const parsed = typeof said === "string" ? (0, agent_arguments.We)(said) : { value: said };
			const base = {
				name: given.name ?? given.function?.name ?? "",
				durationMs: given.durationMs ?? 0,
				step: given.step ?? index + 1,
				...result === undefined ? {} : { result },
				...error === undefined ? {} : { error }
			};
			return "value" in parsed ? {
				...base,
				arguments: parsed.value,
				status
			} : {
				...base,
				arguments: {},
				argumentsText: typeof said === "string" ? said : "",
				status: "invalid"
			};
		}
		const tokenUsage = schemas.Ikc({
			input: execution_schema.U9,
			output: execution_schema.U9,
			total: may(execution_schema.U9),
			cachedInput: may(execution_schema.U9)
		}).transform(({ input, output, total, cachedInput }) => ({
			input,
			output,
			total: total ?? input + output,
			...cachedInput === undefined ? {} : { cachedInput }
		}));
		const failure = schemas.KCZ([
			schemas.YjP(),
			schemas.Ikc({
				code: may(schemas.YjP().min(1)),
				message: schemas.YjP(),
				stage: may(execution_schema.CT)
			}),
			schemas.euz(false)
		], "expected a text, or an object with code and message").transform((given) => {
			if (given === false || given === "") return undefined;
			if (typeof given === "string") return {
				code: "reported",
				message: given
			};
			const { code = "reported", message, stage } = given;
			return {
				code,
				message,
				...stage === undefined ? {} : { stage }
			};
		});
		const answer = execution_schema.Pq.transform((value) => typeof value === "string" ? value : JSON.stringify(value));
		const replyParts = schemas.Ikc({
			message: may(answer),
			toolCalls: may(replyCalls),
			analysis: may(schemas.YjP()),
			reasoning: may(schemas.YjP()),
			tokenUsage: may(tokenUsage),
			costUsd: execution_schema.vj.optional(),
			latencyMs: execution_schema.vj.optional(),
			stages: may(execution_schema._$),
			servedModel: may(schemas.YjP()),
			error: may(failure)
		});
		var agent_usage = __webpack_require__(485);
		;
		function executionOfReply(reply, mapping, price) {
			if (reply.mediaType === "text/plain" && mapping === undefined) {
				return executionOf({ message: reply.body }, reply.latencyMs, price);
			}
			const parsed = (0, json.qF)(reply.body);
			if (parsed === undefined) return useless(reply, `expected JSON, got ${quoted(reply.body)}`);
			const flaw = (0, agent_arguments.h4)(parsed);
			if (flaw !== undefined) return useless(reply, `the answer ${flaw}`);
			const data = JSON.parse(JSON.stringify(parsed));
			const parts = typeof data === "string" && !mapping ? { message: data } : partsOf(data, mapping ?? {});
			if (typeof parts === "string") return useless(reply, parts);
			const checked = replyParts.safeParse(parts);
			if (!checked.success) {
				const issue = checked.error.issues[0];
				const at = issue?.path.map((step) => typeof step === "number" ? `[${step}]` : `.${String(step)}`).join("");
				return useless(reply, `${(0, quote.h)(at?.slice(1) ?? "")}: ${(0, quote.h)(issue?.message ?? "")}`);
			}
			if (checked.data.message === undefined && checked.data.error === undefined) {
				const where = mapping?.message ?? "$.message or $.output";
				return useless(reply, `there is no message at ${where} of ${quoted(reply.body)}`);
			}
			return executionOf(checked.data, reply.latencyMs, price);
		}
		function useless({ latencyMs }, message) {
			return executionOf({ error: {
				code: "invalid-output",
				message
			} }, latencyMs);
		}
		const quoted = (body) => body.trim() === "" ? "an empty answer" : (0, quote.h)(body, 200);
		function partsOf(data, mapping) {
			const own = (0, json.Gv)(data) ? data : {};
			const at = (text, otherwise) => text === undefined ? otherwise : find(data, text);
			const calls = callsOf(data, own, mapping);
			if (typeof calls === "string") return calls;
			const tokens = mapping.inputTokens === undefined && mapping.outputTokens === undefined ? own["tokenUsage"] : {
				input: at(mapping.inputTokens, undefined),
				output: at(mapping.outputTokens, undefined)
			};
			return {
				message: at(mapping.message, own["message"] ?? own["output"]),
				toolCalls: calls,
				analysis: at(mapping.analysis, own["analysis"]),
				reasoning: at(mapping.reasoning, own["reasoning"]),
				tokenUsage: (0, json.Gv)(tokens) && tokens["input"] === undefined ? undefined : tokens,
				costUsd: at(mapping.costUsd, own["costUsd"]),
				latencyMs: at(mapping.latencyMs, own["latencyMs"]),
				stages: own["stages"],
				servedModel: at(mapping.servedModel, own["servedModel"]),
				error: at(mapping.error, own["error"])
			};
		}
		function callsOf(data, own, mapping) {
			const { toolCalls, toolCall } = mapping;
			const path = toolCalls === undefined ? undefined : (0, json_path.Hf)(toolCalls);
			const list = path ? (0, json_path.WS)(data, path) : own["toolCalls"] ?? own["toolsUsed"];
			if (path && list === undefined && !path.optional) {
				return `there is nothing at ${path.text}, where response.tool-calls says that the tool calls are`;
			}
			if (!toolCall || !Array.isArray(list)) return list ?? undefined;
			const keys = Object.entries(toolCall).filter((pair) => pair[1] !== undefined);
			return list.map((item) => {
				const found = keys.map(([key, text]) => [key, find(item, text)]);
				const base = (0, json.Gv)(item) ? item : typeof item === "string" ? { name: item } : {};
				return {
					...base,
					...Object.fromEntries(found)
				};
			});
		}
		function find(data, text) {
			const path = (0, json_path.Hf)(text);
			return path && (0, json_path.WS)(data, path);
		}
		function executionOf(parts, measuredMs, price) {
			const { toolCalls = [], analysis, reasoning, servedModel, error } = parts;
			const tokenUsage = parts.tokenUsage ?? null;
			return {
				message: parts.message ?? "",
				toolsUsed: toolCalls.map(({ name }) => name),
				toolCalls,
				...analysis === undefined ? {} : { analysis },
				...reasoning === undefined ? {} : { reasoning },
				tokenUsage,
				costUsd: parts.costUsd ?? (0, agent_usage.ho)(tokenUsage, price),
				latencyMs: parts.latencyMs ?? measuredMs,
				stages: parts.stages ?? null,
				...servedModel === undefined ? {} : { servedModel },
				...error === undefined ? {} : { error }
			};
		}
		;
		function inputDocument(input) {
			const { scenarioId, query, context, history, model, assets, fixtures, trial, seed } = input;
			const { temperature, topP, maxTokens, extra } = model;
			const document = {
				scenarioId,
				trial,
				seed,
				query,
				context,
				history,
				model: {
					id: model.model,
					temperature,
					topP,
					maxTokens,
					seed: model.seed,
					extra
				},
				planner: assets.planner,
				summarizer: assets.summarizer,
				tools: assets.tools,
				fixtures
			};
			return JSON.parse(JSON.stringify(document));
		}
		var program = __webpack_require__(7720);
		;
		function createProgramAgent(agent) {
			const idle = [];
			const all = new Set();
			let asked = 0;
			let closed = false;
			function take() {
				for (let program = idle.pop(); program; program = idle.pop()) {
					if (program.alive) return program;
					all.delete(program);
				}
				const fresh = (0, program.Xd)(agent);
				all.add(fresh);
				return fresh;
			}
			async function discard(program) {
				await program.stop();
				all.delete(program);
			}
			return {
				kind: agent.kind,
				async run(input, signal) {
					signal.throwIfAborted();
					if (closed) throw new Error("the agent was closed");
					const id = ++asked;
					const program = take();
					const stop = () => void discard(program);
					signal.addEventListener("abort", stop, { once: true });
					try {
						const line = JSON.stringify({
							id,
							...inputDocument(input)
						});
						const started = agent.clock.monotonic();
						const heard = await program.ask(line, isAnswerTo(id));
						signal.throwIfAborted();
						const latencyMs = Math.round((agent.clock.monotonic() - started) * 1e3) / 1e3;
						const execution = program_agent_executionOf(heard, latencyMs, input, agent);
						const noise = program.noise();
						return noise === "" ? execution : {
							...execution,
							stderr: noise
						};
					} finally {
						signal.removeEventListener("abort", stop);
						if (program.alive && !signal.aborted) idle.push(program);
						else if (!program.alive) all.delete(program);
					}
				},
				async close() {
					closed = true;
					await Promise.all([...all].map(discard));
				}
			};
		}
		function isAnswerTo(id) {
			return (line) => {
				if (!line.trimStart().startsWith("{")) return false;
				const value = (0, json.qF)(line);
				return (0, json.Gv)(value) && (value["id"] === id || typeof value["fatal"] === "string");
			};
		}
		function program_agent_executionOf(heard, latencyMs, input, { kind, place, argv }) {
			switch (heard.kind) {
				case "unstartable": throw new errors.yo({
					place: { file: place.file },
					path: place.path,
					message: `${(0, quote.h)(argv[0] ?? "")} cannot be started: ${(0, quote.h)(heard.why)}`,
					hint: "is it installed, on the PATH and executable?"
				});
				case "ended": return failed(latencyMs, "crash", `the program ${heard.how} before it answered`);
				case "flood": return failed(latencyMs, "invalid-output", `the program wrote ${heard.what} and was stopped`);
				case "line": break;
			}
			const said = (0, json.qF)(heard.line);
			const answer = (0, json.Gv)(said) ? said : {};
			if (kind === "module" && typeof answer["fatal"] === "string") {
				throw new errors.yo({
					place: { file: place.file },
					path: place.path,
					message: (0, quote.h)(answer["fatal"], 1e3)
				});
			}
			const { error } = answer;
			if ((0, json.Gv)(error) && error["kind"] === "infrastructure") {
				const message = typeof error["message"] === "string" ? error["message"] : "no reason given";
				throw new errors.Cp("agent", `the agent's provider failed: ${(0, quote.h)(message, 500)}`, { retryable: true });
			}
			const reply = {
				body: heard.line,
				mediaType: "application/json",
				latencyMs
			};
			if (answer["id"] === undefined) return useless(reply, "the answer has no id: send back that of the question");
			return executionOfReply(reply, undefined, input.model.price);
		}
		function failed(latencyMs, code, message) {
			const execution = useless({ latencyMs }, message);
			return {
				...execution,
				error: {
					code,
					message
				}
			};
		}
		var program_environment = __webpack_require__(7492);
		;
		async function programFolder({ file }, files) {
			if (files.folder) return (0, external_node_path_.join)(await files.folder(), (0, external_node_path_.dirname)(file));
			throw new errors.yo({
				place: { file },
				path: "agent",
				message: `the agent's code at ${files.label} is in no folder, so it cannot be run`,
				hint: "compare two entries of models instead: name them with baseline and candidate"
			});
		}
		const commandKind = {
			async create(config, agent, { env, files, clock }) {
				const cwd = await programFolder(config, files);
				const environment = (0, program_environment.y)(env, agent.env);
				await installed(config, agent, files, cwd, environment);
				const place = {
					file: config.file,
					path: "agent.command"
				};
				return createProgramAgent({
					kind: "command",
					argv: agent.command,
					cwd,
					env: environment,
					clock,
					place
				});
			},
			check: ({ file }, agent, _models, env) => (0, program_environment.M)(file, env, agent.env)
		};
		var paths = __webpack_require__(7147);
		;
		const MODULE_HOST = `
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
const [path, name] = process.argv.slice(1);
const write = process.stdout.write.bind(process.stdout);
const answer = (value) => write(JSON.stringify(value) + '\\n');
process.stdout.write = process.stderr.write.bind(process.stderr);
const stopping = new AbortController();
process.on('SIGTERM', () => { stopping.abort(new Error('stopped')); setTimeout(() => process.exit(143), 200).unref(); });
const said = (error) => error instanceof Error ? error.stack ?? error.message : String(error);
let agent;
try {
  agent = (await import(pathToFileURL(path).href))[name];
} catch (error) {
  answer({ fatal: 'the module cannot be loaded: ' + said(error) });
  process.exit(1);
}
if (typeof agent !== 'function') {
  answer({ fatal: 'the module exports no function called ' + name });
  process.exit(1);
}
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { id, ...input } = JSON.parse(line);
  try {
    const result = await agent(input, { signal: stopping.signal });
    const execution = typeof result === 'string' ? { message: result } : { ...result };
    answer({ ...execution, id });
  } catch (error) {
    console.error(error);
    const kind = error?.kind === 'infrastructure' ? 'infrastructure' : 'agent';
    answer({ id, error: { kind, code: 'crash', message: String(error?.message ?? error) } });
  }
}
`;
		;
		const moduleKind = {
			async create(config, agent, { env, files, clock }) {
				const place = {
					file: config.file,
					path: "agent.module"
				};
				if (await files.read((0, paths.u)(config.file, agent.module)) === undefined) {
					throw new errors.yo({
						place: { file: config.file },
						path: place.path,
						message: `there is no file ${agent.module} in the ${files.label}`,
						hint: "the path is relative to the config file"
					});
				}
				const cwd = await programFolder(config, files);
				const environment = (0, program_environment.y)(env, agent.env);
				await installed(config, agent, files, cwd, environment);
				const host = [
					"--disable-warning=ExperimentalWarning",
					"--input-type=module",
					"--eval",
					MODULE_HOST
				];
				const argv = [
					process.execPath,
					...host,
					"--",
					(0, external_node_path_.join)(cwd, agent.module),
					agent.export
				];
				return createProgramAgent({
					kind: "module",
					argv,
					cwd,
					env: environment,
					clock,
					place
				});
			},
			check: ({ file }, agent, _models, env) => (0, program_environment.M)(file, env, agent.env)
		};
		;
		function fillTemplate(template, input) {
			return fill(template, input) ?? null;
		}
		function fill(template, input) {
			if (typeof template === "string") {
				const path = (0, json_path.Hf)(template);
				return path === undefined ? template : (0, json_path.WS)(input, path);
			}
			if (Array.isArray(template)) return template.map((item) => fill(item, input) ?? null);
			if (!(0, json.Gv)(template)) return template;
			const entries = Object.entries(template).map(([key, inner]) => [key, fill(inner, input)]);
			return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
		}
		var bounded_fetch = __webpack_require__(6840);
		var agents_cause = __webpack_require__(2143);
		var failed_answer = __webpack_require__(1326);
		var environment = __webpack_require__(6642);
		var http_schema = __webpack_require__(3007);
		;
		const MIN_SECRET = 4;
		const MIN_KEY = 8;
		function httpAccess(file, agent, model, env) {
			const problems = [];
			const complain = (path, message, hint) => {
				problems.push({
					place: { file },
					path,
					message,
					...hint === undefined ? {} : { hint }
				});
			};
			const headers = {};
			const secrets = [];
			const keys = [];
			for (const [name, value] of Object.entries({
				...agent.headers,
				...model.headers
			})) {
				const path = `${Object.hasOwn(model.headers ?? {}, name) ? `models.${model.name}` : "agent"}.headers.${name}`;
				const { text, complaint } = (0, environment.Jd)(value, env);
				if (complaint) complain(path, complaint.message, complaint.hint);
				else if (!isHeaderValue(text.trim())) complain(path, "its variable holds characters that no header may hold");
				headers[name] = text.trim();
				const values = (0, environment.Xo)(value).map((variable) => env[variable]?.trim() ?? "");
				secrets.push(...values);
				if ((0, http_schema.io)(name)) keys.push(...values);
			}
			const keyName = model.apiKeyEnv ?? agent.apiKeyEnv;
			if (keyName !== undefined) {
				const path = model.apiKeyEnv === undefined ? "agent.api-key-env" : `models.${model.name}.api-key-env`;
				const key = (Object.hasOwn(env, keyName) ? env[keyName] : undefined)?.trim() ?? "";
				if (key === "") complain(path, `the environment variable ${keyName} is not set`, `set ${keyName}`);
				else if (!isHeaderValue(key)) complain(path, `the key in ${keyName} holds characters that no header may hold`);
				if ("authorization" in headers) {
					complain(path, "the header authorization is given, too", "keep one of the two");
				}
				headers["authorization"] = `Bearer ${key}`;
				secrets.push(key);
				keys.push(key);
			}
			const url = URL.parse(model.url ?? agent.url);
			if (url === null) {
				complain(model.url === undefined ? "agent.url" : `models.${model.name}.url`, "expected an http or https URL");
			}
			if (url === null || problems.length > 0) return { problems };
			return {
				url,
				headers,
				secrets: secrets.filter(({ length }) => length >= MIN_SECRET),
				keys: keys.filter(({ length }) => length >= MIN_KEY)
			};
		}
		const isHeaderValue = (text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
		;
		function createHttpAgent(config, agent, { env, clock }) {
			return {
				kind: "http",
				async run(input, signal) {
					signal.throwIfAborted();
					const access = httpAccess(config.file, agent, input.model, env);
					if ("problems" in access) throw new errors.yo(access.problems);
					const document = inputDocument(input);
					const body = JSON.stringify(agent.body === undefined ? document : fillTemplate(agent.body, document));
					const started = clock.monotonic();
					const answer = await post(access, body, signal, () => clock.now());
					const latencyMs = Math.round((clock.monotonic() - started) * 1e3) / 1e3;
					if (answer.truncated) {
						return useless({ latencyMs }, `the answer has more than ${bounded_fetch.YK} bytes`);
					}
					const execution = executionOfReply({
						...answer,
						latencyMs
					}, agent.response, input.model.price);
					return withoutSecrets(execution, access);
				}
			};
		}
		async function post(access, body, signal, now) {
			const { url, headers, keys } = access;
			try {
				const response = await (0, bounded_fetch.A)(headers)(url, {
					method: "POST",
					body,
					signal
				});
				const type = response.headers.get("content-type") ?? "";
				return {
					body: keys.reduce((text, key) => text.replaceAll(key, "***"), await response.text()),
					mediaType: (type.split(";", 1)[0] ?? "").trim().toLowerCase(),
					truncated: response.headers.has(bounded_fetch.vj)
				};
			} catch (error) {
				if (signal.aborted) throw signal.reason;
				throw failureOf(error, access, now());
			}
		}
		function withoutSecrets(execution, { secrets }) {
			const { error } = execution;
			if (!error || secrets.length === 0) return execution;
			return {
				...execution,
				error: {
					...error,
					message: (0, failed_answer.Iv)(error.message, secrets)
				}
			};
		}
		function failureOf(error, access, now) {
			const refused = (0, agents_cause.r)(error, (cause) => cause instanceof bounded_fetch.HR);
			if (refused instanceof bounded_fetch.HR) {
				const { status } = refused;
				const retryable = (0, failed_answer.rg)(status);
				const wait = retryable ? (0, failed_answer.P9)(refused.headers, now) : undefined;
				const hint = hintOf(status, access);
				return new errors.Cp("agent", (0, failed_answer.tc)(refused, (0, failed_answer.A3)(refused.body), access.secrets).message, {
					retryable,
					status,
					...wait === undefined ? {} : { retryAfterMs: wait },
					...hint === undefined ? {} : { hint }
				});
			}
			if (!(error instanceof TypeError)) return error;
			const cause = (0, agents_cause.r)(error, () => false);
			const reason = cause instanceof Error ? cause.message : String(cause);
			return new errors.Cp("agent", `the connection failed: ${(0, quote.h)((0, failed_answer.Iv)(reason, access.secrets))}`, {
				retryable: reason !== "bad port",
				hint: `is ${access.url.origin} reachable?`,
				cause
			});
		}
		function hintOf(status, { url }) {
			if (status >= 300 && status < 400) return "the server redirects: set url to where it leads";
			if (status === 401 || status === 403) return "check api-key-env and headers";
			if (status === 404 || status === 405) return `check url: does ${(0, quote.h)(url.origin + url.pathname)} take a POST?`;
			return undefined;
		}
		const httpKind = {
			create: (config, agent, deps) => Promise.resolve(createHttpAgent(config, agent, deps)),
			check: (config, agent, models, env) => models.flatMap((model) => {
				const access = httpAccess(config.file, agent, model, env);
				return "problems" in access ? access.problems : [];
			})
		};
		var user = __webpack_require__(6879);
		var openai_access = __webpack_require__(7771);
		var openai_chat = __webpack_require__(318);
		;
		const ELSEWHERE = {
			kind: "openai",
			apiKeyEnv: "OPENAI_API_KEY",
			maxSteps: 1
		};
		function createOpenAiUser(config, { env, clock }) {
			const agent = config.agent.kind === "openai" ? config.agent : ELSEWHERE;
			const connections = new Map();
			return async ({ script, said, seed }, signal) => {
				const model = Object.hasOwn(config.models, script.model) ? config.models[script.model] : undefined;
				if (!model) throw new Error(`there is no model ${script.model}`);
				const access = (0, openai_access.Y)(config, agent, model, env);
				const connection = connections.get(model.name) ?? (0, openai_chat.Ng)(access, config.run.timeoutMs);
				connections.set(model.name, connection);
				const chat = (0, openai_chat.ls)(await connection, model, seed, () => clock.now());
				const messages = [
					{
						role: "system",
						content: (0, user.i)(script)
					},
					{
						role: "user",
						content: "Hello, how can I help you?"
					},
					...said.map(({ role, content }) => role === "user" ? {
						role: "assistant",
						content
					} : {
						role: "user",
						content
					})
				];
				const reply = await chat({
					messages,
					tools: []
				}, signal);
				if (reply.kind === "failure") throw openai_user_useless(reply.message);
				if (reply.refusal !== undefined) throw openai_user_useless(`the model declined: ${(0, quote.h)(reply.refusal)}`);
				const { usage } = reply;
				return {
					text: reply.content.trim(),
					tokenUsage: usage,
					costUsd: (0, agent_usage.ho)(usage, model.price)
				};
			};
		}
		function openai_user_useless(why) {
			return new errors.Cp("user", `the simulated user said nothing of use: ${why}`, { retryable: true });
		}
		var json_match = __webpack_require__(6832);
		;
		function fixtureAnswers(fixtures, earlier = []) {
			const used = new Set();
			const answers = (name, args) => {
				const fixture = Object.hasOwn(fixtures, name) ? fixtures[name] : undefined;
				if (fixture === undefined) {
					return {
						status: "error",
						error: `The tool "${name}" is not available in this scenario.`
					};
				}
				const matching = fixture.filter(({ when }) => when === undefined || (0, json_match.A)(args, when, "partial"));
				const answer = matching.find((candidate) => !used.has(candidate)) ?? matching.at(-1);
				if (answer === undefined) {
					return {
						status: "error",
						error: `The tool "${name}" has no answer for these arguments.`
					};
				}
				used.add(answer);
				return answer.error === undefined ? {
					status: "ok",
					result: answer.result ?? null
				} : {
					status: "error",
					error: answer.error
				};
			};
			for (const { name, arguments: args, status } of earlier) if (status !== "invalid") answers(name, args);
			return answers;
		}
		var prompts = __webpack_require__(273);
		;
		async function runLoop(input, options, signal) {
			const meters = {
				planner: (0, agent_usage.uN)(input.model.price),
				tools: (0, agent_usage.uN)(agent_usage.jC),
				summarizer: (0, agent_usage.uN)(input.model.price)
			};
			const toolCalls = [];
			const reasoning = [];
			let servedModel;
			const ask = async (stage, request) => {
				signal.throwIfAborted();
				const start = options.monotonic();
				const reply = await options.chat(request, signal);
				meters[stage].add(options.monotonic() - start, reply.usage);
				servedModel = reply.servedModel ?? servedModel;
				if (reply.reasoning !== undefined) reasoning.push(reply.reasoning);
				return reply;
			};
			const end = ({ message = "", analysis, error }) => {
				const stages = {
					planner: meters.planner.read(),
					tools: meters.tools.read(),
					summarizer: meters.summarizer.read()
				};
				return {
					message,
					toolsUsed: toolCalls.map(({ name }) => name),
					toolCalls,
					...analysis === undefined ? {} : { analysis },
					...reasoning.length === 0 ? {} : { reasoning: reasoning.join("\n\n") },
					...(0, agent_usage.Bt)(stages),
					stages,
					...servedModel === undefined ? {} : { servedModel },
					...error === undefined ? {} : { error }
				};
			};
			const summarize = async (turn) => {
				if (turn.refusal !== undefined) return end({
					message: turn.refusal,
					analysis: turn.refusal
				});
				const analysis = turn.content;
				if (analysis.trim() === "") return end({ error: silence("planner") });
				const prompt = input.assets.summarizer;
				if (prompt === undefined) return end({
					message: analysis,
					analysis
				});
				const messages = (0, prompts.yo)(input, prompt, analysis, toolCalls);
				const reply = await ask("summarizer", {
					messages,
					tools: []
				});
				if (reply.kind === "failure") return end({
					analysis,
					error: loop_failureOf(reply, "summarizer")
				});
				const message = reply.refusal ?? reply.content;
				if (message.trim() === "") return end({
					analysis,
					error: silence("summarizer")
				});
				return end({
					message,
					analysis
				});
			};
			const answers = fixtureAnswers(input.fixtures, (input.history ?? []).flatMap(({ toolCalls: made = [] }) => made));
			const known = new Set(input.assets.tools.map(({ name }) => name));
			const call = (requested, step) => {
				const start = options.monotonic();
				const outcome = outcomeOf(requested, known, answers);
				const durationMs = Math.round((options.monotonic() - start) * 1e3) / 1e3;
				meters.tools.add(durationMs, agent_usage.cc);
				return {
					name: requested.name,
					...outcome,
					durationMs,
					step
				};
			};
			const messages = (0, prompts.pJ)(input);
			for (let step = 1; step <= options.maxSteps; step++) {
				const reply = await ask("planner", {
					messages: [...messages],
					tools: input.assets.tools
				});
				if (reply.kind === "failure") return end({ error: loop_failureOf(reply, "planner") });
				if (reply.calls.length === 0) return summarize(reply);
				const called = reply.calls.map((requested) => ({
					requested,
					made: call(requested, step)
				}));
				toolCalls.push(...called.map(({ made }) => made));
				messages.push((0, prompts.GZ)(reply.content, called.map(({ requested, made }) => ({
					requested,
					usable: made.status !== "invalid"
				}))), ...called.map(({ requested, made }) => (0, prompts.mb)(requested.id, made)));
			}
			return end({ error: {
				code: "step-limit",
				message: `the planner was still calling tools after ${options.maxSteps} turns`,
				stage: "planner"
			} });
		}
		function outcomeOf(requested, known, answers) {
			const parsed = (0, agent_arguments.We)(requested.argumentsText);
			if ("flaw" in parsed) {
				return {
					arguments: {},
					argumentsText: requested.argumentsText,
					status: "invalid",
					error: `The arguments ${parsed.flaw}: ${(0, quote.h)(requested.argumentsText, 200)}`
				};
			}
			if (!known.has(requested.name)) {
				const names = [...known].join(", ") || "none";
				const error = `There is no tool "${(0, quote.h)(requested.name, 64)}". Tools: ${(0, quote.h)(names)}.`;
				return {
					arguments: parsed.value,
					status: "error",
					error
				};
			}
			return {
				arguments: parsed.value,
				...answers(requested.name, parsed.value)
			};
		}
		function loop_failureOf({ code, message }, stage) {
			return {
				code,
				message,
				stage
			};
		}
		function silence(stage) {
			return {
				code: "invalid-output",
				message: `the ${stage} answered without text and without tool calls`,
				stage
			};
		}
		;
		function createOpenAiAgent(config, agent, deps) {
			const connections = new Map();
			return {
				kind: "openai",
				async run(input, signal) {
					signal.throwIfAborted();
					const access = (0, openai_access.Y)(config, agent, input.model, deps.env);
					const key = JSON.stringify([access.baseUrl.href, access.apiKeyEnv]);
					const connection = connections.get(key) ?? (0, openai_chat.Ng)(access, deps.requestTimeoutMs);
					connections.set(key, connection);
					const chat = (0, openai_chat.ls)(await connection, input.model, input.seed, () => deps.clock.now());
					return runLoop(input, {
						chat,
						maxSteps: agent.maxSteps,
						monotonic: () => deps.clock.monotonic()
					}, signal);
				}
			};
		}
		const openAiKind = {
			create: (config, agent, deps) => Promise.resolve(createOpenAiAgent(config, agent, deps)),
			check: (config, agent, models, env) => models.map((model) => (0, openai_access.F)(config, agent, model, env)).filter((access) => "message" in access)
		};
		var recording = __webpack_require__(8281);
		;
		const MAX_LISTED = 10;
		function createReplayAgent(recording) {
			return {
				kind: "replay",
				run(input, signal) {
					if (signal.aborted) return Promise.reject(signal.reason);
					const execution = recording.find(input.scenarioId, input.model.name, input.trial);
					return execution === undefined ? Promise.reject(missing(recording, input)) : Promise.resolve(execution);
				}
			};
		}
		function missing(recording, { scenarioId, model, trial }) {
			const trials = recording.trials(scenarioId, model.name);
			const models = recording.models(scenarioId);
			const there = trials.length > 0 ? `trials recorded: ${list(trials)}` : models.length > 0 ? `models recorded for this scenario: ${list(models)}` : `nothing is recorded for this scenario; models in the file: ${list(recording.models())}`;
			return new errors.Cp("replay", `${recording.file} has no trial ${trial} of scenario "${(0, quote.h)(scenarioId)}" with model "${(0, quote.h)(model.name)}" (${there})`, {
				retryable: false,
				hint: "record it: run the same scenarios with the real agent and --record"
			});
		}
		function list(items) {
			const shown = items.slice(0, MAX_LISTED).map((item) => (0, quote.h)(String(item), 60));
			const rest = items.length - shown.length;
			return shown.length === 0 ? "none" : `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
		}
		function recordingPath(config, agent) {
			return external_node_path_.posix.join(external_node_path_.posix.dirname(config.file), agent.recording);
		}
		async function readRecording(config, agent, files) {
			const path = recordingPath(config, agent);
			const text = await files.read(path);
			if (text !== undefined) return text;
			throw new errors.yo({
				place: { file: config.file },
				path: "agent.recording",
				message: `there is no file ${path}`,
				hint: "write one: run the scenarios with the real agent and --record, or check the path, which is relative to the config file"
			});
		}
		const replayKind = {
			async create(config, agent, { files }) {
				const text = await readRecording(config, agent, files);
				return createReplayAgent((0, recording.f)(text, recordingPath(config, agent)));
			},
			check: () => []
		};
		;
		const KINDS = {
			openai: openAiKind,
			http: httpKind,
			command: commandKind,
			module: moduleKind,
			replay: replayKind
		};
		function kindOf(agent) {
			return KINDS[agent.kind];
		}
		async function createAgent(config, deps) {
			const target = await kindOf(config.agent).create(config, config.agent, deps);
			return config.agent.kind === "replay" ? target : (0, conversation.d)(target, createOpenAiUser(deps.users ?? config, deps));
		}
		function checkAgent(config, models, env) {
			const problems = kindOf(config.agent).check(config, config.agent, models, env);
			const distinct = new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem]));
			if (distinct.size > 0) throw new errors.yo([...distinct.values()]);
		}
	}),
	7474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => conversing,
			L: () => turnOf
		});
		var usage = __webpack_require__(485);
		;
		function talkerOf(script, simulated, { seed }) {
			let spent = {
				calls: 0,
				tokenUsage: usage.jz,
				costUsd: 0
			};
			let ended = "max-turns";
			return {
				async next(played, history, signal) {
					if (played >= script.maxTurns) return undefined;
					const said = history.map(({ role, content }) => ({
						role,
						content
					}));
					const { text, tokenUsage, costUsd } = await simulated({
						script,
						said,
						seed: (seed + played) % 2 ** 31
					}, signal);
					spent = {
						calls: spent.calls + 1,
						tokenUsage: (0, usage.Ox)(spent.tokenUsage, tokenUsage),
						costUsd: (0, usage.UP)(spent.costUsd, costUsd)
					};
					if (text !== "" && !text.includes(script.stop)) return text;
					ended = "stop";
					return undefined;
				},
				record: (agentFailed) => ({
					...spent,
					ended: agentFailed ? "agent-error" : ended
				})
			};
		}
		;
		function conversing(target, simulated) {
			return {
				kind: target.kind,
				...target.close ? { close: target.close } : {},
				run({ turns, user, ...first }, signal) {
					if (turns === undefined && user === undefined) return target.run(first, signal);
					if (user !== undefined && simulated === undefined) throw new Error("nobody plays the user");
					const talker = user && simulated ? talkerOf(user, simulated, first) : undefined;
					return play(target, first, turns ?? [], talker, signal);
				}
			};
		}
		async function play(target, first, scripted, talker, signal) {
			let history = first.history ?? [];
			let whole;
			const queries = [first.query, ...scripted];
			for (let played = 0;; played++) {
				signal.throwIfAborted();
				const query = queries[played] ?? await talker?.next(played, history, signal);
				if (query === undefined) break;
				const turn = await target.run({
					...first,
					query,
					history
				}, signal);
				whole = joined(whole, query, turn);
				if (turn.error) break;
				const { message, toolCalls } = turn;
				history = [
					...history,
					{
						role: "user",
						content: query
					},
					{
						role: "assistant",
						content: message,
						...toolCalls.length === 0 ? {} : { toolCalls }
					}
				];
			}
			if (!whole) throw new Error("a conversation has at least one turn");
			return talker ? {
				...whole,
				simulatedUser: talker.record(whole.error !== undefined)
			} : whole;
		}
		function joined(before, user, turn) {
			const turns = [...before?.turns ?? [], recordOf(user, turn)];
			const steps = before?.toolCalls.reduce((most, { step }) => Math.max(most, step), 0) ?? 0;
			const calls = turn.toolCalls.map((call) => ({
				...call,
				step: call.step + steps,
				turn: turns.length
			}));
			if (!before) return {
				...turn,
				toolCalls: calls,
				turns
			};
			const reasoning = [before.reasoning, turn.reasoning].filter((part) => part !== undefined);
			const { reasoning: _reasoning, ...rest } = turn;
			return {
				...before.servedModel === undefined ? {} : { servedModel: before.servedModel },
				...rest,
				toolsUsed: [...before.toolsUsed, ...turn.toolsUsed],
				toolCalls: [...before.toolCalls, ...calls],
				...reasoning.length === 0 ? {} : { reasoning: reasoning.join("\n\n") },
				tokenUsage: (0, usage.Ox)(before.tokenUsage, turn.tokenUsage),
				costUsd: (0, usage.UP)(before.costUsd, turn.costUsd),
				latencyMs: (0, usage.Qf)(before.latencyMs, turn.latencyMs),
				stages: before.stages && turn.stages ? (0, usage.Xe)(before.stages, turn.stages) : null,
				turns
			};
		}
		function recordOf(user, turn) {
			const { message, analysis, tokenUsage, costUsd, latencyMs } = turn;
			return {
				user,
				message,
				...analysis === undefined ? {} : { analysis },
				tokenUsage,
				costUsd,
				latencyMs
			};
		}
		function turnOf(execution, turn) {
			const { turns } = execution;
			if (!turns) return turn === 1 ? execution : undefined;
			const record = turns[turn - 1];
			if (!record) return undefined;
			const { user: _user, ...said } = record;
			const toolCalls = execution.toolCalls.filter((call) => call.turn === turn);
			const failed = turn === turns.length && execution.error ? { error: execution.error } : {};
			return {
				...said,
				toolsUsed: toolCalls.map(({ name }) => name),
				toolCalls,
				stages: null,
				...failed
			};
		}
	}),
	622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CT: () => stageName,
			LW: () => toolCall,
			Pq: () => json,
			RN: () => userRecord,
			U9: () => count,
			Z_: () => tokenUsage,
			_$: () => stages,
			n7: () => execution,
			o$: () => jsonObject,
			p9: () => turnRecord,
			qq: () => stageUsage,
			vj: () => amount
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(768);
		const json = zod__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => value !== undefined, "expected a JSON value");
		const jsonObject = zod__WEBPACK_IMPORTED_MODULE_0__.IeY(_base_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv, "expected an object");
		const count = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative();
		const amount = zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative().nullable();
		const stageName = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
			"planner",
			"tools",
			"summarizer"
		]);
		const tokenUsage = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			input: count,
			output: count,
			total: count,
			cachedInput: count.exactOptional()
		});
		const stageUsage = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			latencyMs: amount,
			tokenUsage: tokenUsage.nullable(),
			costUsd: amount,
			calls: count
		});
		const stages = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			planner: stageUsage,
			tools: stageUsage,
			summarizer: stageUsage
		});
		const toolCall = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			arguments: jsonObject,
			argumentsText: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			result: json.exactOptional(),
			status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"ok",
				"error",
				"invalid"
			]),
			error: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			durationMs: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
			step: count,
			turn: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1).exactOptional()
		});
		const turnRecord = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			user: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			analysis: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			tokenUsage: tokenUsage.nullable(),
			costUsd: amount,
			latencyMs: amount
		});
		const userRecord = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			calls: count,
			tokenUsage: tokenUsage.nullable(),
			costUsd: amount,
			ended: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				"stop",
				"max-turns",
				"agent-error"
			])
		});
		const execution = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			toolsUsed: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(toolCall),
			analysis: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			reasoning: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			tokenUsage: tokenUsage.nullable(),
			costUsd: amount,
			latencyMs: amount,
			stages: stages.nullable(),
			servedModel: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			stderr: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().exactOptional(),
			cached: zod__WEBPACK_IMPORTED_MODULE_0__.euz(true).exactOptional(),
			error: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				code: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				stage: stageName.exactOptional()
			}).exactOptional(),
			turns: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(turnRecord).min(1).exactOptional(),
			simulatedUser: userRecord.exactOptional()
		});
	}),
	273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GZ: () => assistantMessage,
			hA: () => plannerPrompt,
			mb: () => toolMessage,
			pJ: () => plannerMessages,
			yo: () => summarizerMessages
		});
		const DEFAULT_PROMPT = `You answer a user's request with the help of tools.
Call the tools that the request needs, several at once where they do not depend on each other. Never invent what a tool would have returned.
When you need no further tool, answer the user: briefly, and only with what the tools and the conversation say. If a tool fails or something is missing, say so and what the user can do.`;
		const DEFAULT_PLANNER_PROMPT = `You plan and carry out the work behind a user's request with the help of tools; somebody else writes the answer.
Call the tools that the request needs, several at once where they do not depend on each other. Never invent what a tool would have returned.
When you need no further tool, write an analysis: what the user wants, what the tools showed, what failed or is missing, and what the answer should say.`;
		function plannerPrompt(assets) {
			return assets.planner ?? (assets.summarizer === undefined ? DEFAULT_PROMPT : DEFAULT_PLANNER_PROMPT);
		}
		function fenced(tag, value) {
			return `<${tag}>\n${JSON.stringify(value).replaceAll("<", String.raw`\u003c`)}\n</${tag}>`;
		}
		function plannerMessages(input) {
			const context = input.context === undefined ? [] : [`What is known about this request, as JSON data:\n${fenced("context", input.context)}`];
			const system = [plannerPrompt(input.assets), ...context].filter((part) => part.trim() !== "").join("\n\n");
			return [
				...system === "" ? [] : [{
					role: "system",
					content: system.toWellFormed()
				}],
				...(input.history ?? []).flatMap(pastMessages),
				{
					role: "user",
					content: input.query.toWellFormed()
				}
			];
		}
		function pastMessages({ role, content, toolCalls = [] }, place) {
			const steps = [...new Set(toolCalls.map(({ step }) => step))];
			const called = steps.flatMap((step) => {
				const calls = toolCalls.filter((call) => call.step === step).map((made, index) => ({
					made,
					id: `call_${place}_${step}_${index}`
				}));
				const requests = calls.map(({ made, id }) => ({
					requested: {
						id,
						name: made.name,
						argumentsText: JSON.stringify(made.arguments)
					},
					usable: true
				}));
				return [assistantMessage("", requests), ...calls.map(({ made, id }) => toolMessage(id, made))];
			});
			return [...called, {
				role,
				content: content.toWellFormed()
			}];
		}
		function summarizerMessages(input, prompt, analysis, calls) {
			const material = {
				query: input.query,
				analysis,
				tool_results: calls.map(({ name, arguments: args, result, error }) => error === undefined ? {
					name,
					arguments: args,
					result
				} : {
					name,
					arguments: args,
					error
				})
			};
			return [...prompt.trim() === "" ? [] : [{
				role: "system",
				content: prompt.toWellFormed()
			}], {
				role: "user",
				content: `Write the answer to the user. The query, the analysis and the tool results, as JSON data:\n${fenced("material", material)}`.toWellFormed()
			}];
		}
		function assistantMessage(content, calls) {
			return {
				role: "assistant",
				content: content === "" ? null : content.toWellFormed(),
				tool_calls: calls.map(({ requested, usable }) => ({
					id: requested.id,
					type: "function",
					function: {
						name: requested.name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, 64) || "_",
						arguments: usable && requested.argumentsText.trim() !== "" ? requested.argumentsText.toWellFormed() : "{}"
					}
				}))
			};
		}
		function toolMessage(id, call) {
			const content = call.error !== undefined ? JSON.stringify({ error: call.error }) : typeof call.result === "string" ? call.result : JSON.stringify(call.result ?? null);
			return {
				role: "tool",
				tool_call_id: id,
				content: content.toWellFormed()
			};
		}
	}),
	8281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => parseRecording,
			k: () => recordingLine
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(578);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6010);
		var _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(622);
		var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
		const MAX_PROBLEMS = 100;
		const tokenUsage = _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.Z_.strict().nullable();
		const stage = _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.qq.extend({ tokenUsage }).strict();
		const toolCall = _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.LW.extend({ step: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1) }).strict();
		const turn = _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.p9.extend({ tokenUsage }).strict();
		const user = _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.RN.extend({ tokenUsage }).strict();
		const executionSchema = _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.n7.omit({ cached: true }).extend({
			toolsUsed: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).exactOptional(),
			toolCalls: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(toolCall),
			tokenUsage: tokenUsage.default(null),
			costUsd: _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.vj.default(null),
			latencyMs: _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.vj.default(null),
			stages: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
				planner: stage,
				tools: stage,
				summarizer: stage
			}).nullable().default(null),
			error: _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.n7.shape.error.unwrap().extend({ code: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1) }).strict().exactOptional(),
			turns: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(turn).min(1).exactOptional(),
			simulatedUser: user.exactOptional()
		}).strict();
		const recordedSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			scenarioId: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1),
			model: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1),
			trial: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1),
			execution: executionSchema
		});
		const KNOWN = [
			recordedSchema,
			executionSchema,
			toolCall,
			stage,
			turn,
			user
		].flatMap((schema) => Object.keys(schema.shape));
		function parseRecording(text, file) {
			const problems = [];
			const found = new Map();
			let line = 0;
			for (let start = text.startsWith("﻿") ? 1 : 0; start < text.length;) {
				line += 1;
				const newline = text.indexOf("\n", start);
				const end = newline === -1 ? text.length : newline;
				const row = text.slice(start, end);
				start = end + 1;
				if (row.trim() === "") continue;
				if (problems.length >= MAX_PROBLEMS) {
					problems.push({
						place: {
							file,
							line
						},
						message: `reading ended here, after ${MAX_PROBLEMS} problems`
					});
					break;
				}
				const place = {
					file,
					line
				};
				const parsed = parseLine(row);
				if ("problems" in parsed) {
					for (const problem of parsed.problems) problems.push({
						place,
						...problem
					});
					continue;
				}
				const key = keyOf(parsed.scenarioId, parsed.model, parsed.trial);
				const earlier = found.get(key);
				if (earlier === undefined) found.set(key, {
					line,
					entry: parsed
				});
				else {
					problems.push({
						place,
						message: `trial ${parsed.trial} of scenario "${(0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(parsed.scenarioId)}" with model "${(0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(parsed.model)}" stands already on line ${earlier.line}`,
						hint: "keep one of the two lines"
					});
				}
			}
			if (problems.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problems);
			return indexed([...found.values()].map(({ entry }) => entry), file);
		}
		function recordingLine(entry) {
			const { scenarioId, model, trial } = entry;
			const { cached: _cached, ...execution } = entry.execution;
			return `${JSON.stringify({
				scenarioId,
				model,
				trial,
				execution
			})}\n`;
		}
		function keyOf(scenarioId, model, trial) {
			return JSON.stringify([
				scenarioId,
				model,
				trial
			]);
		}
		function parseLine(row) {
			let value;
			try {
				value = JSON.parse(row);
			} catch {
				const hint = "every line is one whole JSON object; a last line that was cut off can be deleted";
				return { problems: [{
					message: `expected JSON, found ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(row, 60)}`,
					hint
				}] };
			}
			const flaw = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.h4)(value);
			if (flaw !== undefined) return { problems: [{ message: `the value ${flaw}` }] };
			const parsed = recordedSchema.safeParse(value);
			if (!parsed.success) return { problems: parsed.error.issues.slice(0, MAX_PROBLEMS).map(problemOf) };
			const { execution, ...key } = parsed.data;
			const { toolsUsed, ...rest } = execution;
			const names = execution.toolCalls.map(({ name }) => name);
			if (toolsUsed !== undefined && JSON.stringify(toolsUsed) !== JSON.stringify(names)) {
				const message = "expected the names of toolCalls in their order";
				return { problems: [{
					path: "execution.toolsUsed",
					message,
					hint: "it may be left out"
				}] };
			}
			return {
				...key,
				execution: {
					...rest,
					toolsUsed: names
				}
			};
		}
		function problemOf(issue) {
			const path = issue.path.map((step) => typeof step === "number" ? `[${step}]` : `.${String(step)}`).join("");
			const at = path === "" ? {} : { path: (0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(path.replace(/^\./, "")) };
			if (issue.code !== "unrecognized_keys") return {
				...at,
				message: (0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(issue.message.replace(/^Invalid input: /, ""))
			};
			const word = issue.keys[0] ?? "";
			return {
				...at,
				message: `unknown member "${(0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(word, 60)}"`,
				hint: (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__.h)(word, KNOWN)
			};
		}
		function indexed(entries, file) {
			const executions = new Map();
			const scenarios = new Map();
			for (const { scenarioId, model, trial, execution } of entries) {
				executions.set(keyOf(scenarioId, model, trial), execution);
				const models = scenarios.get(scenarioId) ?? new Map();
				scenarios.set(scenarioId, models);
				const trials = models.get(model) ?? [];
				models.set(model, trials);
				trials.push(trial);
			}
			return {
				file,
				size: entries.length,
				keys: () => entries.map(({ scenarioId, model, trial }) => ({
					scenarioId,
					model,
					trial
				})),
				find: (scenarioId, model, trial) => executions.get(keyOf(scenarioId, model, trial)),
				trials: (scenarioId, model) => [...scenarios.get(scenarioId)?.get(model) ?? []].sort((a, b) => a - b),
				models: (scenarioId) => {
					const maps = scenarioId === undefined ? [...scenarios.values()] : [scenarios.get(scenarioId) ?? new Map()];
					return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
				}
			};
		}
	}),
	485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bt: () => sumStages,
			Ox: () => addTokens,
			Qf: () => addMs,
			UP: () => addUsd,
			Xe: () => addStages,
			cc: () => TOOL_TOKENS,
			ho: () => costOf,
			jC: () => FREE,
			jz: () => NO_TOKENS,
			uN: () => stageMeter
		});
		const NO_TOKENS = {
			input: 0,
			output: 0,
			total: 0
		};
		const FREE = {
			input: 0,
			output: 0
		};
		const roundMs = (value) => Math.round(value * 1e3) / 1e3;
		const roundUsd = (value) => Math.round(value * 0xe8d4a51000) / 0xe8d4a51000;
		function costOf(usage, price) {
			if (usage === null || price === undefined) return null;
			const cached = usage.cachedInput ?? 0;
			const fresh = usage.input - cached;
			return roundUsd((fresh * price.input + cached * (price.cachedInput ?? price.input) + usage.output * price.output) / 1e6);
		}
		function plus(a, b) {
			return a === null || b === null ? null : a + b;
		}
		function addTokens(a, b) {
			if (a === null || b === null) return null;
			const sum = {
				input: a.input + b.input,
				output: a.output + b.output,
				total: a.total + b.total
			};
			const told = [a, b].filter(({ input }) => input > 0);
			const cached = told.map(({ cachedInput }) => cachedInput).filter((n) => n !== undefined);
			if (told.length === 0 || cached.length < told.length) return sum;
			return {
				...sum,
				cachedInput: cached.reduce((x, y) => x + y, 0)
			};
		}
		function stageMeter(price) {
			let usage = {
				latencyMs: 0,
				tokenUsage: NO_TOKENS,
				costUsd: 0,
				calls: 0
			};
			return {
				add(latencyMs, tokenUsage) {
					usage = {
						latencyMs: plus(usage.latencyMs, latencyMs),
						tokenUsage: addTokens(usage.tokenUsage, tokenUsage),
						costUsd: plus(usage.costUsd, costOf(tokenUsage, price)),
						calls: usage.calls + 1
					};
				},
				read: () => ({
					latencyMs: usage.latencyMs === null ? null : roundMs(usage.latencyMs),
					tokenUsage: usage.tokenUsage,
					costUsd: usage.costUsd === null ? null : roundUsd(usage.costUsd),
					calls: usage.calls
				})
			};
		}
		function addMs(a, b) {
			const sum = plus(a, b);
			return sum === null ? null : roundMs(sum);
		}
		function addUsd(a, b) {
			const sum = plus(a, b);
			return sum === null ? null : roundUsd(sum);
		}
		function addStages(a, b) {
			const both = (stage) => ({
				latencyMs: addMs(a[stage].latencyMs, b[stage].latencyMs),
				tokenUsage: addTokens(a[stage].tokenUsage, b[stage].tokenUsage),
				costUsd: addUsd(a[stage].costUsd, b[stage].costUsd),
				calls: a[stage].calls + b[stage].calls
			});
			return {
				planner: both("planner"),
				tools: both("tools"),
				summarizer: both("summarizer")
			};
		}
		const TOOL_TOKENS = NO_TOKENS;
		function sumStages(stages) {
			const { planner, tools, summarizer } = stages;
			const latencyMs = plus(plus(planner.latencyMs, tools.latencyMs), summarizer.latencyMs);
			const costUsd = plus(plus(planner.costUsd, tools.costUsd), summarizer.costUsd);
			return {
				latencyMs: latencyMs === null ? null : roundMs(latencyMs),
				tokenUsage: addTokens(addTokens(planner.tokenUsage, tools.tokenUsage), summarizer.tokenUsage),
				costUsd: costUsd === null ? null : roundUsd(costUsd)
			};
		}
	}),
	6879: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => STOP_WORD,
			i: () => userPrompt
		});
		const STOP_WORD = "###STOP###";
		function userPrompt({ goal, stop }) {
			return [
				"You play a user who talks to an assistant. You are not the assistant: the messages that you receive are its answers, and you write what the user says next.",
				`Who you are and what you want:\n${goal}`,
				"Write one short message, in the words of such a user, and nothing else. Tell what the assistant needs to know when it asks for it, and only what stands above; invent nothing.",
				`When you have what you want, or it is clear that you will not get it, write only ${stop}`
			].join("\n\n");
		}
	}),
	6832: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => matchesJson });
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);
		function matchesJson(actual, expected, mode) {
			const pairs = [[actual, expected]];
			for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
				const [a, e] = pair;
				if (Array.isArray(e)) {
					if (!Array.isArray(a) || a.length !== e.length) return false;
					for (let i = 0; i < e.length; i++) pairs.push([a[i], e[i]]);
				} else if ((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(e)) {
					if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(a)) return false;
					const keys = Object.keys(e);
					if (mode === "exact" && Object.keys(a).length !== keys.length) return false;
					for (const key of keys) {
						if (!Object.hasOwn(a, key)) return false;
						pairs.push([a[key], e[key]]);
					}
				} else if (a !== e) {
					return false;
				}
			}
			return true;
		}
	}),
	5090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FW: () => PATH_RULE,
			Hf: () => parseJsonPath,
			WS: () => valueAtPath
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);
		const EACH = Symbol("*");
		const MAX_LENGTH = 500;
		const STEP = /\.([A-Za-z_][\w-]*)|\[(\d{1,6})\]|\[(\*)\]|\[("(?:[^"\\]|\\.)*")\]/y;
		const PATH_RULE = "a path such as $.reply.text, $.steps[0] or $.steps[*].name";
		function parseJsonPath(text) {
			if (!text.startsWith("$") || text.length > MAX_LENGTH) return undefined;
			const optional = text.endsWith("?");
			const end = optional ? text.length - 1 : text.length;
			const steps = [];
			STEP.lastIndex = 1;
			let at = 1;
			while (at < end) {
				STEP.lastIndex = at;
				const [whole, name, index, each, quoted] = STEP.exec(text) ?? [];
				if (whole === undefined) return undefined;
				if (quoted !== undefined) {
					const key = unquoted(quoted);
					if (key === undefined) return undefined;
					steps.push(key);
				} else if (each !== undefined) steps.push(EACH);
				else if (index !== undefined) steps.push(Number(index));
				else steps.push(name ?? "");
				at += whole.length;
			}
			return at === end ? {
				text,
				steps,
				optional
			} : undefined;
		}
		function unquoted(text) {
			try {
				const value = JSON.parse(text);
				return typeof value === "string" ? value : undefined;
			} catch {
				return undefined;
			}
		}
		function valueAtPath(data, path) {
			return read(data, path.steps);
		}
		function read(data, steps) {
			let value = data;
			for (const [index, step] of steps.entries()) {
				if (step === EACH) return Array.isArray(value) ? each(value, steps.slice(index + 1)) : undefined;
				if (typeof step === "number") value = Array.isArray(value) ? value[step] : undefined;
				else value = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
				if (value === undefined) return undefined;
			}
			return value;
		}
		function each(list, rest) {
			const flat = rest.includes(EACH);
			const found = list.map((item) => read(item, rest)).filter((value) => value !== undefined);
			if (found.length === 0 && list.length > 0) return undefined;
			return flat ? found.flat() : found;
		}
	}),
	8722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => assetPaths });
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);
		const assetPaths = {
			planner: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ.exactOptional().meta({ description: "File with the prompt of the planner, which selects tools." }),
			summarizer: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ.exactOptional().meta({ description: "File with the prompt of the summarizer, which answers." }),
			tools: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ.exactOptional().meta({ description: "YAML or JSON file with the list of tool definitions." })
		};
	}),
	3958: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$h: () => NAME_RULE,
			Pq: () => json,
			Qq: () => text,
			UU: () => name,
			cG: () => variableName,
			iZ: () => relativePath,
			o$: () => jsonObject
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(768);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
		const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1);
		const json = zod__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => value !== undefined, "expected a value");
		const jsonObject = zod__WEBPACK_IMPORTED_MODULE_0__.IeY(_base_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv, "expected an object").meta({ type: "object" });
		const relativePath = text.regex(/^(?![/\\~]|[A-Za-z]:)[^\\\0]*$/, "expected a path relative to this file, with forward slashes");
		const variableName = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "expected the name of an environment variable").refine((name) => !(0, _secrets_js__WEBPACK_IMPORTED_MODULE_2__.x)(name), "expected a variable of yours: this one belongs to the job");
		const name = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
		const NAME_RULE = "letters, digits and . _ : / -, at most 128, a letter or digit first";
	}),
	3007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dj: () => httpAgentSchema,
			OZ: () => url,
			b3: () => headers,
			io: () => isSecretHeader
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
		var _base_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5090);
		var _asset_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8722);
		var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
		var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3988);
		const OWN = new Set("connection content-length content-type expect host keep-alive te trailer transfer-encoding upgrade".split(" "));
		const SECRET = /^(?:authorization|proxy-authorization|cookie|.*(?:api-?key|token|secret|password).*)$/;
		const isSecretHeader = (name) => SECRET.test(name);
		const url = _fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq.regex(/^https?:\/\/[^\s/@?#]+([/?][^\s@#]*)?$/, "expected a URL like https://host/run without a user or key in it");
		const headers = zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/, "expected the name of a header").refine((name) => !OWN.has(name.toLowerCase()), "expected another header: this one is set by the request"), zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[\t\x20-\x7e\x80-\xff]{0,4000}$/, "expected a header value: one line of text")).superRefine((given, context) => {
			for (const [name, value] of Object.entries(given)) {
				if (!isSecretHeader(name.toLowerCase()) || value.includes("${")) continue;
				const message = "keys stay out of files: write ${NAME} for what an environment variable holds";
				context.addIssue({
					code: "custom",
					path: [name],
					message
				});
			}
		}).transform((given) => Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])));
		const path = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(500).refine((given) => (0, _base_json_path_js__WEBPACK_IMPORTED_MODULE_0__.Hf)(given) !== undefined, `expected ${_base_json_path_js__WEBPACK_IMPORTED_MODULE_0__.FW}`);
		const toolCall = (0, _section_js__WEBPACK_IMPORTED_MODULE_4__.u)({
			name: path.exactOptional().meta({ description: "Its tool. Default `$.name`." }),
			arguments: path.exactOptional().meta({ description: "Object, or JSON in a text. Default `$.arguments`." }),
			result: path.exactOptional().meta({ description: "What the tool answered. Default `$.result`." }),
			error: path.exactOptional().meta({ description: "Text, where the tool failed. Default `$.error`." })
		}).meta({ description: "Where the parts of one tool call stand inside it." });
		const response = (0, _section_js__WEBPACK_IMPORTED_MODULE_4__.u)({
			message: path.exactOptional().meta({ description: "The answer to the user. Default `$.message`, else `$.output`." }),
			"tool-calls": path.exactOptional().meta({ description: "List of tool calls. Default `$.toolCalls`. With `?` at its end the list may be absent." }),
			"tool-call": toolCall.exactOptional(),
			analysis: path.exactOptional().meta({ description: "What the agent found out. Default `$.analysis`." }),
			reasoning: path.exactOptional().meta({ description: "What it thought aloud. Default `$.reasoning`." }),
			"input-tokens": path.exactOptional().meta({ description: "Default `$.tokenUsage.input`." }),
			"output-tokens": path.exactOptional().meta({ description: "Default `$.tokenUsage.output`." }),
			"cost-usd": path.exactOptional().meta({ description: "Default `$.costUsd`, else tokens times price." }),
			"latency-ms": path.exactOptional().meta({ description: "Default `$.latencyMs`, else as measured." }),
			"served-model": path.exactOptional().meta({ description: "Default `$.servedModel`." }),
			error: path.exactOptional().meta({ description: "The agent's own failure: a text, or code and message. Default `$.error`." })
		}).meta({ description: "Paths to the parts of the answer; a part without one is looked for under its own name." });
		const httpAgentSchema = (0, _section_js__WEBPACK_IMPORTED_MODULE_4__.u)({
			kind: zod__WEBPACK_IMPORTED_MODULE_3__.euz("http").meta({ description: "A running agent that answers a POST." }),
			url: url.meta({ description: "Where the agent answers." }),
			"api-key-env": _fields_js__WEBPACK_IMPORTED_MODULE_2__.cG.exactOptional().meta({ description: "Name of the environment variable with the key that is sent as `Authorization: Bearer`." }),
			headers: headers.prefault({}).meta({ description: "Headers by name. `${NAME}` stands for an environment variable, read at each call." }),
			body: _fields_js__WEBPACK_IMPORTED_MODULE_2__.Pq.exactOptional().meta({ description: "Body to send, with paths such as `$.query` for parts of the input. Absent: the whole input." }),
			response: response.exactOptional(),
			..._asset_paths_js__WEBPACK_IMPORTED_MODULE_1__.R
		}).meta({ title: "Agent behind HTTP" });
	}),
	3988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => section });
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
		function section(shape) {
			return zod__WEBPACK_IMPORTED_MODULE_0__.rej(shape).transform((value) => camelKeys(value));
		}
		function camelKeys(value) {
			const entries = Object.entries(value).map(([key, inner]) => [key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), inner]);
			return Object.fromEntries(entries);
		}
	})
};
