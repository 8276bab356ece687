export const id = 4422;
export const ids = [4422];
export const modules = {
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
				...target,
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
	8281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UY: () => recordedSchema,
			f: () => parseRecording,
			ky: () => recordingLine
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
	})
};
