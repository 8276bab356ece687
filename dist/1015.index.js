export const id = 1015;
export const ids = [1015];
export const modules = {
	6840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => boundedFetch,
			HR: () => HttpFailure,
			YK: () => MAX_BODY_BYTES,
			vj: () => TRUNCATED
		});
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
	}),
	2143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => causeOf });
		function causeOf(error, fits) {
			let current = error;
			for (let depth = 0; depth < 10 && !fits(current); depth++) {
				if (!(current instanceof Error) || current.cause === undefined) return current;
				current = current.cause;
			}
			return current;
		}
	}),
	1326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A3: () => reasonOf,
			Iv: () => masked,
			P9: () => retryAfter,
			rg: () => isWorthAnotherTry,
			tc: () => quotedReason
		});
		var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(768);
		var _agent_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7326);
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
			const quoted = (0, _agent_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(masked(said.message === "" ? body : said.message, secrets));
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
			if (!(0, _base_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) return {
				message: "",
				codes: []
			};
			const error = (0, _base_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value["error"]) ? value["error"] : value;
			const inner = (0, _base_json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(error["innererror"]) ? error["innererror"] : {};
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
	}),
	7771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => tryAccess,
			Y: () => accessOf
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _agent_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6497);
		const PLACEHOLDER_KEY = "no-key";
		const FOREIGN_KEY = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i;
		function accessOf(config, agent, model, env) {
			const access = tryAccess(config, agent, model, env);
			if ("message" in access) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(access);
			return access;
		}
		function tryAccess(config, agent, model, env) {
			const at = (member, own) => ({
				place: { file: config.file },
				path: own ? `models.${model.name}.${member}` : `agent.${member}`
			});
			const text = model.baseUrl ?? agent.baseUrl ?? _agent_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Ql;
			const baseUrl = URL.parse(text);
			if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol) || baseUrl.username || baseUrl.password) {
				return {
					...at("base-url", model.baseUrl !== undefined),
					message: "expected an http or https URL without user name and password",
					hint: `for instance ${_agent_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Ql}; the key belongs into the variable that api-key-env names`
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
				if ((0, _agent_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.U9)(baseUrl)) return {
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
	}),
	318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ng: () => connect,
			$t: () => connectionError,
			ls: () => openAiChat
		});
		var errors = __webpack_require__(5145);
		var schemas = __webpack_require__(2857);
		var json = __webpack_require__(768);
		var agent_arguments = __webpack_require__(6010);
		var quote = __webpack_require__(7326);
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
			const calls = callsOf(message.tool_calls ?? []);
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
		function callsOf(raw) {
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
		var endpoint = __webpack_require__(6497);
		var rough_cost = __webpack_require__(9629);
		var bounded_fetch = __webpack_require__(6840);
		var agents_cause = __webpack_require__(2143);
		var failed_answer = __webpack_require__(1326);
		var openai_failure = __webpack_require__(9743);
		;
		const REQUEST_TIMEOUT_MS = 6e5;
		async function connect(access, timeoutMs = REQUEST_TIMEOUT_MS, pace) {
			const { OpenAI } = await __webpack_require__.e(9166).then(__webpack_require__.bind(__webpack_require__, 9166));
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
				fetch: (0, bounded_fetch.A)({ authorization: `Bearer ${access.apiKey}` })
			});
			return {
				client,
				access,
				...pace ? { pace } : {}
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
		function openAiChat({ client, access, pace }, model, seed, now) {
			return async (request, signal) => {
				const asked = requestBody(request, model, seed, access.baseUrl);
				const turn = await pace?.enter((0, rough_cost.O4)(JSON.stringify(asked).length, model.maxTokens), signal);
				let body;
				try {
					const response = await client.post("/chat/completions", {
						body: asked,
						signal
					}).asResponse();
					body = await response.text();
					if (response.headers.has(bounded_fetch.vj)) {
						return unusable(`a body of more than ${bounded_fetch.YK} bytes: ${(0, quote.h)((0, failed_answer.Iv)(body, [access.apiKey]))}`);
					}
				} catch (error) {
					if (signal.aborted) throw signal.reason;
					const failure = (0, agents_cause.r)(error, (cause) => cause instanceof bounded_fetch.HR);
					if (failure instanceof bounded_fetch.HR) {
						const reply = (0, openai_failure.g)(failure, {
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
				turn?.settle(reply.usage?.total ?? null);
				return reply.kind === "failure" ? parseCompletion((0, failed_answer.Iv)(body, [access.apiKey])) : reply;
			};
		}
		async function connectionError(error, access) {
			const { APIConnectionError, APIConnectionTimeoutError } = await __webpack_require__.e(9166).then(__webpack_require__.bind(__webpack_require__, 9166));
			if (!(error instanceof APIConnectionError)) return error;
			const cause = (0, agents_cause.r)(error, () => false);
			const reason = cause instanceof Error ? cause.message : String(cause);
			const what = error instanceof APIConnectionTimeoutError ? "the request timed out" : "the connection failed";
			return new errors.Cp("openai", `${what}: ${(0, quote.h)((0, failed_answer.Iv)(reason, [access.apiKey]))}`, {
				retryable: reason !== "bad port",
				hint: `is ${access.baseUrl.origin} reachable?`,
				cause
			});
		}
	}),
	9743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => failureOf });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _failed_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);
		const FILTER_CODES = new Set([
			"content_filter",
			"content_policy_violation",
			"invalid_prompt",
			"moderation_blocked"
		]);
		const OUTPUT_CODES = new Set(["tool_use_failed", "output_parse_failed"]);
		const CONTEXT_WORDS = /maximum context length|context length exceeded|context window|exceeds the available context/i;
		function failureOf(failure, context) {
			const { status } = failure;
			const said = (0, _failed_answer_js__WEBPACK_IMPORTED_MODULE_1__.A3)(failure.body);
			const { quoted, message } = (0, _failed_answer_js__WEBPACK_IMPORTED_MODULE_1__.tc)(failure, said, [context.apiKey]);
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
			const retryable = (0, _failed_answer_js__WEBPACK_IMPORTED_MODULE_1__.rg)(status) && !(spent && status < 500);
			const retryAfterMs = retryable ? (0, _failed_answer_js__WEBPACK_IMPORTED_MODULE_1__.P9)(failure.headers, context.now) : undefined;
			const hint = spent ? "the account has no quota left: add credit or use another key" : hintOf(status, context);
			return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.Cp("openai", message, {
				retryable,
				status,
				...retryAfterMs === undefined ? {} : { retryAfterMs },
				...hint === undefined ? {} : { hint }
			});
		}
		function hintOf(status, { model, apiKeyEnv }) {
			if (status === 401) return `check the key in ${apiKeyEnv}`;
			if (status === 403) return `check that the key in ${apiKeyEnv} may use model "${model}"`;
			if (status === 404) return `check that model "${model}" exists, that the key in ${apiKeyEnv} may use it, and base-url`;
			if (status >= 300 && status < 400) return "the server redirects: set base-url to where it leads";
			return undefined;
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
	6497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dk: () => isOpenAi,
			Ql: () => DEFAULT_BASE_URL,
			U9: () => isLoopback
		});
		const DEFAULT_BASE_URL = "https://api.openai.com/v1";
		function isLoopback(url) {
			const host = url.hostname.toLowerCase();
			return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
		}
		function isOpenAi(url) {
			const host = url.hostname.toLowerCase();
			return host === "api.openai.com" || host.endsWith(".openai.com") || host.endsWith(".openai.azure.com");
		}
	}),
	7326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => quote });
		var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1497);
		function quote(text, limit = 300) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text, limit, " ");
		}
	}),
	9629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$K: () => roughCost,
			EY: () => ROUGH_ANSWER_CHARACTERS,
			IM: () => roughCallUsd,
			O4: () => roughTokens
		});
		var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(485);
		const CHARACTERS_A_TOKEN = 4;
		const CALLS = 3;
		const ANSWER_TOKENS = 300;
		const ROUGH_ANSWER_CHARACTERS = ANSWER_TOKENS * CHARACTERS_A_TOKEN;
		function roughCallUsd(characters, price) {
			const input = Math.ceil(characters / CHARACTERS_A_TOKEN);
			return (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.ho)({
				input,
				output: ANSWER_TOKENS,
				total: input + ANSWER_TOKENS
			}, price) ?? 0;
		}
		function roughTokens(characters, maxTokens) {
			return Math.ceil(characters / CHARACTERS_A_TOKEN) + Math.min(maxTokens ?? Infinity, ANSWER_TOKENS);
		}
		function roughCost({ query, turns = [], user, context, history, fixtures }, { model, assets }, price) {
			const said = JSON.stringify([
				query,
				turns,
				context ?? null,
				history ?? null,
				fixtures
			]).length;
			const prompts = (assets.planner?.length ?? 0) + (assets.summarizer?.length ?? 0) + JSON.stringify(assets.tools).length;
			const calls = CALLS * Math.max(1 + turns.length, user?.maxTurns ?? 1);
			const input = Math.ceil(calls * (said + prompts) / CHARACTERS_A_TOKEN);
			const output = calls * Math.min(model.maxTokens ?? Infinity, ANSWER_TOKENS);
			return (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.ho)({
				input,
				output,
				total: input + output
			}, price) ?? 0;
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
	})
};
