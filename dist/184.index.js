export const id = 184;
export const ids = [184];
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
	797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => grade });
		var conversation = __webpack_require__(7474);
		var json = __webpack_require__(768);
		var base_text = __webpack_require__(1497);
		var registry = __webpack_require__(3168);
		var say = __webpack_require__(9688);
		var usage = __webpack_require__(4492);
		;
		const CEILINGS = {
			passed: 5,
			failed: 3.9,
			wrongTools: 2.9
		};
		function qualityOf(parts) {
			if (parts.length === 0 || parts.some(({ undecided }) => undecided)) return null;
			const stages = [...new Set(parts.map(({ stage }) => stage))];
			const means = stages.map((stage) => {
				const own = parts.filter((part) => part.stage === stage);
				return sum(own.map(({ score, weight }) => score * weight)) / sum(own.map(({ weight }) => weight));
			});
			const failed = parts.filter(({ passed }) => !passed);
			const ceiling = failed.some(({ aboutTools }) => aboutTools) ? CEILINGS.wrongTools : failed.length > 0 ? CEILINGS.failed : CEILINGS.passed;
			return ceiling * sum(means) / means.length;
		}
		const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
		var quote = __webpack_require__(2379);
		;
		function validation_validationOf(checked, { error, turns }) {
			const weighty = checked.filter(({ spec }) => spec.weight > 0);
			const deciding = weighty.filter(({ spec }) => spec.informs === undefined);
			const aboutTools = deciding.filter(({ type }) => type.aboutTools);
			const details = checked.map(({ detail }) => detail);
			const usages = checked.flatMap(({ result }) => result.usage ?? []);
			const grader = usages.length > 0 ? { grader: usages.reduce(usage.v, usage.y) } : {};
			if (error) {
				return {
					passed: false,
					confidence: 1,
					quality: 0,
					toolCorrect: aboutTools.length > 0 ? false : null,
					details: [failureDetail(error, turns?.length ?? 1), ...details]
				};
			}
			return {
				passed: deciding.length > 0 ? allPassed(deciding) : weighty.length > 0 ? null : false,
				confidence: confidenceOf(deciding),
				quality: qualityOf(deciding.filter(({ type }) => type.threshold !== "limit").map(({ spec, type, result }) => ({
					stage: spec.stage ?? type.stage,
					score: result.score,
					passed: result.passed,
					weight: spec.weight,
					aboutTools: type.aboutTools,
					undecided: result.undecided === true || result.missing === true
				}))),
				toolCorrect: aboutTools.length > 0 ? allPassed(aboutTools) : null,
				details,
				...grader
			};
		}
		function allPassed(checked) {
			if (checked.some(({ result }) => result.missing)) return null;
			return checked.every(({ result }) => result.passed);
		}
		function failureDetail({ code, message, stage }, turn) {
			const where = `${stage ? ` in the ${stage}` : ""}${turn > 1 ? ` of turn ${turn}` : ""}`;
			return {
				type: "execution",
				path: "execution",
				passed: false,
				score: 0,
				confidence: 1,
				message: `the agent failed${where} with ${(0, quote.hD)(code, 60)}: ${(0, quote.hD)(message)}`,
				weight: 1,
				stage: stage ?? "planner"
			};
		}
		function confidenceOf(deciding) {
			const weight = deciding.reduce((total, { spec }) => total + spec.weight, 0);
			if (weight === 0) return 0;
			return deciding.reduce((total, { spec, detail }) => total + spec.weight * detail.confidence, 0) / weight;
		}
		;
		const MESSAGE_LIMIT = 1e3;
		const grade = async (assertions, execution, context) => {
			const checked = assertions.map((spec) => checkOne(spec, execution, context));
			const ended = checked.every(isEnded) ? checked : await Promise.all(checked.map((one) => Promise.resolve(one)));
			return validation_validationOf(ended, execution);
		};
		function gradeNow(assertions, execution, context = NOBODY) {
			const checked = assertions.map((spec) => {
				const one = checkOne(spec, execution, context);
				if (isEnded(one)) return one;
				throw new Error(`assertion type ${spec.type} has to wait for its answer`);
			});
			return validationOf(checked, execution);
		}
		const NOBODY = {
			query: "",
			tools: {},
			signal: AbortSignal.abort()
		};
		const isEnded = (one) => !(one instanceof Promise);
		function checkOne(spec, execution, context) {
			const type = registry.s.get(spec.type);
			if (!type) throw new Error(`assertion type ${spec.type} is not registered`);
			const options = {
				not: spec.not,
				...spec.threshold !== undefined && { threshold: spec.threshold }
			};
			const end = (said) => {
				const result = settle(type, spec, said);
				return {
					spec,
					type,
					result,
					detail: detailOf(spec, type, result)
				};
			};
			const said = type.asks && execution.error ? {
				passed: false,
				score: 0,
				message: "nobody was asked, because the agent failed"
			} : checkIn(spec, type, execution, options, context);
			return said instanceof Promise ? said.then(end) : end(said);
		}
		function checkIn(spec, type, execution, options, context) {
			const { turn } = spec;
			if (turn === undefined) return checkAt(spec, type, execution, options, context);
			const played = (0, conversation.L)(execution, turn);
			if (!played) return (0, say.J)(`turn ${turn} was not played`);
			const query = execution.turns?.[turn - 1]?.user ?? context.query;
			const told = (said) => ({
				...said,
				message: `turn ${turn}: ${said.message}`
			});
			const said = checkAt(spec, type, played, options, {
				...context,
				query
			});
			return said instanceof Promise ? said.then(told) : told(said);
		}
		function checkAt({ value, stage }, type, execution, options, context) {
			if (stage === undefined || type.readsText !== true) return type.check(value, execution, options, context);
			const text = textOf(stage, execution);
			if (text !== undefined) return type.check(value, {
				...execution,
				message: text
			}, options, context);
			return {
				passed: false,
				score: 0,
				undecided: true,
				message: "cannot tell: the agent reported no analysis"
			};
		}
		function textOf(stage, { message, analysis, toolCalls }) {
			if (stage === "summarizer") return message;
			if (stage === "planner") return analysis;
			const answers = toolCalls.map(({ result, error }) => error ?? (0, json.JB)(result ?? null));
			return answers.join("\n");
		}
		function settle(type, { not, threshold }, result) {
			if (result.undecided || result.missing) return {
				...result,
				passed: false,
				score: 0,
				confidence: 0
			};
			const reached = type.threshold === "score" && !type.readsThreshold && threshold !== undefined ? result.score >= threshold : result.passed;
			return not ? {
				...result,
				passed: !reached,
				score: reached ? 0 : 1
			} : {
				...result,
				passed: reached
			};
		}
		function detailOf(spec, type, result) {
			return {
				type: `${spec.not ? "not-" : ""}${spec.type}`,
				path: spec.path,
				passed: result.passed,
				score: result.score,
				confidence: result.confidence ?? 1,
				message: (0, base_text.ml)(result.message, MESSAGE_LIMIT),
				weight: spec.weight,
				stage: spec.stage ?? type.stage,
				place: spec.place,
				...result.missing && { missing: true },
				...spec.metric !== undefined && { metric: spec.metric },
				...spec.turn !== undefined && { turn: spec.turn }
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
	7863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => append });
		function append(list, more) {
			for (const one of more) list.push(one);
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
	1284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => parseDocument });
		var dist = __webpack_require__(8815);
		var errors = __webpack_require__(5145);
		var append = __webpack_require__(7863);
		;
		function offsetOf(root, path, of) {
			let mark = root;
			for (const part of path) {
				const next = mark.children?.get(typeof part === "symbol" ? "" : part);
				if (!next) return mark.key ?? mark.value;
				mark = next;
			}
			return of === "key" ? mark.key ?? mark.value : mark.value;
		}
		var words = __webpack_require__(730);
		;
		const MAX_DEPTH = 100;
		const MAX_VALUES = 2e6;
		function readTree(document) {
			const reader = new TreeReader();
			const { data, mark } = reader.read(document.contents, 0, 0);
			return {
				data,
				mark,
				complaints: reader.complaints
			};
		}
		class TreeReader {
			complaints = [];
			anchors = new Map();
			values = 0;
			read(node, offset, depth) {
				const at = offsetOfNode(node) ?? offset;
				if (depth > MAX_DEPTH) return this.refuse(at, `is nested more than ${MAX_DEPTH} levels deep`);
				if ((0, dist.Vj)(node)) return this.alias(node.source, at);
				const anchor = (0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node) ? node.anchor : undefined;
				if (anchor !== undefined) this.anchors.set(anchor, undefined);
				const tree = this.grow(node, at, depth);
				if (anchor !== undefined) this.anchors.set(anchor, tree);
				return tree;
			}
			grow(node, at, depth) {
				this.count(1, at);
				if ((0, dist.jh)(node)) return this.map(node, at, depth);
				if ((0, dist.oP)(node)) return this.seq(node, at, depth);
				const value = (0, dist.jn)(node) ? node.value : null;
				if (typeof value === "number" && !Number.isFinite(value)) {
					return this.refuse(at, `expected a number that JSON can hold, got ${value}`);
				}
				if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
					return this.refuse(at, "is a whole number that would be rounded", "write it in quotes");
				}
				return {
					data: value,
					mark: { value: at },
					size: 1
				};
			}
			seq(node, at, depth) {
				const data = [];
				const children = new Map();
				let size = 1;
				for (const item of node.items) {
					const tree = this.read(item, at, depth + 1);
					children.set(data.length, tree.mark);
					data.push(tree.data);
					size += tree.size;
				}
				return {
					data,
					mark: {
						value: at,
						children
					},
					size
				};
			}
			map(node, at, depth) {
				const own = new Map();
				const merged = [];
				let size = 1;
				for (const { key, value } of node.items) {
					const keyAt = offsetOfNode(key) ?? at;
					const name = (0, dist.jn)(key) && typeof key.value === "string" ? key.value : "";
					const tree = this.read(value, keyAt, depth + 1);
					size += tree.size;
					if (name === "<<" && (0, dist.jn)(key) && key.type === "PLAIN") (0, append.B)(merged, this.sources(tree, keyAt));
					else if (name === "__proto__") this.refuse(keyAt, `the key ${(0, words.hD)(name)} is not allowed`);
					else if (own.has(name)) this.refuse(keyAt, `the key ${(0, words.hD)(name)} stands twice`, "keep one of them");
					else own.set(name, {
						tree,
						key: keyAt
					});
				}
				const data = {};
				const children = new Map();
				for (const source of merged.reverse()) {
					Object.assign(data, source.data);
					for (const [name, mark] of source.mark.children ?? []) children.set(String(name), mark);
				}
				for (const [name, { tree, key }] of own) {
					data[name] = tree.data;
					children.set(name, {
						...tree.mark,
						key
					});
				}
				return {
					data,
					mark: {
						value: at,
						children
					},
					size
				};
			}
			sources(tree, at) {
				const list = Array.isArray(tree.data) ? tree.data.map((data, index) => ({
					data,
					mark: tree.mark.children?.get(index) ?? tree.mark,
					size: 0
				})) : [tree];
				const objects = list.filter(({ data }) => typeof data === "object" && data !== null);
				if (objects.length < list.length) this.refuse(at, "expected an object or a list of objects to merge");
				return objects;
			}
			alias(name, at) {
				const known = this.anchors.get(name);
				if (known) {
					this.count(known.size, at);
					return {
						...known,
						mark: {
							...known.mark,
							value: at
						}
					};
				}
				const what = this.anchors.has(name) ? "stands inside its own anchor" : "has no anchor before it";
				return this.refuse(at, `the alias ${(0, words.hD)(`*${name}`)} ${what}`);
			}
			count(size, at) {
				const before = this.values;
				this.values += size;
				if (before <= MAX_VALUES && this.values > MAX_VALUES) {
					this.refuse(at, `holds more than ${MAX_VALUES} values once its aliases are written out`);
				}
			}
			refuse(offset, message, hint) {
				this.complaints.push({
					offset,
					message,
					...hint ? { hint } : {}
				});
				return {
					data: null,
					mark: { value: offset },
					size: 1
				};
			}
		}
		function offsetOfNode(node) {
			return (0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node) || (0, dist.Vj)(node) ? node.range?.[0] : undefined;
		}
		;
		const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;
		const MAX_JSONL_BYTES = 20 * 1024 * 1024;
		const MAX_SYNTAX_ERRORS = 50;
		function parseDocument(file, content) {
			const text = content.startsWith("﻿") ? content.slice(1) : content;
			const lines = /\.(jsonl|ndjson)$/i.test(file);
			refuseUnreadable(file, text, lines ? MAX_JSONL_BYTES : MAX_DOCUMENT_BYTES);
			return lines ? parseLines(file, text) : parseOne(file, text, 1, /\.json$/i.test(file));
		}
		function refuseUnreadable(file, text, limit) {
			if (Buffer.byteLength(text) > limit) throw tooLarge({ file }, text, limit);
			const fail = (problem) => {
				throw new errors.yo({
					place: { file },
					...problem
				});
			};
			if (text.includes("\0")) fail({ message: "is a binary file, expected text in UTF-8" });
			const broken = text.indexOf("�");
			if (broken >= 0) {
				fail({
					place: {
						file,
						...positionIn(text, broken)
					},
					message: "holds bytes that are no UTF-8",
					hint: "save it as UTF-8; the character U+FFFD itself is written \"\\uFFFD\""
				});
			}
		}
		function tooLarge(place, text, limit) {
			const mebibytes = (bytes) => Math.ceil(bytes / 1024 / 1024 * 10) / 10;
			const message = `is ${mebibytes(Buffer.byteLength(text))} MiB, at most ${mebibytes(limit)} MiB are read`;
			return new errors.yo({
				place,
				message,
				hint: "split it into several files"
			});
		}
		function positionIn(text, offset) {
			const before = text.slice(0, offset).split("\n");
			return {
				line: before.length,
				column: (before.at(-1)?.length ?? 0) + 1
			};
		}
		function parseOne(file, text, firstLine, json) {
			const lineCounter = new dist.HN();
			const placeAt = (offset) => {
				const { line, col } = lineCounter.linePos(offset);
				return {
					file,
					line: Math.max(line, 1) + firstLine - 1,
					column: Math.max(col, 1)
				};
			};
			const document = (0, dist.Tp)(text, {
				version: "1.2",
				schema: "core",
				lineCounter,
				prettyErrors: false,
				stringKeys: true,
				uniqueKeys: false
			});
			const strict = json ? jsonComplaints(text) : [];
			const syntax = strict.length > 0 ? strict : syntaxComplaints([...document.errors, ...document.warnings]);
			const { data, mark, complaints } = syntax.length > 0 ? {
				...NOTHING,
				complaints: syntax
			} : readTree(document);
			if (complaints.length > 0) {
				throw new errors.yo(complaints.map(({ offset, ...said }) => ({
					place: placeAt(offset),
					...said
				})));
			}
			return {
				file,
				data,
				placeOf: (path, of = "value") => placeAt(offsetOf(mark, path, of))
			};
		}
		const NOTHING = {
			data: null,
			mark: { value: 0 },
			complaints: []
		};
		const HINTS = {
			TAB_AS_INDENT: "indent with spaces",
			BAD_SCALAR_START: "write the text in quotes",
			BLOCK_AS_IMPLICIT_KEY: "a text with \": \" in it needs quotes",
			MULTIPLE_DOCS: "keep one document, without \"---\" between",
			TAG_RESOLVE_FAILED: "tags are not used here"
		};
		const PLAIN = {
			MULTIPLE_DOCS: "a second document starts here",
			RESOURCE_EXHAUSTION: `is nested more than ${MAX_DEPTH} levels deep`,
			NON_STRING_KEY: "expected a key that is plain text"
		};
		function syntaxComplaints(errors) {
			const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
			if (deep) return [complaintOf(deep)];
			const told = errors.slice(0, MAX_SYNTAX_ERRORS).map(complaintOf);
			const next = errors[MAX_SYNTAX_ERRORS];
			const more = errors.length - told.length;
			return next ? [...told, {
				offset: next.pos[0],
				message: `and ${more} more errors from here on`
			}] : told;
		}
		function complaintOf(error) {
			const message = PLAIN[error.code] ?? lowerFirst(error.message);
			const hint = HINTS[error.code];
			return {
				offset: error.pos[0],
				message: (0, words.TN)(message),
				...hint ? { hint } : {}
			};
		}
		function lowerFirst(text) {
			return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/ ["']quote$/, " quote");
		}
		function jsonComplaints(text) {
			if (text.trim() === "") return [];
			try {
				JSON.parse(text);
				return [];
			} catch (error) {
				const said = (0, errors.bD)(error);
				const offset = Number(/ at position (\d+)/.exec(said)?.[1] ?? text.trimEnd().length);
				const message = said.replace(/ in JSON at position .*$/s, "").replace(/, ".*" is not valid JSON$/s, "");
				return [{
					offset,
					message: `is no JSON: ${(0, words.TN)(message)}`
				}];
			}
		}
		function parseLines(file, text) {
			const lines = [];
			const problems = [];
			text.split("\n").forEach((line, index) => {
				if (line.trim() === "") return;
				try {
					if (Buffer.byteLength(line) > MAX_DOCUMENT_BYTES) throw tooLarge({
						file,
						line: index + 1
					}, line, MAX_DOCUMENT_BYTES);
					lines.push(parseOne(file, line, index + 1, true));
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					(0, append.B)(problems, error.problems);
				}
			});
			if (problems.length > 0) throw new errors.yo(problems);
			return {
				file,
				data: lines.length === 0 ? null : lines.map(({ data }) => data),
				placeOf: ([first, ...rest], of) => lines[typeof first === "number" ? first : 0]?.placeOf(rest, of) ?? {
					file,
					line: 1,
					column: 1
				}
			};
		}
	}),
	6088: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => deepFreeze });
		function deepFreeze(value) {
			if (isPlain(value) && !Object.isFrozen(value)) {
				Object.freeze(value);
				for (const inner of Object.values(value)) deepFreeze(inner);
			}
			return value;
		}
		function isPlain(value) {
			if (typeof value !== "object" || value === null) return false;
			const prototype = Object.getPrototypeOf(value);
			return prototype === null || prototype === Object.prototype || Array.isArray(value);
		}
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
	564: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => judgeHash,
			g: () => CALIBRATION_FILE
		});
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
		const CALIBRATION_FILE = "judge-calibration.json";
		function judgeHash(judge, version) {
			const { model, temperature, rubric, repeat, baseUrl } = judge;
			return (0, _base_hash_js__WEBPACK_IMPORTED_MODULE_0__.qQ)({
				version,
				model,
				temperature: temperature ?? null,
				rubric: rubric ?? null,
				repeat,
				endpoint: baseUrl === undefined ? null : endpointOf(baseUrl)
			});
		}
		function endpointOf(baseUrl) {
			return baseUrl.replace(/^(https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])):\d+/, "$1");
		}
	}),
	3565: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => loadConfig });
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var nearest = __webpack_require__(578);
		var config_document = __webpack_require__(1284);
		var environment = __webpack_require__(6642);
		var words = __webpack_require__(730);
		;
		const MOST_HINTED = 50;
		function resolveExtends(models) {
			const names = Object.keys(models);
			const entries = new Map();
			const broken = new Set();
			const problems = [];
			for (const name of names) {
				const chain = chainOf(name, models, (one) => entries.has(one) || broken.has(one));
				const flaw = flawOf(chain, models, names.slice(0, MOST_HINTED));
				if (flaw) problems.push(flaw);
				const top = models[chain.at(-1) ?? name];
				if (flaw || broken.has((top && parentOf(top)) ?? "") || broken.has(name)) {
					for (const member of chain) broken.add(member);
					continue;
				}
				for (const member of chain.reverse()) {
					const own = models[member];
					if (own) entries.set(member, inherit(own, entries.get(parentOf(own) ?? "")));
				}
			}
			for (const [name, entry] of entries) problems.push(...incomplete(name, entry));
			return {
				entries,
				problems
			};
		}
		function chainOf(name, models, met) {
			const chain = [];
			const seen = new Set();
			let next = name;
			while (next !== undefined && !met(next)) {
				chain.push(next);
				if (seen.has(next) || !Object.hasOwn(models, next)) break;
				seen.add(next);
				const entry = models[next];
				next = entry && parentOf(entry);
			}
			return chain;
		}
		function flawOf(chain, models, hinted) {
			const last = chain.at(-1);
			const child = chain.at(-2);
			if (last === undefined || child === undefined) return undefined;
			const path = [child, "extends"];
			if (!Object.hasOwn(models, last)) {
				const known = hinted.filter((name) => name !== child);
				const hint = known.length > 0 ? (0, nearest.h)(last, known) : "there is no other model";
				return {
					path,
					message: `there is no model ${(0, words.hD)(last)}`,
					hint
				};
			}
			const start = chain.indexOf(last);
			if (start === chain.length - 1) return undefined;
			const circle = chain.slice(start, start + 10).join(" -> ");
			return {
				path,
				message: `extends itself: ${circle}`,
				hint: "take one extends out"
			};
		}
		function parentOf(entry) {
			return typeof entry["extends"] === "string" ? entry["extends"] : undefined;
		}
		function inherit(own, parent) {
			if (!parent) return own;
			const merged = {
				...parent,
				...own
			};
			if (own["model"] !== undefined && own["model"] !== parent["model"]) {
				if (own["price"] === undefined) delete merged["price"];
			} else mergeKey("price", merged, own, parent);
			mergeKey("extra", merged, own, parent);
			mergeKey("headers", merged, own, parent);
			return merged;
		}
		function mergeKey(key, into, own, parent) {
			const [mine, theirs] = [own[key], parent[key]];
			if ((0, json.Gv)(mine) && (0, json.Gv)(theirs)) into[key] = {
				...theirs,
				...mine
			};
		}
		function incomplete(name, entry) {
			const problems = [];
			if (entry["model"] === undefined) {
				const message = "is missing, expected the provider's model id";
				problems.push({
					path: [name, "model"],
					message,
					hint: "give it here or in an entry that this one extends"
				});
			}
			const price = entry["price"];
			if ((0, json.Gv)(price)) {
				for (const key of ["input", "output"]) {
					if (price[key] === undefined) {
						problems.push({
							path: [
								name,
								"price",
								key
							],
							message: "is missing, expected USD per million tokens"
						});
					}
				}
			}
			return problems;
		}
		var freeze = __webpack_require__(6088);
		;
		const LATER_KEYS = ["privacy.names"];
		function laterInConfig(path) {
			const at = path.map(String).join(".");
			if (/\.api[-_]?key$/i.test(at)) {
				return "keys stay out of files: name an environment variable under api-key-env";
			}
			return LATER_KEYS.includes(at) ? "is not available in this version" : undefined;
		}
		var config_paths = __webpack_require__(7147);
		var config_problems = __webpack_require__(3515);
		var schemas = __webpack_require__(2857);
		var fields = __webpack_require__(3958);
		var asset_paths = __webpack_require__(8722);
		var http_schema = __webpack_require__(3007);
		var section = __webpack_require__(3988);
		;
		const argument = schemas.YjP().max(4e3).regex(/^[^\0]*$/, "expected a text without NUL");
		const argv = schemas.YOg(argument).min(1).refine(([program]) => program !== "", "expected a program first");
		const shared = {
			env: schemas.YOg(fields.cG).default([]).meta({ description: "Variables that the agent gets, beside PATH, LANG, LC_*, TZ and TMPDIR. No others." }),
			code: schemas.YOg(fields.iZ).min(1).exactOptional().meta({ description: "Globs of the files that the agent is made of: a change of one is a change of the agent. Default: code files in and below the folder of the agent’s own file." }),
			install: argv.exactOptional().meta({ description: "Run once in the checked-out base before its agent starts, without a shell and with the same variables: [npm, ci]." }),
			...asset_paths.R
		};
		const commandAgentSchema = (0, section.u)({
			kind: schemas.euz("command").meta({ description: "A program in any language: JSON lines in, JSON lines out." }),
			command: argv.meta({ description: "Program and arguments, run in this file’s folder without a shell." }),
			...shared
		}).meta({ title: "Agent as a program" });
		const moduleAgentSchema = (0, section.u)({
			kind: schemas.euz("module").meta({ description: "A JavaScript or TypeScript file, run without a build." }),
			module: fields.iZ.meta({ description: "The file that exports the agent." }),
			export: schemas.YjP().regex(/^[A-Za-z_$][\w$]{0,100}$/, "expected the name of an export").default("default").meta({ description: "Name of the exported async function." }),
			...shared
		}).meta({ title: "Agent as a module" });
		;
		const baseUrl = fields.Qq.regex(/^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/, "expected a URL like https://host/v1 without a user or key in it").meta({ description: "Chat endpoint of the provider, up to and without `/chat/completions`." });
		const openai = (0, section.u)({
			kind: schemas.euz("openai").meta({ description: "Planner, tools and summarizer over a chat endpoint." }),
			"base-url": baseUrl.exactOptional(),
			"api-key-env": fields.cG.default("OPENAI_API_KEY").meta({ description: "Name of the environment variable that holds the API key; never the key." }),
			...asset_paths.R,
			"max-steps": schemas.Whr().min(1).max(100).default(10).meta({ description: "Planner turns in a trial; one that wants more is a failed trial." })
		}).meta({ title: "Agent over an OpenAI-compatible endpoint" });
		const replay = (0, section.u)({
			kind: schemas.euz("replay").meta({ description: "Recorded executions: no network, no key." }),
			recording: fields.iZ.meta({ description: "JSONL file, one recorded execution a line." }),
			...asset_paths.R
		}).meta({ title: "Replayed agent" });
		const agentSchema = schemas.gMt("kind", [
			openai,
			http_schema.Dj,
			commandAgentSchema,
			moduleAgentSchema,
			replay
		]).meta({ description: "The system under test." });
		var gate_schema = __webpack_require__(6050);
		;
		const usd = schemas.aig().min(0).max(1e6);
		const MOST_REPEATS = 9;
		const judgeSchema = (0, section.u)({
			model: fields.Qq.meta({ description: "The provider's id of the model that judges; best not the model under test." }),
			"base-url": baseUrl.exactOptional(),
			"api-key-env": fields.cG.default("OPENAI_API_KEY").meta({ description: "Name of the environment variable that holds the judge's key; never the key." }),
			temperature: schemas.aig().min(0).max(2).exactOptional().meta({ description: "Sampling temperature. Absent: 0, or what the provider takes where it refuses 0." }),
			rubric: fields.Qq.max(1e4, "expected at most 10000 characters").exactOptional().meta({ description: "What holds for every judged answer, before the rubric of the assertion." }),
			repeat: schemas.Whr().min(1).max(MOST_REPEATS).default(1).meta({ description: "How often each question is put: the majority decides, disagreement lowers the confidence." }),
			price: (0, section.u)({
				input: usd.meta({ description: "USD per million input tokens." }),
				output: usd.meta({ description: "USD per million output tokens." }),
				"cached-input": usd.exactOptional().meta({ description: "USD per million input tokens read from the cache; `input` where absent." })
			}).exactOptional().meta({ description: "What the judge's provider asks. Without a price its cost is unknown, never 0." }),
			bar: schemas.aig().min(0).max(1).exactOptional().meta({ description: "Least kappa against human labels (`judge:calibrate`) with which the judge's assertions decide; 0.6 is usual. Below it, or without a calibration, they only inform. Absent: they decide." }),
			pairwise: schemas.zMY().default(false).meta({ description: "Also ask which side answers better, twice with the places swapped. Informs and gates nothing." }),
			"embedding-model": fields.Qq.default("text-embedding-3-large").meta({ description: "Model of the `similar` assertion, at the same endpoint." })
		}).meta({ description: "The model that judges what no rule can: `llm-rubric`, `factuality`, `similar` and others." });
		;
		const model_schema_usd = schemas.aig().min(0).max(1e6);
		const price = (0, section.u)({
			input: model_schema_usd.exactOptional().meta({ description: "USD per million input tokens." }),
			output: model_schema_usd.exactOptional().meta({ description: "USD per million output tokens." }),
			"cached-input": model_schema_usd.exactOptional().meta({ description: "USD per million input tokens read from the cache; `input` where absent." })
		}).meta({ description: "What the provider asks. Without a price the cost is unknown, never 0." });
		const modelEntrySchema = (0, section.u)({
			extends: fields.Qq.exactOptional().meta({ description: "Name of the entry whose keys this one takes over." }),
			model: fields.Qq.exactOptional().meta({ description: "The provider's model id." }),
			temperature: schemas.aig().min(0).max(2).exactOptional().meta({ description: "Sampling temperature." }),
			"top-p": schemas.aig().min(0).max(1).exactOptional().meta({ description: "Nucleus sampling: share of the probability mass." }),
			"max-tokens": schemas.Whr().min(1).exactOptional().meta({ description: "Most output tokens of one call." }),
			seed: schemas.Whr().exactOptional().meta({ description: "Seed for providers that take one." }),
			price: price.exactOptional(),
			"base-url": baseUrl.exactOptional(),
			"api-key-env": fields.cG.exactOptional().meta({ description: "Name of the environment variable that holds this model's key." }),
			url: http_schema.OZ.exactOptional().meta({ description: "Where this model's own deployment of an `http` agent answers." }),
			headers: http_schema.b3.exactOptional().meta({ description: "Further headers for an `http` agent, on top of the agent's." }),
			...asset_paths.R,
			extra: fields.o$.exactOptional().meta({ description: "Further members of the request body, sent as they are." })
		}).meta({ title: "Model config" });
		const modelsSchema = schemas.g1P(schemas.YjP().regex(fields.UU, `expected a name of ${fields.$h}`), modelEntrySchema).refine((models) => Object.keys(models).length > 0, "expected at least one model, for instance production").meta({
			description: "Model configs by name; `production` is the one that users have now.",
			minProperties: 1
		});
		;
		const REDACT_KINDS = [
			"email",
			"phone",
			"card",
			"iban",
			"ssn",
			"ip",
			"secret"
		];
		const storeSchema = (0, section.u)({
			kind: schemas.k5n([
				"branch",
				"folder",
				"none"
			]).exactOptional().meta({ description: "Where examples are kept. Absent: `branch` in GitHub Actions, `folder` elsewhere." }),
			branch: schemas.YjP().regex(/^(?!.*(\.\.|\/\/|\.lock$|[./]$))[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/, "expected a plain branch name").default("agent-tester-data").meta({ description: "Branch that holds the store; never the branch of a pull request." }),
			path: fields.iZ.default("training-data").meta({ description: "Folder of the store: in the branch, or beside this file." })
		}).meta({ description: "The git-tracked store of examples and runs." });
		const privacySchema = (0, section.u)({ redact: schemas.YOg(schemas.k5n(REDACT_KINDS)).default([...REDACT_KINDS]).meta({ description: "What is replaced before anything is stored." }) }).meta({ description: "What is removed from stored examples." });
		const configSchema = (0, section.u)({
			$schema: schemas.YjP().exactOptional().meta({ description: "For editors; ignored." }),
			agent: agentSchema,
			models: modelsSchema,
			scenarios: schemas.KCZ([fields.iZ, schemas.YOg(fields.iZ).min(1)]).default("scenarios/**/*.{yml,yaml,json,jsonl}").transform((globs) => typeof globs === "string" ? [globs] : globs).meta({ description: "Globs of the scenario files, relative to this file." }),
			judge: judgeSchema.exactOptional(),
			gate: gate_schema.Tp.prefault({}),
			store: storeSchema.prefault({}),
			privacy: privacySchema.prefault({}),
			run: gate_schema.Lx.prefault({}),
			"monthly-queries": schemas.Whr().min(1).max(0xe8d4a51000).exactOptional().meta({ description: "Queries a month in production: the report then says what both sides would cost a month." })
		}).meta({
			title: "agent-tester.yml",
			description: "Configuration of Agent Tester."
		});
		;
		async function loadConfig(file, files, env) {
			const text = await files.read(file);
			if (text === undefined) throw await missingFile(file, files);
			const document = (0, config_document.T)(file, text);
			if (document.data === null) {
				throw new errors.yo({
					place: { file },
					message: "is empty",
					hint: "run `agent-tester init` to write one"
				});
			}
			const source = {
				document,
				base: [],
				later: laterInConfig
			};
			const resolved = (0, environment.g9)(source, env);
			const checked = (0, config_problems.z6)(configSchema, resolved.data, source);
			const unresolved = new Set(resolved.problems.map(({ path }) => path));
			const problems = [
				...resolved.problems,
				...checked.ok ? [] : checked.problems.filter(({ path }) => !unresolved.has(path)),
				...modelProblems(resolved.data, source),
				...pathProblems(file, resolved.data, source)
			];
			if (!checked.ok || problems.length > 0) throw new errors.yo((0, config_problems.g)(problems));
			const { $schema: _, models, ...rest } = checked.value;
			return (0, freeze.o)({
				file,
				...rest,
				models: modelConfigs(models)
			});
		}
		function modelConfigs(models) {
			const out = Object.create(null);
			const { entries } = resolveExtends(models);
			for (const name of Object.keys(models)) {
				const { extends: _, model, price, ...rest } = entries.get(name) ?? {};
				if (model !== undefined) out[name] = {
					name,
					model,
					...rest,
					...isPrice(price) ? { price } : {}
				};
			}
			return out;
		}
		function isPrice(price) {
			return price?.input !== undefined && price.output !== undefined;
		}
		function modelProblems(data, source) {
			const models = (0, config_problems.fK)(data, ["models"]);
			if (!(0, json.Gv)(models)) return [];
			const entries = Object.entries(models).filter((pair) => (0, json.Gv)(pair[1]));
			return resolveExtends(Object.fromEntries(entries)).problems.map(({ path, message, hint }) => (0, config_problems.CC)(source, ["models", ...path], "value", message, hint));
		}
		const PATH_KEYS = [
			"planner",
			"summarizer",
			"tools",
			"recording"
		];
		function pathProblems(file, data, source) {
			const models = (0, config_problems.fK)(data, ["models"]);
			const holders = [["agent"], ...Object.keys((0, json.Gv)(models) ? models : {}).map((name) => ["models", name])];
			const globs = (0, config_problems.fK)(data, ["scenarios"]);
			const paths = [
				...holders.flatMap((holder) => PATH_KEYS.map((key) => [...holder, key])),
				["store", "path"],
				["run", "cache"],
				...Array.isArray(globs) ? globs.map((_, index) => ["scenarios", index]) : [["scenarios"]]
			];
			return paths.flatMap((path) => {
				const value = (0, config_problems.fK)(data, path);
				const climbs = typeof value === "string" && value.includes("..") && (0, config_paths.g)(file, value) === undefined;
				return climbs ? [(0, config_problems.CC)(source, path, "value", "leaves the repository", "keep it inside, relative to this file")] : [];
			});
		}
		async function missingFile(file, files) {
			const folder = external_node_path_.posix.dirname(file);
			const beside = await files.glob([...[
				"*.yml",
				"*.yaml",
				"*.json"
			].map((glob) => external_node_path_.posix.join(folder, glob)), ...[
				"*",
				"*/*",
				"*/*/*"
			].map((glob) => external_node_path_.posix.join(glob, "agent-tester.{yml,yaml,json}"))]);
			const configs = beside.filter((path) => /(^|\/)agent-tester\.(yml|yaml|json)$/.test(path)).slice(0, 5);
			const near = (0, nearest.p)(file, beside);
			const found = [...new Set([...near === undefined ? [] : [near], ...configs])].map((path) => (0, words.hD)(path));
			const instead = found.length > 0 ? `did you mean ${found.join(" or ")}? ` : "";
			return new errors.yo({
				place: { file },
				message: `there is no such file in the ${files.label}`,
				hint: `${instead}run \`agent-tester init\` to write one`
			});
		}
	})
};
