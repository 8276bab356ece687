export const id = 7098;
export const ids = [7098];
export const modules = {
	7098: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { encodeParquet: () => encodeParquet });
		var hyparquet_writer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3732);
		var hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9022);
		var hyparquet_writer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8059);
		var _dataset_formats_flat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
		const GROUP_UNITS = 8 * 1024 * 1024;
		const GROUP_ROWS = 1e4;
		const TYPES = {
			text: "STRING",
			json: "STRING",
			boolean: "BOOLEAN",
			number: "DOUBLE"
		};
		const encodeParquet = async function* encode(rows) {
			const sink = new hyparquet_writer__WEBPACK_IMPORTED_MODULE_1__.U();
			const schema = (0, hyparquet_writer__WEBPACK_IMPORTED_MODULE_2__.G8)({ columnData: columnsOf([]) });
			const writer = new hyparquet_writer__WEBPACK_IMPORTED_MODULE_3__.o({
				writer: sink,
				schema,
				createdBy: "agent-tester"
			});
			let group = [];
			let units = 0;
			for await (const row of rows) {
				group.push(row);
				for (const value of Object.values(row)) units += typeof value === "string" ? value.length : 8;
				if (units < GROUP_UNITS && group.length < GROUP_ROWS) continue;
				await writer.write({
					columnData: columnsOf(group),
					rowGroupSize: group.length
				});
				yield taken(sink);
				[group, units] = [[], 0];
			}
			if (group.length > 0) await writer.write({
				columnData: columnsOf(group),
				rowGroupSize: group.length
			});
			await writer.finish();
			yield taken(sink);
		};
		function columnsOf(rows) {
			return _dataset_formats_flat_js__WEBPACK_IMPORTED_MODULE_0__.W.map(({ name, type }) => ({
				name,
				type: TYPES[type],
				nullable: true,
				data: rows.map((row) => row[name])
			}));
		}
		function taken(sink) {
			const bytes = sink.getBytes().slice();
			sink.index = 0;
			return bytes;
		}
	}),
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
	})
};
