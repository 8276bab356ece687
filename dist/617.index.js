export const id = 617;
export const ids = [617];
export const modules = {
	2451: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			checkAgent: () => checkAgent,
			createAgent: () => createAgent
		});
		var errors = __webpack_require__(5145);
		var conversation = __webpack_require__(5531);
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
				hint: `run it yourself in a clone of the base`
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
		var usage = __webpack_require__(485);
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
				costUsd: parts.costUsd ?? (0, usage.ho)(tokenUsage, price),
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
		var external_node_child_process_ = __webpack_require__(1421);
		var external_node_string_decoder_ = __webpack_require__(6193);
		;
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
			const child = (0, external_node_child_process_.spawn)(program, args, {
				cwd,
				env,
				stdio: "pipe",
				detached: GROUPS
			});
			running.add(child);
			const { promise: closed, resolve: close } = Promise.withResolvers();
			const text = new external_node_string_decoder_.StringDecoder("utf8");
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
				const fresh = startProgram(agent);
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
		;
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
				const environment = programEnvironment(env, agent.env);
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
			check: ({ file }, agent, _models, env) => environmentProblems(file, env, agent.env)
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
				const environment = programEnvironment(env, agent.env);
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
			check: ({ file }, agent, _models, env) => environmentProblems(file, env, agent.env)
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
		;
		const MAX_BODY_BYTES = 8 * 1024 * 1024;
		const MAX_ERROR_BYTES = 64 * 1024;
		const TRUNCATED = "x-agent-tester-truncated";
		class HttpFailure extends Error {
			name = "HttpFailure";
			status;
			headers;
			body;
			constructor(status, headers, body) {
				super(`status ${status}`);
				this.status = status;
				this.headers = headers;
				this.body = body;
			}
		}
		function boundedFetch(extra, limit = MAX_BODY_BYTES) {
			return async (url, init) => {
				const response = await fetch(url, {
					...init,
					redirect: "manual",
					headers: {
						accept: "application/json",
						"user-agent": "agent-tester",
						...extra,
						"content-type": "application/json"
					}
				});
				if (!response.ok) {
					const { text } = await readBody(response, MAX_ERROR_BYTES);
					throw new HttpFailure(response.status, response.headers, text);
				}
				const { text, truncated } = await readBody(response, limit);
				const type = response.headers.get("content-type") ?? "";
				return new Response(text, { headers: {
					"content-type": type,
					...truncated ? { [TRUNCATED]: "yes" } : {}
				} });
			};
		}
		async function readBody(response, limit) {
			const chunks = [];
			let size = 0;
			let truncated = false;
			for await (const chunk of response.body ?? []) {
				chunks.push(chunk);
				size += chunk.byteLength;
				if (size > limit) {
					truncated = true;
					break;
				}
			}
			return {
				text: Buffer.concat(chunks).subarray(0, limit).toString("utf8"),
				truncated
			};
		}
		;
		function causeOf(error, fits) {
			let current = error;
			for (let depth = 0; depth < 10 && !fits(current); depth++) {
				if (!(current instanceof Error) || current.cause === undefined) return current;
				current = current.cause;
			}
			return current;
		}
		;
		const MAX_RETRY_AFTER_MS = 24 * 60 * 60 * 1e3;
		function isWorthAnotherTry(status) {
			return [
				408,
				409,
				425,
				429
			].includes(status) || status >= 500;
		}
		function quotedReason({ status, body }, said, secrets) {
			const quoted = (0, quote.h)(masked(said.message === "" ? body : said.message, secrets));
			const message = quoted === "" ? `status ${status} without a reason` : `status ${status}: ${quoted}`;
			return {
				quoted,
				message
			};
		}
		function retryAfter(headers, now) {
			const inMs = Number.parseFloat(headers.get("retry-after-ms") ?? "");
			const text = (headers.get("retry-after") ?? "").trim();
			const wait = Number.isFinite(inMs) ? inMs : /^\d+(?:\.\d+)?$/.test(text) ? Number.parseFloat(text) * 1e3 : /^[A-Z][a-z]+,? /.test(text) ? Date.parse(text) - now : NaN;
			return Number.isFinite(wait) ? Math.min(Math.max(0, Math.ceil(wait)), MAX_RETRY_AFTER_MS) : undefined;
		}
		function masked(text, secrets) {
			return secrets.reduce((left, secret) => left.replaceAll(secret, "***"), text).replace(/\b(?:sk|gsk)-[\w*.-]{8,}/g, "***");
		}
		function reasonOf(body) {
			let value;
			try {
				value = JSON.parse(body);
			} catch {
				return {
					message: "",
					codes: []
				};
			}
			if (!(0, json.Gv)(value)) return {
				message: "",
				codes: []
			};
			const error = (0, json.Gv)(value["error"]) ? value["error"] : value;
			const inner = (0, json.Gv)(error["innererror"]) ? error["innererror"] : {};
			const words = [
				error["message"],
				value["error"],
				value["detail"],
				value["message"]
			];
			return {
				message: words.find((word) => typeof word === "string" && word !== "") ?? "",
				codes: [
					error["code"],
					error["type"],
					inner["code"]
				].filter((code) => typeof code === "string")
			};
		}
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
						return useless({ latencyMs }, `the answer has more than ${MAX_BODY_BYTES} bytes`);
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
				const response = await boundedFetch(headers)(url, {
					method: "POST",
					body,
					signal
				});
				const type = response.headers.get("content-type") ?? "";
				return {
					body: keys.reduce((text, key) => text.replaceAll(key, "***"), await response.text()),
					mediaType: (type.split(";", 1)[0] ?? "").trim().toLowerCase(),
					truncated: response.headers.has(TRUNCATED)
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
					message: masked(error.message, secrets)
				}
			};
		}
		function failureOf(error, access, now) {
			const refused = causeOf(error, (cause) => cause instanceof HttpFailure);
			if (refused instanceof HttpFailure) {
				const { status } = refused;
				const retryable = isWorthAnotherTry(status);
				const wait = retryable ? retryAfter(refused.headers, now) : undefined;
				const hint = hintOf(status, access);
				return new errors.Cp("agent", quotedReason(refused, reasonOf(refused.body), access.secrets).message, {
					retryable,
					status,
					...wait === undefined ? {} : { retryAfterMs: wait },
					...hint === undefined ? {} : { hint }
				});
			}
			if (!(error instanceof TypeError)) return error;
			const cause = causeOf(error, () => false);
			const reason = cause instanceof Error ? cause.message : String(cause);
			return new errors.Cp("agent", `the connection failed: ${(0, quote.h)(masked(reason, access.secrets))}`, {
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
				planner: (0, usage.uN)(input.model.price),
				tools: (0, usage.uN)(usage.jC),
				summarizer: (0, usage.uN)(input.model.price)
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
					...(0, usage.Bt)(stages),
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
				meters.tools.add(durationMs, usage.cc);
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
		var endpoint = __webpack_require__(6497);
		;
		const PLACEHOLDER_KEY = "no-key";
		const FOREIGN_KEY = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
		function accessOf(config, agent, model, env) {
			const access = tryAccess(config, agent, model, env);
			if ("message" in access) throw new errors.yo(access);
			return access;
		}
		function tryAccess(config, agent, model, env) {
			const at = (member, own) => ({
				place: { file: config.file },
				path: own ? `models.${model.name}.${member}` : `agent.${member}`
			});
			const text = model.baseUrl ?? agent.baseUrl ?? endpoint.Ql;
			const baseUrl = URL.parse(text);
			if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol) || baseUrl.username || baseUrl.password) {
				return {
					...at("base-url", model.baseUrl !== undefined),
					message: "expected an http or https URL without user name and password",
					hint: `for instance ${endpoint.Ql}; the key belongs into the variable that api-key-env names`
				};
			}
			const apiKeyEnv = model.apiKeyEnv ?? agent.apiKeyEnv;
			const where = at("api-key-env", model.apiKeyEnv !== undefined);
			if (FOREIGN_KEY.test(apiKeyEnv)) {
				return {
					...where,
					message: `${apiKeyEnv} belongs to the workflow and is never sent to a model`,
					hint: "name the variable that holds the provider key"
				};
			}
			const apiKey = (Object.hasOwn(env, apiKeyEnv) ? env[apiKeyEnv] : undefined)?.trim() ?? "";
			if (apiKey === "") {
				if ((0, endpoint.U9)(baseUrl)) return {
					baseUrl,
					apiKey: PLACEHOLDER_KEY,
					apiKeyEnv
				};
				return {
					...where,
					message: `the environment variable ${apiKeyEnv} with the key for model "${model.name}" is not set`,
					hint: `set ${apiKeyEnv}, or name another variable with api-key-env, or use agent.kind: replay, which needs no key`
				};
			}
			if (!/^[\x21-\x7e]+$/.test(apiKey)) {
				return {
					...where,
					message: `the key in ${apiKeyEnv} holds characters that no header may hold`,
					hint: "set it again"
				};
			}
			return {
				baseUrl,
				apiKey,
				apiKeyEnv
			};
		}
		;
		const MAX_CALLS_PER_TURN = 128;
		const completion_text = schemas.YjP().nullish();
		const completionSchema = schemas.Ikc({
			model: schemas.L5J().optional(),
			usage: schemas.L5J().optional(),
			choices: schemas.YOg(schemas.Ikc({
				finish_reason: schemas.L5J().optional(),
				message: schemas.Ikc({
					content: schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.Ikc({
						type: schemas.YjP(),
						text: completion_text
					}))]).nullish(),
					refusal: completion_text,
					reasoning_content: schemas.L5J().optional(),
					reasoning: schemas.L5J().optional(),
					tool_calls: schemas.YOg(schemas.Ikc({
						id: completion_text,
						function: schemas.Ikc({
							name: schemas.YjP(),
							arguments: schemas.KCZ([schemas.YjP(), schemas.IeY(json.Gv)]).nullish()
						})
					})).max(MAX_CALLS_PER_TURN).nullish()
				})
			})).min(1)
		});
		const count = schemas.Whr().min(0);
		const usageSchema = schemas.Ikc({
			prompt_tokens: count,
			completion_tokens: count,
			total_tokens: count.nullish().catch(undefined),
			prompt_tokens_details: schemas.Ikc({ cached_tokens: count.nullish() }).nullish().catch(undefined)
		});
		function usageOf(value) {
			const parsed = usageSchema.safeParse(value);
			if (!parsed.success) return null;
			const { prompt_tokens: input, completion_tokens: output, total_tokens, prompt_tokens_details } = parsed.data;
			const cached = prompt_tokens_details?.cached_tokens ?? undefined;
			return {
				input,
				output,
				total: Math.max(total_tokens ?? 0, input + output),
				...cached === undefined || cached > input ? {} : { cachedInput: cached }
			};
		}
		function parseCompletion(body) {
			let value;
			try {
				value = JSON.parse(body);
			} catch {
				return unusable(body === "" ? "an empty body" : `no JSON: ${(0, quote.h)(body)}`);
			}
			const parsed = completionSchema.safeParse(value);
			if (!parsed.success) {
				const issue = parsed.error.issues[0];
				return unusable(`no chat completion (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}): ${(0, quote.h)(body)}`);
			}
			const { choices, model } = parsed.data;
			const [choice] = choices;
			if (choice === undefined) return unusable(`no choice: ${(0, quote.h)(body)}`);
			const { message, finish_reason: finish } = choice;
			const thoughts = [message.reasoning_content, message.reasoning].find((thought) => typeof thought === "string" && thought !== "");
			const meta = {
				usage: usageOf(parsed.data.usage),
				...typeof model === "string" && model !== "" ? { servedModel: model } : {},
				...thoughts === undefined ? {} : { reasoning: thoughts }
			};
			const content = typeof message.content === "string" ? message.content : (message.content ?? []).map((part) => part.type === "text" ? part.text ?? "" : "").join("");
			const calls = completion_callsOf(message.tool_calls ?? []);
			const seen = content === "" && calls.length === 0 ? (0, quote.h)(body) : (0, quote.h)(content);
			if (finish === "length") {
				return {
					...unusable(`an answer that was cut off at the token limit: ${seen}`),
					...meta
				};
			}
			if (finish === "content_filter") {
				return {
					kind: "failure",
					code: "content-filter",
					message: `the provider's filter cut the answer: ${seen}`,
					...meta
				};
			}
			const refusal = message.refusal ?? "";
			if (refusal !== "" && calls.length === 0) return {
				kind: "turn",
				content,
				refusal,
				calls,
				...meta
			};
			if (content.trim() === "" && calls.length === 0) {
				return {
					...unusable(`neither text nor tool calls: ${seen}`),
					...meta
				};
			}
			return {
				kind: "turn",
				content,
				calls,
				...meta
			};
		}
		function completion_callsOf(raw) {
			const taken = new Set();
			return raw.map(({ id, function: { name, arguments: args } }) => {
				let unique = id ?? "";
				for (let n = taken.size + 1; unique === "" || taken.has(unique); n++) unique = `call_${n}`;
				taken.add(unique);
				return {
					id: unique,
					name,
					argumentsText: textOf(args)
				};
			});
		}
		function textOf(args) {
			if (typeof args === "string") return args;
			if (args === null || args === undefined) return "";
			const flaw = (0, agent_arguments.h4)(args);
			return flaw === undefined ? JSON.stringify(args) : `(an object that ${flaw})`;
		}
		function unusable(seen) {
			return {
				kind: "failure",
				code: "invalid-output",
				message: `the model answered with ${seen}`,
				usage: null
			};
		}
		;
		const FILTER_CODES = new Set([
			"content_filter",
			"content_policy_violation",
			"invalid_prompt",
			"moderation_blocked"
		]);
		const OUTPUT_CODES = new Set(["tool_use_failed", "output_parse_failed"]);
		const CONTEXT_WORDS = /maximum context length|context length exceeded|context window|exceeds the available context/i;
		function openai_failure_failureOf(failure, context) {
			const { status } = failure;
			const said = reasonOf(failure.body);
			const { quoted, message } = quotedReason(failure, said, [context.apiKey]);
			const has = (codes) => said.codes.some((code) => codes.has(code));
			const agent = (code) => ({
				kind: "failure",
				code,
				message,
				usage: null
			});
			if (status === 400 || status === 413 || status === 422) {
				if (said.codes.includes("context_length_exceeded") || CONTEXT_WORDS.test(quoted)) return agent("context-length");
				if (has(FILTER_CODES)) return agent("content-filter");
				if (has(OUTPUT_CODES)) return agent("invalid-output");
			}
			const spent = said.codes.includes("insufficient_quota");
			const retryable = isWorthAnotherTry(status) && !(spent && status < 500);
			const retryAfterMs = retryable ? retryAfter(failure.headers, context.now) : undefined;
			const hint = spent ? "the account has no quota left: add credit or use another key" : openai_failure_hintOf(status, context);
			return new errors.Cp("openai", message, {
				retryable,
				status,
				...retryAfterMs === undefined ? {} : { retryAfterMs },
				...hint === undefined ? {} : { hint }
			});
		}
		function openai_failure_hintOf(status, { model, apiKeyEnv }) {
			if (status === 401) return `check the key in ${apiKeyEnv}`;
			if (status === 403) return `check that the key in ${apiKeyEnv} may use model "${model}"`;
			if (status === 404) return `check that model "${model}" exists, that the key in ${apiKeyEnv} may use it, and base-url`;
			if (status >= 300 && status < 400) return "the server redirects: set base-url to where it leads";
			return undefined;
		}
		;
		const REQUEST_TIMEOUT_MS = 6e5;
		async function connect(access, timeoutMs = REQUEST_TIMEOUT_MS) {
			const { OpenAI } = await __webpack_require__.e(193).then(__webpack_require__.bind(__webpack_require__, 8193));
			const client = new OpenAI({
				apiKey: access.apiKey,
				adminAPIKey: null,
				organization: null,
				project: null,
				webhookSecret: null,
				baseURL: access.baseUrl.href,
				maxRetries: 0,
				timeout: timeoutMs,
				logLevel: "off",
				fetch: boundedFetch({ authorization: `Bearer ${access.apiKey}` })
			});
			return {
				client,
				access
			};
		}
		function requestBody(request, model, seed, baseUrl) {
			const tools = request.tools.map(({ name, description, parameters, strict }) => ({
				type: "function",
				function: {
					name,
					...description === undefined ? {} : { description },
					...parameters === undefined ? {} : { parameters },
					...strict === undefined ? {} : { strict }
				}
			}));
			return {
				model: model.model,
				...model.temperature === undefined ? {} : { temperature: model.temperature },
				...model.topP === undefined ? {} : { top_p: model.topP },
				...model.seed === undefined ? {} : { seed },
				...model.maxTokens === undefined ? {} : { [(0, endpoint.Dk)(baseUrl) ? "max_completion_tokens" : "max_tokens"]: model.maxTokens },
				...extraOf(model.extra ?? {}, tools.length > 0),
				messages: request.messages,
				...tools.length > 0 ? { tools } : {}
			};
		}
		function extraOf(extra, withTools) {
			const owned = [
				"messages",
				"tools",
				"stream",
				"stream_options",
				...withTools ? [] : ["tool_choice", "parallel_tool_calls"]
			];
			return Object.fromEntries(Object.entries(extra).filter(([name]) => !owned.includes(name)));
		}
		function openAiChat({ client, access }, model, seed, now) {
			return async (request, signal) => {
				let body;
				try {
					const response = await client.post("/chat/completions", {
						body: requestBody(request, model, seed, access.baseUrl),
						signal
					}).asResponse();
					body = await response.text();
					if (response.headers.has(TRUNCATED)) {
						return unusable(`a body of more than ${MAX_BODY_BYTES} bytes: ${(0, quote.h)(masked(body, [access.apiKey]))}`);
					}
				} catch (error) {
					if (signal.aborted) throw signal.reason;
					const failure = causeOf(error, (cause) => cause instanceof HttpFailure);
					if (failure instanceof HttpFailure) {
						const reply = openai_failure_failureOf(failure, {
							...access,
							model: model.model,
							now: now()
						});
						if (reply instanceof errors.Cp) throw reply;
						return reply;
					}
					throw await connectionError(error, access);
				}
				const reply = parseCompletion(body);
				return reply.kind === "failure" ? parseCompletion(masked(body, [access.apiKey])) : reply;
			};
		}
		async function connectionError(error, access) {
			const { APIConnectionError, APIConnectionTimeoutError } = await __webpack_require__.e(193).then(__webpack_require__.bind(__webpack_require__, 8193));
			if (!(error instanceof APIConnectionError)) return error;
			const cause = causeOf(error, () => false);
			const reason = cause instanceof Error ? cause.message : String(cause);
			const what = error instanceof APIConnectionTimeoutError ? "the request timed out" : "the connection failed";
			return new errors.Cp("openai", `${what}: ${(0, quote.h)(masked(reason, [access.apiKey]))}`, {
				retryable: reason !== "bad port",
				hint: `is ${access.baseUrl.origin} reachable?`,
				cause
			});
		}
		;
		function createOpenAiAgent(config, agent, deps) {
			const connections = new Map();
			return {
				kind: "openai",
				async run(input, signal) {
					signal.throwIfAborted();
					const access = accessOf(config, agent, input.model, deps.env);
					const key = JSON.stringify([access.baseUrl.href, access.apiKeyEnv]);
					const connection = connections.get(key) ?? connect(access, deps.requestTimeoutMs);
					connections.set(key, connection);
					const chat = openAiChat(await connection, input.model, input.seed, () => deps.clock.now());
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
			check: (config, agent, models, env) => models.map((model) => tryAccess(config, agent, model, env)).filter((access) => "message" in access)
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
			return config.agent.kind === "replay" ? target : (0, conversation.d)(target);
		}
		function checkAgent(config, models, env) {
			const problems = kindOf(config.agent).check(config, config.agent, models, env);
			const distinct = new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem]));
			if (distinct.size > 0) throw new errors.yo([...distinct.values()]);
		}
	}),
	6010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			We: () => parseArguments,
			h4: () => jsonFlaw
		});
		var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);
		const MAX_DEPTH = 100;
		function jsonFlaw(value) {
			let level = [value];
			for (let depth = 0; level.length > 0; depth++) {
				if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
				const next = [];
				for (const item of level) {
					if (typeof item === "number" && !Number.isFinite(item)) return "holds a number out of range";
					if (typeof item === "object" && item !== null) for (const child of Object.values(item)) next.push(child);
				}
				level = next;
			}
			return undefined;
		}
		function parseArguments(text) {
			if (text.trim() === "") return { value: {} };
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return { flaw: "are not valid JSON" };
			}
			if (!(0, _base_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return { flaw: "are not a JSON object" };
			const flaw = jsonFlaw(value);
			return flaw === undefined ? { value: JSON.parse(JSON.stringify(value)) } : { flaw: `cannot be used: the value ${flaw}` };
		}
	}),
	622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CT: () => stageName,
			LW: () => toolCall,
			Pq: () => json,
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
			error: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				code: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				stage: stageName.exactOptional()
			}).exactOptional(),
			turns: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(turnRecord).min(1).exactOptional()
		});
	}),
	7326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => quote });
		var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1497);
		function quote(text, limit = 300) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text, limit, " ");
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
		const executionSchema = _execution_schema_js__WEBPACK_IMPORTED_MODULE_1__.n7.extend({
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
			turns: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(turn).min(1).exactOptional()
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
			turn
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
			const { scenarioId, model, trial, execution } = entry;
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
