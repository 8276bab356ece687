export const id = 269;
export const ids = [269];
export const modules = {
	5531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => turnOf,
			d: () => conversing
		});
		var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(485);
		function conversing(target) {
			return {
				kind: target.kind,
				...target.close ? { close: target.close } : {},
				run({ turns, ...first }, signal) {
					return turns === undefined ? target.run(first, signal) : play(target, first, turns, signal);
				}
			};
		}
		async function play(target, first, later, signal) {
			let history = first.history ?? [];
			let whole;
			for (const query of [first.query, ...later]) {
				signal.throwIfAborted();
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
			return whole;
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
				tokenUsage: (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.Ox)(before.tokenUsage, turn.tokenUsage),
				costUsd: (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.UP)(before.costUsd, turn.costUsd),
				latencyMs: (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.Qf)(before.latencyMs, turn.latencyMs),
				stages: before.stages && turn.stages ? (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(before.stages, turn.stages) : null,
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
	})
};
