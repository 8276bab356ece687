export const id = 17;
export const ids = [17];
export const modules = {
	7863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => append });
		function append(list, more) {
			for (const one of more) list.push(one);
		}
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
	1757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => compileAssert });
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(578);
		var _config_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7863);
		var _config_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3515);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(730);
		var _later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7941);
		function compileAssert(entries, source, catalog) {
			const specs = [];
			const problems = [];
			entries.forEach((entry, index) => {
				if (!entry) return;
				const path = ["assert", index];
				const found = findType(entry.type, catalog);
				if (!found) {
					problems.push(unknownType(entry.type, [...path, "type"], source, catalog));
					return;
				}
				const { type, not } = found;
				(0, _config_append_js__WEBPACK_IMPORTED_MODULE_2__.B)(problems, thresholdProblems(entry, type, path, source));
				const valuePath = [...path, "value"];
				const value = (0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.z6)(type.value, entry.value, {
					...source,
					base: [...source.base, ...valuePath],
					shown: [...source.shown ?? [], ...valuePath]
				});
				if (!value.ok) {
					(0, _config_append_js__WEBPACK_IMPORTED_MODULE_2__.B)(problems, value.problems);
					return;
				}
				specs.push({
					type: type.type,
					not,
					value: value.value,
					weight: entry.weight,
					...entry.threshold === undefined ? {} : { threshold: entry.threshold },
					...entry.metric === undefined ? {} : { metric: entry.metric },
					...entry.stage === undefined ? {} : { stage: entry.stage },
					place: source.document.placeOf([...source.base, ...path]),
					path: (0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.LF)([...source.shown ?? [], ...path])
				});
			});
			return {
				specs,
				problems
			};
		}
		function findType(written, catalog) {
			const exact = catalog.get(written);
			if (exact) return {
				type: exact,
				not: false
			};
			const turned = written.startsWith("not-") ? catalog.get(written.slice(4)) : undefined;
			return turned && {
				type: turned,
				not: true
			};
		}
		function unknownType(written, path, source, catalog) {
			const not = written.startsWith("not-") ? "not-" : "";
			const bare = written.slice(not.length);
			const known = `known: ${catalog.names.join(", ")}`;
			if ((0, _later_js__WEBPACK_IMPORTED_MODULE_1__.J)(bare)) {
				const message = `the assertion ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(written)} is not available in this version`;
				return (0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, path, "value", message, known);
			}
			const near = (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)(bare, catalog.names);
			const hint = near === undefined ? known : `did you mean ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(not + near)}?`;
			return (0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, path, "value", `unknown assertion ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(written)}`, hint);
		}
		function thresholdProblems(entry, type, path, source) {
			const { threshold } = entry;
			if (threshold === undefined) {
				if (type.threshold !== "limit" || entry.value !== undefined) return [];
				return [(0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, path, "value", `the assertion ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(type.type)} needs a threshold`)];
			}
			const at = [...path, "threshold"];
			if (type.threshold === "none") {
				return [(0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, at, "key", `the assertion ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(type.type)} takes no threshold`, "leave it out")];
			}
			const [low, high] = type.threshold === "score" ? [0, 1] : [0, Infinity];
			const vacuous = type.threshold === "score" && threshold === 0;
			if (threshold >= low && threshold <= high && !vacuous) return [];
			const range = type.threshold === "score" ? "a score above 0, at most 1" : `a ${type.threshold} of 0 or more`;
			return [(0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, at, "value", `expected ${range}, got the number ${threshold}`)];
		}
	}),
	7941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => laterInScenario,
			J: () => isLaterType
		});
		const LATER_KEYS = [];
		function laterInScenario(path) {
			return LATER_KEYS.includes(path.map(String).join(".")) ? "is not available in this version" : undefined;
		}
		const PROMPTFOO_TYPES = new Set(`answer-relevance assert-set classifier contains-html contains-sql contains-xml
   context-faithfulness context-recall context-relevance conversation-relevance factuality finish-reason
   g-eval gleu guardrails human is-html is-sql
   is-valid-function-call is-valid-openai-function-call is-valid-openai-tools-call is-xml javascript
   llm-rubric max-score meteor model-graded-closedqa model-graded-factuality moderation
   perplexity perplexity-score pi python ruby search-rubric select-best similar similar:cosine
   similar:dot similar:euclidean skill-used tokens-used tool-call-f1 trace-error-spans trace-span-count
   trace-span-duration trajectory:goal-success trajectory:tool-set webhook`.split(/\s+/));
		function isLaterType(type) {
			return PROMPTFOO_TYPES.has(type);
		}
	}),
	3848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L$: () => assertEntry,
			mE: () => scenarioSchema,
			ms: () => defaultsSchema,
			xz: () => wrapperSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(768);
		var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);
		const answer = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			when: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional().meta({ description: "Holds only for calls whose arguments contain these, at any depth." }),
			result: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pq.exactOptional().meta({ description: "What the tool answers." }),
			error: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "The tool fails with this message." })
		}).refine((given) => "result" in given !== "error" in given, "expected either `result` or `error`").meta({ oneOf: [{ required: ["result"] }, { required: ["error"] }] });
		const fixture = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([answer, zod__WEBPACK_IMPORTED_MODULE_1__.YOg(answer).min(1)]);
		const toolName = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(128);
		const call = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([toolName, zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			name: toolName,
			args: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional().meta({ description: "Arguments that the call must have. In place of a value: { $anyOf: [a, b] }, { $any: true }, { $type: integer }, { $literal: value }, each with $optional: true where it may be left out." }),
			mode: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["partial", "exact"]).exactOptional().meta({ description: "Further arguments are free (partial, the default) or not (exact)." }),
			compare: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["exact", "lenient"]).exactOptional().meta({ description: "lenient: texts may differ in case, spaces, quotes and , . / - _ * ^" })
		})]);
		const match = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			match: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"strict",
				"unordered",
				"subset",
				"superset"
			]).default("unordered").meta({ description: "strict: in this order; unordered: any order; subset: at most these; superset: at least these." }),
			calls: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(call).exactOptional().meta({ description: "The expected calls." }),
			anyOf: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YOg(call)).min(1).exactOptional().meta({ description: "Further lists of calls that are as good." })
		}).refine(({ calls, anyOf }) => calls ?? anyOf, "expected `calls`, `anyOf` or both").meta({ anyOf: [{ required: ["calls"] }, { required: ["anyOf"] }] });
		const expectSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			tools: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YOg(call), match]).exactOptional().meta({ description: "A list: these tools in any order and no others. An object says how to match." }),
			forbidden: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(call).min(1).exactOptional().meta({ description: "Tools that must not be called, at all or with these arguments." }),
			recovery: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"clarify",
				"retry",
				"fallback",
				"graceful_fail"
			]).exactOptional().meta({ description: "What the agent does about the first tool call that fails." })
		});
		const assertionType = _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.meta({ description: "Name of the assertion; `not-` in front turns it round." });
		const assertEntry = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			type: assertionType,
			value: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pq.exactOptional().meta({ description: "What is expected; its shape depends on the type." }),
			threshold: zod__WEBPACK_IMPORTED_MODULE_1__.aig().exactOptional().meta({ description: "Least score that passes (0–1), or the limit of `cost` (USD), `latency` (ms) and `levenshtein` (edits)." }),
			weight: zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(1e3).default(1).meta({ description: "Share in the quality score; 0 informs and never fails the trial." }),
			metric: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "Name to group by." }),
			stage: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"planner",
				"tools",
				"summarizer"
			]).exactOptional().meta({ description: "Where a failure of it starts. A text is then looked for in the planner’s analysis, in what the tools answered, or in the answer." })
		});
		const message = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			role: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["user", "assistant"]).meta({ description: "Who spoke." }),
			content: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().meta({ description: "What was said." })
		});
		const MOST_TURNS = 50;
		const turn = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([_config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq, zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			user: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.meta({ description: "What the user says." }),
			expect: expectSchema.exactOptional().meta({ description: "Shorthands for what is expected of tools in this turn." }),
			assert: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(assertEntry).exactOptional().meta({ description: "Assertions about this turn alone." })
		})]);
		const ID = /^(?!all$|tag:)[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
		const tag = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_config_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, `expected a tag of ${_config_fields_js__WEBPACK_IMPORTED_MODULE_0__.$h}`);
		const shared = {
			tags: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(tag).exactOptional().meta({ description: "Words to select by. All scenarios tagged `regression` must pass." }),
			context: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional().meta({ description: "What the agent knows beside the query." }),
			tools: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(toolName, fixture).exactOptional().meta({ description: "What the tools answer in this scenario, by tool name." }),
			assert: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(assertEntry).exactOptional().meta({ description: "Assertions with promptfoo's names and value shapes." }),
			repeat: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(100).exactOptional().meta({ description: "Trials of this scenario and variant, instead of the gate's `repeat`." })
		};
		const defaultsSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej(shared).meta({
			title: "Defaults",
			description: "What all scenarios of this file have in common."
		});
		const scenarioSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(ID, `expected an id of ${_config_fields_js__WEBPACK_IMPORTED_MODULE_0__.$h}`).meta({ description: "Unique in the suite." }),
			query: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "What the user says." }),
			turns: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(turn).min(1).max(MOST_TURNS).exactOptional().meta({ description: "Instead of `query`: what the user says turn by turn." }),
			description: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().exactOptional().meta({ description: "For people; decides nothing." }),
			history: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(message).exactOptional().meta({ description: "The conversation before the query." }),
			...shared,
			expect: expectSchema.exactOptional().meta({ description: "Shorthands for what is expected of tools." })
		}).refine(({ query, turns }) => query !== undefined || turns !== undefined, {
			error: "expected a text, or `turns`",
			path: ["query"],
			when: ({ value }) => (0, _base_json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)
		}).refine(({ query, turns }) => query === undefined || turns === undefined, {
			error: "expected no `turns` beside `query`: the first turn is the query",
			path: ["turns"],
			when: ({ value }) => (0, _base_json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)
		}).meta({
			title: "Scenario",
			description: "One query, or a conversation, with its tool fixtures and expectations.",
			oneOf: [{ required: ["query"] }, { required: ["turns"] }]
		});
		const wrapper = {
			$schema: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().exactOptional().meta({ description: "For editors; ignored." }),
			defaults: defaultsSchema.exactOptional()
		};
		const wrapperSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			...wrapper,
			scenarios: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.L5J())
		});
		const scenarioFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YOg(scenarioSchema), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			...wrapper,
			scenarios: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(scenarioSchema).meta({ description: "The scenarios of this file." })
		})]).meta({
			title: "Agent Tester scenarios",
			description: "A list of scenarios, or defaults and scenarios."
		});
	})
};
