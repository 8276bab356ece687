export const id = 2646;
export const ids = [2646];
export const modules = {
	2646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openRecordFile: () => openRecordFile });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
		var _agent_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
		var _agent_recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8281);
		async function openRecordFile(path) {
			const file = await opened(path);
			const taken = new Set();
			let text;
			try {
				text = await file.readFile("utf8");
				const before = (0, _agent_recording_js__WEBPACK_IMPORTED_MODULE_2__.f)(text, path);
				for (const key of before.keys()) taken.add(keyOf(key));
			} catch (error) {
				await file.close();
				throw error;
			}
			let last = Promise.resolve();
			let separator = text === "" || text.endsWith("\n") ? "" : "\n";
			const append = async (entry) => {
				try {
					await file.appendFile(`${separator}${(0, _agent_recording_js__WEBPACK_IMPORTED_MODULE_2__.ky)(entry)}`);
					separator = "";
				} catch (cause) {
					separator = "\n";
					taken.delete(keyOf(entry));
					throw unwritten(path, cause);
				}
			};
			return {
				sink(entry) {
					const key = keyOf(entry);
					if (taken.has(key)) return Promise.reject(recordedTwice(path, entry));
					taken.add(key);
					const write = last.then(() => append(entry));
					last = write.catch(() => undefined);
					return write;
				},
				async close() {
					await last;
					try {
						await file.sync();
					} finally {
						await file.close();
					}
				}
			};
		}
		function keyOf({ scenarioId, model, trial }) {
			return JSON.stringify([
				scenarioId,
				model,
				trial
			]);
		}
		async function opened(path) {
			let file;
			try {
				file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "a+", 384);
			} catch (cause) {
				throw unusable(path, (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(cause), cause);
			}
			if ((await file.stat()).isFile()) return file;
			await file.close();
			throw unusable(path, "it is no file");
		}
		function unusable(path, reason, cause) {
			const hint = "name a file in a folder that exists and can be written";
			const problem = {
				place: { file: path },
				message: `cannot be opened for recording: ${reason}`,
				hint
			};
			return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(problem, { cause });
		}
		function unwritten(path, cause) {
			const message = `${path} could not be written: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(cause)}`;
			return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.Cp("recording", message, {
				retryable: false,
				cause
			});
		}
		function recordedTwice(path, entry) {
			return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
				place: { file: path },
				message: `trial ${entry.trial} of scenario "${(0, _agent_quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(entry.scenarioId)}" with model "${(0, _agent_quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(entry.model)}" is recorded already`,
				hint: "record into a new file, or delete its line"
			});
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
	7326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => quote });
		var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1497);
		function quote(text, limit = 300) {
			return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text, limit, " ");
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
				const from = start;
				const row = text.slice(from, end);
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
				const { execution: _checked, ...name } = parsed;
				const key = keyOf(parsed.scenarioId, parsed.model, parsed.trial);
				const earlier = found.get(key);
				if (earlier === undefined) found.set(key, {
					line,
					name,
					from,
					end
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
			return indexed(text, found, file);
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
		function indexed(text, rows, file) {
			const names = [...rows.values()].map(({ name }) => name);
			const scenarios = new Map();
			for (const { scenarioId, model, trial } of names) {
				const models = scenarios.get(scenarioId) ?? new Map();
				scenarios.set(scenarioId, models);
				const trials = models.get(model) ?? [];
				models.set(model, trials);
				trials.push(trial);
			}
			return {
				file,
				size: names.length,
				keys: () => names,
				find(scenarioId, model, trial) {
					const row = rows.get(keyOf(scenarioId, model, trial));
					if (!row) return undefined;
					const parsed = parseLine(text.slice(row.from, row.end));
					if ("problems" in parsed) throw new Error(`line ${row.line} of ${file} was read once and cannot be now`);
					return parsed.execution;
				},
				trials: (scenarioId, model) => [...scenarios.get(scenarioId)?.get(model) ?? []].sort((a, b) => a - b),
				models: (scenarioId) => {
					const maps = scenarioId === undefined ? [...scenarios.values()] : [scenarios.get(scenarioId) ?? new Map()];
					return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
				}
			};
		}
	})
};
