export const id = 2498;
export const ids = [2498];
export const modules = {
	9833: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => FLAT_COLUMNS,
			_: () => flatRow
		});
		var _json_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5859);
		var _openai_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3789);
		const FLAT_COLUMNS = [
			{
				name: "id",
				type: "text"
			},
			{
				name: "kind",
				type: "text"
			},
			{
				name: "split",
				type: "text"
			},
			{
				name: "source",
				type: "text"
			},
			{
				name: "family",
				type: "text"
			},
			{
				name: "model",
				type: "text"
			},
			{
				name: "tags",
				type: "json"
			},
			{
				name: "examples",
				type: "json"
			},
			{
				name: "query",
				type: "text"
			},
			{
				name: "response",
				type: "text"
			},
			{
				name: "rejected",
				type: "text"
			},
			{
				name: "messages",
				type: "json"
			},
			{
				name: "tools",
				type: "json"
			},
			{
				name: "chosen",
				type: "json"
			},
			{
				name: "rejected_message",
				type: "json"
			},
			{
				name: "wanted",
				type: "boolean"
			},
			{
				name: "passed",
				type: "boolean"
			},
			{
				name: "correct_tool_selection",
				type: "boolean"
			},
			{
				name: "quality",
				type: "number"
			},
			{
				name: "reward",
				type: "number"
			},
			{
				name: "reviewed",
				type: "boolean"
			}
		];
		function flatRow(row) {
			const { labels } = row;
			const messages = row.kind === "preference" || row.kind === "rated" ? row.prompt : row.messages;
			const answers = answersOf(row);
			return {
				id: row.id,
				kind: row.kind,
				split: row.split ?? null,
				source: row.source,
				family: row.family.toWellFormed(),
				model: row.model === null ? null : row.model.toWellFormed(),
				tags: (0, _json_line_js__WEBPACK_IMPORTED_MODULE_1__.r)(row.tags),
				examples: (0, _json_line_js__WEBPACK_IMPORTED_MODULE_1__.r)(row.examples),
				query: messages.findLast(({ role }) => role === "user")?.content?.toWellFormed() ?? null,
				response: textOf(answers.good),
				rejected: textOf(answers.bad),
				messages: (0, _json_line_js__WEBPACK_IMPORTED_MODULE_1__.r)((0, _openai_messages_js__WEBPACK_IMPORTED_MODULE_0__.p$)(messages, _openai_messages_js__WEBPACK_IMPORTED_MODULE_0__.$E)),
				tools: (0, _json_line_js__WEBPACK_IMPORTED_MODULE_1__.r)((0, _openai_messages_js__WEBPACK_IMPORTED_MODULE_0__.yq)(row.tools)),
				chosen: row.kind === "preference" ? (0, _json_line_js__WEBPACK_IMPORTED_MODULE_1__.r)((0, _openai_messages_js__WEBPACK_IMPORTED_MODULE_0__.p$)([row.chosen], _openai_messages_js__WEBPACK_IMPORTED_MODULE_0__.$E)[0]) : null,
				rejected_message: row.kind === "preference" ? (0, _json_line_js__WEBPACK_IMPORTED_MODULE_1__.r)((0, _openai_messages_js__WEBPACK_IMPORTED_MODULE_0__.p$)([row.rejected], _openai_messages_js__WEBPACK_IMPORTED_MODULE_0__.$E)[0]) : null,
				wanted: row.kind === "rated" ? row.wanted : null,
				passed: labels.passed,
				correct_tool_selection: labels.correctToolSelection,
				quality: labels.quality,
				reward: labels.reward,
				reviewed: labels.reviewed
			};
		}
		function answersOf(row) {
			switch (row.kind) {
				case "preference": return {
					good: row.chosen,
					bad: row.rejected
				};
				case "rated": return row.wanted ? { good: row.completion } : { bad: row.completion };
				case "planner":
				case "summarizer":
				case "recovery":
				case "all": {
					const last = row.messages.at(-1);
					return last ? { good: last } : {};
				}
			}
		}
		function textOf(message) {
			if (message?.role !== "assistant") return null;
			if (message.content !== null) return message.content.toWellFormed();
			return (0, _json_line_js__WEBPACK_IMPORTED_MODULE_1__.r)(message.calls.map(({ name, arguments: args }) => ({
				name,
				arguments: args
			})));
		}
	}),
	5859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => jsonLine });
		const ESCAPES = /\\(?:u([0-9a-f]{4})|[^u])/gi;
		const LINE_ENDS = /[\u0085\u2028\u2029]/g;
		function jsonLine(value) {
			const text = JSON.stringify(value);
			const whole = text.includes("\\ud") ? text.replace(ESCAPES, withoutHalf) : text;
			return whole.replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
		function withoutHalf(escape, unit) {
			return unit !== undefined && /^d[89a-f]/i.test(unit) ? "\\ufffd" : escape;
		}
	}),
	6141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EL: () => ROW_SCHEMA_VERSION,
			fy: () => ROW_SCHEMA,
			rP: () => jsonl
		});
		var _json_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5859);
		var _sft_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3886);
		const ROW_SCHEMA = "agent-tester/row";
		const ROW_SCHEMA_VERSION = 1;
		const jsonl = {
			name: "jsonl",
			aliases: ["json"],
			extension: "jsonl",
			about: "the whole row with ids, labels and source, for your own scripts",
			takes: [
				..._sft_kinds_js__WEBPACK_IMPORTED_MODULE_0__.oZ,
				"preference",
				"rated"
			],
			lines: (row) => ({ lines: [(0, _json_line_js__WEBPACK_IMPORTED_MODULE_1__.r)({
				schema: ROW_SCHEMA,
				version: ROW_SCHEMA_VERSION,
				...row
			})] })
		};
	}),
	3789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$E: () => OPENAI,
			UC: () => toolMembers,
			gX: () => bareTools,
			p$: () => chatMessages,
			wK: () => toolsLost,
			yZ: () => learnedToo,
			yq: () => functionTools
		});
		var _json_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5859);
		const OPENAI = {
			arguments: "text",
			weight: true,
			emptyContent: false,
			toolName: false,
			id: (own) => own
		};
		function chatMessages(messages, dialect) {
			return messages.map((message) => {
				switch (message.role) {
					case "system":
					case "user": return {
						role: message.role,
						content: message.content
					};
					case "tool": return {
						role: "tool",
						tool_call_id: dialect.id(message.callId),
						...dialect.toolName ? { name: message.name } : {},
						content: message.content
					};
					case "assistant": {
						const { content, calls, learn } = message;
						return {
							role: "assistant",
							...content === null && calls.length > 0 && !dialect.emptyContent ? {} : { content },
							...calls.length === 0 ? {} : { tool_calls: calls.map((call) => toolCall(call, dialect)) },
							...dialect.weight && !learn ? { weight: 0 } : {}
						};
					}
				}
			});
		}
		function toolCall({ id, name, arguments: args }, dialect) {
			return {
				id: dialect.id(id),
				type: "function",
				function: {
					name,
					arguments: dialect.arguments === "text" ? (0, _json_line_js__WEBPACK_IMPORTED_MODULE_0__.r)(args) : args
				}
			};
		}
		function functionTools(tools) {
			return bareTools(tools).map((definition) => ({
				type: "function",
				function: definition
			}));
		}
		function bareTools(tools) {
			return tools.map(({ name, description, parameters, strict }) => ({
				name,
				...description === undefined ? {} : { description },
				parameters: parameters ?? {
					type: "object",
					properties: {}
				},
				...strict === undefined ? {} : { strict }
			}));
		}
		function toolMembers(tools, messages) {
			if (tools.length === 0) return {};
			const parallel = messages.some((message) => message.role === "assistant" && message.calls.length > 1);
			return {
				tools: functionTools(tools),
				parallel_tool_calls: parallel
			};
		}
		function learnedToo(messages) {
			const some = messages.some((message) => message.role === "assistant" && !message.learn);
			return some ? ["which answers are not to be learned"] : [];
		}
		function toolsLost(tools) {
			return tools.length === 0 ? [] : ["definitions of tools"];
		}
	}),
	4764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => parquet });
		var _json_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5859);
		var _flat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
		var _sft_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3886);
		const parquet = {
			name: "parquet",
			aliases: [],
			extension: "parquet",
			about: "data frames and the Hugging Face hub: the columns of csv, typed",
			takes: [
				..._sft_kinds_js__WEBPACK_IMPORTED_MODULE_1__.oZ,
				"preference",
				"rated"
			],
			lines: (row) => ({ lines: [(0, _json_line_js__WEBPACK_IMPORTED_MODULE_2__.r)((0, _flat_js__WEBPACK_IMPORTED_MODULE_0__._)(row))] })
		};
	}),
	8968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => FORMATS,
			v: () => formatNamed
		});
		var errors = __webpack_require__(5145);
		var nearest = __webpack_require__(578);
		var json_line = __webpack_require__(5859);
		var openai_messages = __webpack_require__(3789);
		var sft_kinds = __webpack_require__(3886);
		;
		function userFirst(all) {
			const [first] = all;
			const system = first?.role === "system" ? first.content : undefined;
			const said = system === undefined ? all : all.slice(1);
			const start = said.findIndex((message) => !isGreeting(message));
			const messages = start === -1 ? [] : said.slice(start);
			return {
				system,
				messages,
				lost: start > 0 ? ["what the assistant said before the user"] : []
			};
		}
		function isGreeting(message) {
			return message.role === "assistant" && !message.learn && message.calls.length === 0;
		}
		;
		const alpaca = {
			name: "alpaca",
			aliases: [],
			extension: "jsonl",
			about: "Stanford Alpaca, LLaMA-Factory: instruction and output, no tools",
			takes: sft_kinds.oZ,
			lines(row) {
				if (!(0, sft_kinds.yW)(row)) return sft_kinds.nr;
				const { system = "", messages, lost } = userFirst(row.messages);
				const turns = exchanges(messages);
				if ("skip" in turns) return turns;
				const last = turns.at(-1);
				if (!last) return { skip: "there is no answer" };
				return {
					lines: [(0, json_line.r)({
						instruction: last[0],
						input: "",
						output: last[1],
						system,
						history: turns.slice(0, -1)
					})],
					lost: [
						...lost,
						...(0, openai_messages.wK)(row.tools),
						...(0, openai_messages.yZ)(messages)
					]
				};
			}
		};
		function exchanges(messages) {
			const out = [];
			for (let n = 0; n < messages.length; n += 2) {
				const [asked, answer] = [messages[n], messages[n + 1]];
				if (asked?.role === "tool" || answer?.role === "assistant" && answer.calls.length > 0) return { skip: "tool calls have no place in this format" };
				if (asked?.role !== "user" || answer?.role !== "assistant") return { skip: "the user and the assistant do not speak in turn" };
				out.push([asked.content, answer.content ?? ""]);
			}
			return out;
		}
		;
		const anthropicBedrock = {
			name: "anthropic-bedrock",
			aliases: ["anthropic", "bedrock"],
			extension: "jsonl",
			about: "Claude on Amazon Bedrock: text conversations, no tools",
			takes: sft_kinds.oZ,
			lines(row) {
				if (!(0, sft_kinds.yW)(row)) return sft_kinds.nr;
				const { system, messages, lost } = userFirst(row.messages);
				const turns = texts(messages);
				if ("skip" in turns) return turns;
				return {
					lines: [(0, json_line.r)({
						...system === undefined ? {} : { system },
						messages: turns
					})],
					lost: [
						...lost,
						...(0, openai_messages.wK)(row.tools),
						...(0, openai_messages.yZ)(messages)
					]
				};
			}
		};
		function texts(messages) {
			const out = [];
			for (const [n, message] of messages.entries()) {
				if (message.role === "tool" || message.role === "assistant" && message.calls.length > 0) return { skip: "tool calls have no place in this format" };
				if (message.role !== (n % 2 === 0 ? "user" : "assistant")) return { skip: "the user and the assistant do not speak in turn" };
				const content = message.content ?? "";
				if (content.trim() === "") return { skip: "a message without text" };
				out.push({
					role: message.role,
					content
				});
			}
			return out;
		}
		var formats_flat = __webpack_require__(9833);
		;
		const FORMULA = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/;
		const csv = {
			name: "csv",
			aliases: [],
			extension: "csv",
			about: "spreadsheets and data frames: flat columns, JSON where a value is none",
			takes: [
				...sft_kinds.oZ,
				"preference",
				"rated"
			],
			header: formats_flat.W.map(({ name }) => name).join(","),
			lines(row) {
				const flat = (0, formats_flat._)(row);
				const cells = formats_flat.W.map(({ name }) => flat[name]);
				const nul = cells.some((cell) => typeof cell === "string" && cell.includes("\0"));
				return {
					lines: [cells.map(csvCell).join(",")],
					...nul ? { lost: ["NUL characters"] } : {}
				};
			}
		};
		function csvCell(value) {
			if (value === null) return "";
			if (typeof value !== "string") return String(value);
			const text = value.replaceAll("\0", "�");
			const safe = FORMULA.test(text) ? `'${text}` : text;
			return safe === "" || /[",\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
		}
		var json = __webpack_require__(768);
		;
		const KNOWN = new Set([
			"title",
			"description",
			"nullable",
			"default",
			"format",
			"enum",
			"example",
			"minItems",
			"maxItems",
			"minProperties",
			"maxProperties",
			"minimum",
			"maximum",
			"minLength",
			"maxLength",
			"pattern",
			"required",
			"propertyOrdering"
		]);
		function geminiSchema(schema) {
			let lost = false;
			const convert = (node, depth) => {
				if (!(0, json.Gv)(node) || depth > 60) {
					lost = true;
					return {};
				}
				const members = Object.entries(node).flatMap(([key, value]) => {
					if (KNOWN.has(key)) return [[key, value]];
					if (key === "type") return typeMembers(value);
					if (key === "properties" && (0, json.Gv)(value)) return [[key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, convert(one, depth + 1)]))]];
					if (key === "items") return [[key, convert(value, depth + 1)]];
					if (key === "anyOf" && Array.isArray(value)) return [[key, value.map((one) => convert(one, depth + 1))]];
					lost = true;
					return [];
				});
				return Object.fromEntries(members);
			};
			const typeMembers = (type) => {
				const types = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
				const [first, ...others] = types.filter((one) => one !== "null");
				if (first === undefined || others.length > 0) lost = true;
				return [...first === undefined ? [] : [["type", first.toUpperCase()]], ...types.includes("null") ? [["nullable", true]] : []];
			};
			return {
				value: convert(schema, 0),
				lost
			};
		}
		;
		const gemini = {
			name: "gemini",
			aliases: ["vertex"],
			extension: "jsonl",
			about: "Gemini on Vertex AI: supervised tuning with function calls",
			takes: sft_kinds.oZ,
			lines(row) {
				if (!(0, sft_kinds.yW)(row)) return sft_kinds.nr;
				const { system, messages, lost } = userFirst(row.messages);
				const contents = inTurn(messages);
				if ("skip" in contents) return contents;
				const { functionDeclarations, lost: schemas } = declarations(row.tools);
				return {
					lines: [(0, json_line.r)({
						...system === undefined ? {} : { systemInstruction: {
							role: "system",
							parts: [{ text: system }]
						} },
						contents,
						...functionDeclarations.length === 0 ? {} : { tools: [{ functionDeclarations }] }
					})],
					lost: [
						...lost,
						...schemas ? ["keywords of JSON Schema that Gemini does not know"] : [],
						...(0, openai_messages.yZ)(messages)
					]
				};
			}
		};
		function inTurn(messages) {
			const out = [];
			let before;
			for (const message of messages) {
				const role = message.role === "assistant" ? "model" : "user";
				if (message.role === "system") return { skip: "a system message in the middle" };
				const last = out.at(-1);
				const parts = partsOf(message);
				if (parts.length === 0) return { skip: "a message without text" };
				if (last?.role === role) {
					if (message.role === "assistant" || message.role !== before) return { skip: "the user and the assistant do not speak in turn" };
					last.parts.push(...parts);
				} else out.push({
					role,
					parts
				});
				before = message.role;
			}
			return out[0]?.role === "user" ? out : { skip: "the user and the assistant do not speak in turn" };
		}
		function partsOf(message) {
			switch (message.role) {
				case "system":
				case "user": return message.content === "" ? [] : [{ text: message.content }];
				case "assistant": return [...message.content ? [{ text: message.content }] : [], ...message.calls.map(({ name, arguments: args }) => ({ functionCall: {
					name,
					args
				} }))];
				case "tool": {
					const value = (0, json.qF)(message.content);
					const response = (0, json.Gv)(value) ? value : { result: value === undefined ? message.content : value };
					return [{ functionResponse: {
						name: message.name,
						response
					} }];
				}
			}
		}
		function declarations(tools) {
			let lost = false;
			const functionDeclarations = tools.map(({ name, description, parameters, strict }) => {
				const schema = parameters === undefined ? undefined : geminiSchema(parameters);
				if (schema?.lost || strict) lost = true;
				return {
					name,
					...description === undefined ? {} : { description },
					...schema === undefined ? {} : { parameters: schema.value }
				};
			});
			return {
				functionDeclarations,
				lost
			};
		}
		var jsonl = __webpack_require__(6141);
		var external_node_crypto_ = __webpack_require__(7598);
		;
		const MISTRAL = {
			...openai_messages.$E,
			toolName: true,
			id: nineCharacters
		};
		const mistral = {
			name: "mistral",
			aliases: [],
			extension: "jsonl",
			about: "Mistral API and mistral-finetune: chat with function calls",
			takes: sft_kinds.oZ,
			lines(row) {
				if (!(0, sft_kinds.yW)(row)) return sft_kinds.nr;
				const { messages, tools } = row;
				if (messages.some((message) => message.role === "assistant" && message.calls.length > 0 && message.content)) return { skip: "text beside a tool call" };
				return { lines: [(0, json_line.r)({
					messages: (0, openai_messages.p$)(messages, MISTRAL),
					...tools.length === 0 ? {} : { tools: (0, openai_messages.yq)(tools) }
				})] };
			}
		};
		function nineCharacters(own) {
			return (0, external_node_crypto_.createHash)("sha256").update(own).digest("hex").slice(0, 9);
		}
		;
		const openaiChat = {
			name: "openai-chat",
			aliases: ["openai"],
			extension: "jsonl",
			about: "OpenAI, Azure and compatible services: supervised fine-tuning",
			takes: sft_kinds.oZ,
			lines(row) {
				if (!(0, sft_kinds.yW)(row)) return sft_kinds.nr;
				const { messages, tools } = row;
				return { lines: [(0, json_line.r)({
					messages: (0, openai_messages.p$)(messages, openai_messages.$E),
					...(0, openai_messages.UC)(tools, messages)
				})] };
			}
		};
		;
		const DPO = {
			...openai_messages.$E,
			weight: false
		};
		const openaiDpo = {
			name: "openai-dpo",
			aliases: ["dpo"],
			extension: "jsonl",
			about: "OpenAI and Azure: direct preference optimization",
			takes: ["preference"],
			lines(row) {
				if (row.kind !== "preference") return sft_kinds.nr;
				const { prompt, chosen, rejected, tools } = row;
				return { lines: [(0, json_line.r)({
					input: {
						messages: (0, openai_messages.p$)(prompt, DPO),
						...(0, openai_messages.UC)(tools, [
							...prompt,
							chosen,
							rejected
						])
					},
					preferred_output: (0, openai_messages.p$)([chosen], DPO),
					non_preferred_output: (0, openai_messages.p$)([rejected], DPO)
				})] };
			}
		};
		;
		const RFT = {
			...openai_messages.$E,
			weight: false
		};
		const openaiRft = {
			name: "openai-rft",
			aliases: ["rft"],
			extension: "jsonl",
			about: "OpenAI: reinforcement fine-tuning, with reference answer and calls for the grader",
			takes: sft_kinds.oZ,
			lines(row) {
				if (!(0, sft_kinds.yW)(row)) return sft_kinds.nr;
				const { messages, tools } = row;
				const asked = messages.findLastIndex(({ role }) => role === "user");
				if (asked === -1) return { skip: "there is no user message" };
				const done = messages.slice(asked + 1);
				const calls = done.flatMap((message) => message.role === "assistant" ? message.calls : []);
				return { lines: [(0, json_line.r)({
					messages: (0, openai_messages.p$)(messages.slice(0, asked + 1), RFT),
					...tools.length === 0 ? {} : { tools: (0, openai_messages.yq)(tools) },
					reference_answer: answerOf(done),
					reference_tools: calls.map(({ name }) => name),
					reference_tool_calls: (0, json_line.r)(calls.map(({ name, arguments: args }) => ({
						name,
						arguments: args
					})))
				})] };
			}
		};
		function answerOf(done) {
			const last = done.at(-1);
			return last?.role === "assistant" ? last.content : null;
		}
		var parquet = __webpack_require__(4764);
		;
		const sharegpt = {
			name: "sharegpt",
			aliases: [],
			extension: "jsonl",
			about: "LLaMA-Factory, Axolotl, Unsloth: sharegpt with tools",
			takes: sft_kinds.oZ,
			lines(row) {
				if (!(0, sft_kinds.yW)(row)) return sft_kinds.nr;
				const { tools } = row;
				const { system, messages, lost } = userFirst(row.messages);
				const conversations = conversation(messages);
				if ("skip" in conversations) return conversations;
				return {
					lines: [(0, json_line.r)({
						conversations,
						...system === undefined ? {} : { system },
						...tools.length === 0 ? {} : { tools: (0, json_line.r)((0, openai_messages.gX)(tools)) }
					})],
					lost: [...lost, ...(0, openai_messages.yZ)(messages)]
				};
			}
		};
		function conversation(messages) {
			const out = [];
			const results = [];
			const observe = () => {
				if (results.length === 0) return;
				out.push({
					from: "observation",
					value: results.length === 1 ? results[0] ?? "" : (0, json_line.r)(results)
				});
				results.length = 0;
			};
			for (const message of messages) {
				if (message.role === "tool") {
					results.push(message.content);
					continue;
				}
				observe();
				const turn = saidIn(message);
				if ("skip" in turn) return turn;
				out.push(turn);
			}
			observe();
			const inTurn = out.every(({ from }, n) => (from === "human" || from === "observation") === (n % 2 === 0));
			return inTurn ? out : { skip: "the user and the assistant do not speak in turn" };
		}
		function saidIn(message) {
			switch (message.role) {
				case "system": return { skip: "a system message in the middle" };
				case "user": return {
					from: "human",
					value: message.content
				};
				case "assistant": {
					const { content, calls } = message;
					if (calls.length === 0) return {
						from: "gpt",
						value: content ?? ""
					};
					if (content) return { skip: "text beside a tool call" };
					const made = calls.map(({ name, arguments: args }) => ({
						name,
						arguments: args
					}));
					return {
						from: "function_call",
						value: (0, json_line.r)(made.length === 1 ? made[0] : made)
					};
				}
			}
		}
		;
		const TRL = {
			...openai_messages.$E,
			arguments: "object",
			weight: false,
			emptyContent: true,
			toolName: true
		};
		function trlTools(tools) {
			return tools.length === 0 ? {} : { tools: (0, json_line.r)((0, openai_messages.yq)(tools)) };
		}
		;
		const trlDpo = {
			name: "trl-dpo",
			aliases: [],
			extension: "jsonl",
			about: "Hugging Face TRL: DPOTrainer and others that take preferences",
			takes: ["preference"],
			lines(row) {
				if (row.kind !== "preference") return sft_kinds.nr;
				const { prompt, chosen, rejected, tools } = row;
				return { lines: [(0, json_line.r)({
					prompt: (0, openai_messages.p$)(prompt, TRL),
					chosen: (0, openai_messages.p$)([chosen], TRL),
					rejected: (0, openai_messages.p$)([rejected], TRL),
					...trlTools(tools)
				})] };
			}
		};
		;
		const trlKto = {
			name: "trl-kto",
			aliases: [],
			extension: "jsonl",
			about: "Hugging Face TRL: KTOTrainer",
			takes: ["rated", "preference"],
			lines(row) {
				const rated = ratedOf(row);
				if (rated.length === 0) return sft_kinds.nr;
				return { lines: rated.map(({ prompt, completion, label }) => (0, json_line.r)({
					prompt: (0, openai_messages.p$)(prompt, TRL),
					completion: (0, openai_messages.p$)([completion], TRL),
					label,
					...trlTools(row.tools)
				})) };
			}
		};
		function ratedOf(row) {
			switch (row.kind) {
				case "rated": return [{
					prompt: row.prompt,
					completion: row.completion,
					label: row.wanted
				}];
				case "preference": return [{
					prompt: row.prompt,
					completion: row.chosen,
					label: true
				}, {
					prompt: row.prompt,
					completion: row.rejected,
					label: false
				}];
				case "planner":
				case "summarizer":
				case "recovery":
				case "all": return [];
			}
		}
		;
		const trlSft = {
			name: "trl-sft",
			aliases: ["trl"],
			extension: "jsonl",
			about: "Hugging Face TRL: SFTTrainer",
			takes: sft_kinds.oZ,
			lines(row) {
				if (!(0, sft_kinds.yW)(row)) return sft_kinds.nr;
				const { messages, tools } = row;
				return {
					lines: [(0, json_line.r)({
						messages: (0, openai_messages.p$)(messages, TRL),
						...trlTools(tools)
					})],
					lost: (0, openai_messages.yZ)(messages)
				};
			}
		};
		;
		const FORMATS = [
			openaiChat,
			openaiDpo,
			openaiRft,
			trlSft,
			trlDpo,
			trlKto,
			sharegpt,
			alpaca,
			anthropicBedrock,
			gemini,
			mistral,
			jsonl.rP,
			csv,
			parquet.Z
		];
		function formatNamed(name, flag = "--format") {
			const found = FORMATS.find((format) => format.name === name || format.aliases.includes(name));
			if (found) return found;
			const known = FORMATS.flatMap((format) => [format.name, ...format.aliases]);
			throw new errors.yo({
				path: flag,
				message: `there is no format "${name.slice(0, 60)}"`,
				hint: (0, nearest.h)(name, known)
			});
		}
	}),
	3886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nr: () => WRONG_KIND,
			oZ: () => SFT_KINDS,
			yW: () => isSft
		});
		const SFT_KINDS = [
			"planner",
			"summarizer",
			"recovery",
			"all"
		];
		function isSft(row) {
			return row.kind !== "preference" && row.kind !== "rated";
		}
		const WRONG_KIND = { skip: "rows of this kind have no place in this format" };
	}),
	449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => datasetRowTokens,
			v: () => rowTokens
		});
		var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(768);
		const PER_MESSAGE = 3;
		const PER_NAME = 1;
		const PER_REPLY = 3;
		function rowTokens(row, counter) {
			return PER_REPLY + valueTokens(row, counter);
		}
		function datasetRowTokens(row, counter) {
			const { tools } = row;
			const beside = tools.length === 0 ? {} : { tools };
			switch (row.kind) {
				case "preference": return rowTokens({
					prompt: row.prompt,
					chosen: row.chosen,
					rejected: row.rejected,
					...beside
				}, counter);
				case "rated": return rowTokens({
					prompt: row.prompt,
					completion: row.completion,
					...beside
				}, counter);
				case "planner":
				case "summarizer":
				case "recovery":
				case "all": return rowTokens({
					messages: row.messages,
					...beside
				}, counter);
			}
		}
		function valueTokens(value, counter) {
			if (typeof value === "string") return counter.count(value);
			if (Array.isArray(value)) {
				const items = value;
				return items.reduce((sum, item) => sum + valueTokens(item, counter), 0);
			}
			if (!(0, _base_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return 0;
			let sum = "role" in value || "from" in value ? PER_MESSAGE : 0;
			for (const [key, member] of Object.entries(value)) {
				if (AS_JSON.has(key) && typeof member !== "string") sum += isEmptyList(member) ? 0 : counter.count(JSON.stringify(member));
				else sum += valueTokens(member, counter);
				if (key === "name" && "role" in value) sum += PER_NAME;
			}
			return sum;
		}
		const isEmptyList = (value) => Array.isArray(value) && value.length === 0;
		const AS_JSON = new Set([
			"tools",
			"tool_calls",
			"functionCall",
			"functionResponse",
			"calls"
		]);
	})
};
