export const id = 682;
export const ids = [682];
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
	682: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { importFrom: () => importFrom });
		var errors = __webpack_require__(5145);
		var registry = __webpack_require__(3168);
		var external_node_path_ = __webpack_require__(6760);
		var nearest = __webpack_require__(578);
		var config_document = __webpack_require__(1284);
		var paths = __webpack_require__(7147);
		var words = __webpack_require__(730);
		var problems = __webpack_require__(3515);
		;
		const MAX_NOTES = 1e3;
		function createNotes() {
			const left = noteList();
			const changed = noteList();
			const told = new Set();
			const first = (key) => !told.has(key) && Boolean(told.add(key));
			return {
				left: (...note) => left.add(...note),
				changed: (...note) => changed.add(...note),
				once: (key, ...note) => {
					if (first(`changed ${key}`)) changed.add(...note);
				},
				leftOnce: (key, ...note) => {
					if (first(`left ${key}`)) left.add(...note);
				},
				read: () => ({
					left: left.read(),
					changed: changed.read()
				})
			};
		}
		function noteList() {
			const notes = [];
			let more = 0;
			return {
				add({ document, path }, message, hint) {
					if (notes.length < MAX_NOTES) notes.push((0, problems.CC)({
						document,
						base: []
					}, path, "key", message, hint));
					else more += 1;
				},
				read() {
					const ordered = (0, problems.g)(notes);
					return more === 0 ? ordered : [...ordered, { message: `and ${more} more, which are not listed` }];
				}
			};
		}
		function inside({ document, path }, ...more) {
			return {
				document,
				path: [...path, ...more]
			};
		}
		var json = __webpack_require__(768);
		var assert = __webpack_require__(1757);
		var schema = __webpack_require__(3848);
		;
		function carry(candidate, at, { catalog, notes }) {
			const given = Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined));
			if (given["threshold"] !== undefined && thresholdOf(candidate.type, catalog) === "none") {
				notes.changed(inside(at, "threshold"), `${(0, words.hD)(candidate.type)} takes no threshold here: it was left out`);
				delete given["threshold"];
			}
			const entry = schema.L$.safeParse(given);
			if (!entry.success) {
				const [issue] = entry.error.issues;
				const where = (0, words.LF)(issue?.path ?? []);
				notes.left(at, `${where || "the assertion"}: ${issue?.message ?? "expected another value"}`);
				return undefined;
			}
			const source = {
				document: at.document,
				base: at.path,
				quoted: entry.data.value
			};
			const { specs, problems } = (0, assert.W)([entry.data], source, catalog);
			const [flaw] = problems;
			if (specs.length === 0 || flaw) {
				const part = (flaw?.path ?? "").replace(/^.*assert\[0\]\.?/, "").replace(/^type$/, "");
				const message = flaw?.message ?? "is not known";
				notes.left(at, part ? `${(0, words.hD)(candidate.type)}: ${part}: ${message}` : message, hintOf(flaw?.hint));
				return undefined;
			}
			return {
				...given,
				type: candidate.type
			};
		}
		function hintOf(hint) {
			return hint?.startsWith("known: ") ? undefined : hint;
		}
		function thresholdOf(written, catalog) {
			return (catalog.get(written) ?? catalog.get(written.replace(/^not-/, "")))?.threshold;
		}
		const ANY_ANSWER = {
			type: "regex",
			value: "\\S",
			metric: "any-answer"
		};
		function atLeastOne(assert, at, { notes }) {
			if (assert.some(({ weight }) => weight !== 0)) return assert;
			notes.changed(at, "has no assertion that was carried over: the scenario only expects some answer", "say what you expect under expect or assert");
			return [...assert, ANY_ANSWER];
		}
		;
		const FALLBACK_MODEL = "gpt-4.1-mini";
		function atLeastOneModel(models, at, { notes }) {
			if (models.length > 0) return models;
			const hint = "say under models in agent-tester.yml which model is in production";
			notes.changed(inside(at), `names no model that was carried over: production is ${FALLBACK_MODEL}`, hint);
			return [{
				label: "production",
				model: FALLBACK_MODEL,
				settings: {}
			}];
		}
		;
		const ROLES = {
			system: "system",
			developer: "system",
			user: "user",
			assistant: "assistant"
		};
		function messagesOf(value) {
			if (!Array.isArray(value) || value.length === 0) return undefined;
			const messages = [];
			for (const item of value) {
				if (!(0, json.Gv)(item) || typeof item["role"] !== "string") return undefined;
				const role = Object.hasOwn(ROLES, item["role"]) ? ROLES[item["role"]] : undefined;
				const content = contentOf(item["content"]);
				if (role === undefined || content === undefined || item["tool_calls"] !== undefined) return undefined;
				messages.push({
					role,
					content
				});
			}
			return messages;
		}
		function contentOf(content) {
			if (typeof content === "string") return content;
			if (!Array.isArray(content)) return undefined;
			const parts = content.map((part) => (0, json.Gv)(part) && part["type"] === "text" ? part["text"] : null);
			return parts.every((part) => typeof part === "string") ? parts.join("\n") : undefined;
		}
		function chatOf(messages) {
			const system = messages.filter(({ role }) => role === "system").map(({ content }) => content);
			const talk = messages.flatMap(({ role, content }) => role === "system" ? [] : [{
				role,
				content
			}]);
			const last = talk.at(-1);
			if (last?.role !== "user") return undefined;
			return {
				...system.length > 0 ? { system: system.join("\n\n") } : {},
				history: talk.slice(0, -1),
				query: last.content
			};
		}
		;
		function literal(text) {
			return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
		}
		;
		const CODE = /\.(?:[cm]?[jt]sx?|py|rb|sh|go)(?::[\w.]+)?$/i;
		function referenceOf(text) {
			return typeof text === "string" && text.startsWith("file://") ? text.slice("file://".length) : undefined;
		}
		async function readReferenced(from, path, context) {
			if (CODE.test(path)) return { why: `the file ${(0, words.hD)(path)} is code, which is not run` };
			return await readInside(from, path, context);
		}
		async function readInside(from, path, { files }) {
			if (/[*?{[]/.test(path)) return { why: `the pattern ${(0, words.hD)(path)} is not followed: name the files one by one` };
			const joined = (0, paths.g)(from, path);
			if (joined === undefined) return { why: `the path ${(0, words.hD)(path)} leaves the working directory` };
			let text;
			try {
				text = await files.read(joined);
			} catch (error) {
				if (error instanceof errors.yo) return { why: `${(0, words.hD)(joined)} ${error.problems[0]?.message ?? "is refused"}` };
				throw error;
			}
			return text === undefined ? { why: `there is no file ${(0, words.hD)(joined)}` } : {
				path: joined,
				text
			};
		}
		async function followed(value, at, context) {
			const path = referenceOf(value);
			if (path === undefined) return {
				value,
				at
			};
			const found = await readReferenced(at.document.file, path, context);
			if ("why" in found) {
				context.notes.left(at, found.why);
				return undefined;
			}
			if (!/\.(?:ya?ml|json|jsonl|ndjson)$/i.test(found.path)) {
				context.notes.left(at, `the file ${(0, words.hD)(found.path)} is no YAML, JSON or JSON lines`, "convert it first");
				return undefined;
			}
			const document = (0, config_document.T)(found.path, found.text);
			return {
				value: document.data,
				at: {
					document,
					path: []
				}
			};
		}
		;
		const openAiEvals = {
			name: "openai-evals",
			label: "OpenAI Evals samples, or the registry file that names them",
			recognizes: (data) => Array.isArray(data) ? data.some(isSample) : (0, json.Gv)(data) && registered(data) !== undefined,
			async read(document, context) {
				const { samples, kind } = await samplesOf(document, context);
				return draftOf(samples, kind, context);
			}
		};
		const isSample = (item) => (0, json.Gv)(item) && "input" in item;
		const CLASSES = {
			"evals.elsuite.basic.match:Match": "starts",
			"evals.elsuite.basic.includes:Includes": "includes",
			"evals.elsuite.basic.fuzzy_match:FuzzyMatch": "includes",
			"evals.elsuite.basic.json_match:JsonMatch": "json"
		};
		function registered(data) {
			for (const [name, entry] of Object.entries(data)) {
				if ((0, json.Gv)(entry) && typeof entry["class"] === "string" && (0, json.Gv)(entry["args"])) return [name, entry];
			}
			return undefined;
		}
		async function samplesOf(document, context) {
			if (Array.isArray(document.data) || !(0, json.Gv)(document.data)) {
				const top = {
					document,
					path: []
				};
				context.notes.changed(top, "samples alone do not say how they are graded: an answer passes that contains the ideal one", "import the registry file that names them to have it exactly");
				return {
					samples: top,
					kind: "includes"
				};
			}
			const [name = "", entry = {}] = registered(document.data) ?? [];
			const at = {
				document,
				path: [name]
			};
			for (const other of Object.keys(document.data)) {
				const value = document.data[other];
				if (other !== name && (0, json.Gv)(value) && "class" in value) {
					context.notes.left({
						document,
						path: [other]
					}, "is a further eval of this file", "import one at a time, each from its own file");
				}
			}
			const args = (0, json.Gv)(entry["args"]) ? entry["args"] : {};
			for (const key of Object.keys(args)) {
				if (key !== "samples_jsonl") context.notes.left(inside(at, "args", key), "is not carried over");
			}
			const kind = CLASSES[String(entry["class"])] ?? "none";
			if (kind === "none") {
				context.notes.left(inside(at, "class"), `${(0, words.hD)(String(entry["class"]))} is code or a judge, which is not run`, "say under assert what you expect");
			}
			const path = typeof args["samples_jsonl"] === "string" ? args["samples_jsonl"] : "";
			const tries = [
				path,
				`data/${path}`,
				`../data/${path}`
			];
			let why = "";
			for (const candidate of path === "" ? [] : tries) {
				const found = await readReferenced(document.file, candidate, context);
				if (!("why" in found)) {
					const lines = (0, config_document.T)(/\.jsonl$/i.test(found.path) ? found.path : `${found.path}.jsonl`, found.text);
					return {
						samples: {
							document: lines,
							path: []
						},
						kind
					};
				}
				why ||= found.why;
			}
			throw new errors.yo({
				place: document.placeOf([
					name,
					"args",
					"samples_jsonl"
				]),
				path: `${name}.args.samples_jsonl`,
				message: path === "" ? "is missing, expected the file of the samples" : why,
				hint: "keep the samples beside this file, or in data/ beside its folder"
			});
		}
		function draftOf(samples, kind, context) {
			const { data } = samples.document;
			const items = (Array.isArray(data) ? data : []).map((item, index) => {
				const at = inside(samples, index);
				const read = chatIn(item);
				if (!read) context.notes.left(at, "is no sample: expected input (messages or a text) and ideal");
				return read ? [{
					at,
					item,
					chat: read
				}] : [];
			});
			const kept = items.flat();
			const systems = new Set(kept.map(({ chat }) => chat.system ?? ""));
			const [only = ""] = systems;
			const shared = systems.size === 1 && only !== "" ? only : undefined;
			if (systems.size > 1) {
				context.notes.changed(samples, `has ${systems.size} different system messages: each stands in its scenario's context as instructions`);
			}
			const scenarios = kept.map(({ at, item, chat }) => {
				const candidate = candidateOf((0, json.Gv)(item) ? item["ideal"] : undefined, kind, at, context);
				const assertion = candidate && carry(candidate, inside(at, "ideal"), context);
				return {
					names: [chat.query],
					query: chat.query,
					history: chat.history,
					...shared === undefined && chat.system !== undefined ? { context: { instructions: chat.system } } : {},
					assert: atLeastOne(assertion ? [assertion] : [], at, context)
				};
			});
			const models = atLeastOneModel([], samples, context);
			return {
				models,
				scenarios,
				...shared === undefined ? {} : { planner: shared }
			};
		}
		function chatIn(item) {
			if (!(0, json.Gv)(item)) return undefined;
			const { input } = item;
			if (typeof input === "string") return input.trim() === "" ? undefined : chatOf([{
				role: "user",
				content: input
			}]);
			const messages = messagesOf(input);
			if (!messages) return undefined;
			const [first] = messages;
			const asked = messages.length === 1 && first?.role === "system" ? [{
				...first,
				role: "user"
			}] : messages;
			const chat = chatOf(asked);
			return chat && chat.query.trim() !== "" ? chat : undefined;
		}
		function candidateOf(ideal, kind, at, { notes }) {
			const list = Array.isArray(ideal) ? ideal : [ideal];
			if (kind === "none" || ideal === undefined) return undefined;
			if (kind === "json") {
				const wanted = typeof list[0] === "string" ? (0, json.qF)(list[0]) : list[0];
				if (list.length === 1 && (0, json.Gv)(wanted)) return {
					type: "equals",
					value: wanted
				};
				notes.left(inside(at, "ideal"), "expected one JSON object");
				return undefined;
			}
			const texts = list.filter((text) => typeof text === "string" && text !== "").map(String);
			if (texts.length < list.length || texts.length === 0) {
				notes.left(inside(at, "ideal"), "expected a text, or a list of texts");
				return undefined;
			}
			const [first = ""] = texts;
			if (kind === "includes") {
				return texts.length === 1 ? {
					type: "contains",
					value: first
				} : {
					type: "contains-any",
					value: texts
				};
			}
			if (texts.length === 1) return {
				type: "starts-with",
				value: first
			};
			const escaped = texts.map(literal);
			return {
				type: "regex",
				value: `^(?:${escaped.join("|")})`
			};
		}
		var base_text = __webpack_require__(1497);
		var dist = __webpack_require__(8815);
		;
		const OPTIONS = {
			version: "1.2",
			schema: "core",
			aliasDuplicateObjects: false,
			lineWidth: 0,
			indent: 2,
			defaultStringType: "PLAIN"
		};
		function yamlText(value) {
			const text = (0, dist.As)(value, OPTIONS);
			const shown = text.replaceAll("\n", "");
			if ((0, base_text.ts)(shown) === shown && readsBack(text, value)) return text;
			return `${(0, base_text.ts)(JSON.stringify(value), "json")}\n`;
		}
		function readsBack(text, value) {
			try {
				return (0, json.Vk)((0, config_document.T)("text.yml", text).data, value);
			} catch (error) {
				if (error instanceof errors.yo) return false;
				throw error;
			}
		}
		function yamlList(items) {
			return items.map((item) => {
				const text = yamlText([item]);
				if (text.startsWith("[") || /\n *\n$/.test(text)) {
					return `- ${(0, base_text.ts)(JSON.stringify(item), "json")}\n`;
				}
				return text;
			}).join("\n");
		}
		;
		const MAX_LENGTH = 60;
		function slug(text) {
			const name = text.slice(0, 1e3).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
			if (name.length <= MAX_LENGTH) return name;
			const cut = name.slice(0, MAX_LENGTH);
			return cut.slice(0, cut.lastIndexOf("-") + 1 || undefined).replace(/-$/, "");
		}
		function uniqueNames(taken = []) {
			const seen = new Set(taken);
			const next = new Map();
			return (candidates, otherwise) => {
				const base = candidates.map(slug).find((name) => name !== "") ?? otherwise;
				let name = base;
				for (let n = next.get(base) ?? 2; seen.has(name); n++) {
					name = `${base}-${n}`;
					next.set(base, n + 1);
				}
				seen.add(name);
				return name;
			};
		}
		;
		const MAX_FILE_CHARS = 2e6;
		function projectFiles(draft, source) {
			const files = new Map();
			const head = `# Imported from ${(0, base_text.ts)(source)}.\n`;
			const names = modelNames(draft.models);
			const shared = sharedTools(draft.models);
			const models = draft.models.map((model, index) => {
				const name = names[index] ?? model.label;
				const planner = model.planner === undefined ? {} : { planner: `prompts/${name}.md` };
				const own = shared === undefined && model.tools !== undefined ? { tools: `tools-${name}.yml` } : {};
				return [name, {
					model: model.model,
					...model.settings,
					...planner,
					...own
				}];
			});
			const config = {
				agent: {
					kind: "openai",
					...draft.planner === undefined ? {} : { planner: "prompts/planner.md" },
					...shared === undefined ? {} : { tools: "tools.yml" }
				},
				models: Object.fromEntries(models),
				scenarios: "scenarios/**/*.yml",
				gate: {
					policy: "thresholds",
					...draft.gate
				},
				...draft.run === undefined ? {} : { run: draft.run }
			};
			files.set("agent-tester.yml", head + yamlText(escaped(config)));
			const texts = scenarioTexts(draft.scenarios);
			texts.forEach((text, index) => {
				files.set(`scenarios/imported${index === 0 ? "" : `-${index + 1}`}.yml`, head + text);
			});
			if (draft.planner !== undefined) files.set("prompts/planner.md", draft.planner);
			draft.models.forEach((model, index) => {
				const name = names[index] ?? model.label;
				if (model.planner !== undefined) files.set(`prompts/${name}.md`, model.planner);
				if (shared === undefined && model.tools !== undefined) files.set(`tools-${name}.yml`, head + yamlList(model.tools));
			});
			if (shared !== undefined) files.set("tools.yml", head + yamlList(shared));
			return files;
		}
		function modelNames(models) {
			const nameOf = uniqueNames(["production", "candidate"]);
			return models.map(({ label, model }, index) => index === 0 ? "production" : index === 1 ? "candidate" : nameOf([label, model], `model-${index + 1}`));
		}
		function sharedTools(models) {
			const [first] = models;
			const same = models.every(({ tools }) => (0, json.Vk)(tools ?? null, first?.tools ?? null));
			return same ? first?.tools : undefined;
		}
		function scenarioTexts(scenarios) {
			const idOf = uniqueNames();
			const texts = [];
			let part = [];
			let size = 0;
			for (const [index, { names, description, query, context, history, assert }] of scenarios.entries()) {
				const entry = {
					id: idOf(names.filter((name) => name !== "all"), `test-${index + 1}`),
					...description === undefined ? {} : { description },
					query,
					...context === undefined ? {} : { context },
					...history === undefined || history.length === 0 ? {} : { history: history.map((message) => ({ ...message })) },
					assert: [...assert]
				};
				const text = yamlList([entry]);
				if (size + text.length > MAX_FILE_CHARS && part.length > 0) {
					texts.push(part.join("\n"));
					part = [];
					size = 0;
				}
				part.push(text);
				size += text.length;
			}
			return [...texts, part.join("\n")];
		}
		function escaped(value) {
			if (typeof value === "string") return value.replaceAll("${", () => "$${");
			if (Array.isArray(value)) return value.map(escaped);
			if (!(0, json.Gv)(value)) return value;
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escaped(inner)]));
		}
		;
		const template_MAX_LENGTH = 1e6;
		const REFERENCE = /\{\{-?\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*-?\}\}/g;
		const template_CODE = /\{\{|\{%|\{#/;
		function render(template, vars) {
			if (!template_CODE.test(template)) return {
				text: template,
				missing: []
			};
			if (template_CODE.test(template.replace(REFERENCE, ""))) {
				return { flaw: "does more than {{name}}: template code is not run" };
			}
			const missing = [];
			let size = template.length;
			const text = template.replace(REFERENCE, (_whole, path) => {
				const value = size > template_MAX_LENGTH ? "" : lookUp(vars, path.split("."));
				if (value === undefined) missing.push(path);
				const said = textOf(value);
				size += said.length;
				return said;
			});
			return size > template_MAX_LENGTH ? { flaw: `becomes longer than ${template_MAX_LENGTH} characters` } : {
				text,
				missing
			};
		}
		function variablesOf(template) {
			return [...template.matchAll(REFERENCE)].map(([, path = ""]) => path.split(".")[0] ?? "");
		}
		function lookUp(vars, path) {
			let value = vars;
			for (const name of path) {
				if (!(0, json.Gv)(value) || !Object.hasOwn(value, name)) return undefined;
				value = value[name];
			}
			return value;
		}
		function textOf(value) {
			if (value === undefined || value === null) return "";
			return typeof value === "string" ? value : JSON.stringify(value);
		}
		function renderJson(value, vars) {
			const missing = [];
			let flaw;
			const walk = (inner) => {
				if (typeof inner === "string") {
					const rendered = render(inner, vars);
					if ("flaw" in rendered) {
						flaw ??= rendered.flaw;
						return inner;
					}
					missing.push(...rendered.missing);
					return rendered.text;
				}
				if (Array.isArray(inner)) return inner.map(walk);
				if (!(0, json.Gv)(inner)) return inner;
				return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, walk(one)]));
			};
			const rendered = walk(value);
			return flaw === undefined ? {
				value: rendered,
				missing
			} : { flaw };
		}
		;
		const READ = new Set([
			"name",
			"description",
			"model",
			"modelParameters",
			"messages",
			"testData",
			"evaluators"
		]);
		const promptYml = {
			name: "prompt-yml",
			label: "a .prompt.yml file",
			recognizes: (data) => (0, json.Gv)(data) && Array.isArray(data["messages"]),
			read(document, context) {
				const given = (0, json.Gv)(document.data) ? document.data : {};
				const top = {
					document,
					path: []
				};
				for (const key of Object.keys(given)) if (!READ.has(key)) context.notes.left(inside(top, key), "is not carried over");
				const messages = messagesOf(given["messages"]);
				const chat = messages && chatOf(messages);
				if (!chat) {
					throw new errors.yo({
						place: document.placeOf(["messages"]),
						path: "messages",
						message: "expected a list of messages with role and content, the last of them by the user"
					});
				}
				const data = Array.isArray(given["testData"]) ? given["testData"] : [{}];
				const scenarios = data.flatMap((vars, index) => {
					const at = Array.isArray(given["testData"]) ? inside(top, "testData", index) : top;
					const scenario = scenarioOf(vars, at, chat, given["evaluators"], top, context);
					return scenario ? [scenario] : [];
				});
				const models = atLeastOneModel(modelsOf(given, top, context), top, context);
				return Promise.resolve({
					models,
					scenarios,
					...chat.system === undefined ? {} : { planner: chat.system }
				});
			}
		};
		function scenarioOf(vars, at, chat, evaluators, top, context) {
			if (!(0, json.Gv)(vars)) {
				context.notes.left(at, "is no object of variables");
				return undefined;
			}
			const { system, ...asked } = chat;
			const rendered = renderJson(asked, vars);
			const query = render(chat.query, vars);
			if ("flaw" in rendered || "flaw" in query) {
				context.notes.left(at, `a message ${"flaw" in rendered ? rendered.flaw : "cannot be filled"}`);
				return undefined;
			}
			if (query.text.trim() === "") {
				context.notes.left(at, "the test has no query");
				return undefined;
			}
			for (const name of rendered.missing) {
				context.notes.once(`missing ${name}`, at, `the variable ${(0, words.hD)(name)} is not given: it is empty`);
			}
			if (system !== undefined && system.includes("{{")) {
				context.notes.once("system", inside(top, "messages"), "the system message uses variables: it stands as it is, the values in each scenario's context");
			}
			const history = chat.history.map(({ role, content }) => {
				const one = render(content, vars);
				return {
					role,
					content: "flaw" in one ? content : one.text
				};
			});
			const shown = system !== undefined && system.includes("{{") ? { context: vars } : {};
			return {
				names: [Object.values(vars).find((value) => typeof value === "string") ?? "", query.text],
				query: query.text,
				history,
				...shown,
				assert: atLeastOne(assertionsOf(evaluators, vars, inside(top, "evaluators"), context), at, context)
			};
		}
		function assertionsOf(given, vars, at, context) {
			if (!Array.isArray(given)) return [];
			return given.flatMap((item, index) => {
				const here = inside(at, index);
				const candidate = evaluatorOf(item, here, context);
				if (!candidate) return [];
				const value = renderJson(candidate.value, vars);
				if ("flaw" in value) {
					context.notes.leftOnce(`evaluator ${index}`, here, `its value ${value.flaw}`);
					return [];
				}
				const assertion = carry({
					...candidate,
					value: value.value
				}, here, context);
				return assertion ? [assertion] : [];
			});
		}
		const STRING = {
			equals: (value) => ({
				type: "equals",
				value
			}),
			contains: (value) => ({
				type: "contains",
				value
			}),
			startsWith: (value) => ({
				type: "starts-with",
				value
			}),
			endsWith: (value) => ({
				type: "regex",
				value: `${literal(value)}$`
			})
		};
		function evaluatorOf(item, at, { notes }) {
			const given = (0, json.Gv)(item) ? item : {};
			const metric = typeof given["name"] === "string" && given["name"] !== "" ? { metric: given["name"] } : {};
			if ((0, json.Gv)(given["string"])) {
				const [pair] = Object.entries(given["string"]);
				const make = pair && Object.hasOwn(STRING, pair[0]) ? STRING[pair[0]] : undefined;
				if (make && typeof pair?.[1] === "string") return {
					...make(pair[1]),
					...metric
				};
			}
			if (given["uses"] === "github/similarity") return {
				type: "similar",
				value: "{{expected}}",
				...metric
			};
			if ((0, json.Gv)(given["llm"]) && typeof given["llm"]["prompt"] === "string") {
				notes.leftOnce(JSON.stringify(at.path), at, "its prompt is written for a judge that chooses a word for a score, which has no counterpart", "write what a good answer is as an llm-rubric");
				return undefined;
			}
			notes.leftOnce(JSON.stringify(at.path), at, "is no evaluator that has a counterpart");
			return undefined;
		}
		const PARAMETERS = {
			temperature: {
				key: "temperature",
				most: 2
			},
			topP: {
				key: "top-p",
				most: 1
			},
			top_p: {
				key: "top-p",
				most: 1
			},
			maxTokens: {
				key: "max-tokens",
				most: Number.MAX_SAFE_INTEGER,
				whole: true
			},
			maxCompletionTokens: {
				key: "max-tokens",
				most: Number.MAX_SAFE_INTEGER,
				whole: true
			},
			max_tokens: {
				key: "max-tokens",
				most: Number.MAX_SAFE_INTEGER,
				whole: true
			}
		};
		function modelsOf(given, top, { notes }) {
			const [publisher = "", ...rest] = typeof given["model"] === "string" ? given["model"].split("/") : [];
			const model = rest.length === 0 ? publisher : rest.join("/");
			if (model === "") return [];
			if (!/^\S{1,200}$/.test(model) || rest.length > 0 && publisher !== "openai") {
				const hint = "give its OpenAI-compatible endpoint as base-url of a model";
				notes.left(inside(top, "model"), `the model ${(0, words.hD)(String(given["model"]))} has no endpoint that we know`, hint);
				return [];
			}
			notes.changed(inside(top, "model"), `is called at OpenAI as ${(0, words.hD)(model)}`, "another endpoint is the base-url of a model");
			const settings = {};
			const parameters = (0, json.Gv)(given["modelParameters"]) ? given["modelParameters"] : {};
			for (const [name, value] of Object.entries(parameters)) {
				const known = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
				const fits = known !== undefined && typeof value === "number" && value <= known.most && (known.whole ? Number.isInteger(value) && value >= 1 : value >= 0);
				if (fits) settings[known.key] = value;
				else notes.left(inside(top, "modelParameters", name), "is not carried over");
			}
			return [{
				label: model,
				model,
				settings
			}];
		}
		var append = __webpack_require__(7863);
		;
		const MAX_CASES = 2e4;
		const EMPTY = {
			vars: {},
			assert: []
		};
		async function defaultCase(given, at, context) {
			const found = await followed(given, at, context);
			if (!found || found.value === undefined || found.value === null) return {
				...EMPTY,
				at
			};
			return (await casesOf(found.value, found.at, {
				...EMPTY,
				at
			}, context))[0] ?? {
				...EMPTY,
				at
			};
		}
		async function testsOf(given, at, base, context, nested = false) {
			const cases = [];
			const list = Array.isArray(given) ? given : [given];
			for (const [index, item] of list.entries()) {
				const here = Array.isArray(given) ? inside(at, index) : at;
				const reference = typeof item === "string" ? referenceOf(item) ?? item : undefined;
				if (nested && reference !== undefined) {
					context.notes.left(here, "a file of tests that names further files is not followed");
					continue;
				}
				const found = await followed(reference === undefined ? item : `file://${reference}`, here, context);
				if (!found) continue;
				const more = reference === undefined ? undefined : found.value;
				if (Array.isArray(more)) (0, append.B)(cases, await testsOf(more, found.at, base, context, true));
				else (0, append.B)(cases, await casesOf(found.value, found.at, base, context));
				if (cases.length > MAX_CASES) throw tooMany(here);
			}
			return cases;
		}
		function tooMany({ document, path }) {
			return new errors.yo({
				place: document.placeOf(path),
				message: `makes more than ${MAX_CASES} tests out of its variables`,
				hint: "a list as a variable is one test for each of its items"
			});
		}
		const cases_READ = new Set([
			"description",
			"vars",
			"assert",
			"options",
			"metadata"
		]);
		async function casesOf(given, at, base, context) {
			const { notes } = context;
			if (!(0, json.Gv)(given)) {
				notes.left(at, "is no test: expected an object with vars and assert");
				return [];
			}
			for (const key of Object.keys(given)) if (!cases_READ.has(key)) notes.left(inside(at, key), whyLeft(key));
			const options = (0, json.Gv)(given["options"]) ? given["options"] : {};
			for (const key of Object.keys(options)) {
				if (key !== "transform") notes.left(inside(at, "options", key), "is not carried over");
			}
			const transform = options["transform"];
			const own = cases_assertionsOf(given["assert"], inside(at, "assert"), context);
			const assert = [...base.assert, ...own].map((one) => transform === undefined ? one : {
				...one,
				transform
			});
			const description = typeof given["description"] === "string" ? { description: given["description"] } : {};
			const vars = await varsOf(given["vars"], inside(at, "vars"), context);
			const all = multiplied({
				...base.vars,
				...vars
			});
			if (all.length > MAX_CASES) throw tooMany(at);
			return all.map((one) => ({
				at,
				...description,
				vars: one,
				assert
			}));
		}
		function whyLeft(key) {
			switch (key) {
				case "threshold": return "is not carried over: here a trial passes where all its assertions do";
				case "provider":
				case "providers":
				case "prompts": return "is not carried over: here every model runs every scenario";
				default: return "is not carried over";
			}
		}
		function cases_assertionsOf(given, at, context) {
			if (given === undefined || given === null) return [];
			if (!Array.isArray(given)) {
				context.notes.left(at, "is no list of assertions");
				return [];
			}
			return given.flatMap((value, index) => {
				const here = inside(at, index);
				if (!(0, json.Gv)(value) || value["type"] !== "assert-set") return [{
					value,
					at: here
				}];
				if (value["threshold"] === undefined) return cases_assertionsOf(value["assert"], inside(here, "assert"), context);
				context.notes.left(here, "a set with a threshold is not carried over: here all assertions count");
				return [];
			});
		}
		async function varsOf(given, at, context) {
			const found = await followed(given, at, context);
			if (!found || !(0, json.Gv)(found.value)) {
				if (found && found.value !== undefined && found.value !== null) context.notes.left(at, "is no object of variables");
				return {};
			}
			const vars = [];
			for (const [name, value] of Object.entries(found.value)) {
				const path = referenceOf(value);
				if (path === undefined) vars.push([name, value]);
				else {
					const here = inside(found.at, name);
					const text = await readReferenced(here.document.file, path, context);
					if ("why" in text) context.notes.left(here, text.why);
					else vars.push([name, text.text]);
				}
			}
			return Object.fromEntries(vars);
		}
		function multiplied(vars) {
			let all = [{}];
			for (const [name, value] of Object.entries(vars)) {
				const values = Array.isArray(value) ? value : [value];
				if (all.length * values.length > MAX_CASES) return Array.from({ length: MAX_CASES + 1 }, () => ({}));
				all = all.flatMap((one) => values.map((item) => ({
					...one,
					[name]: item
				})));
			}
			return all;
		}
		async function scenarioCases(given, at, base, context) {
			const cases = [];
			for (const [index, item] of (Array.isArray(given) ? given : []).entries()) {
				const found = await followed(item, inside(at, index), context);
				if (!found || !(0, json.Gv)(found.value)) {
					if (found) context.notes.left(found.at, "is no object with config and tests");
					continue;
				}
				const { config, tests } = found.value;
				const outer = await testsOf(config ?? [{}], inside(found.at, "config"), base, context);
				for (const one of outer) {
					(0, append.B)(cases, await testsOf(tests ?? [{}], inside(found.at, "tests"), one, context));
					if (cases.length > MAX_CASES) throw tooMany(found.at);
				}
			}
			return cases;
		}
		;
		async function promptsOf(given, at, context) {
			if (given === undefined || given === null) return [];
			const list = Array.isArray(given) ? given : [given];
			const prompts = [];
			for (const [index, item] of list.entries()) {
				const here = Array.isArray(given) ? inside(at, index) : at;
				const prompt = await promptOf(item, here, context);
				if (prompt) prompts.push(prompt);
			}
			return prompts;
		}
		async function promptOf(item, at, context) {
			const raw = (0, json.Gv)(item) ? item["raw"] ?? item["id"] : item;
			const label = (0, json.Gv)(item) && typeof item["label"] === "string" ? { label: item["label"] } : {};
			if (typeof raw !== "string" || raw.trim() === "") {
				context.notes.left(at, "is no prompt: expected a text or a file");
				return undefined;
			}
			const path = fileOf(raw);
			if (path === undefined) return {
				...prompts_chatIn(raw, undefined),
				...label,
				at
			};
			const found = await readReferenced(at.document.file, path, context);
			if ("why" in found) {
				context.notes.left(at, found.why);
				return undefined;
			}
			return {
				...prompts_chatIn(found.text, found.path),
				...label,
				at
			};
		}
		function fileOf(text) {
			if (text.startsWith("file://")) return text.slice("file://".length);
			return /^[^\n{}]{1,300}\.(?:txt|md|json|ya?ml|[cm]?[jt]s|py)$/.test(text) ? text : undefined;
		}
		function prompts_chatIn(text, file) {
			const data = /\.ya?ml$/i.test(file ?? "") ? (0, config_document.T)(file ?? "", text).data : (0, json.qF)(text);
			const messages = messagesOf(data);
			const chat = messages && chatOf(messages);
			return chat ?? {
				query: text.trim(),
				history: []
			};
		}
		function comparable(prompts, { notes }) {
			const [first, ...others] = prompts;
			if (!first) return [];
			const kept = others.filter((other) => {
				const same = JSON.stringify([other.history, other.query]) === JSON.stringify([first.history, first.query]);
				if (!same) {
					notes.left(other.at, `the prompt ${(0, words.hD)(other.label ?? other.query)} asks in other words than the first, which is the query here`, "only what the system is told can differ between models: write it as a planner prompt");
				}
				return same;
			});
			return [first, ...kept];
		}
		var secrets = __webpack_require__(3654);
		;
		const ENDPOINTS = {
			openai: {},
			anthropic: {
				baseUrl: "https://api.anthropic.com/v1",
				apiKeyEnv: "ANTHROPIC_API_KEY"
			},
			groq: {
				baseUrl: "https://api.groq.com/openai/v1",
				apiKeyEnv: "GROQ_API_KEY"
			},
			mistral: {
				baseUrl: "https://api.mistral.ai/v1",
				apiKeyEnv: "MISTRAL_API_KEY"
			},
			deepseek: {
				baseUrl: "https://api.deepseek.com/v1",
				apiKeyEnv: "DEEPSEEK_API_KEY"
			},
			openrouter: {
				baseUrl: "https://openrouter.ai/api/v1",
				apiKeyEnv: "OPENROUTER_API_KEY"
			},
			togetherai: {
				baseUrl: "https://api.together.xyz/v1",
				apiKeyEnv: "TOGETHER_API_KEY"
			},
			xai: {
				baseUrl: "https://api.x.ai/v1",
				apiKeyEnv: "XAI_API_KEY"
			},
			google: {
				baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai",
				apiKeyEnv: "GEMINI_API_KEY"
			},
			ollama: { baseUrl: "http://localhost:11434/v1" }
		};
		const CHAT_WORDS = new Set([
			"chat",
			"messages",
			"responses"
		]);
		function providerModel(id) {
			const [provider = "", ...rest] = id.split(":");
			const endpoint = Object.hasOwn(ENDPOINTS, provider) ? ENDPOINTS[provider] : undefined;
			const [word = "", ...more] = rest;
			const model = CHAT_WORDS.has(word) ? more.join(":") : rest.join(":");
			const other = /^(?:embeddings?|image|moderation|realtime|completion|assistant|agents|codex-sdk|transcription)$/.test(word);
			if (!endpoint || other || !/^\S{1,200}$/.test(model)) return undefined;
			return {
				model,
				endpoint
			};
		}
		;
		const number = (low, high) => (value) => typeof value === "number" && value >= low && value <= high;
		const whole = (value) => Number.isInteger(value) && Number(value) >= 1;
		const SETTINGS = {
			temperature: {
				key: "temperature",
				fits: number(0, 2)
			},
			top_p: {
				key: "top-p",
				fits: number(0, 1)
			},
			max_tokens: {
				key: "max-tokens",
				fits: whole
			},
			max_completion_tokens: {
				key: "max-tokens",
				fits: whole
			},
			seed: {
				key: "seed",
				fits: Number.isSafeInteger
			},
			apiBaseUrl: {
				key: "base-url",
				fits: (value) => typeof value === "string" && /^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/.test(value)
			},
			apiKeyEnvar: {
				key: "api-key-env",
				fits: (value) => typeof value === "string" && /^[A-Za-z_]\w{0,127}$/.test(value) && !(0, secrets.x)(value)
			}
		};
		const EXTRA = new Set(`frequency_penalty logit_bias parallel_tool_calls presence_penalty reasoning_effort response_format service_tier stop
   tool_choice verbosity`.split(/\s+/));
		function settingsOf(config, at, { notes }) {
			const settings = {};
			const extra = {};
			for (const [key, value] of Object.entries(config)) {
				const here = inside(at, key);
				const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
				if (key === "tools" || key === "functions") continue;
				if (/^api_?key$/i.test(key) || (0, secrets.W)(JSON.stringify(value))) {
					notes.left(here, "holds a key, which stays out of files", "put it into a variable and name that one as api-key-env");
				} else if (JSON.stringify(value).includes("{{")) {
					notes.left(here, "holds a template", "write the value, or ${NAME} for an environment variable");
				} else if (setting?.fits(value) === true) settings[setting.key] = value;
				else if (EXTRA.has(key)) extra[key] = value;
				else if (key === "passthrough" && (0, json.Gv)(value)) Object.assign(extra, value);
				else notes.left(here, setting ? "has a value that we do not take" : "is not carried over", settings_hintOf(key));
			}
			return {
				...settings,
				...Object.keys(extra).length > 0 ? { extra } : {}
			};
		}
		function settings_hintOf(key) {
			if (/callback|mcp/i.test(key)) return "what tools answer stands in each scenario, under tools";
			return "a further member of the request body can be written under extra";
		}
		;
		const NAME = /^[a-zA-Z0-9_-]{1,64}$/;
		async function toolsOf(given, at, context) {
			const found = await followed(given, at, context);
			if (!found) return undefined;
			const list = Array.isArray(found.value) ? found.value : [found.value];
			const names = new Set();
			const tools = list.flatMap((item, index) => {
				const here = Array.isArray(found.value) ? inside(found.at, index) : found.at;
				const tool = toolOf(item, here, context);
				if (!tool) return [];
				const { name } = tool;
				if (names.has(name)) {
					context.notes.left(here, `the tool ${(0, words.hD)(name)} is defined twice`);
					return [];
				}
				names.add(name);
				return [tool];
			});
			return tools.length > 0 ? tools : undefined;
		}
		function toolOf(item, at, { notes }) {
			const inner = (0, json.Gv)(item) && (0, json.Gv)(item["function"]) ? item["function"] : item;
			if (!(0, json.Gv)(inner) || typeof inner["name"] !== "string" || !NAME.test(inner["name"])) {
				notes.left(at, "is no tool definition with a name: only functions are carried over");
				return undefined;
			}
			const { name, description, strict } = inner;
			const schema = inner["parameters"] ?? inner["input_schema"] ?? inner["inputSchema"];
			if (inner["parameters"] === undefined && schema !== undefined && inner !== item) {
				notes.changed(at, `the tool ${(0, words.hD)(name)} has input_schema, which OpenAI does not read: taken as parameters`);
			}
			const usable = (0, json.Gv)(schema) && schema["type"] === "object";
			if (schema !== undefined && !usable) {
				notes.left(at, `the parameters of ${(0, words.hD)(name)} are no JSON Schema with type: object`);
			}
			return {
				name,
				...typeof description === "string" ? { description } : {},
				...usable ? { parameters: schema } : {},
				...typeof strict === "boolean" ? { strict } : {}
			};
		}
		;
		async function providers_modelsOf(given, at, context) {
			if (given === undefined || given === null) return [];
			const list = Array.isArray(given) ? given : [given];
			const models = [];
			for (const [index, item] of list.entries()) {
				const here = Array.isArray(given) ? inside(at, index) : at;
				const found = typeof item === "string" && /\.ya?ml$|\.json$/.test(item) ? await followed(item, here, context) : undefined;
				const model = await modelOf(found?.value ?? item, found?.at ?? here, context);
				if (model) models.push(model);
			}
			return models;
		}
		async function modelOf(item, at, context) {
			const { notes } = context;
			const { id, label, config, ...rest } = idAndConfig(item);
			if (id === undefined) {
				notes.left(at, "is no provider id, nor an object with one");
				return undefined;
			}
			const named = (0, secrets.W)(id) ? undefined : providerModel(id);
			if (!named) {
				const hint = /^(?:https?|websocket|exec|python|file|golang|ruby)\b/.test(id) ? "an agent that is running can be called with agent.kind: http, see docs/agents/http.md" : "give its OpenAI-compatible endpoint as base-url of a model";
				notes.left(at, `the provider ${(0, words.hD)(id)} is not one that we can call`, hint);
				return undefined;
			}
			for (const key of Object.keys(rest)) notes.left(inside(at, key), "is not carried over");
			const { model, endpoint } = named;
			const settings = {
				...endpoint.baseUrl === undefined ? {} : { "base-url": endpoint.baseUrl },
				...endpoint.apiKeyEnv === undefined ? {} : { "api-key-env": endpoint.apiKeyEnv },
				...settingsOf(config, inside(at, "config"), context)
			};
			const toolKey = config["tools"] === undefined ? "functions" : "tools";
			const tools = config[toolKey] === undefined ? undefined : await toolsOf(config[toolKey], inside(at, "config", toolKey), context);
			return {
				label: label ?? model,
				model,
				settings,
				...tools === undefined ? {} : { tools }
			};
		}
		function idAndConfig(item) {
			if (typeof item === "string") return {
				id: item,
				config: {}
			};
			if (!(0, json.Gv)(item)) return { config: {} };
			const keys = Object.keys(item);
			const [only] = keys;
			const inner = keys.length === 1 && only !== undefined && only !== "id" ? item[only] : undefined;
			if ((0, json.Gv)(inner) && only !== undefined) return { ...idAndConfig({
				...inner,
				id: only
			}) };
			const { id, label, config, ...rest } = item;
			return {
				...rest,
				...typeof id === "string" ? { id } : {},
				...typeof label === "string" ? { label } : {},
				config: (0, json.Gv)(config) ? config : {}
			};
		}
		;
		const NAME_PATH = /^\s*(?:JSON\.parse\(output\)|output)\[0\]\.function\.name\s*$/;
		const NAME_TEST = /^\s*(?:return\s+)?(?:JSON\.parse\(output\)|output)\[0\]\.function\.name\s*={2,3}\s*(['"])([\w-]{1,64})\1\s*;?\s*$/;
		const ARGUMENT_TEST = /^\s*(?:return\s+)?JSON\.parse\(output\[0\]\.function\.arguments\)\.([A-Za-z_]\w*)\s*={2,3}\s*(?:(['"])([^'"\\]*)\2|(-?\d+(?:\.\d+)?|true|false))\s*;?\s*$/;
		function idiomOf(type, value, transform) {
			if (typeof value !== "string") return undefined;
			if (type === "equals" && typeof transform === "string" && NAME_PATH.test(transform)) {
				return {
					type: "trajectory:tool-used",
					value: { name: value }
				};
			}
			if (type !== "javascript" || transform !== undefined) return undefined;
			const name = NAME_TEST.exec(value)?.[2];
			if (name !== undefined) return {
				type: "trajectory:tool-used",
				value: { name }
			};
			const [, key, , text, plain] = ARGUMENT_TEST.exec(value) ?? [];
			if (key === undefined) return undefined;
			const wanted = text ?? JSON.parse(plain ?? "null");
			return {
				type: "trajectory:tool-args-match",
				value: {
					pattern: "*",
					args: { [key]: wanted },
					mode: "partial"
				}
			};
		}
		var script_reference = __webpack_require__(8970);
		;
		async function values_valueOf(type, value, at, context) {
			const isScript = /^(?:not-)?javascript$/.test(type) && (0, script_reference.A)(value);
			const reference = isScript ? (0, script_reference.P)(value) : undefined;
			if (!reference) return await followed(value, at, context);
			const found = await readInside(at.document.file, reference.path, context);
			if ("why" in found) {
				context.notes.left(at, found.why);
				return undefined;
			}
			const name = reference.name === undefined ? "" : `:${reference.name}`;
			return {
				value: `file://../${found.path}${name}`,
				at
			};
		}
		;
		const TRANSFORMS = ["transform", "contextTransform"];
		const assertions_READ = new Set([
			"type",
			"value",
			"threshold",
			"weight",
			"metric",
			...TRANSFORMS
		]);
		const ABOUT_RAW_CALLS = /^is-valid-(?:openai-)?(?:tools-call|function-call)$/;
		async function assertionsOfCase(test, context) {
			const raw = test.assert.some(({ value }) => (0, json.Gv)(value) && ABOUT_RAW_CALLS.test(String(value["type"])));
			const kept = [];
			for (const one of test.assert) {
				const assertion = await assertionOf(one, test.vars, raw, context);
				if (assertion) kept.push(assertion);
			}
			return kept;
		}
		async function assertionOf({ value: given, at, transform: outer }, vars, outputIsCalls, context) {
			const { notes } = context;
			if (!(0, json.Gv)(given) || typeof given["type"] !== "string") {
				notes.left(at, "is no assertion with a type");
				return undefined;
			}
			const { type, threshold, weight, metric } = given;
			const transform = given["transform"] ?? outer;
			const idiom = idiomOf(type, given["value"], transform);
			if (idiom) {
				notes.changed(at, `became ${(0, words.hD)(idiom.type)}, which asks the same of the tool calls`);
				return carry({
					...idiom,
					weight,
					metric
				}, at, context);
			}
			if (transform !== undefined || given["contextTransform"] !== undefined) {
				notes.left(at, `${(0, words.hD)(type)} looks at what a transform makes of the output, and code is not run`);
				return undefined;
			}
			if (outputIsCalls && /^(?:not-)?(?:is-json|contains-json)$/.test(type)) {
				notes.left(at, `${(0, words.hD)(type)} looks at the tool calls there; here it would look at the answer's text`);
				return undefined;
			}
			const found = await values_valueOf(type, given["value"], inside(at, "value"), context);
			if (!found) return undefined;
			const rendered = renderJson(found.value, vars);
			if ("flaw" in rendered) {
				notes.left(at, `${(0, words.hD)(type)}: its value ${rendered.flaw}`);
				return undefined;
			}
			noteMissing(rendered.missing, at, context);
			for (const key of Object.keys(given)) {
				if (!assertions_READ.has(key)) notes.changed(inside(at, key), `is not carried over: ${(0, words.hD)(type)} stands without it`);
			}
			const carried = carry({
				type,
				value: rendered.value,
				threshold,
				weight,
				metric
			}, at, context);
			if (carried && /^(?:not-)?javascript$/.test(type)) {
				notes.changed(at, "its `output` is the answer here, a text: there it may be a list of tool calls", "read it once");
			}
			return carried;
		}
		function noteMissing(names, at, { notes }) {
			for (const name of new Set(names)) {
				notes.once(`missing ${name}`, at, `the variable ${(0, words.hD)(name)} is not given: it is empty`);
			}
		}
		;
		const QUERY_NAMES = [
			"query",
			"question",
			"input",
			"prompt",
			"message",
			"text"
		];
		async function scenariosOf(cases, prompts, context) {
			const [prompt] = prompts;
			const varying = varyingIn(prompts, cases);
			const scenarios = [];
			for (const test of cases) {
				const scenario = await scenarios_scenarioOf(test, prompt, varying, context);
				if (scenario) scenarios.push(scenario);
			}
			return {
				scenarios,
				planners: prompts.map((one) => plannerOf(one, cases, varying, context))
			};
		}
		function varyingIn(prompts, cases) {
			const names = new Set(prompts.flatMap(({ system = "" }) => variablesOf(system)));
			const [first] = cases;
			return new Set([...names].filter((name) => cases.some(({ vars }) => textOf(vars[name]) !== textOf(first?.vars[name]))));
		}
		function plannerOf({ system, at }, cases, varying, { notes }) {
			if (system === undefined) return undefined;
			if (varying.size > 0) {
				const names = [...varying].map((name) => (0, words.hD)(name)).join(", ");
				notes.changed(at, `its system message uses ${names}: the values stand in each scenario's context`, "reword the planner prompt");
				return system;
			}
			const rendered = render(system, cases[0]?.vars ?? {});
			if ("flaw" in rendered) {
				notes.changed(at, `its system message ${rendered.flaw}: it stands as it is`, "reword the planner prompt");
				return system;
			}
			return rendered.text;
		}
		async function scenarios_scenarioOf(test, prompt, varying, context) {
			const { at, vars, description } = test;
			const chat = prompt ? rendered(prompt, test, context) : fromVars(test, context);
			if (!chat || chat.query.trim() === "") {
				context.notes.left(at, "the test has no query: no prompt was carried over that makes one of its variables");
				return undefined;
			}
			noteUnused(test, prompt, context);
			const shown = Object.entries(vars).filter(([name, value]) => varying.has(name) && value !== undefined);
			const assert = await assertionsOfCase(test, context);
			return {
				names: [
					description ?? "",
					Object.values(vars).map(textOf).find((text) => /[a-z0-9]/i.test(text)) ?? "",
					chat.query
				],
				...description === undefined ? {} : { description },
				query: chat.query,
				...shown.length === 0 ? {} : { context: Object.fromEntries(shown) },
				history: chat.history,
				assert: atLeastOne(assert, at, context)
			};
		}
		function rendered(prompt, { at, vars }, context) {
			const texts = [...prompt.history.map(({ content }) => content), prompt.query].map((text) => render(text, vars));
			const done = [];
			for (const one of texts) {
				if ("flaw" in one) {
					context.notes.leftOnce("template", prompt.at, `the prompt ${one.flaw}, so no query can be made of it`);
					return undefined;
				}
				noteMissing(one.missing, at, context);
				done.push(one.text);
			}
			const history = prompt.history.map(({ role }, index) => ({
				role,
				content: done[index] ?? ""
			}));
			return {
				history,
				query: done.at(-1) ?? ""
			};
		}
		function fromVars({ at, vars }, { notes }) {
			const names = Object.keys(vars);
			const name = QUERY_NAMES.find((one) => names.includes(one)) ?? (names.length === 1 ? names[0] : undefined);
			if (name === undefined) return undefined;
			notes.once(`query ${name}`, inside(at, "vars", name), `there is no prompt: the variable ${(0, words.hD)(name)} is the query`);
			return {
				query: textOf(vars[name]),
				history: []
			};
		}
		function noteUnused({ at, vars, assert }, prompt, { notes }) {
			if (!prompt) return;
			const used = new Set([
				prompt.system ?? "",
				prompt.query,
				...prompt.history.map(({ content }) => content),
				JSON.stringify(assert.map(({ value }) => value))
			].flatMap(variablesOf));
			for (const name of Object.keys(vars)) {
				if (!used.has(name)) {
					const message = `the variable ${(0, words.hD)(name)} is used by no prompt and no assertion: it is not carried over`;
					notes.leftOnce(`unused ${name}`, inside(at, "vars", name), message);
				}
			}
		}
		;
		const promptfoo_READ = new Set("$schema description prompts providers targets tests defaultTest scenarios vars assert evaluateOptions".split(" "));
		const SIGNS = [
			"prompts",
			"providers",
			"targets",
			"tests",
			"defaultTest"
		];
		const promptfoo = {
			name: "promptfoo",
			label: "a promptfoo configuration",
			recognizes(data) {
				if (Array.isArray(data)) return data.length > 0 && data.every((item) => isTest(item));
				return (0, json.Gv)(data) && (SIGNS.some((key) => Object.hasOwn(data, key)) || isTest(data));
			},
			read
		};
		function isTest(item) {
			return (0, json.Gv)(item) && ("vars" in item || Array.isArray(item["assert"]));
		}
		async function read(document, context) {
			const top = {
				document,
				path: []
			};
			const given = (0, json.Gv)(document.data) ? document.data : { tests: document.data };
			const single = (0, json.Gv)(document.data) && !SIGNS.some((key) => Object.hasOwn(given, key)) && isTest(given);
			const at = (key) => Array.isArray(document.data) ? top : inside(top, key);
			if (!single) {
				for (const key of Object.keys(given)) if (!promptfoo_READ.has(key)) context.notes.left(at(key), "is not carried over");
				for (const key of ["vars", "assert"]) if (key in given) context.notes.left(at(key), "is not carried over from here: it belongs into a test or defaultTest");
			}
			const prompts = comparable(await promptsOf(given["prompts"], at("prompts"), context), context);
			const providers = await providers_modelsOf(given["providers"] ?? given["targets"], at(given["providers"] ? "providers" : "targets"), context);
			if (providers.some(({ tools }) => tools !== undefined)) {
				context.notes.once("fixtures", at("providers"), "the tools have no answers: every call is answered with an error", "say under tools of a scenario, or under defaults, what each tool answers");
			}
			const base = await defaultCase(given["defaultTest"], at("defaultTest"), context);
			const tests = single ? await testsOf({
				vars: given["vars"],
				assert: given["assert"],
				...described(given)
			}, top, base, context) : [...given["tests"] === undefined || given["tests"] === null ? [] : await testsOf(given["tests"], at("tests"), base, context), ...await scenarioCases(given["scenarios"], at("scenarios"), base, context)];
			const asked = given["tests"] === undefined && given["scenarios"] === undefined && !single ? [base] : tests;
			const models = atLeastOneModel(providers, top, context);
			const { planners, scenarios } = await scenariosOf(asked, prompts, context);
			const [shared] = planners;
			const { gate, run } = rulesOf(given["evaluateOptions"], at("evaluateOptions"), context);
			return {
				models: prompts.length > 1 ? perPrompt(models, prompts, planners) : models,
				scenarios,
				...shared === undefined || prompts.length > 1 ? {} : { planner: shared },
				...gate ? { gate } : {},
				...run ? { run } : {}
			};
		}
		const described = (given) => typeof given["description"] === "string" ? { description: given["description"] } : {};
		function perPrompt(models, prompts, planners) {
			const own = (planner) => planner === undefined ? {} : { planner };
			const [first, ...others] = models;
			if (!first) return [];
			return [...prompts.map((prompt, index) => ({
				...first,
				label: prompt.label ?? `prompt ${index + 1}`,
				...own(planners[index])
			})), ...others.map((model) => ({
				...model,
				...own(planners[0])
			}))];
		}
		function rulesOf(given, at, { notes }) {
			if (!(0, json.Gv)(given)) return {};
			const { repeat, maxConcurrency, ...rest } = given;
			const whole = (value, most) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
			for (const key of Object.keys(rest)) notes.left(inside(at, key), "is not carried over");
			if (repeat !== undefined && !whole(repeat, 100)) notes.left(inside(at, "repeat"), "expected 1 to 100");
			if (maxConcurrency !== undefined && !whole(maxConcurrency, 100)) {
				notes.left(inside(at, "maxConcurrency"), "expected 1 to 100");
			}
			return {
				...whole(repeat, 100) ? { gate: { repeat } } : {},
				...whole(maxConcurrency, 100) ? { run: { "max-concurrency": maxConcurrency } } : {}
			};
		}
		;
		const importers = [
			promptYml,
			openAiEvals,
			promptfoo
		];
		const registry_CODE = /\.(?:[cm]?[jt]sx?|py)$/i;
		async function importProject(file, files, catalog) {
			const path = (0, paths.g)("", file);
			if (path === undefined) {
				throw wrong(file, "leaves the working directory", "run init there, or copy the file here");
			}
			if (registry_CODE.test(path)) throw wrong(path, "is code, which is not run", "write what it exports as YAML and import that");
			const text = await files.read(path);
			if (text === undefined) throw await absent(path, files);
			const document = (0, config_document.T)(path, text);
			const importer = importers.find((one) => one.recognizes(document.data));
			if (!importer) {
				const known = importers.map(({ label }) => label).join("; ");
				throw wrong(path, document.data === null ? "is empty" : "is none of the files that can be imported", `known: ${known}`);
			}
			const notes = createNotes();
			const draft = await importer.read(document, {
				files,
				catalog,
				notes
			});
			const { left, changed } = notes.read();
			if (draft.scenarios.length === 0) {
				const nothing = {
					place: { file: path },
					message: "holds no test that can be carried over"
				};
				throw new errors.yo([nothing, ...left]);
			}
			return {
				format: importer.name,
				files: projectFiles(draft, path),
				carried: {
					scenarios: draft.scenarios.length,
					assertions: draft.scenarios.reduce((sum, { assert }) => sum + assert.filter(({ metric }) => metric !== "any-answer").length, 0),
					models: draft.models.length
				},
				left,
				changed,
				keyNames: [...new Set(draft.models.map(({ settings }) => keyNameOf(settings)))]
			};
		}
		const keyNameOf = ({ "api-key-env": name }) => typeof name === "string" ? name : "OPENAI_API_KEY";
		function wrong(file, message, hint) {
			return new errors.yo({
				place: { file },
				message,
				hint
			});
		}
		async function absent(path, files) {
			const below = [
				"promptfooconfig.{yaml,yml,json}",
				"*.prompt.{yml,yaml}",
				"*.jsonl"
			];
			const folder = path.replace(/\/+$/, "");
			const within = await files.glob(below.map((glob) => external_node_path_.posix.join(folder, glob)));
			const anything = within.length > 0 ? within : await files.glob([external_node_path_.posix.join(folder, "*")]);
			if (anything.length > 0) {
				const names = within.slice(0, 5).map((name) => (0, words.hD)(name)).join(", ");
				return wrong(path, "is a folder", names ? `name a file in it: ${names}` : "name the file to import");
			}
			const beside = await files.glob([
				"*",
				...below,
				...below.map((glob) => `*/${glob}`)
			]);
			const near = (0, nearest.p)(path, beside);
			return wrong(path, `there is no such file in the ${files.label}`, near ? `did you mean ${(0, words.hD)(near)}?` : "name promptfooconfig.yaml, a .prompt.yml file or a .jsonl file");
		}
		var templates = __webpack_require__(14);
		;
		const WORKFLOW = ".github/workflows/agent-tester.yml";
		const BESIDE = [".gitignore", WORKFLOW];
		async function importFrom(world, from) {
			const imported = await importProject(from, world.files, registry.U);
			const taken = await existing(world, [...imported.files.keys()]);
			if (taken.length > 0) {
				throw new errors.yo({
					message: `${taken.join(", ")} ${taken.length === 1 ? "is" : "are"} already there; nothing was written`,
					hint: "import into another folder, or move what is there away"
				});
			}
			const [apiKeyEnv = templates.s.apiKeyEnv, ...otherKeys] = imported.keyNames;
			const beside = [...(0, templates.c)({
				...templates.s,
				apiKeyEnv
			})].filter(([path]) => BESIDE.includes(path));
			const kept = await existing(world, BESIDE);
			const written = [];
			for (const [path, text] of [...imported.files, ...beside]) {
				if (kept.includes(path)) continue;
				await world.write(path, text);
				written.push(path);
			}
			const changed = otherKeys.map((name) => ({
				place: { file: WORKFLOW },
				message: `hands over ${apiKeyEnv} only: a model needs ${name}, too`,
				hint: "add it under env"
			}));
			return {
				from,
				imported: {
					...imported,
					changed: [...imported.changed, ...changed]
				},
				written,
				kept
			};
		}
		async function existing({ files }, paths) {
			const taken = [];
			for (const path of paths) if (await files.read(path) !== undefined) taken.push(path);
			return taken;
		}
	}),
	14: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => initialFiles,
			s: () => DEFAULT_ANSWERS
		});
		const DEFAULT_ANSWERS = {
			kind: "openai",
			model: "gpt-4.1-mini",
			apiKeyEnv: "OPENAI_API_KEY"
		};
		function initialFiles(answers) {
			return new Map([
				["agent-tester.yml", configFile(answers)],
				[".gitignore", ".agent-tester/\n"],
				["scenarios/first.yml", SCENARIOS],
				["prompts/planner.md", PLANNER],
				["prompts/summarizer.md", SUMMARIZER],
				["tools.yml", TOOLS],
				...answers.kind === "replay" ? [["recordings.jsonl", RECORDINGS]] : [],
				[".github/workflows/agent-tester.yml", workflowFile(answers)]
			]);
		}
		function configFile({ kind, model, baseUrl, apiKeyEnv }) {
			const agent = kind === "replay" ? ["  kind: replay", "  recording: recordings.jsonl"] : [
				"  kind: openai",
				...baseUrl ? [`  base-url: ${JSON.stringify(baseUrl)}`] : [],
				`  api-key-env: ${apiKeyEnv}`
			];
			return `# What Agent Tester runs, and against what. All keys: docs/configuration.md
agent:
${agent.join("\n")}
  planner: prompts/planner.md
  summarizer: prompts/summarizer.md
  tools: tools.yml

models:
  production:
    model: ${JSON.stringify(model)}
    temperature: 0.3
    # USD per million tokens. Without a price the cost is unknown, never 0.
    # price: { input: 0.40, output: 1.60 }

scenarios: scenarios/**/*.yml

gate:
  policy: paired
  fail-on: reject
`;
		}
		const SCENARIOS = `# One scenario: a query, what the tools answer, and what you expect of the agent.
- id: order-status
  query: Where is my order 123?
  tags: [regression, orders]
  tools:
    lookup_order: { result: { id: "123", status: shipped, eta: 2 days } }
  expect:
    tools: [lookup_order]
  assert:
    - { type: icontains, value: shipped }

- id: unknown-order
  query: Where is my order 999?
  tags: [orders]
  tools:
    lookup_order: { error: order not found }
  expect:
    tools: [lookup_order]
  assert:
    - { type: not-icontains, value: shipped }
`;
		const PLANNER = `You support the customers of an online shop. Decide which tools to call, and call them.
When you know enough, say in one paragraph what you found out.
`;
		const SUMMARIZER = `Write the answer to the customer: short, friendly, and only what the tools said.
`;
		const TOOLS = `- name: lookup_order
  description: Status and expected delivery of an order.
  parameters:
    type: object
    properties:
      id: { type: string, description: The order number. }
    required: [id]
`;
		function recorded(scenarioId, message, call) {
			return [
				1,
				2,
				3
			].map((trial) => recordingLine(scenarioId, trial, message, call)).join("");
		}
		function recordingLine(scenarioId, trial, message, call) {
			const stage = {
				latencyMs: 400,
				tokenUsage: {
					input: 200,
					output: 20,
					total: 220
				},
				costUsd: null,
				calls: 1
			};
			const execution = {
				message,
				toolsUsed: ["lookup_order"],
				toolCalls: [{
					name: "lookup_order",
					durationMs: 0,
					step: 1,
					...call
				}],
				tokenUsage: {
					input: 400,
					output: 40,
					total: 440
				},
				costUsd: null,
				latencyMs: 780 + 20 * trial,
				stages: {
					planner: stage,
					tools: {
						latencyMs: 0,
						tokenUsage: null,
						costUsd: null,
						calls: 1
					},
					summarizer: stage
				}
			};
			return `${JSON.stringify({
				scenarioId,
				model: "production",
				trial,
				execution
			})}\n`;
		}
		const RECORDINGS = recorded("order-status", "Your order 123 has shipped and arrives in 2 days.", {
			arguments: { id: "123" },
			result: {
				id: "123",
				status: "shipped",
				eta: "2 days"
			},
			status: "ok"
		}) + recorded("unknown-order", "I could not find an order 999. Could you check the number?", {
			arguments: { id: "999" },
			status: "error",
			error: "order not found"
		});
		function workflowFile({ kind, apiKeyEnv }) {
			const env = kind === "replay" ? "" : `        env:\n          ${apiKeyEnv}: \${{ secrets.${apiKeyEnv} }}\n`;
			return `name: agent-tester
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: "17 4 * * 1" # weekly: keeps the stored runs of production fresh

permissions: {}

concurrency:
  group: agent-tester-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write       # append examples to the branch agent-tester-data
      pull-requests: write  # the comment
      statuses: write       # the commit status
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: your-org/agent-tester@v0.1.0  # where your copy of the action lives; pin it by commit SHA
${env}`;
		}
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
   is-valid-function-call is-valid-openai-function-call is-valid-openai-tools-call is-xml
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
		const user = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			goal: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.meta({ description: "Who the user is and what they want, in plain words." }),
			model: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "The model that plays the user, a name under `models`; `production` where absent." }),
			"max-turns": zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(MOST_TURNS).default(8).meta({ description: "Most turns of the conversation, the scripted ones included." }),
			stop: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "Word with which the user ends the conversation; `###STOP###` where absent." })
		});
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
			user: user.exactOptional().meta({ description: "A model that plays the user, after `query` or `turns`." }),
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
