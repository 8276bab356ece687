export const id = 224;
export const ids = [224];
export const modules = {
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
				...(input.history ?? []).map(({ role, content }) => ({
					role,
					content: content.toWellFormed()
				})),
				{
					role: "user",
					content: input.query.toWellFormed()
				}
			];
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
	4011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => loadConfig });
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var nearest = __webpack_require__(578);
		var config_document = __webpack_require__(1284);
		var config_problems = __webpack_require__(3515);
		var secrets = __webpack_require__(3654);
		var words = __webpack_require__(730);
		;
		function resolveEnvironment(source, env) {
			const problems = [];
			const walk = (value, path) => {
				if (typeof value === "string") {
					const { text, complaint } = expand(value, env);
					const said = complaint ?? ((0, secrets.W)(text) ? SECRET : undefined);
					if (said) problems.push((0, config_problems.CC)(source, path, "value", said.message, said.hint));
					return said ? value : text;
				}
				if (Array.isArray(value)) return value.map((inner, index) => walk(inner, [...path, index]));
				if (!(0, json.Gv)(value)) return value;
				return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]));
			};
			return {
				data: walk(source.document.data, []),
				problems
			};
		}
		const SECRET = {
			message: "holds what looks like a real key",
			hint: "put the key into an environment variable and name that variable under api-key-env"
		};
		function expand(value, env) {
			let text = "";
			let from = 0;
			for (;;) {
				const start = value.indexOf("${", from);
				if (start < 0) return { text: text + value.slice(from) };
				if (value[start - 1] === "$" && start > from) {
					text += `${value.slice(from, start - 1)}\${`;
					from = start + 2;
					continue;
				}
				const end = value.indexOf("}", start);
				const reference = end < 0 ? value.slice(start) : value.slice(start, end + 1);
				const found = lookUp(reference, env);
				if (typeof found !== "string") return {
					text: value,
					complaint: found
				};
				text += value.slice(from, start) + found;
				from = end + 1;
			}
		}
		function lookUp(reference, env) {
			const [, name, fallback] = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}$/.exec(reference) ?? [];
			if (name === undefined) {
				return {
					message: `expected a reference like \${NAME} or \${NAME:-default}, got ${(0, words.hD)(reference)}`,
					hint: "a literal ${ is written $${"
				};
			}
			if ((0, secrets.x)(name)) return { message: `\${${name}} is not available to a config file` };
			const set = Object.hasOwn(env, name) ? env[name] : undefined;
			if (set !== undefined && set !== "") return set;
			return fallback ?? {
				message: `the environment variable ${name} is not set`,
				hint: `set it, or give a default: \${${name}:-default}`
			};
		}
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
		const LATER_KEYS = [
			"judge",
			"gate.alpha",
			"privacy.names"
		];
		const LATER_VALUES = {
			"agent.kind": [
				"http",
				"command",
				"module"
			],
			"gate.policy": ["paired"]
		};
		const KNOWN = {
			"agent.kind": "replay or openai",
			"gate.policy": "thresholds"
		};
		function laterInConfig(path, value) {
			const at = path.map(String).join(".");
			if (/\.api[-_]?key$/i.test(at)) {
				return "keys stay out of files: name an environment variable under api-key-env";
			}
			if (LATER_KEYS.includes(at)) return "is not available in this version";
			if (typeof value !== "string" || !LATER_VALUES[at]?.includes(value)) return undefined;
			return `${(0, words.hD)(value)} is not available in this version, expected ${KNOWN[at]}`;
		}
		var config_paths = __webpack_require__(7147);
		var schemas = __webpack_require__(2857);
		var fields = __webpack_require__(3958);
		;
		function section(shape) {
			return schemas.rej(shape).transform((value) => camelKeys(value));
		}
		function camelKeys(value) {
			const entries = Object.entries(value).map(([key, inner]) => [key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), inner]);
			return Object.fromEntries(entries);
		}
		;
		const assetPaths = {
			planner: fields.iZ.exactOptional().meta({ description: "File with the prompt of the planner, which selects tools." }),
			summarizer: fields.iZ.exactOptional().meta({ description: "File with the prompt of the summarizer, which answers." }),
			tools: fields.iZ.exactOptional().meta({ description: "YAML or JSON file with the list of tool definitions." })
		};
		const baseUrl = fields.Qq.regex(/^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/, "expected a URL like https://host/v1 without a user or key in it").meta({ description: "Chat endpoint of the provider, up to and without `/chat/completions`." });
		const openai = section({
			kind: schemas.euz("openai").meta({ description: "Planner, tools and summarizer over a chat endpoint." }),
			"base-url": baseUrl.exactOptional(),
			"api-key-env": fields.cG.default("OPENAI_API_KEY").meta({ description: "Name of the environment variable that holds the API key; never the key." }),
			...assetPaths,
			"max-steps": schemas.Whr().min(1).max(100).default(10).meta({ description: "Planner turns in a trial; one that wants more is a failed trial." })
		}).meta({ title: "Agent over an OpenAI-compatible endpoint" });
		const replay = section({
			kind: schemas.euz("replay").meta({ description: "Recorded executions: no network, no key." }),
			recording: fields.iZ.meta({ description: "JSONL file, one recorded execution a line." }),
			...assetPaths
		}).meta({ title: "Replayed agent" });
		const agentSchema = schemas.gMt("kind", [openai, replay]).meta({ description: "The system under test." });
		;
		const share = (standard, most, what) => schemas.aig().min(0, `expected a fraction from 0 to ${most} (0.05 is 5 %)`).max(most, `expected a fraction from 0 to ${most} (0.05 is 5 %)`).default(standard).meta({ description: `Allowed worsening of ${what}, as a fraction: 0.05 is 5 %.` });
		const margins = section({
			success: share(.05, 1, "the share of passed trials"),
			quality: share(.05, 1, "the response quality"),
			tool: share(.05, 1, "the share of trials with the right tools"),
			latency: share(.1, 4, "the mean latency"),
			cost: share(.2, 4, "the mean cost of a query")
		});
		const gateSchema = section({
			policy: schemas.k5n(["thresholds"]).default("thresholds").meta({ description: "How the verdict is found." }),
			margins: margins.prefault({}).meta({ description: "How much worse the candidate may be." }),
			repeat: schemas.Whr().min(1).max(100).default(1).meta({ description: "Trials of every scenario and variant." }),
			"fail-on": schemas.k5n([
				"reject",
				"inconclusive",
				"never"
			]).default("reject").meta({ description: "The verdict from which on the job fails." })
		}).meta({ description: "When a change is rejected." });
		const DURATION = "expected seconds or a duration like 90s or 2m, from 1ms to 1h";
		const durationSchema = schemas.KCZ([schemas.aig().min(.001, DURATION).max(3600, DURATION), schemas.YjP().regex(/^\d{1,9}(\.\d{1,3})?(ms|s|m|h)$/, DURATION)], { error: DURATION }).transform((value) => typeof value === "number" ? value * 1e3 : milliseconds(value)).refine((ms) => ms >= 1 && ms <= 36e5, DURATION);
		function milliseconds(duration) {
			const unit = duration.replace(/^[\d.]+/, "");
			const factor = {
				ms: 1,
				s: 1e3,
				m: 6e4,
				h: 36e5
			}[unit] ?? NaN;
			return Number.parseFloat(duration) * factor;
		}
		const runSchema = section({
			"max-concurrency": schemas.Whr().min(1).max(256).default(8).meta({ description: "Trials in flight at once." }),
			timeout: durationSchema.prefault(120).meta({ description: "Time for one attempt of a trial: seconds, or a duration like `90s` or `2m`." }),
			retries: schemas.Whr().min(0).max(10).default(3).meta({ description: "Further attempts after an error of the provider or network." })
		}).transform(({ timeout, ...rest }) => ({
			...rest,
			timeoutMs: timeout
		})).meta({ description: "How trials are run." });
		;
		const usd = schemas.aig().min(0).max(1e6);
		const price = section({
			input: usd.exactOptional().meta({ description: "USD per million input tokens." }),
			output: usd.exactOptional().meta({ description: "USD per million output tokens." }),
			"cached-input": usd.exactOptional().meta({ description: "USD per million input tokens read from the cache; `input` where absent." })
		}).meta({ description: "What the provider asks. Without a price the cost is unknown, never 0." });
		const modelEntrySchema = section({
			extends: fields.Qq.exactOptional().meta({ description: "Name of the entry whose keys this one takes over." }),
			model: fields.Qq.exactOptional().meta({ description: "The provider's model id." }),
			temperature: schemas.aig().min(0).max(2).exactOptional().meta({ description: "Sampling temperature." }),
			"top-p": schemas.aig().min(0).max(1).exactOptional().meta({ description: "Nucleus sampling: share of the probability mass." }),
			"max-tokens": schemas.Whr().min(1).exactOptional().meta({ description: "Most output tokens of one call." }),
			seed: schemas.Whr().exactOptional().meta({ description: "Seed for providers that take one." }),
			price: price.exactOptional(),
			"base-url": baseUrl.exactOptional(),
			"api-key-env": fields.cG.exactOptional().meta({ description: "Name of the environment variable that holds this model's key." }),
			...assetPaths,
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
		const storeSchema = section({
			kind: schemas.k5n([
				"branch",
				"folder",
				"none"
			]).exactOptional().meta({ description: "Where examples are kept. Absent: `branch` in GitHub Actions, `folder` elsewhere." }),
			branch: schemas.YjP().regex(/^(?!.*(\.\.|\/\/|\.lock$|[./]$))[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/, "expected a plain branch name").default("agent-tester-data").meta({ description: "Branch that holds the store; never the branch of a pull request." }),
			path: fields.iZ.default("training-data").meta({ description: "Folder of the store: in the branch, or beside this file." })
		}).meta({ description: "The git-tracked store of examples and runs." });
		const privacySchema = section({ redact: schemas.YOg(schemas.k5n(REDACT_KINDS)).default([...REDACT_KINDS]).meta({ description: "What is replaced before anything is stored." }) }).meta({ description: "What is removed from stored examples." });
		const configSchema = section({
			$schema: schemas.YjP().exactOptional().meta({ description: "For editors; ignored." }),
			agent: agentSchema,
			models: modelsSchema,
			scenarios: schemas.KCZ([fields.iZ, schemas.YOg(fields.iZ).min(1)]).default("scenarios/**/*.{yml,yaml,json,jsonl}").transform((globs) => typeof globs === "string" ? [globs] : globs).meta({ description: "Globs of the scenario files, relative to this file." }),
			gate: gateSchema.prefault({}),
			store: storeSchema.prefault({}),
			privacy: privacySchema.prefault({}),
			run: runSchema.prefault({})
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
			const resolved = resolveEnvironment(source, env);
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
	}),
	3515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CC: () => problem,
			fK: () => valueAt,
			g: () => inReadingOrder,
			z6: () => check
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(578);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
		var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(730);
		function check(schema, data, source) {
			const result = schema.safeParse(data, { error: knownKeys });
			if (result.success) return {
				ok: true,
				value: result.data
			};
			return {
				ok: false,
				problems: result.error.issues.flatMap((issue) => problemsOf(issue, source, []))
			};
		}
		const knownKeys = (issue) => issue.code === "unrecognized_keys" && issue.inst instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH ? Object.keys(issue.inst.shape).join(",") : undefined;
		function problemsOf(issue, source, outer) {
			const path = [...outer, ...issue.path];
			if (issue.code === "unrecognized_keys") {
				return issue.keys.map((key) => unknownKey(key, issue.message, path, source));
			}
			if (issue.code === "invalid_union") {
				const branch = closestBranch(issue.errors);
				if (branch) return branch.flatMap((inner) => problemsOf(inner, source, path));
			}
			if (issue.code === "invalid_key") {
				return [problem(source, path, "key", issue.issues[0]?.message ?? "expected another name")];
			}
			return [wrongValue(issue, path, source)];
		}
		function unknownKey(key, listed, path, source) {
			const full = [...path, key];
			const later = source.later?.(full, undefined);
			if (later !== undefined) return problem(source, full, "key", later);
			const hint = /^[\w$,-]*$/.test(listed) ? (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__.h)(key, listed.split(",")) : undefined;
			return problem(source, full, "key", "unknown key", hint);
		}
		function closestBranch(branches) {
			const meant = branches.filter((issues) => !issues.some(refusesKind));
			return meant.length === 1 ? meant[0] : undefined;
		}
		function refusesKind(issue) {
			return issue.path.length === 0 && issue.code !== "unrecognized_keys" && issue.code !== "custom";
		}
		function wrongValue(issue, path, source) {
			const value = source.quoted === undefined ? valueAt(source.document.data, [...source.base, ...path]) : valueAt(source.quoted, path);
			const later = source.later?.(path, value);
			if (later !== undefined) return problem(source, path, "value", later);
			const expected = expectation(issue);
			if (!expected.startsWith("expected ")) return problem(source, path, "value", expected);
			if (value === undefined) return problem(source, path, "value", `is missing, ${expected}`);
			const secret = typeof value === "string" && (0, _secrets_js__WEBPACK_IMPORTED_MODULE_2__.W)(value);
			const got = secret ? "a text that looks like a secret" : (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.q0)(value);
			return problem(source, path, "value", `${expected}, got ${got}`, hintFor(issue, value));
		}
		function hintFor(issue, value) {
			if (issue.code === "invalid_type" && issue.expected === "string" && typeof value !== "object") {
				return "write it in quotes";
			}
			if (typeof value !== "string") return undefined;
			if (value.includes("${") && issue.code === "invalid_type") return "an environment reference is always text";
			const words = "values" in issue ? issue.values : "options" in issue ? issue.options : undefined;
			const near = Array.isArray(words) ? (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(value, words.map(String)) : undefined;
			return near === undefined ? undefined : `did you mean ${(0, _words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(near)}?`;
		}
		const KINDS = {
			string: "a text",
			number: "a number",
			int: "a whole number",
			boolean: "true or false",
			array: "a list",
			object: "an object",
			record: "an object"
		};
		function expectation(issue) {
			if (!/^(Invalid|Too|Unrecognized) /.test(issue.message)) return (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.TN)(issue.message);
			switch (issue.code) {
				case "invalid_type": return `expected ${KINDS[issue.expected] ?? issue.expected}`;
				case "invalid_value": return `expected ${(0, _words_js__WEBPACK_IMPORTED_MODULE_3__.gP)(issue.values.map(String))}`;
				case "too_small":
				case "too_big": return `expected ${bound(issue)}`;
				case "invalid_union": return `expected ${(0, _words_js__WEBPACK_IMPORTED_MODULE_3__.gP)(unionWords(issue))}`;
				case "not_multiple_of": return `expected a multiple of ${issue.divisor}`;
				case "invalid_format":
				case "invalid_key":
				case "invalid_element":
				case "unrecognized_keys":
				case "custom": break;
			}
			return "expected another value";
		}
		function bound(issue) {
			const [limit, word] = issue.code === "too_small" ? [issue.minimum, "at least"] : [issue.maximum, "at most"];
			if (issue.origin === "string") {
				return issue.code === "too_small" && Number(limit) <= 1 ? "a text that is not empty" : `${word} ${limit} characters`;
			}
			if (issue.origin === "number" || issue.origin === "int") {
				return issue.inclusive === false ? `a number ${issue.code === "too_small" ? "above" : "below"} ${limit}` : `${word} ${limit}`;
			}
			return `${word} ${limit} ${Number(limit) === 1 ? "entry" : "entries"}`;
		}
		function unionWords(issue) {
			if ("options" in issue && Array.isArray(issue.options)) return issue.options.map(String);
			const words = issue.errors.flatMap((branch) => branch.filter(refusesKind).slice(0, 1).map((inner) => expectation(inner).replace(/^expected /, "")));
			return [...new Set(words)];
		}
		function problem(source, path, of, message, hint) {
			const shown = (0, _words_js__WEBPACK_IMPORTED_MODULE_3__.LF)([...source.shown ?? [], ...path]);
			return {
				place: source.document.placeOf([...source.base, ...path], of),
				...shown ? { path: shown } : {},
				message,
				...hint ? { hint } : {}
			};
		}
		function valueAt(data, path) {
			let value = data;
			for (const part of path) {
				if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
				value = Reflect.get(value, part);
			}
			return value;
		}
		function inReadingOrder(problems) {
			const seen = new Set();
			const kept = problems.filter(({ place, path, message }) => {
				const key = JSON.stringify([
					place?.file,
					place?.line,
					place?.column,
					path ?? message
				]);
				return !seen.has(key) && seen.add(key);
			});
			return kept.sort((a, b) => compareText(a.place?.file ?? "", b.place?.file ?? "") || lineOf(a.place) - lineOf(b.place) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
		}
		const lineOf = (place) => place?.line ?? 0;
		const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	}),
	3654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => looksLikeSecret,
			x: () => isReservedVariable
		});
		const KEY = /\b(sk-[\w-]{20,}|gh[pousr]_\w{30,}|github_pat_\w{30,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|gsk_\w{20,}|hf_\w{20,}|xai-\w{20,}|xox[abprs]-[\w-]{10,})|-----BEGIN [A-Z ]*PRIVATE KEY|:\/\/[^\s/@]{1,500}@/;
		function looksLikeSecret(text) {
			return KEY.test(text.slice(0, 1e4));
		}
		function isReservedVariable(name) {
			return /^(GITHUB_TOKEN|GH_TOKEN|ACTIONS_.*|INPUT_.*)$/i.test(name);
		}
	}),
	7128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cr: () => armOf,
			me: () => assertDifferent,
			$1: () => productionName,
			Aj: () => resolveArms
		});
		var schemas = __webpack_require__(2857);
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var append = __webpack_require__(7863);
		var config_document = __webpack_require__(1284);
		var fields = __webpack_require__(3958);
		var freeze = __webpack_require__(6088);
		var paths = __webpack_require__(7147);
		var config_problems = __webpack_require__(3515);
		var words = __webpack_require__(730);
		;
		async function loadAssets(config, model, files) {
			const problems = [];
			const read = async (asset) => {
				try {
					return await readAsset(config, model, asset, files);
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					(0, append.B)(problems, error.problems);
					return undefined;
				}
			};
			const planner = await read("planner");
			const summarizer = await read("summarizer");
			const toolFile = await read("tools");
			const parsed = toolFile ? readTools(toolFile.file, toolFile.text) : {
				tools: [],
				problems: []
			};
			(0, append.B)(problems, parsed.problems);
			if (problems.length > 0) throw new errors.yo(problems);
			return (0, freeze.o)({
				...planner ? { planner: planner.text } : {},
				...summarizer ? { summarizer: summarizer.text } : {},
				tools: parsed.tools
			});
		}
		async function readAsset(config, model, asset, files) {
			const path = model[asset] ?? config.agent[asset];
			if (path === undefined) return undefined;
			const file = (0, paths.u)(config.file, path);
			const text = await files.read(file);
			if (text === undefined) {
				throw new errors.yo({
					place: { file: config.file },
					path: model[asset] === undefined ? `agent.${asset}` : `models.${model.name}.${asset}`,
					message: `there is no file ${(0, words.hD)(file, 200)} in the ${files.label}`
				});
			}
			if (text.trim() === "") {
				throw new errors.yo({
					place: { file },
					message: `is empty, expected the ${asset}`
				});
			}
			return {
				file,
				text: text.startsWith("﻿") ? text.slice(1) : text
			};
		}
		const TOOL_NAME = /^[a-zA-Z0-9_-]{1,64}$/;
		const members = {
			name: schemas.YjP().regex(TOOL_NAME, "expected a tool name of letters, digits, _ and -, at most 64"),
			description: schemas.YjP().exactOptional(),
			parameters: fields.o$.refine(({ type }) => type === "object", "expected a JSON Schema with `type: object`").exactOptional(),
			strict: schemas.zMY().exactOptional()
		};
		const envelope = schemas.rej({
			type: schemas.euz("function"),
			function: schemas.rej(members)
		}).transform((tool) => tool.function);
		const flat = schemas.rej({
			type: schemas.euz("function").exactOptional(),
			...members
		}).transform(({ type: _type, ...tool }) => tool);
		function readTools(file, text) {
			let document;
			try {
				document = (0, config_document.T)(file, text);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return {
					tools: [],
					problems: error.problems
				};
			}
			if (!Array.isArray(document.data)) {
				const message = "expected a list of tool definitions";
				return {
					tools: [],
					problems: [(0, config_problems.CC)({
						document,
						base: []
					}, [], "value", message)]
				};
			}
			const tools = [];
			const problems = [];
			const places = new Map();
			document.data.forEach((item, index) => {
				const source = {
					document,
					base: [index],
					shown: [index]
				};
				const wrapped = (0, json.Gv)(item) && "function" in item;
				const inner = wrapped ? ["function"] : [];
				const hints = wrongKeys(wrapped ? item["function"] : item, source, inner);
				const checked = (0, config_problems.z6)(wrapped ? envelope : flat, item, source);
				if (!checked.ok || hints.length > 0) {
					const known = new Set(hints.map(({ path }) => path));
					(0, append.B)(problems, hints);
					(0, append.B)(problems, checked.ok ? [] : checked.problems.filter(({ path }) => !known.has(path)));
					return;
				}
				const tool = checked.value;
				const first = places.get(tool.name);
				if (first === undefined) places.set(tool.name, index);
				else {
					const line = document.placeOf([first]).line;
					const message = `the tool ${(0, words.hD)(tool.name)} is already defined on line ${line}`;
					problems.push((0, config_problems.CC)(source, [...inner, "name"], "value", message, "names must be unique"));
				}
				tools.push(tool);
			});
			return {
				tools,
				problems
			};
		}
		const OTHER_NAMES = {
			input_schema: "that is Anthropic's name: write parameters",
			inputSchema: "that is MCP's name: write parameters"
		};
		function wrongKeys(tool, source, at) {
			if (!(0, json.Gv)(tool)) return [];
			return Object.keys(OTHER_NAMES).filter((key) => Object.hasOwn(tool, key)).map((key) => (0, config_problems.CC)(source, [...at, key], "key", "unknown key", OTHER_NAMES[key]));
		}
		var hash = __webpack_require__(8338);
		var endpoint = __webpack_require__(6497);
		var prompts = __webpack_require__(273);
		;
		const LOOP_VERSION = 1;
		function agentHash(config, model, assets, recordingText) {
			const { agent } = config;
			const { name, baseUrl, apiKeyEnv: _env, planner: _planner, summarizer: _summarizer, tools: _tools, ...behaviour } = model;
			return (0, hash.qQ)({
				behaviour,
				planner: (0, prompts.hA)(assets),
				summarizer: assets.summarizer ?? null,
				tools: assets.tools,
				...agent.kind === "openai" ? {
					kind: agent.kind,
					loop: LOOP_VERSION,
					endpoint: place(baseUrl ?? agent.baseUrl ?? endpoint.Ql),
					maxSteps: agent.maxSteps
				} : {
					kind: agent.kind,
					name,
					recording: recordingText === undefined ? null : (0, hash.qQ)(recordingText)
				}
			});
		}
		function place(baseUrl) {
			const url = URL.parse(baseUrl);
			if (url === null) return baseUrl;
			const host = (0, endpoint.U9)(url) ? "loopback" : url.host;
			return `${host}${url.pathname.replace(/\/+$/, "")}${url.search}`;
		}
		var load = __webpack_require__(4011);
		var nearest = __webpack_require__(578);
		;
		function resolveModel(config, name) {
			const own = entry(config, name);
			if (own) return own;
			const names = Object.keys(config.models);
			const production = entry(config, "production");
			if (!looksLikeModelId(name)) {
				const near = (0, nearest.p)(name, names);
				const what = near === undefined ? `models: ${names.join(", ")}` : `did you mean ${(0, words.hD)(near)}?`;
				throw unknownModel(config, name, `${what}, or give a provider's model id such as gpt-4.1`);
			}
			if (!production) {
				throw unknownModel(config, name, `models: ${names.join(", ")}; a bare model id needs one named production`);
			}
			const { price, ...rest } = production;
			const same = name === production.model && price;
			return (0, freeze.o)({
				...rest,
				name,
				model: name,
				...same ? { price } : {}
			});
		}
		function entry(config, name) {
			return Object.hasOwn(config.models, name) ? config.models[name] : undefined;
		}
		function looksLikeModelId(name) {
			return /^[A-Za-z0-9@][A-Za-z0-9._:/@+-]{1,199}$/.test(name) && /[\d\-:/.]/.test(name);
		}
		function unknownModel(config, name, hint) {
			return new errors.yo({
				place: { file: config.file },
				path: "models",
				message: `there is no model ${(0, words.hD)(name)}`,
				hint
			});
		}
		;
		function productionName(config) {
			const names = Object.keys(config.models);
			if ("production" in config.models) return "production";
			if (names.length === 1 && names[0] !== undefined) return names[0];
			throw new errors.yo({
				place: { file: config.file },
				path: "models",
				message: "no entry is called \"production\", so it is unclear what runs in production",
				hint: `rename one of: ${names.join(", ")}`
			});
		}
		async function armOf(role, config, name, files) {
			const model = resolveModel(config, name);
			const assets = await loadAssets(config, model, files);
			const recording = config.agent.kind === "replay" ? await files.read((0, paths.u)(config.file, config.agent.recording)) : undefined;
			const configHash = agentHash(config, model, assets, recording);
			return {
				variant: {
					role,
					model,
					assets,
					configHash,
					origin: files.label
				},
				config,
				files
			};
		}
		async function resolveArms(world, config, wanted) {
			const head = (role, name) => armOf(role, config, name, world.files);
			const standing = "candidate" in config.models ? "candidate" : undefined;
			const candidateName = wanted.candidate === "auto" ? undefined : wanted.candidate;
			const onTerminal = world.context.event === "local";
			if (wanted.baseline !== "auto" || onTerminal && (candidateName ?? standing)) {
				const candidate = await head("candidate", candidateName ?? standing ?? productionName(config));
				const name = wanted.baseline === "auto" ? productionName(config) : wanted.baseline;
				const baseline = await head("baseline", name);
				const inputs = onTerminal ? "--baseline and --candidate" : "the inputs baseline and candidate";
				assertDifferent(baseline, candidate, inputs);
				const { base } = onTerminal ? {} : await baseArm(world, config);
				return {
					candidate,
					baseline,
					...base ? { base } : {}
				};
			}
			const production = productionName(config);
			const changed = await head("candidate", candidateName ?? production);
			const found = await baseArm(world, config);
			if (!found.arm) return {
				candidate: changed,
				baseline: null,
				whyNoBaseline: found.why
			};
			const { arm, base } = found;
			const unchanged = arm.variant.configHash === changed.variant.configHash;
			if (!unchanged || candidateName || !standing) return {
				candidate: changed,
				baseline: arm,
				base
			};
			const candidate = await head("candidate", standing);
			const before = standing in base.config.models ? await armOf("candidate", base.config, standing, base.commit.files) : undefined;
			return {
				candidate,
				baseline: arm,
				base,
				standing: before?.variant.configHash === candidate.variant.configHash
			};
		}
		function assertDifferent(a, b, names) {
			if (a.variant.configHash !== b.variant.configHash) return;
			const [nameA, nameB] = [a.variant.model.name, b.variant.model.name];
			throw new errors.yo({
				place: { file: b.config.file },
				path: "models",
				message: `baseline (${nameA}) and candidate (${nameB}) are the same model with the same settings, prompts and tools`,
				hint: `name two different ones with ${names}`
			});
		}
		function noCommit({ context: { event, commit } }) {
			if (event !== "local") return "there is no common commit with the base branch";
			const reason = commit === undefined ? "this folder has no git commit to compare with" : "this branch has no commit in common with a default branch (origin/HEAD, main or master)";
			return `${reason}; add an entry "candidate" under models, or name two entries with --baseline and --candidate`;
		}
		async function baseArm(world, config) {
			const commit = await world.base();
			if (!commit) return { why: noCommit(world) };
			if (await commit.files.read(config.file) === undefined) {
				return { why: `the base ${commit.files.label} has no ${config.file} yet, so this is the first run` };
			}
			try {
				const baseConfig = await (0, load.Z)(config.file, commit.files, world.env);
				const arm = await armOf("baseline", baseConfig, productionName(baseConfig), commit.files);
				return {
					arm,
					base: {
						commit,
						config: baseConfig
					}
				};
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				world.logger.warn(`the config at the base ${commit.files.label} cannot be used:`, "\n", (0, errors.bD)(error));
				return { why: `the config at the base ${commit.files.label} cannot be used` };
			}
		}
	}),
	7224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			check: () => check,
			O: () => finish
		});
		var flows_arms = __webpack_require__(7128);
		var errors = __webpack_require__(5145);
		var hash = __webpack_require__(8338);
		var types = __webpack_require__(7232);
		;
		async function buildExamples(input) {
			const scenarios = new Map(input.suite.scenarios.map((scenario) => [scenario.id, scenario]));
			const examples = [];
			for (const trial of input.trials) {
				const { execution, validation } = trial;
				if (!execution) continue;
				const scenario = scenarios.get(trial.scenarioId);
				if (!scenario) throw new Error(`trial of unknown scenario ${trial.scenarioId}`);
				const said = await input.redactor.redact(spoken(scenario, execution));
				const body = {
					schemaVersion: types.Q,
					timestamp: trial.startedAt,
					...said.value,
					labels: labels(validation),
					metrics: {
						latencyMs: execution.latencyMs,
						tokenUsage: execution.tokenUsage,
						cost: execution.costUsd,
						...execution.stages ? { stages: execution.stages } : {}
					},
					provenance: provenance(input, trial, scenario),
					review: { status: "pending" },
					privacy: { redactions: said.count }
				};
				examples.push({
					id: `ex-${(0, hash.qQ)(body).slice(0, 16)}`,
					...body
				});
			}
			return examples;
		}
		function spoken(scenario, execution) {
			return {
				query: scenario.query,
				...scenario.context ? { context: scenario.context } : {},
				...scenario.history ? { history: scenario.history } : {},
				response: execution.message,
				toolsUsed: execution.toolsUsed,
				toolCalls: execution.toolCalls,
				analysis: execution.analysis ?? null,
				...execution.reasoning === undefined ? {} : { reasoning: execution.reasoning },
				...execution.error ? { error: errorOf(execution.error) } : {}
			};
		}
		function errorOf({ code, message }) {
			return {
				code,
				message
			};
		}
		function labels(validation) {
			return {
				correctToolSelection: validation?.toolCorrect ?? null,
				responseQuality: validation?.quality ?? null,
				validationConfidence: validation?.confidence ?? 0,
				passed: validation?.passed ?? false
			};
		}
		function provenance({ variants, run }, trial, scenario) {
			const variant = variants[trial.role];
			if (!variant) throw new Error(`trial of a variant that did not run: ${trial.role}`);
			return {
				source: "test",
				scenarioId: scenario.id,
				scenarioHash: scenario.hash,
				tags: scenario.tags,
				variant: trial.role,
				model: variant.model.model,
				configHash: variant.configHash,
				runId: run.runId,
				trial: trial.trial,
				commit: run.commit
			};
		}
		;
		async function redactRun(run, redactor) {
			const { baseline, candidate, outcome } = run;
			const { value } = await redactor.redact({
				baseline: baseline?.config ?? null,
				candidate: candidate?.config ?? null,
				outcome
			});
			return {
				...run,
				baseline: baseline && {
					...baseline,
					config: value.baseline
				},
				candidate: candidate && {
					...candidate,
					config: value.candidate
				},
				outcome: value.outcome
			};
		}
		;
		async function redactTrials(trials, redactor) {
			const redacted = [];
			for (const trial of trials) {
				const { execution, error, validation } = trial;
				const messages = validation?.details.map(({ message }) => message) ?? [];
				const { value } = await redactor.redact({
					execution,
					error,
					messages
				});
				const details = validation?.details.map((detail, i) => ({
					...detail,
					message: value.messages[i] ?? ""
				}));
				redacted.push({
					...trial,
					...value.execution ? { execution: value.execution } : {},
					...value.error ? { error: value.error } : {},
					...validation && details ? { validation: {
						...validation,
						details
					} } : {}
				});
			}
			return redacted;
		}
		async function redactSuite(suite, redactor) {
			const scenarios = [];
			for (const scenario of suite.scenarios) {
				const { query, description, context, history, fixtures, assertions } = scenario;
				const values = assertions.map((assertion) => assertion.value);
				const said = {
					query,
					description,
					context,
					history,
					fixtures,
					values
				};
				const { values: redacted, ...rest } = (await redactor.redact(said)).value;
				const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
				scenarios.push({
					...scenario,
					...present,
					assertions: assertions.map((assertion, i) => ({
						...assertion,
						value: redacted[i]
					}))
				});
			}
			return {
				...suite,
				scenarios
			};
		}
		async function collect(world, input) {
			try {
				const variants = Object.fromEntries(input.arms.map(({ variant }) => [variant.role, variant]));
				const examples = await buildExamples({
					run: input.run,
					trials: input.trials,
					suite: input.suite,
					variants,
					redactor: input.redactor
				});
				const run = await redactRun({
					...input.run,
					exampleIds: examples.map(({ id }) => id)
				}, input.redactor);
				const store = await world.openStore(input.store, input.kind, input.configFile);
				return { result: await store.append({
					run,
					examples
				}) };
			} catch (error) {
				return { failure: (0, errors.wr)(error) };
			}
		}
		var report_comment = __webpack_require__(1636);
		var report_escape = __webpack_require__(9924);
		;
		function renderJunit(input) {
			const role = input.trials.some((trial) => trial.role === "candidate") ? "candidate" : "baseline";
			const trials = new Map();
			for (const trial of input.trials) {
				if (trial.role === role) trials.set(trial.scenarioId, [...trials.get(trial.scenarioId) ?? [], trial]);
			}
			const files = new Map();
			for (const scenario of input.suite.scenarios) {
				const file = [input.pathPrefix.replace(/\/+$/, ""), scenario.place.file].filter(Boolean).join("/");
				const own = trials.get(scenario.id) ?? [];
				const cases = own.map((trial) => testCase(scenario, file, trial, own.length > 1));
				if (cases.length > 0) files.set(file, [...files.get(file) ?? [], ...cases]);
			}
			const all = [...files.values()].flat();
			const suites = [...files].map(([file, cases]) => suite(file, cases, properties(input, role)));
			return [
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
				`<testsuites name="agent-tester" ${totals(all)}>`,
				...suites,
				"</testsuites>",
				""
			].join("\n");
		}
		function suite(file, cases, properties) {
			return `  <testsuite name="${(0, report_escape.Z0)(file)}" ${totals(cases)}>\n${properties}\n${cases.map(({ xml }) => xml).join("\n")}\n  </testsuite>`;
		}
		function totals(cases) {
			const count = (kind) => cases.filter((each) => each.kind === kind).length;
			const seconds = cases.reduce((sum, each) => sum + each.seconds, 0);
			const counts = [
				"failures",
				"errors",
				"skipped"
			].map((kind) => `${kind}="${count(kind)}"`);
			return [
				`tests="${cases.length}"`,
				...counts,
				`time="${seconds.toFixed(3)}"`
			].join(" ");
		}
		function properties({ context, run, outcome }, role) {
			const values = [
				["run", context.runId],
				["verdict", outcome.kind === "judged" ? outcome.verdict.recommendation : outcome.kind],
				["variant", run[role]?.name ?? role],
				["model", run[role]?.model ?? "unknown"],
				["commit", run.commit ?? "unknown"]
			];
			const lines = values.map(([name, value]) => `      <property name="${name}" value="${(0, report_escape.Z0)(value)}"/>`);
			return [
				"    <properties>",
				...lines,
				"    </properties>"
			].join("\n");
		}
		function testCase(scenario, file, trial, several) {
			const name = several ? `${scenario.id} (trial ${trial.trial})` : scenario.id;
			const seconds = (trial.execution?.latencyMs ?? trial.wallMs) / 1e3;
			const { kind, body } = outcome(trial);
			const attributes = [
				`name="${(0, report_escape.Z0)(name)}"`,
				`classname="${(0, report_escape.Z0)(file)}"`,
				`file="${(0, report_escape.Z0)(file)}"`,
				`line="${scenario.place.line ?? 1}"`,
				`time="${seconds.toFixed(3)}"`
			].join(" ");
			const open = `    <testcase ${attributes}`;
			return {
				kind,
				seconds,
				xml: body === "" ? `${open}/>` : `${open}>\n      ${body}\n    </testcase>`
			};
		}
		function outcome({ error, execution, validation }) {
			if (error?.kind === "cancelled") return {
				kind: "skipped",
				body: `<skipped message="${(0, report_escape.Z0)(error.message)}"/>`
			};
			if (error || !execution || !validation) {
				const message = error ? `${error.service ?? "provider"}: ${error.message}` : "no result";
				return {
					kind: "errors",
					body: `<error type="infrastructure" message="${(0, report_escape.Z0)(message)}"/>`
				};
			}
			if (validation.passed) return {
				kind: "passed",
				body: ""
			};
			const failed = validation.details.filter(({ passed, weight }) => !passed && weight > 0);
			const lines = failed.map(({ path, type, message, place }) => {
				const where = place ? ` (${place.file}:${place.line ?? 1})` : "";
				return `${path} ${type}: ${message}${where}`;
			});
			if (execution.error) lines.unshift(`agent error ${execution.error.code}: ${execution.error.message}`);
			const type = execution.error?.code ?? failed[0]?.type ?? "failed";
			return {
				kind: "failures",
				body: `<failure type="${(0, report_escape.Z0)(type)}" message="${(0, report_escape.Z0)(lines[0] ?? "failed", 500)}">${(0, report_escape.Z0)(lines.join("\n"))}</failure>`
			};
		}
		var results = __webpack_require__(6718);
		var report_status = __webpack_require__(7937);
		;
		function reportPaths(folder, runId, attempt) {
			const name = attempt > 1 ? `agent-tester-${runId}-${attempt}` : `agent-tester-${runId}`;
			return {
				results: `${folder}/${name}.json`,
				report: `${folder}/${name}.md`,
				junit: `${folder}/${name}.junit.xml`
			};
		}
		async function writeReports(world, input, model, paths, partial) {
			const files = [
				[paths.results, () => (0, results.ew)((0, results.pF)(input, partial))],
				[paths.report, () => (0, report_comment.wQ)(model)[0] ?? ""],
				[paths.junit, () => renderJunit(input)]
			];
			const warnings = [];
			for (const [path, render] of files) {
				try {
					await world.write(path, render());
				} catch (error) {
					warnings.push(`${path} could not be written: ${(0, errors.wr)(error)}`);
				}
			}
			return warnings;
		}
		async function deliver(world, input, render, mode, exitCode) {
			const { review, context } = world;
			const { pullRequest } = context;
			if (!review || !pullRequest) return { warnings: [] };
			const warnings = [];
			let comment;
			const model = render([]);
			try {
				await review.setStatus(pullRequest.headSha, {
					state: statusState(exitCode),
					description: (0, report_status.$)(model),
					context: `agent-tester / ${input.suiteName}`,
					...context.runUrl ? { targetUrl: context.runUrl } : {}
				});
			} catch (error) {
				warnings.push(`the commit status could not be set: ${(0, errors.wr)(error)}`);
			}
			if (wantsComment(input, mode)) {
				const key = {
					suite: input.suiteName,
					headSha: pullRequest.headSha,
					runId: context.runId,
					attempt: context.attempt
				};
				try {
					comment = await review.upsertComment(pullRequest.number, key, (0, report_comment.wQ)(render(warnings)));
				} catch (error) {
					warnings.push(`the comment could not be written: ${(0, errors.wr)(error)}`);
				}
			}
			return {
				...comment ? { comment } : {},
				warnings
			};
		}
		function statusState(exitCode) {
			if (exitCode === 0) return "success";
			return exitCode === 1 ? "failure" : "error";
		}
		function wantsComment({ outcome, comparison }, mode) {
			const approved = outcome.kind === "unchanged" || outcome.kind === "judged" && outcome.verdict.recommendation === "APPROVE";
			switch (mode) {
				case "always": return true;
				case "never": return false;
				case "failures": return !approved;
				case "changes": return !approved || comparison !== null && comparison.counts.broken + comparison.counts.fixed > 0;
			}
		}
		;
		function exitCodeOf(outcome, failOn) {
			switch (outcome.kind) {
				case "unjudged": return 3;
				case "unchanged":
				case "measured": return 0;
				case "no-baseline": return failOn === "inconclusive" ? 1 : 0;
				case "judged": switch (outcome.verdict.recommendation) {
					case "APPROVE": return 0;
					case "REJECT": return failOn === "never" ? 0 : 1;
					case "INCONCLUSIVE": return failOn === "inconclusive" ? 1 : 0;
				}
			}
		}
		var measure = __webpack_require__(7350);
		;
		function runRecord(world, input) {
			const { context, clock } = world;
			const ran = input.trials.filter((trial) => trial.execution);
			const costs = ran.map((trial) => trial.execution?.costUsd ?? null);
			return {
				schemaVersion: types.Z,
				runId: context.runId,
				attempt: context.attempt,
				event: context.event,
				repository: context.repository ?? null,
				pullRequest: context.pullRequest?.number ?? null,
				commit: context.pullRequest?.headSha ?? context.commit ?? null,
				branch: context.branch ?? context.pullRequest?.headRef ?? null,
				startedAt: new Date(input.startedAt).toISOString(),
				finishedAt: new Date(clock.now()).toISOString(),
				suiteHash: input.suite.hash,
				repeat: input.repeat,
				baseline: input.baseline ? variantRecord(input.baseline) : null,
				candidate: input.candidate ? variantRecord(input.candidate) : null,
				trials: {
					completed: ran.length,
					missing: input.trials.length - ran.length
				},
				costUsd: costs.some((cost) => cost === null) ? null : costs.reduce((sum, cost) => sum + (cost ?? 0), 0),
				unselected: input.unselected,
				comparison: input.comparison,
				outcome: input.outcome,
				exampleIds: []
			};
		}
		function variantRecord({ variant, config }) {
			const { model, assets, configHash, origin } = variant;
			const json = {
				agent: config.agent,
				model,
				planner: assets.planner ?? null,
				summarizer: assets.summarizer ?? null,
				tools: assets.tools
			};
			return {
				name: model.name,
				model: model.model,
				configHash,
				origin,
				config: JSON.parse(JSON.stringify(json))
			};
		}
		var rules = __webpack_require__(8142);
		var registry = __webpack_require__(5554);
		var scenario_types = __webpack_require__(4474);
		;
		function byScenario(trials) {
			const groups = new Map();
			for (const trial of trials) {
				const group = groups.get(trial.scenarioId) ?? {
					baseline: [],
					candidate: []
				};
				group[trial.role].push(trial);
				groups.set(trial.scenarioId, group);
			}
			for (const group of groups.values()) {
				group.baseline.sort((a, b) => a.trial - b.trial);
				group.candidate.sort((a, b) => a.trial - b.trial);
			}
			return groups;
		}
		function sideOf(trials) {
			const ran = trials.filter((trial) => trial.execution && trial.validation);
			const tool = known(ran, (trial) => trial.validation?.toolCorrect ?? null);
			return {
				trials: ran.length,
				passed: ran.filter((trial) => trial.validation?.passed).length,
				missing: trials.length - ran.length,
				toolCorrect: tool.length > 0 ? tool.filter(Boolean).length : null,
				quality: mean(known(ran, (trial) => trial.validation?.quality ?? null)),
				costUsd: mean(known(ran, (trial) => trial.execution?.costUsd ?? null)),
				latencyMs: mean(known(ran, (trial) => trial.execution?.latencyMs ?? null))
			};
		}
		function known(items, pick) {
			return items.map(pick).filter((value) => value !== null && value !== undefined);
		}
		function mean(values) {
			return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
		}
		;
		const METRICS = [
			{
				name: "success",
				boolean: true,
				higherIsBetter: true,
				value: ({ validation }) => validation ? Number(validation.passed) : null,
				unknown: (side) => `no ${side} trial was graded`
			},
			{
				name: "tool",
				boolean: true,
				higherIsBetter: true,
				value: ({ validation }) => validation && validation.toolCorrect !== null ? Number(validation.toolCorrect) : null,
				unknown: () => "no scenario expects anything of tools"
			},
			{
				name: "quality",
				boolean: false,
				higherIsBetter: true,
				value: ({ validation }) => validation?.quality ?? null,
				unknown: (side) => `no ${side} trial has a quality score`
			},
			{
				name: "cost",
				boolean: false,
				higherIsBetter: false,
				value: ({ execution }) => execution?.costUsd ?? null,
				unknown: (side, { model }) => model.price ? `the ${side} reported no token usage` : `no price is configured for the ${side}'s model`
			},
			{
				name: "latency",
				boolean: false,
				higherIsBetter: false,
				value: ({ execution }) => execution?.latencyMs ?? null,
				unknown: (side) => `the ${side} reported no latency`
			},
			{
				name: "tokens",
				boolean: false,
				higherIsBetter: false,
				value: ({ execution }) => execution?.tokenUsage?.total ?? null,
				unknown: (side) => `the ${side} reported no token usage`
			},
			{
				name: "confidence",
				boolean: false,
				higherIsBetter: true,
				value: ({ validation }) => validation?.confidence ?? null,
				unknown: (side) => `no ${side} trial was graded`
			}
		];
		function compareMetrics(pairs, variants) {
			const entries = METRICS.map((metric) => [metric.name, compareMetric(metric, pairs, variants)]);
			return Object.fromEntries(entries);
		}
		function compareMetric(metric, pairs, variants) {
			const valued = pairs.flatMap((pair) => {
				const baseline = metric.value(pair.baseline);
				const candidate = metric.value(pair.candidate);
				return baseline === null || candidate === null ? [] : [{
					id: pair.scenarioId,
					baseline,
					candidate
				}];
			});
			const ids = new Set(valued.map(({ id }) => id));
			const counted = {
				name: metric.name,
				higherIsBetter: metric.higherIsBetter,
				scenarios: ids.size,
				trials: {
					baseline: valued.length,
					candidate: valued.length
				}
			};
			const baseline = metric.boolean ? mean(valued.map((v) => v.baseline)) : meanByScenario(valued, "baseline");
			const candidate = metric.boolean ? mean(valued.map((v) => v.candidate)) : meanByScenario(valued, "candidate");
			if (baseline === null || candidate === null) {
				return {
					...counted,
					baseline: null,
					candidate: null,
					delta: null,
					relative: null,
					unknownBecause: whyUnknown(metric, pairs, variants)
				};
			}
			const delta = candidate - baseline;
			return {
				...counted,
				baseline,
				candidate,
				delta,
				relative: baseline === 0 ? null : delta / baseline,
				...metric.boolean ? { passes: {
					baseline: sum(valued, "baseline"),
					candidate: sum(valued, "candidate")
				} } : {}
			};
		}
		function whyUnknown(metric, pairs, variants) {
			if (pairs.length === 0) return "no scenario ran on both sides";
			const lacking = ["baseline", "candidate"].filter((role) => pairs.every((pair) => metric.value(pair[role]) === null));
			const reasons = lacking.map((role) => metric.unknown(role, variants[role]));
			return reasons.length > 0 ? [...new Set(reasons)].join("; ") : "no scenario has a value on both sides";
		}
		function sum(values, role) {
			return values.reduce((total, value) => total + value[role], 0);
		}
		function meanByScenario(values, role) {
			const groups = Map.groupBy(values, ({ id }) => id);
			return mean([...groups.values()].map((group) => sum(group, role) / group.length));
		}
		;
		const ORDER = [
			"planner",
			"tools",
			"summarizer"
		];
		function failingStage(trial) {
			const named = trial.execution?.error?.stage;
			if (named) return named;
			const failing = (trial.validation?.details ?? []).filter((detail) => !detail.passed && detail.weight > 0);
			return ORDER.find((stage) => failing.some((detail) => detail.stage === stage)) ?? "planner";
		}
		;
		function compareTrials(suite, trials, variants) {
			const groups = byScenario(trials);
			const of = (scenario) => groups.get(scenario.id) ?? {
				baseline: [],
				candidate: []
			};
			const scenarios = suite.scenarios.map((scenario) => compareScenario(scenario, of(scenario)));
			const pairs = suite.scenarios.flatMap((scenario) => pairsOf(scenario.id, of(scenario)));
			const count = (change) => scenarios.filter((s) => s.change === change).length;
			const total = (role, field) => scenarios.reduce((sum, scenario) => sum + scenario[role][field], 0);
			return {
				metrics: compareMetrics(pairs, variants),
				scenarios,
				counts: {
					scenarios: scenarios.length,
					paired: scenarios.length - count("unpaired"),
					broken: count("broken"),
					fixed: count("fixed"),
					failing: count("failing"),
					passing: count("passing"),
					flaky: scenarios.filter(({ flaky }) => flaky).length,
					missing: {
						baseline: total("baseline", "missing"),
						candidate: total("candidate", "missing")
					},
					planned: {
						baseline: total("baseline", "missing") + total("baseline", "trials"),
						candidate: total("candidate", "missing") + total("candidate", "trials")
					}
				}
			};
		}
		function pairsOf(scenarioId, trials) {
			const candidates = new Map(trials.candidate.map((trial) => [trial.trial, trial]));
			return trials.baseline.flatMap((baseline) => {
				const candidate = candidates.get(baseline.trial);
				return candidate?.validation && baseline.validation ? [{
					scenarioId,
					baseline,
					candidate
				}] : [];
			});
		}
		function compareScenario(scenario, trials) {
			const baseline = sideOf(trials.baseline);
			const candidate = sideOf(trials.candidate);
			const change = changeOf(baseline, candidate);
			const failed = trials.candidate.find((trial) => trial.validation && !trial.validation.passed);
			return {
				id: scenario.id,
				change,
				flaky: isMixed(baseline) || isMixed(candidate),
				regressionTagged: scenario.tags.includes(scenario_types.B),
				baseline,
				candidate,
				...failed ? { stage: failingStage(failed) } : {}
			};
		}
		function changeOf(baseline, candidate) {
			if (baseline.trials === 0 || candidate.trials === 0) return "unpaired";
			const [before, after] = [passesMost(baseline), passesMost(candidate)];
			if (before === after) return before ? "passing" : "failing";
			return before ? "broken" : "fixed";
		}
		function passesMost(side) {
			return side.passed * 2 > side.trials;
		}
		function isMixed(side) {
			return side.passed > 0 && side.passed < side.trials;
		}
		var load = __webpack_require__(4011);
		var untrusted = __webpack_require__(1898);
		var model_place = __webpack_require__(6814);
		;
		const CHANGES = {
			"scenario-removed": "scenario removed",
			"tag-removed": "regression tag removed",
			"assertion-removed": "assertion removed",
			"assertion-weakened": "assertion weakened",
			"assertion-changed": "assertion changed",
			"margin-loosened": "margin loosened",
			"gate-changed": "gate changed"
		};
		function missing(look) {
			const errors = look.input.trials.flatMap(({ error }) => error ? [error] : []);
			const outages = errors.filter(({ kind }) => kind === "infrastructure");
			const causes = new Map();
			for (const { service = "provider", message } of outages) {
				const key = `${service} ${message}`;
				const entry = causes.get(key);
				if (entry) entry.count += 1;
				else causes.set(key, {
					count: 1,
					service,
					message
				});
			}
			const top = [...causes.values()].sort((a, b) => b.count - a.count).slice(0, 3);
			return {
				infrastructure: outages.length,
				cancelled: errors.length - outages.length,
				planned: look.input.trials.length,
				causes: top.map(({ count, service, message }) => ({
					count,
					service: (0, untrusted.b)(service),
					message: (0, untrusted.b)(message)
				}))
			};
		}
		function integrity(look) {
			return (look.input.integrity ?? []).map(({ kind, detail, place }) => {
				const spot = (0, model_place.Y)(look.input, place);
				return {
					what: CHANGES[kind],
					detail: (0, untrusted.b)(detail),
					...spot && { spot }
				};
			});
		}
		function data(look) {
			const { stored } = look.input;
			if (!stored) return { kind: "none" };
			if ("failure" in stored) return {
				kind: "failed",
				failure: (0, untrusted.b)(stored.failure)
			};
			return {
				kind: "stored",
				examples: stored.result.examplesAdded,
				location: (0, untrusted.b)(stored.result.location)
			};
		}
		function footer(look) {
			const { context, run, suiteName } = look.input;
			const { pullRequest } = context;
			return {
				run: context.attempt > 1 ? `attempt ${context.attempt}` : "",
				...context.runUrl !== undefined && { runUrl: context.runUrl },
				suite: (0, untrusted.b)(suiteName),
				...pullRequest && { rules: [
					"rules as on ",
					(0, untrusted.b)(pullRequest.baseRef),
					" at ",
					(0, untrusted.b)(pullRequest.baseSha.slice(0, 7))
				] },
				finishedAt: (0, untrusted.b)(run.finishedAt.slice(0, 16).replace("T", " ")),
				fork: pullRequest?.fork ?? false
			};
		}
		;
		function figures(look, metrics) {
			const { comparison, trials, suite } = look.input;
			const costs = trials.flatMap(({ execution }) => execution ? [execution.costUsd] : []);
			const solo = look.scenarios.filter((scenario) => scenario[look.solo].trials > 0);
			const failing = solo.filter(({ [look.solo]: { passed, trials: n } }) => passed * 2 <= n).length;
			return {
				metrics,
				counts: {
					scenarios: suite.scenarios.length,
					trials: trials.length,
					broken: comparison?.counts.broken ?? 0,
					fixed: comparison?.counts.fixed ?? 0,
					failing: comparison?.counts.failing ?? failing,
					flaky: comparison?.counts.flaky ?? look.scenarios.filter(({ flaky }) => flaky).length,
					missing: trials.filter(({ error }) => error?.kind === "infrastructure").length
				},
				costUsd: costs.some((cost) => cost === null) ? null : costs.reduce((sum, cost) => sum + (cost ?? 0), 0)
			};
		}
		var base_format = __webpack_require__(8253);
		;
		function relativeChange(value) {
			return `${(0, base_format.x8)(value * 100, Math.abs(value) < .0995 ? 1 : 0)} %`;
		}
		const share = {
			show: base_format.TS,
			change: (delta) => `${(0, base_format.x8)(delta * 100, 1)} pts`
		};
		const amount = (show) => ({
			show,
			change: undefined
		});
		const format_METRICS = {
			success: {
				...share,
				label: "success"
			},
			tool: {
				...share,
				label: "tool selection"
			},
			quality: {
				label: "response quality (0–5)",
				show: (value) => value.toFixed(2),
				change: (delta) => (0, base_format.x8)(delta, 2)
			},
			cost: {
				...amount(base_format.dR),
				label: "cost per query"
			},
			latency: {
				...amount(base_format.p0),
				label: "latency"
			},
			tokens: {
				...amount((value) => Math.round(value).toLocaleString("en-US")),
				label: "tokens per query"
			},
			confidence: {
				label: "validation confidence",
				show: (value) => value.toFixed(2),
				change: (delta) => (0, base_format.x8)(delta, 2)
			}
		};
		function format_changeOf(name, delta, baseline, interval) {
			if (delta === null) return null;
			const { change } = format_METRICS[name];
			if (change === undefined && (baseline === null || baseline === 0)) return null;
			const tell = change ?? ((value) => relativeChange(value / (baseline ?? 1)));
			const bare = (value) => tell(value).replace(/ (pts|%)$/, "");
			return interval ? `${tell(delta)} (${bare(interval[0])} … ${bare(interval[1])})` : tell(delta);
		}
		var phrase = __webpack_require__(650);
		var json = __webpack_require__(768);
		;
		function deviationOf({ baseline, candidate }) {
			if (!candidate) return { kind: "unknown" };
			if (candidate.execution.error) return {
				kind: "error",
				name: candidate.execution.error.code
			};
			const after = candidate.execution.toolsUsed;
			if (baseline) {
				const before = baseline.execution.toolsUsed;
				const dropped = surplus(before, after)[0];
				if (dropped !== undefined) return {
					kind: "dropped-tool",
					name: dropped
				};
				const added = surplus(after, before)[0];
				if (added !== undefined) return {
					kind: "added-tool",
					name: added
				};
				const moved = after.find((name, i) => name !== before[i]);
				if (moved !== undefined) return {
					kind: "order",
					name: moved
				};
				const changed = changedArguments(baseline.execution.toolCalls, candidate.execution.toolCalls);
				if (changed !== undefined && candidate.validation.toolCorrect === false) return {
					kind: "arguments",
					name: changed
				};
			}
			const failed = candidate.validation.details.find(({ passed, weight }) => !passed && weight > 0);
			return failed ? {
				kind: "answer",
				name: failed.type
			} : { kind: "unknown" };
		}
		function gistOf({ kind, name = "" }) {
			const [before, after] = GISTS[kind];
			return name === "" ? [before.trim()] : [
				before,
				(0, untrusted.b)(name),
				after
			];
		}
		const GISTS = {
			error: ["agent error ", ""],
			"dropped-tool": ["no longer calls ", ""],
			"added-tool": ["now also calls ", ""],
			order: ["calls ", " out of order"],
			arguments: ["other arguments for ", ""],
			answer: ["fails ", ""],
			unknown: ["no evidence kept", ""]
		};
		function commonCause(deviations) {
			const groups = Map.groupBy(deviations, ({ kind, name = "" }) => `${kind} ${name}`);
			const [top] = [...groups.values()].sort((a, b) => b.length - a.length);
			const first = top?.[0];
			const said = first && SAID[first.kind];
			if (!top || !said || top.length < 2 || top.length * 2 <= deviations.length) return undefined;
			return {
				phrase: [
					`the candidate ${said[0]} `,
					(0, untrusted.b)(first.name ?? ""),
					said[1]
				],
				count: top.length
			};
		}
		const SAID = {
			error: ["ends in agent error", ""],
			"dropped-tool": ["no longer calls", ""],
			"added-tool": ["now also calls", ""],
			order: ["calls", " out of order"],
			arguments: ["passes other arguments to", ""]
		};
		function tally(broken, flaky, fixed) {
			const maybe = flaky > 0 ? ` (${flaky} may be flaky)` : "";
			const mended = fixed === 0 ? "none was fixed" : fixed === 1 ? "1 was fixed" : `${fixed} were fixed`;
			return `${(0, base_format.LS)(broken, "scenario")} broke${maybe}, ${mended}`;
		}
		function surplus(a, b) {
			const left = new Map();
			for (const name of b) left.set(name, (left.get(name) ?? 0) + 1);
			return a.filter((name) => {
				const count = left.get(name) ?? 0;
				left.set(name, count - 1);
				return count <= 0;
			});
		}
		function changedArguments(before, after) {
			return after.find((call, i) => !(0, json.Vk)(call.arguments, before[i]?.arguments))?.name;
		}
		;
		const MOST_REASONS = 5;
		const ABOUT_SCENARIOS = new Set([
			"success",
			"tool",
			"quality",
			"regression"
		]);
		function headline(look, groups) {
			const { outcome } = look.input;
			switch (outcome.kind) {
				case "judged": return judged(look, groups, outcome.verdict);
				case "unchanged": return {
					state: "UNCHANGED",
					title: "unchanged",
					sentence: [outcome.reason],
					more: [["no model was called"]]
				};
				case "no-baseline": return {
					state: "NO-BASELINE",
					title: "no baseline yet",
					sentence: [...passing(look), ", and there is nothing to compare with."],
					more: [reason(outcome.reason), ...look.input.context.pullRequest ? [["Once this is merged, later pull requests are compared with it."]] : []]
				};
				case "measured": return {
					state: "MEASURED",
					title: "measured",
					sentence: [...passing(look), "."],
					more: [reason(outcome.reason)]
				};
				case "unjudged": break;
			}
			return {
				state: "UNJUDGED",
				title: "could not judge",
				sentence: clause(outcome.reason),
				more: [["This says nothing about the change: it is neither approved nor rejected. Run the check again."]]
			};
		}
		const clause = (text) => [stopped((0, phrase.I)(text))];
		const reason = (text) => [stopped((0, phrase.I)(text.charAt(0).toUpperCase() + text.slice(1)))];
		const stopped = (text) => /[.!?…]$/.test(text.trimEnd()) ? text : `${text}.`;
		function passing(look) {
			const done = look.scenarios.filter((scenario) => scenario[look.solo].trials > 0);
			const passed = done.filter(({ [look.solo]: { passed, trials } }) => passed * 2 > trials);
			return [`${passed.length} of ${(0, base_format.LS)(done.length, "scenario")} ${passed.length === 1 ? "passes" : "pass"}`];
		}
		function judged(look, groups, verdict) {
			const { recommendation } = verdict;
			const told = sentence(look, groups, verdict);
			const reasons = verdict.reasons.map(reason);
			const left = told.usesReason ? reasons.slice(1) : reasons;
			const more = left.slice(0, MOST_REASONS);
			if (left.length > more.length) more.push([`… ${(0, base_format.LS)(left.length - more.length, "more reason")}`]);
			return {
				state: recommendation,
				title: recommendation,
				sentence: told.phrase,
				more
			};
		}
		function sentence(look, groups, verdict) {
			const { broken, fixed, deviations } = groups;
			const counts = tally(broken.length, broken.filter(({ flaky }) => flaky).length, fixed.length);
			if (verdict.recommendation === "APPROVE") {
				const gains = fixed.length > 0 ? `, ${(0, base_format.LS)(fixed.length, "scenario")} ${fixed.length === 1 ? "was" : "were"} fixed` : "";
				const start = broken.length === 0 ? `nothing broke${gains}` : `${counts}, within what is allowed`;
				return {
					phrase: [
						start,
						saving(look),
						"."
					],
					usesReason: false
				};
			}
			const decides = verdict.gates.some(({ gate, state }) => state === "fail" && ABOUT_SCENARIOS.has(gate));
			if (verdict.recommendation === "REJECT" && broken.length > 0 && decides) {
				const cause = commonCause(deviations);
				if (!cause) return {
					phrase: [`${counts}.`],
					usesReason: false
				};
				const all = cause.count === broken.length;
				return {
					phrase: all ? [...cause.phrase, `: ${counts}.`] : [
						`${counts}: in ${cause.count} of the ${broken.length} `,
						...cause.phrase,
						"."
					],
					usesReason: false
				};
			}
			if (verdict.recommendation === "REJECT" && groups.mustPass.length > 0) {
				const first = groups.mustPass.slice(0, 3).flatMap(({ id }, i) => i === 0 ? [id] : [", ", id]);
				const rest = groups.mustPass.length - 3;
				const named = [...first, rest > 0 ? ` and ${rest} more` : ""];
				return {
					phrase: [
						`nothing newly broke, but ${(0, base_format.LS)(groups.mustPass.length, "regression scenario")} must pass and does not: `,
						...named,
						"."
					],
					usesReason: false
				};
			}
			const [first] = verdict.reasons;
			return {
				phrase: clause(first ?? "the policy gave no reason"),
				usesReason: first !== undefined
			};
		}
		function saving(look) {
			const { comparison } = look.input;
			const gains = ["cost", "latency"].flatMap((name) => {
				const relative = comparison?.metrics[name].relative;
				return typeof relative === "number" && relative <= -.05 ? [{
					name,
					relative
				}] : [];
			});
			const [best] = gains.sort((a, b) => a.relative - b.relative);
			return best ? `, and ${format_METRICS[best.name].label} fell ${relativeChange(best.relative).slice(1)}` : "";
		}
		function sideNames(look) {
			const { baseline, candidate } = look.input.run;
			return {
				baseline: (0, untrusted.b)(baseline?.name ?? "baseline"),
				candidate: (0, untrusted.b)((look.solo === "candidate" ? candidate?.name : baseline?.name) ?? "candidate")
			};
		}
		;
		function lookup(input) {
			const scenarios = new Map(input.suite.scenarios.map((scenario) => [scenario.id, scenario]));
			const trials = new Map();
			for (const trial of input.trials) {
				const key = `${trial.role} ${trial.scenarioId}`;
				const list = trials.get(key);
				if (list) list.push(trial);
				else trials.set(key, [trial]);
			}
			for (const list of trials.values()) list.sort((a, b) => a.trial - b.trial);
			const of = (id, role) => trials.get(`${role} ${id}`) ?? [];
			return {
				input,
				scenario: (id) => scenarios.get(id),
				trials: of,
				solo: input.trials.some(({ role }) => role === "candidate") ? "candidate" : "baseline",
				scenarios: input.comparison?.scenarios ?? input.suite.scenarios.map((scenario) => alone(scenario, of))
			};
		}
		function alone(scenario, of) {
			const baseline = side(of(scenario.id, "baseline"));
			const candidate = side(of(scenario.id, "candidate"));
			const mixed = ({ passed, trials }) => passed > 0 && passed < trials;
			return {
				id: scenario.id,
				change: "unpaired",
				flaky: mixed(baseline) || mixed(candidate),
				regressionTagged: scenario.tags.includes(scenario_types.B),
				baseline,
				candidate
			};
		}
		function side(trials) {
			const done = trials.filter(({ execution }) => execution !== undefined);
			return {
				trials: done.length,
				passed: done.filter(({ validation }) => validation?.passed).length,
				missing: trials.filter(({ error }) => error?.kind === "infrastructure").length,
				toolCorrect: lookup_mean(done.map(({ validation }) => bit(validation?.toolCorrect))),
				quality: lookup_mean(done.map(({ validation }) => validation?.quality)),
				costUsd: lookup_mean(done.map(({ execution }) => execution?.costUsd)),
				latencyMs: lookup_mean(done.map(({ execution }) => execution?.latencyMs))
			};
		}
		const bit = (value) => typeof value === "boolean" ? Number(value) : null;
		function lookup_mean(values) {
			const known = values.filter((value) => typeof value === "number");
			return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
		}
		;
		const MAIN = [
			"success",
			"tool",
			"quality",
			"cost",
			"latency"
		];
		const OTHERS = ["tokens", "confidence"];
		const WORST_FIRST = [
			"fail",
			"unknown",
			"pass",
			"advisory"
		];
		function metricRows(look) {
			const { comparison, outcome } = look.input;
			const gates = outcome.kind === "judged" ? outcome.verdict.gates : [];
			const metrics = comparison?.metrics ?? (look.input.trials.length > 0 ? solo(look) : undefined);
			if (!metrics) return {
				main: [],
				others: [],
				figures: {}
			};
			const worse = gates.some(({ gate, state }) => gate === "success" && state === "fail") || metrics.success.candidate === 0;
			const rows = (names) => names.every((name) => metrics[name].baseline === null && metrics[name].candidate === null) ? [] : names.map((name) => row(metrics[name], gates, worse));
			const figures = Object.fromEntries([...MAIN, ...OTHERS].map((name) => {
				const { baseline, candidate, delta, relative } = metrics[name];
				return [name, {
					baseline,
					candidate,
					delta,
					relative
				}];
			}));
			return {
				main: rows(MAIN),
				others: rows(OTHERS),
				figures
			};
		}
		function row(metric, gates, candidateFails) {
			const { name, baseline, candidate, delta, unknownBecause } = metric;
			const own = gates.filter(({ gate }) => gate === name);
			const gate = WORST_FIRST.map((state) => own.find((each) => each.state === state)).find((each) => each !== undefined);
			const { label, show } = format_METRICS[name];
			const tell = (value) => value === null ? "unknown" : show(value);
			return {
				name,
				label,
				baseline: metric.trials.baseline === 0 ? "—" : tell(baseline),
				candidate: metric.trials.candidate === 0 && metric.trials.baseline !== 0 && candidate === null ? "unknown" : tell(candidate),
				change: format_changeOf(name, delta, baseline, metric.interval) ?? (metric.trials.baseline === 0 ? "—" : "unknown"),
				allowed: own.map(({ allowed }) => (0, phrase.I)(allowed)).filter(Boolean).join(", ") || "—",
				status: statusOf(metric, gate, candidateFails),
				...unknownBecause === undefined ? {} : { unknownBecause: (0, untrusted.b)(unknownBecause) }
			};
		}
		function statusOf(metric, gate, candidateFails) {
			if (metric.candidate === null || metric.baseline === null && metric.trials.baseline > 0) return "unknown";
			switch (gate?.state) {
				case undefined: return "not-gated";
				case "fail": return "fails";
				case "unknown": return "unknown";
				case "advisory": return "advisory";
				case "pass": break;
			}
			const gain = (metric.delta ?? 0) * (metric.higherIsBetter ? 1 : -1);
			if (gain < 0) return "within";
			if (gain === 0) return "same";
			return candidateFails && (metric.name === "cost" || metric.name === "latency") ? "lower" : "better";
		}
		function solo(look) {
			const done = look.input.trials.filter(({ execution, role }) => execution !== undefined && role === look.solo);
			const metric = (name, higherIsBetter, values, complete = false) => {
				const known = values.filter((value) => typeof value === "number").length;
				return {
					name,
					baseline: null,
					candidate: complete && known < done.length ? null : lookup_mean(values),
					delta: null,
					relative: null,
					scenarios: look.scenarios.length,
					trials: {
						baseline: 0,
						candidate: known
					},
					higherIsBetter,
					...complete && known < done.length ? { unknownBecause: `unknown for ${done.length - known} of ${done.length} trials` } : {}
				};
			};
			const graded = (pick) => done.map(({ validation }) => {
				const value = validation ? pick(validation) : null;
				return value === null ? null : Number(value);
			});
			return {
				success: metric("success", true, graded(({ passed }) => passed)),
				tool: metric("tool", true, graded(({ toolCorrect }) => toolCorrect)),
				quality: metric("quality", true, graded(({ quality }) => quality)),
				confidence: metric("confidence", true, graded(({ confidence }) => confidence)),
				cost: metric("cost", false, done.map(({ execution }) => execution?.costUsd), true),
				latency: metric("latency", false, done.map(({ execution }) => execution?.latencyMs)),
				tokens: metric("tokens", false, done.map(({ execution }) => execution?.tokenUsage?.total))
			};
		}
		var model_evidence = __webpack_require__(8992);
		;
		function scenarioGroups(look) {
			const { comparison, outcome } = look.input;
			const tagged = new Set(outcome.kind === "judged" ? outcome.verdict.regressionFailures : []);
			const rows = look.scenarios.map((scenario) => ({
				scenario,
				row: rowOf(look, scenario)
			}));
			const having = (change) => rows.filter(({ scenario }) => scenario.change === change);
			const broken = having("broken").map(({ scenario, row }) => failing(look, scenario, row));
			broken.sort((a, b) => rank(b.scenario) - rank(a.scenario));
			const must = rows.filter(({ scenario }) => comparison ? scenario.change !== "broken" && tagged.has(scenario.id) : isFailing(scenario[look.solo]));
			const plain = (list) => list.map(({ row }) => row);
			return {
				broken: broken.map(({ row }) => row),
				mustPass: must.map(({ scenario, row }) => failing(look, scenario, row).row),
				fixed: plain(having("fixed")),
				failing: plain(having("failing")),
				flaky: plain(rows.filter(({ scenario }) => scenario.flaky && scenario.change !== "broken")),
				unpaired: comparison ? plain(having("unpaired").filter(({ row }) => row.missing === 0)) : [],
				all: plain(rows),
				deviations: broken.map(({ deviation }) => deviation)
			};
		}
		const isFailing = ({ passed, trials }) => trials > 0 && passed * 2 <= trials;
		const shareOf = ({ passed, trials }) => trials === 0 ? 0 : passed / trials;
		const rank = (scenario) => (scenario.regressionTagged ? 4 : 0) + (scenario.flaky ? 0 : 2) + (shareOf(scenario.baseline) - shareOf(scenario.candidate));
		function rowOf(look, scenario) {
			const spot = (0, model_place.Y)(look.input, look.scenario(scenario.id)?.place);
			const count = ({ passed, trials }) => trials === 0 ? "—" : `${passed}/${trials}`;
			return {
				id: (0, untrusted.b)(scenario.id),
				...spot && { spot },
				change: scenario.change,
				tagged: scenario.regressionTagged,
				flaky: scenario.flaky,
				baseline: count(scenario.baseline),
				candidate: count(scenario.candidate),
				missing: scenario.baseline.missing + scenario.candidate.missing
			};
		}
		function failing(look, scenario, row) {
			const evidence = (0, model_evidence.X1)(look, scenario.id);
			const deviation = deviationOf(evidence);
			return {
				scenario,
				deviation,
				row: {
					...row,
					cause: causeOf(scenario),
					...scenario.stage && { stage: scenario.stage },
					gist: gistOf(deviation),
					evidence: (0, model_evidence.du)(look, evidence)
				}
			};
		}
		function causeOf({ change, flaky, baseline, candidate }) {
			if (baseline.trials === 0) return "no baseline";
			if (flaky) return "may be flaky";
			if (change === "failing") return "already failing";
			return baseline.trials === 1 && candidate.trials === 1 ? "this change?" : "this change";
		}
		;
		const STAGES = [
			"planner",
			"tools",
			"summarizer"
		];
		function stageRows(look) {
			const done = look.input.trials.flatMap(({ role, execution }) => execution?.stages ? [{
				role,
				stages: execution.stages
			}] : []);
			if (done.length === 0) return [];
			const side = (stage, role) => {
				const own = done.filter((each) => each.role === role).map(({ stages }) => stages[stage]);
				const latency = lookup_mean(own.map(({ latencyMs }) => latencyMs));
				const cost = own.some(({ costUsd }) => costUsd === null) ? null : lookup_mean(own.map(({ costUsd }) => costUsd));
				return {
					latency: latency === null ? "unknown" : (0, base_format.p0)(latency),
					cost: cost === null ? "unknown" : (0, base_format.dR)(cost)
				};
			};
			return STAGES.map((stage) => ({
				stage,
				baseline: side(stage, "baseline"),
				candidate: side(stage, look.solo)
			}));
		}
		;
		const MOST_DIFFERENCES = 6;
		const TEXTS = new Set([
			"planner",
			"summarizer",
			"tools",
			"assets",
			"prompts",
			"recording"
		]);
		const SHOWN = new Set([
			"name",
			"model",
			"config.name",
			"config.model",
			"model.name",
			"model.model"
		]);
		function who(look) {
			const { baseline, candidate } = look.input.run;
			return {
				baseline: baseline && line(baseline),
				candidate: candidate && line(candidate),
				differences: baseline && candidate ? differences(baseline, candidate) : [],
				extent: extent(look)
			};
		}
		function line(variant) {
			return {
				name: (0, untrusted.b)(variant.name),
				model: (0, untrusted.b)(variant.model),
				origin: (0, untrusted.b)(variant.origin)
			};
		}
		function differences(baseline, candidate) {
			if (baseline.configHash === candidate.configHash) return [];
			const before = flatten(baseline.config);
			const after = flatten(candidate.config);
			const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path) && !SHOWN.has(path));
			const told = new Set();
			const phrases = changed.flatMap((path) => {
				const asset = path.split(".").find((part) => TEXTS.has(part));
				const [a, b] = [before.get(path), after.get(path)];
				const short = [a, b].every((value) => value === undefined || value.length <= 40);
				if (asset === undefined && short) return [[
					(0, untrusted.b)(path.replace(/^(model|config)\./, "")),
					" ",
					shown(a),
					" → ",
					shown(b)
				]];
				const name = asset ?? path;
				if (told.has(name)) return [];
				told.add(name);
				return [[(0, untrusted.b)(name), " changed"]];
			});
			if (phrases.length === 0 && baseline.model === candidate.model) return [["prompts, tools or agent changed"]];
			if (phrases.length <= MOST_DIFFERENCES) return phrases;
			return [...phrases.slice(0, MOST_DIFFERENCES), [`… ${phrases.length - MOST_DIFFERENCES} more differences`]];
		}
		const shown = (value) => value === undefined ? "unset" : (0, untrusted.b)(value);
		function flatten(value, path = "", out = new Map()) {
			if ((0, json.Gv)(value)) {
				for (const [key, inner] of Object.entries(value)) flatten(inner, path === "" ? key : `${path}.${key}`, out);
			} else out.set(path, typeof value === "string" ? value : (0, json.JB)(value));
			return out;
		}
		function extent(look) {
			const { trials, suite, run } = look.input;
			if (trials.length === 0) return [(0, base_format.LS)(suite.scenarios.length, "scenario")];
			const count = (0, base_format.LS)(suite.scenarios.length, "scenario");
			return [
				run.repeat > 1 ? `${count} × ${run.repeat}` : count,
				(0, base_format.LS)(trials.length, "trial"),
				`this check cost ${spent(look)}`
			];
		}
		function spent(look) {
			const costs = look.input.trials.flatMap(({ execution }) => execution ? [execution.costUsd] : []);
			const known = costs.filter((cost) => cost !== null);
			const sum = known.reduce((total, cost) => total + cost, 0);
			if (known.length === 0) return "an unknown amount";
			if (known.length < costs.length) return `${(0, base_format.dR)(sum)} and an unknown amount for ${(0, base_format.LS)(costs.length - known.length, "trial")}`;
			return (0, base_format.dR)(sum);
		}
		;
		function buildReportModel(input) {
			const look = lookup(input);
			const { deviations, ...scenarios } = scenarioGroups(look);
			const metrics = metricRows(look);
			const { context, outcome } = input;
			return {
				key: {
					suite: input.suiteName,
					headSha: context.pullRequest?.headSha ?? context.commit ?? "",
					runId: context.runId,
					attempt: context.attempt
				},
				headline: headline(look, {
					...scenarios,
					deviations
				}),
				names: sideNames(look),
				compared: input.comparison !== null,
				metrics,
				who: who(look),
				stages: stageRows(look),
				scenarios,
				missing: missing(look),
				integrity: integrity(look),
				data: data(look),
				warnings: input.warnings.map(untrusted.b),
				policy: outcome.kind === "judged" ? {
					name: outcome.verdict.policy,
					gates: outcome.verdict.gates
				} : {
					name: "",
					gates: []
				},
				singleTrial: scenarios.broken.some(({ cause }) => cause === "this change?"),
				resultsPath: (0, untrusted.b)(input.resultsPath),
				footer: footer(look),
				figures: figures(look, metrics.figures)
			};
		}
		var scenario_load = __webpack_require__(8129);
		var scenario_select = __webpack_require__(207);
		;
		const SEVERITY_ORDER = [
			"high",
			"medium",
			"low"
		];
		const ROUNDING = 1e-9;
		function decideByThresholds(comparison, margins) {
			const { metrics } = comparison;
			const regressionFailures = comparison.scenarios.filter((s) => s.regressionTagged && s.candidate.passed < s.candidate.trials).map((s) => s.id);
			const improved = improvements(comparison);
			const gates = [
				accuracyGate(metrics.success, margins.success, "success", "success"),
				accuracyGate(metrics.tool, margins.tool, "tool", "tool selection"),
				floorGate(metrics.quality, margins.quality),
				ceilingGate(metrics.cost, margins.cost, "cost", "cost per query", "medium", base_format.dR, false),
				ceilingGate(metrics.latency, margins.latency, "latency", "latency", "medium", base_format.p0, true),
				regressionGate(comparison, regressionFailures),
				improvementGate(comparison, improved)
			];
			const failed = gates.filter((gate) => gate.state === "fail").sort(bySeverity);
			return {
				policy: "thresholds",
				recommendation: failed.length > 0 ? "REJECT" : "APPROVE",
				winner: winnerOf(metrics),
				gates,
				reasons: failed.length > 0 ? failed.map((gate) => gate.message) : [approval(comparison, improved)],
				regressionFailures
			};
		}
		function bySeverity(a, b) {
			return SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity);
		}
		function unknownGate(metric, severity, allowed, label) {
			const message = `${label} is unknown: ${metric.unknownBecause ?? "no value"}`;
			return {
				gate: metric.name,
				state: "unknown",
				severity,
				allowed,
				message
			};
		}
		function accuracyGate(metric, margin, gate, label) {
			const allowed = `≥ ${(0, base_format.KN)(1 - margin, 0)} of baseline`;
			const { passes, baseline, candidate } = metric;
			if (!passes || baseline === null || candidate === null) return unknownGate(metric, "high", allowed, label);
			const scale = 1e6;
			const enough = passes.candidate * scale >= passes.baseline * (scale - Math.round(margin * scale));
			const nothing = gate === "success" && passes.candidate === 0;
			const change = `${label} ${(0, base_format.KN)(baseline)} → ${(0, base_format.KN)(candidate)}`;
			if (nothing) {
				const message = "the candidate passes no scenario at all; its cost and latency mean nothing";
				return {
					gate,
					state: "fail",
					severity: "high",
					allowed,
					message
				};
			}
			const message = enough ? change : `${change}, below ${(0, base_format.KN)(1 - margin, 0)} of the baseline`;
			return {
				gate,
				state: enough ? "pass" : "fail",
				severity: "high",
				allowed,
				message
			};
		}
		function floorGate(metric, margin) {
			const allowed = `≥ ${(1 - margin).toFixed(2)}×`;
			const { baseline, candidate } = metric;
			if (baseline === null || candidate === null) return unknownGate(metric, "high", allowed, "response quality");
			const enough = candidate >= baseline * (1 - margin) * (1 - ROUNDING);
			const change = `response quality ${baseline.toFixed(2)} → ${candidate.toFixed(2)}`;
			const message = enough ? change : `${change}, below ${(1 - margin).toFixed(2)}× the baseline`;
			return {
				gate: "quality",
				state: enough ? "pass" : "fail",
				severity: "high",
				allowed,
				message
			};
		}
		function ceilingGate(metric, margin, gate, label, severity, format, strict) {
			const limit = 1 + margin;
			const allowed = strict ? `< ${(0, base_format.KN)(limit, 0)}` : `≤ ${limit.toFixed(2)}×`;
			const { baseline, candidate } = metric;
			if (baseline === null || candidate === null) return unknownGate(metric, severity, allowed, label);
			const ratio = limitRatio(candidate, baseline);
			const within = strict ? ratio < limit * (1 - ROUNDING) : ratio <= limit * (1 + ROUNDING);
			const change = `${label} ${format(baseline)} → ${format(candidate)}`;
			const above = strict ? `not below ${(0, base_format.KN)(limit, 0)} of the baseline` : `above ${limit.toFixed(2)}× the baseline`;
			return {
				gate,
				state: within ? "pass" : "fail",
				severity,
				allowed,
				message: within ? change : `${change}, ${above}`
			};
		}
		function limitRatio(candidate, baseline) {
			if (baseline > 0) return candidate / baseline;
			return candidate > 0 ? Infinity : 1;
		}
		function regressionGate(comparison, failures) {
			const tagged = comparison.scenarios.filter((s) => s.regressionTagged && s.candidate.trials > 0).length;
			const base = {
				gate: "regression",
				severity: "high",
				allowed: "all pass"
			};
			if (tagged === 0) return {
				...base,
				state: "unknown",
				message: "no scenario is tagged regression"
			};
			if (failures.length === 0) return {
				...base,
				state: "pass",
				message: `all ${(0, base_format.LS)(tagged, "regression-tagged scenario")} pass`
			};
			return {
				...base,
				state: "fail",
				message: `${failures.length} of ${(0, base_format.LS)(tagged, "regression-tagged scenario")} failed`
			};
		}
		function improvementGate({ metrics }, improved) {
			const base = {
				gate: "improvement",
				severity: "low",
				allowed: "at least one"
			};
			if (improved.length > 0) return {
				...base,
				state: "pass",
				message: `improved: ${improved.join(", ")}`
			};
			const saved = [metrics.cost, metrics.latency].some(({ delta }) => delta !== null && delta < 0);
			const message = saved ? "nothing improved: what costs less or is faster while more fails is no gain" : "no metric improved";
			return {
				...base,
				state: "fail",
				message
			};
		}
		function improvements({ metrics }) {
			const { success, tool, quality, cost, latency } = metrics;
			const better = (metric) => {
				if (metric.baseline === null || metric.candidate === null) return false;
				const slack = Math.abs(metric.baseline) * ROUNDING;
				return metric.higherIsBetter ? metric.candidate > metric.baseline + slack : metric.candidate < metric.baseline - slack;
			};
			const keptSuccess = success.passes !== undefined && success.passes.candidate >= success.passes.baseline && success.passes.candidate > 0;
			const names = [];
			if (better(success)) names.push("success");
			if (better(tool)) names.push("tool selection");
			if (better(quality)) names.push("response quality");
			if (keptSuccess && better(cost)) names.push("cost");
			if (keptSuccess && better(latency)) names.push("latency");
			return names;
		}
		function winnerOf(metrics) {
			for (const metric of [
				metrics.success,
				metrics.quality,
				metrics.cost
			]) {
				if (metric.baseline === null || metric.candidate === null) continue;
				const difference = (metric.candidate - metric.baseline) * (metric.higherIsBetter ? 1 : -1);
				if (Math.abs(difference) > Math.abs(metric.baseline) * ROUNDING) return difference > 0 ? "candidate" : "baseline";
			}
			return "tie";
		}
		function approval(comparison, improved) {
			const { success, cost } = comparison.metrics;
			const rate = success.baseline !== null && success.candidate !== null ? `success ${(0, base_format.KN)(success.baseline)} → ${(0, base_format.KN)(success.candidate)}` : "";
			const saving = cost.relative !== null && Math.abs(cost.relative) >= .005 ? `cost ${(0, base_format.x8)(cost.relative * 100, 0)} %` : "";
			const known = [rate, saving].filter(Boolean).join(", ");
			return `every rule holds: ${known}${known ? "; " : ""}improved: ${improved.join(", ")}`;
		}
		;
		const MAX_MISSING_SHARE = .05;
		function decide(comparison, gate) {
			const obstacle = obstacleOf(comparison);
			if (obstacle) return {
				kind: "unjudged",
				reason: obstacle
			};
			const verdict = decideByThresholds(comparison, gate.margins);
			const doubt = verdict.recommendation === "APPROVE" ? doubtOf(comparison, gate.margins.success) : undefined;
			return doubt ? {
				kind: "unjudged",
				reason: doubt
			} : {
				kind: "judged",
				verdict
			};
		}
		function doubtOf({ counts, metrics, scenarios }, margin) {
			const lost = counts.missing.candidate;
			if (lost === 0) return undefined;
			if (scenarios.some((s) => s.regressionTagged && s.candidate.missing > 0)) {
				return "a regression-tagged scenario could not be run to its end; run the check again";
			}
			const { passes } = metrics.success;
			if (passes && passes.candidate < (passes.baseline + lost) * (1 - margin)) {
				return `${(0, base_format.LS)(lost, "candidate trial")} lost to infrastructure errors would decide between APPROVE and REJECT; run the check again`;
			}
			return undefined;
		}
		function obstacleOf({ counts }) {
			if (counts.scenarios === 0) return "no scenario was selected";
			for (const role of ["baseline", "candidate"]) {
				const [missing, planned] = [counts.missing[role], counts.planned[role]];
				if (planned === 0) return `no ${role} trial was planned`;
				if (missing / planned > MAX_MISSING_SHARE) {
					return `${missing} of ${(0, base_format.LS)(planned, `${role} trial`)} were lost to infrastructure errors, more than ${(0, base_format.KN)(MAX_MISSING_SHARE, 0)}`;
				}
			}
			if (counts.paired === 0) return "no scenario ran on both sides";
			return undefined;
		}
		;
		async function check(world, options) {
			const startedAt = world.clock.now();
			const config = await (0, load.Z)(options.config, world.files, world.env);
			const whole = await (0, scenario_load.b)(config, world.files, registry.U);
			const suite = (0, scenario_select.C)(whole, options.scenarios);
			const arms = await (0, flows_arms.Aj)(world, config, options);
			const baseSuite = await (0, rules.ZM)(world, arms);
			const gate = (0, rules.Rv)(arms, config, options);
			const plan = planOf(arms, suite, whole, baseSuite);
			const result = await runPlan(world, plan, gate, config, options);
			return await finish(world, {
				options,
				config,
				gate,
				suite: plan.suite,
				startedAt,
				baseline: plan.arms.find(({ variant }) => variant.role === "baseline") ?? null,
				candidate: plan.arms.find(({ variant }) => variant.role === "candidate") ?? arms.candidate,
				result,
				...plan.outcome ? { outcome: plan.outcome } : {},
				integrity: (0, rules.Ll)(arms, config, whole, baseSuite),
				unselected: false
			});
		}
		function planOf(arms, suite, whole, baseSuite) {
			const { candidate, baseline } = arms;
			if (!baseline) {
				const reason = arms.whyNoBaseline ?? "there is nothing to compare with";
				return {
					suite,
					arms: [candidate],
					outcome: {
						kind: "no-baseline",
						reason
					}
				};
			}
			const same = candidate.variant.configHash === baseline.variant.configHash;
			if ((same || arms.standing) && whole.hash === baseSuite?.hash) {
				const reason = "model, prompts, tools and scenarios are what they are at the base";
				return {
					suite,
					arms: [],
					outcome: {
						kind: "unchanged",
						reason
					}
				};
			}
			if (!same || !baseSuite) return {
				suite,
				arms: [baseline, candidate]
			};
			const before = new Map(baseSuite.scenarios.map((scenario) => [scenario.id, scenario.hash]));
			const scenarios = suite.scenarios.filter((scenario) => before.get(scenario.id) !== scenario.hash);
			if (scenarios.length === 0) {
				const reason = "the agent and every selected scenario are what they are at the base";
				return {
					suite,
					arms: [],
					outcome: {
						kind: "unchanged",
						reason
					}
				};
			}
			const reason = "the agent is what it is at the base; only scenarios changed, so only those were run";
			return {
				suite: {
					...suite,
					scenarios
				},
				arms: [candidate],
				outcome: {
					kind: "measured",
					reason
				}
			};
		}
		async function runPlan(world, plan, gate, config, options) {
			if (plan.arms.length === 0) return { trials: [] };
			return await (0, measure.x)(world, {
				suite: plan.suite,
				arms: plan.arms,
				repeat: gate.repeat,
				limits: (0, rules.Af)(config, options),
				...options.record === undefined ? {} : { record: options.record }
			});
		}
		async function finish(world, f) {
			const { options, config, suite } = f;
			const redactor = await world.redactor(config.privacy);
			const trials = await redactTrials(f.result.trials, redactor);
			const comparison = comparisonOf(f);
			const outcome = outcomeOf(f, comparison);
			const { baseline, candidate, startedAt, unselected } = f;
			const run = runRecord(world, {
				startedAt,
				suite,
				repeat: f.gate.repeat,
				baseline,
				candidate,
				trials,
				comparison,
				outcome,
				unselected
			});
			const { store, kind } = (0, rules.xX)(config, options, world);
			const wanted = kind !== "none" && !options.dryRun && run.trials.completed > 0;
			const arms = [baseline, candidate].filter((arm) => arm !== null);
			const stored = wanted ? await collect(world, {
				run,
				trials,
				suite,
				arms,
				redactor,
				store,
				kind,
				configFile: config.file
			}) : undefined;
			const paths = reportPaths(options.output, world.context.runId, world.context.attempt);
			const input = {
				context: world.context,
				suite: await redactSuite(suite, redactor),
				run,
				trials,
				outcome,
				comparison,
				...stored ? { stored } : {},
				...f.integrity ? { integrity: f.integrity } : {},
				warnings: [],
				resultsPath: paths.results,
				pathPrefix: world.pathPrefix,
				suiteName: world.pathPrefix + config.file
			};
			const render = (warnings) => buildReportModel({
				...input,
				warnings
			});
			const partial = f.result.stopped !== undefined;
			const exitCode = wasInterrupted(world, f.result) ? 130 : exitCodeOf(outcome, f.gate.failOn);
			const written = await writeReports(world, input, render([]), paths, partial);
			const delivered = options.dryRun ? { warnings: [] } : await deliver(world, input, (more) => render([...written, ...more]), options.comment, exitCode);
			const warnings = [...written, ...delivered.warnings];
			return {
				exitCode,
				input: {
					...input,
					warnings
				},
				model: render(warnings),
				paths,
				..."comment" in delivered && delivered.comment ? { comment: delivered.comment } : {}
			};
		}
		function wasInterrupted({ signal }, { stopped }) {
			return stopped?.kind === "cancelled" && !(signal.reason instanceof errors.Cp);
		}
		function comparisonOf({ suite, baseline, candidate, result }) {
			if (!baseline || !candidate || result.trials.length === 0) return null;
			return compareTrials(suite, result.trials, {
				baseline: baseline.variant,
				candidate: candidate.variant
			});
		}
		function outcomeOf(f, comparison) {
			const { stopped, trials } = f.result;
			if (stopped) return {
				kind: "unjudged",
				reason: stopped.message
			};
			if (f.outcome) {
				const lost = trials.filter((trial) => trial.error).length;
				if (trials.length > 0 && lost / trials.length > .05) {
					return {
						kind: "unjudged",
						reason: `${lost} of ${trials.length} trials were lost to infrastructure errors`
					};
				}
				return f.outcome;
			}
			return comparison ? decide(comparison, f.gate) : {
				kind: "unjudged",
				reason: "no trial ran"
			};
		}
	}),
	7350: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => measure });
		;
		function recording(target, sink) {
			return {
				kind: target.kind,
				async run(input, signal) {
					const execution = await target.run(input, signal);
					await sink({
						scenarioId: input.scenarioId,
						model: input.model.name,
						trial: input.trial,
						execution
					});
					return execution;
				}
			};
		}
		var hash = __webpack_require__(8338);
		var grade = __webpack_require__(6812);
		var errors = __webpack_require__(5145);
		;
		function seededRandom(seed) {
			let state = 2166136261;
			for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
			return () => {
				state = state + 1831565813 | 0;
				let t = Math.imul(state ^ state >>> 15, 1 | state);
				t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
				return ((t ^ t >>> 14) >>> 0) / 4294967296;
			};
		}
		function shuffled(items, random) {
			const out = [...items];
			for (let i = out.length - 1; i > 0; i--) {
				const j = Math.floor(random() * (i + 1));
				const swap = out[i];
				out[i] = out[j];
				out[j] = swap;
			}
			return out;
		}
		;
		function createCoolDown(clock, signal) {
			let until = -Infinity;
			return {
				hold(ms) {
					until = Math.max(until, clock.monotonic() + ms);
				},
				async passed() {
					for (let left = until - clock.monotonic(); left > 0; left = until - clock.monotonic()) {
						await clock.sleep(left, signal);
					}
				}
			};
		}
		;
		function createHalt(outer) {
			const controller = new AbortController();
			let cause;
			const stop = (next) => {
				if (cause && (cause.kind === "fault" || next.kind !== "fault")) return;
				cause = next;
				controller.abort(next.kind === "fault" ? next.error : new Error(next.message));
			};
			const cancel = () => stop({
				kind: "cancelled",
				message: (0, errors.bD)(outer?.reason)
			});
			if (outer?.aborted) cancel();
			else outer?.addEventListener("abort", cancel, { once: true });
			return {
				signal: controller.signal,
				cause: () => cause,
				stop,
				release: () => outer?.removeEventListener("abort", cancel)
			};
		}
		function haltedError(stop, started) {
			if (stop.kind === "cancelled") return {
				kind: "cancelled",
				message: stop.message
			};
			return {
				kind: "infrastructure",
				message: `${started ? "cut off" : "not started"}: ${stop.message}`
			};
		}
		var format = __webpack_require__(8253);
		;
		const OUTAGE_FIRST = 10;
		const OUTAGE_ROW = 20;
		function createOutageBreaker(planned) {
			const first = Math.min(OUTAGE_FIRST, planned);
			let answered = false;
			let row = 0;
			return (error) => {
				if (!error) {
					answered = true;
					row = 0;
					return undefined;
				}
				row++;
				if (row < (answered ? OUTAGE_ROW : first)) return undefined;
				const which = answered ? `${row} trials in a row` : `the first ${(0, format.LS)(row, "trial")}`;
				return {
					kind: "outage",
					message: `${which} ended in infrastructure errors of ${error.service ?? "the provider"}`,
					detail: error.message
				};
			};
		}
		;
		function planTrials(suite, options) {
			const roles = orderedRoles(options.roles);
			const counts = suite.scenarios.map((scenario) => trialCount(scenario.repeat ?? options.repeat));
			const offsets = [];
			let planned = 0;
			let passes = 0;
			for (const count of counts) {
				offsets.push(planned);
				planned += count * roles.length;
				passes = Math.max(passes, count);
			}
			function* batches() {
				const random = seededRandom(`${options.seed}:plan`);
				const indices = suite.scenarios.map((_, index) => index);
				let flip = random() < .5;
				for (let trial = 1; trial <= passes; trial++) {
					const batch = [];
					const present = indices.filter((index) => trial <= (counts[index] ?? 0));
					for (const index of shuffled(present, random)) {
						const scenario = suite.scenarios[index];
						if (!scenario) continue;
						const first = (offsets[index] ?? 0) + (trial - 1) * roles.length;
						const pair = roles.map((role, at) => ({
							scenario,
							role,
							trial,
							position: first + at
						}));
						batch.push(...flip ? pair.toReversed() : pair);
						flip = !flip;
					}
					yield batch;
				}
			}
			return {
				planned,
				batches: { [Symbol.iterator]: batches }
			};
		}
		function orderedRoles(roles) {
			const ordered = ["baseline", "candidate"].filter((role) => roles.includes(role));
			if (ordered.length === 0 || ordered.length !== roles.length) {
				throw new RangeError(`a run takes one or two arms with different roles, not ${roles.join(", ") || "none"}`);
			}
			return ordered;
		}
		function trialCount(count) {
			if (!Number.isSafeInteger(count) || count < 1) {
				throw new RangeError(`trials a scenario must be a whole number from 1, not ${count}`);
			}
			return count;
		}
		var base_text = __webpack_require__(1497);
		;
		const CRASH_MESSAGE_LENGTH = 4e3;
		function timedOut(timeoutMs) {
			return failed(timeoutMs, "timeout", `no answer within ${timeoutMs} ms`);
		}
		function crashed(thrown) {
			return failed(null, "crash", describe(thrown));
		}
		function failed(latencyMs, code, message) {
			return {
				message: "",
				toolsUsed: [],
				toolCalls: [],
				tokenUsage: null,
				costUsd: null,
				latencyMs,
				stages: null,
				error: {
					code,
					message
				}
			};
		}
		function describe(thrown) {
			try {
				return (0, base_text.ml)((0, errors.bD)(thrown), CRASH_MESSAGE_LENGTH);
			} catch {
				return "threw a value that has no message";
			}
		}
		;
		const SETTLE_GRACE_MS = 2e3;
		const CLEARED = new Error("cleared");
		async function attempt(call, limits) {
			if (limits.halt.aborted) return { kind: "halted" };
			const agent = new AbortController();
			const settled = settle(call, agent.signal);
			const watch = watchFor(limits);
			const first = await Promise.race([settled, watch.cut]);
			watch.clear();
			if (first.kind === "execution" || first.kind === "thrown") return first;
			agent.abort(first.kind === "timeout" ? new Error(`no answer within ${limits.timeoutMs} ms`) : limits.halt.reason);
			const late = await within(settled, SETTLE_GRACE_MS, limits.clock);
			const kept = first.kind === "halted" && late?.kind === "execution" && !late.execution.error;
			return kept ? late : first;
		}
		async function settle(call, signal) {
			try {
				return {
					kind: "execution",
					execution: await call(signal)
				};
			} catch (error) {
				return {
					kind: "thrown",
					error
				};
			}
		}
		function watchFor({ timeoutMs, clock, halt }) {
			const timer = new AbortController();
			const { promise: cut, resolve } = Promise.withResolvers();
			const onHalt = () => resolve({ kind: "halted" });
			halt.addEventListener("abort", onHalt, { once: true });
			clock.sleep(timeoutMs, timer.signal).then(() => resolve({ kind: "timeout" }), () => undefined);
			return {
				cut,
				clear() {
					timer.abort(CLEARED);
					halt.removeEventListener("abort", onHalt);
				}
			};
		}
		async function within(promise, ms, clock) {
			const timer = new AbortController();
			const late = clock.sleep(ms, timer.signal).catch(() => undefined);
			const value = await Promise.race([promise, late]);
			timer.abort(CLEARED);
			return value ?? undefined;
		}
		;
		const BACKOFF_BASE_MS = 2e3;
		const BACKOFF_CAP_MS = 3e4;
		const RETRY_AFTER_CAP_MS = 5 * 6e4;
		const RATE_LIMIT_FLOOR_MS = 1e3;
		const RATE_LIMIT_BUDGET_MS = 10 * 6e4;
		function isRateLimit(error) {
			return error.status === 429;
		}
		function backoffMs(count, retryAfterMs, random) {
			const ceiling = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (count - 1));
			return Math.ceil(Math.max(random() * ceiling, capped(retryAfterMs)));
		}
		function rateLimitMs(count, retryAfterMs, random) {
			const asked = capped(retryAfterMs);
			return asked > 0 ? Math.max(asked, RATE_LIMIT_FLOOR_MS) : backoffMs(count, undefined, random);
		}
		function capped(retryAfterMs) {
			if (retryAfterMs === undefined || !(retryAfterMs > 0)) return 0;
			return Math.min(Math.ceil(retryAfterMs), RETRY_AFTER_CAP_MS);
		}
		function createRetries(retries, random) {
			let used = 0;
			let limited = 0;
			let waitedMs = 0;
			return (error) => {
				if (!error.retryable) return undefined;
				if (isRateLimit(error) && waitedMs < RATE_LIMIT_BUDGET_MS) {
					const wait = rateLimitMs(++limited, error.retryAfterMs, random);
					waitedMs += wait;
					return wait;
				}
				if (used >= retries) return undefined;
				return backoffMs(++used, error.retryAfterMs, random);
			};
		}
		;
		async function runTrial(planned, arm, context) {
			const { clock, limits, halt, coolDown } = context;
			const input = inputOf(planned, arm, context.seed);
			const nextWait = createRetries(limits.retries, context.random);
			for (let attempts = 1;; attempts++) {
				const startedAt = new Date(clock.now()).toISOString();
				const from = clock.monotonic();
				const ending = await attempt((signal) => arm.agent.run(input, signal), {
					timeoutMs: limits.timeoutMs,
					clock,
					halt
				});
				const wallMs = clock.monotonic() - from;
				const facts = {
					...identity(planned),
					attempts,
					startedAt,
					wallMs
				};
				const ended = (execution) => ({
					kind: "ended",
					trial: {
						...facts,
						execution
					}
				});
				if (ending.kind === "halted") return {
					kind: "cut",
					trial: facts
				};
				if (ending.kind === "execution") return ended(ending.execution);
				if (ending.kind === "timeout") return ended(timedOut(limits.timeoutMs));
				const { error } = ending;
				if (error instanceof errors.yo) throw error;
				if (!(error instanceof errors.Cp)) return ended(crashed(error));
				const { service, message } = error;
				const waitMs = nextWait(error);
				if (waitMs === undefined) {
					return {
						kind: "ended",
						trial: {
							...facts,
							error: {
								kind: "infrastructure",
								service,
								message
							}
						}
					};
				}
				const { scenarioId, role, trial } = facts;
				const rateLimited = isRateLimit(error);
				context.tell({
					type: "retry",
					scenarioId,
					role,
					trial,
					attempt: attempts,
					waitMs,
					rateLimited,
					service,
					message
				});
				if (rateLimited) coolDown.hold(waitMs);
				try {
					if (!rateLimited) await clock.sleep(waitMs, halt);
					await coolDown.passed();
				} catch (reason) {
					if (halt.aborted) return {
						kind: "cut",
						trial: facts
					};
					throw reason;
				}
			}
		}
		function identity({ scenario, role, trial }) {
			return {
				scenarioId: scenario.id,
				role,
				trial
			};
		}
		function inputOf({ scenario, trial }, { variant }, seed) {
			return {
				scenarioId: scenario.id,
				query: scenario.query,
				...scenario.context ? { context: scenario.context } : {},
				...scenario.history ? { history: scenario.history } : {},
				model: variant.model,
				assets: variant.assets,
				fixtures: scenario.fixtures,
				trial,
				seed: Math.floor(seededRandom(`${seed}:${scenario.id}:${trial}`)() * 2 ** 31)
			};
		}
		;
		async function runTrials(options) {
			const { suite, limits, clock } = options;
			if (!Number.isSafeInteger(limits.maxConcurrency) || limits.maxConcurrency < 1) {
				throw new RangeError(`maxConcurrency must be a whole number from 1, not ${limits.maxConcurrency}`);
			}
			const arms = new Map(options.arms.map((arm) => [arm.variant.role, arm]));
			const plan = planTrials(suite, {
				roles: options.arms.map(({ variant }) => variant.role),
				repeat: options.repeat,
				seed: options.seed
			});
			const halt = createHalt(options.signal);
			const tell = (event) => options.onEvent?.(event);
			const context = {
				seed: options.seed,
				limits,
				clock,
				random: seededRandom(`${options.seed}:waits`),
				halt: halt.signal,
				coolDown: createCoolDown(clock, halt.signal),
				tell
			};
			const isOutage = createOutageBreaker(plan.planned);
			const ended = Array.from({ length: plan.planned });
			const cut = new Map();
			let done = 0;
			async function conduct(planned) {
				const arm = arms.get(planned.role);
				if (!arm) throw new TypeError(`no arm has the role ${planned.role}`);
				const end = await runTrial(planned, arm, context);
				if (end.kind === "cut") {
					cut.set(planned.position, end.trial);
					return;
				}
				const trial = graded(planned, end.trial, options);
				ended[planned.position] = trial;
				tell({
					type: "trial",
					trial,
					done: ++done,
					planned: plan.planned
				});
				const outage = isOutage(trial.error);
				if (outage) halt.stop(outage);
			}
			const queue = startOrder(plan);
			async function lane() {
				try {
					for (;;) {
						await context.coolDown.passed();
						if (halt.signal.aborted) return;
						const next = queue.next();
						if (next.done) return;
						await conduct(next.value);
					}
				} catch (error) {
					if (!(halt.signal.aborted && error === halt.signal.reason)) halt.stop({
						kind: "fault",
						error
					});
				}
			}
			try {
				tell({
					type: "start",
					planned: plan.planned,
					scenarios: suite.scenarios.length
				});
				await Promise.all(Array.from({ length: Math.min(limits.maxConcurrency, plan.planned) }, lane));
				tell({
					type: "end",
					done,
					planned: plan.planned
				});
			} finally {
				halt.release();
			}
			return result(plan, ended, cut, halt, new Date(clock.now()).toISOString());
		}
		function* startOrder(plan) {
			for (const batch of plan.batches) yield* batch;
		}
		function graded({ scenario }, trial, { grade }) {
			if (!trial.execution) return trial;
			try {
				return {
					...trial,
					validation: grade(scenario.assertions, trial.execution)
				};
			} catch (cause) {
				const which = `${scenario.id} (${trial.role}, trial ${trial.trial})`;
				throw new Error(`grading ${which} failed: ${(0, errors.bD)(cause)}`, { cause });
			}
		}
		function result(plan, ended, cut, halt, now) {
			const cause = halt.cause();
			if (cause?.kind === "fault") throw cause.error;
			const trials = [...ended];
			let missing = 0;
			for (const planned of startOrder(plan)) {
				const { position } = planned;
				if (trials[position]) continue;
				if (!cause) throw new Error(`trial ${position} was planned and did not run`);
				missing++;
				const facts = cut.get(position);
				trials[position] = {
					...facts ?? {
						...identity(planned),
						attempts: 0,
						startedAt: now,
						wallMs: 0
					},
					error: haltedError(cause, facts !== undefined)
				};
			}
			const complete = trials.filter((trial) => trial !== undefined);
			const stopped = cause && (missing > 0 || cause.kind === "outage") ? cause : undefined;
			return stopped ? {
				trials: complete,
				stopped
			} : { trials: complete };
		}
		;
		async function measure(world, options) {
			const file = options.record === undefined ? undefined : await world.openRecording(options.record);
			for (const { variant } of options.arms) {
				const { role, model, origin, configHash } = variant;
				world.logger.debug(`${role}: ${model.name} from ${origin}, config ${(0, hash.BC)(configHash)}`);
			}
			try {
				const arms = await Promise.all(options.arms.map(async ({ variant, config, files }) => {
					const agent = await world.createAgent(config, files);
					return {
						variant,
						agent: file ? recording(agent, file.sink) : agent
					};
				}));
				return await runTrials({
					suite: options.suite,
					arms,
					repeat: options.repeat,
					seed: `${options.suite.hash}:${arms.at(-1)?.variant.configHash ?? ""}`,
					limits: options.limits,
					clock: world.clock,
					grade: grade.o,
					signal: world.signal,
					onEvent: world.onRunEvent
				});
			} finally {
				await file?.close();
			}
		}
	}),
	8142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZM: () => baseSuiteOf,
			Rv: () => gateOf,
			Ll: () => integrityOf,
			Af: () => limitsOf,
			xX: () => storeOf
		});
		var registry = __webpack_require__(5554);
		var errors = __webpack_require__(5145);
		var load = __webpack_require__(8129);
		var base_text = __webpack_require__(1497);
		var json = __webpack_require__(768);
		var types = __webpack_require__(4474);
		;
		const LIMITS = new Set(["cost", "latency"]);
		function compareSuites(base, head) {
			const heads = new Map(head.scenarios.map((scenario) => [scenario.id, scenario]));
			return base.scenarios.flatMap((before) => {
				const after = heads.get(before.id);
				if (!after) return [{
					kind: "scenario-removed",
					detail: `${before.id} was removed (${before.place.file})`
				}];
				return [...removedTags(before, after), ...compareAssertions(before, after)];
			});
		}
		function removedTags(before, after) {
			if (!before.tags.includes(types.B) || after.tags.includes(types.B)) return [];
			return [{
				kind: "tag-removed",
				detail: `${after.id} is no longer tagged regression`,
				place: after.place
			}];
		}
		function compareAssertions(before, after) {
			const left = [...after.assertions];
			const take = (matches) => {
				const index = left.findIndex(matches);
				return index < 0 ? undefined : left.splice(index, 1)[0];
			};
			const changed = before.assertions.filter((spec) => !take((other) => sameAssertion(spec, other)));
			return changed.flatMap((spec) => {
				const label = `${after.id} ${spec.not ? "not-" : ""}${spec.type}`;
				const sameValue = take((other) => nameOf(spec) === nameOf(other) && (0, json.JB)(spec.value) === (0, json.JB)(other.value));
				if (sameValue) return weakened(label, spec, sameValue);
				const replaced = take((other) => nameOf(spec) === nameOf(other));
				const value = (0, base_text.ml)((0, json.JB)(spec.value), 80);
				if (!replaced) return [{
					kind: "assertion-removed",
					detail: `${label} ${value} was removed`,
					place: after.place
				}];
				const detail = `${label} was ${value}, is ${(0, base_text.ml)((0, json.JB)(replaced.value), 80)}`;
				return [{
					kind: "assertion-changed",
					detail,
					place: replaced.place
				}];
			});
		}
		const nameOf = (spec) => `${spec.not ? "not-" : ""}${spec.type}`;
		function sameAssertion(a, b) {
			const essence = (spec) => (0, json.JB)([
				nameOf(spec),
				spec.value,
				spec.threshold ?? null,
				spec.weight
			]);
			return essence(a) === essence(b);
		}
		function weakened(label, before, after) {
			const findings = [];
			const [old, now] = [before.threshold, after.threshold];
			const looser = LIMITS.has(before.type) !== before.not ? (now ?? Infinity) > (old ?? Infinity) : (now ?? 1) < (old ?? 1);
			if (looser) findings.push(`threshold ${old ?? "default"} → ${now ?? "default"}`);
			if (after.weight < before.weight) findings.push(`weight ${before.weight} → ${after.weight}`);
			if (findings.length === 0) return [];
			return [{
				kind: "assertion-weakened",
				detail: `${label}: ${findings.join(", ")}`,
				place: after.place
			}];
		}
		function compareGates(base, head, file) {
			const place = { file };
			const margins = Object.keys(base.margins).filter((name) => head.margins[name] > base.margins[name]).map((name) => {
				const detail = `margin ${name} ${base.margins[name]} → ${head.margins[name]}`;
				return {
					kind: "margin-loosened",
					detail,
					place
				};
			});
			const settings = [
				"policy",
				"failOn",
				"repeat"
			].filter((name) => head[name] !== base[name]).map((name) => ({
				kind: "gate-changed",
				detail: `${name} ${base[name]} → ${head[name]}`,
				place
			}));
			return [...margins, ...settings];
		}
		;
		function gateOf(arms, config, options) {
			const gate = arms.base?.config.gate ?? config.gate;
			return {
				...gate,
				repeat: options.repeat ?? gate.repeat,
				policy: options.policy ?? gate.policy,
				failOn: options.failOn ?? gate.failOn
			};
		}
		function limitsOf(config, options) {
			return {
				...config.run,
				maxConcurrency: options.maxConcurrency ?? config.run.maxConcurrency
			};
		}
		function storeOf(config, options, world) {
			const store = {
				...config.store,
				branch: options.storeBranch ?? config.store.branch,
				path: options.storePath ?? config.store.path
			};
			const kind = options.store ?? config.store.kind ?? (world.context.event === "local" ? "folder" : "branch");
			return {
				store,
				kind
			};
		}
		async function baseSuiteOf(world, arms) {
			if (!arms.base) return undefined;
			const { config, commit } = arms.base;
			try {
				return await (0, load.b)(config, commit.files, registry.U);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				world.logger.warn("the scenarios at the base cannot be read, so changes to them are not listed:", "\n", (0, errors.bD)(error));
				return undefined;
			}
		}
		function integrityOf(arms, config, head, base) {
			if (!arms.base) return undefined;
			const suites = base ? compareSuites(base, head) : [];
			return [...compareGates(arms.base.config.gate, config.gate, config.file), ...suites];
		}
	}),
	8129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => loadSuite });
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var append = __webpack_require__(7863);
		var config_document = __webpack_require__(1284);
		var freeze = __webpack_require__(6088);
		var config_paths = __webpack_require__(7147);
		var config_problems = __webpack_require__(3515);
		var words = __webpack_require__(730);
		var hash = __webpack_require__(8338);
		var nearest = __webpack_require__(578);
		;
		const LATER_KEYS = ["expect.recovery"];
		function laterInScenario(path) {
			return LATER_KEYS.includes(path.map(String).join(".")) ? "is not available in this version" : undefined;
		}
		const PROMPTFOO_TYPES = new Set(`answer-relevance assert-set bleu classifier contains-html contains-json contains-sql contains-xml
   context-faithfulness context-recall context-relevance conversation-relevance factuality finish-reason
   g-eval gleu guardrails human icontains-all icontains-any is-html is-refusal is-sql
   is-valid-function-call is-valid-openai-function-call is-valid-openai-tools-call is-xml javascript
   levenshtein llm-rubric max-score meteor model-graded-closedqa model-graded-factuality moderation
   perplexity perplexity-score pi python rouge-n ruby search-rubric select-best similar similar:cosine
   similar:dot similar:euclidean skill-used tokens-used tool-call-f1 trace-error-spans trace-span-count
   trace-span-duration trajectory:goal-success trajectory:tool-set webhook word-count`.split(/\s+/));
		function isLaterType(type) {
			return PROMPTFOO_TYPES.has(type);
		}
		;
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
				(0, append.B)(problems, thresholdProblems(entry, type, path, source));
				const valuePath = [...path, "value"];
				const value = (0, config_problems.z6)(type.value, entry.value, {
					...source,
					base: [...source.base, ...valuePath],
					shown: [...source.shown ?? [], ...valuePath]
				});
				if (!value.ok) {
					(0, append.B)(problems, value.problems);
					return;
				}
				specs.push({
					type: type.type,
					not,
					value: value.value,
					weight: entry.weight,
					...entry.threshold === undefined ? {} : { threshold: entry.threshold },
					...entry.metric === undefined ? {} : { metric: entry.metric },
					place: source.document.placeOf([...source.base, ...path]),
					path: (0, words.LF)([...source.shown ?? [], ...path])
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
			if (isLaterType(bare)) {
				const message = `the assertion ${(0, words.hD)(written)} is not available in this version`;
				return (0, config_problems.CC)(source, path, "value", message, known);
			}
			const near = (0, nearest.p)(bare, catalog.names);
			const hint = near === undefined ? known : `did you mean ${(0, words.hD)(not + near)}?`;
			return (0, config_problems.CC)(source, path, "value", `unknown assertion ${(0, words.hD)(written)}`, hint);
		}
		function thresholdProblems(entry, type, path, source) {
			const { threshold } = entry;
			if (threshold === undefined) {
				if (type.threshold !== "limit" || entry.value !== undefined) return [];
				return [(0, config_problems.CC)(source, path, "value", `the assertion ${(0, words.hD)(type.type)} needs a threshold`)];
			}
			const at = [...path, "threshold"];
			if (type.threshold === "none") {
				return [(0, config_problems.CC)(source, at, "key", `the assertion ${(0, words.hD)(type.type)} takes no threshold`, "leave it out")];
			}
			const [low, high] = type.threshold === "score" ? [0, 1] : [0, Infinity];
			if (threshold >= low && threshold <= high) return [];
			const range = type.threshold === "score" ? "a score from 0 to 1" : "a limit of 0 or more";
			return [(0, config_problems.CC)(source, at, "value", `expected ${range}, got the number ${threshold}`)];
		}
		;
		function compileExpect(expect, source, catalog) {
			const specs = [];
			const problems = [];
			for (const { key, index, type, not, value } of shorthands(expect)) {
				const known = catalog.get(type);
				if (!known) throw new Error(`the assertion catalog has no ${type}, which expect.${key} needs`);
				const path = [
					"expect",
					key,
					...index === undefined ? [] : [index]
				];
				const base = [...source.base, ...path];
				const checked = (0, config_problems.z6)(known.value, value, {
					...source,
					base,
					shown: path,
					quoted: value
				});
				if (!checked.ok) (0, append.B)(problems, checked.problems);
				else {
					const place = source.document.placeOf(base, index === undefined ? "key" : "value");
					specs.push({
						type,
						not,
						value: checked.value,
						weight: 1,
						place,
						path: `expect.${key}`
					});
				}
			}
			return {
				specs,
				problems
			};
		}
		function shorthands({ tools, forbidden = [] }) {
			const matched = tools ? [{
				key: "tools",
				type: "trajectory:match",
				not: false,
				value: matchValue(tools)
			}] : [];
			const banned = forbidden.map((value, index) => ({
				key: "forbidden",
				index,
				type: "trajectory:tool-used",
				not: true,
				value
			}));
			return [...matched, ...banned];
		}
		function matchValue(tools) {
			if (Array.isArray(tools)) return {
				mode: "unordered",
				calls: tools.map(callOf)
			};
			const { match, calls, anyOf } = tools;
			return {
				mode: match,
				...calls ? { calls: calls.map(callOf) } : {},
				...anyOf ? { anyOf: anyOf.map((list) => list.map(callOf)) } : {}
			};
		}
		function callOf(call) {
			return typeof call === "string" ? { name: call } : call;
		}
		var schemas = __webpack_require__(2857);
		var fields = __webpack_require__(3958);
		;
		const answer = schemas.rej({
			when: fields.o$.exactOptional().meta({ description: "Holds only for calls whose arguments contain these, at any depth." }),
			result: fields.Pq.exactOptional().meta({ description: "What the tool answers." }),
			error: fields.Qq.exactOptional().meta({ description: "The tool fails with this message." })
		}).refine((given) => "result" in given !== "error" in given, "expected either `result` or `error`").meta({ oneOf: [{ required: ["result"] }, { required: ["error"] }] });
		const fixture = schemas.KCZ([answer, schemas.YOg(answer).min(1)]);
		const toolName = schemas.YjP().min(1).max(128);
		const call = schemas.KCZ([toolName, schemas.rej({
			name: toolName,
			args: fields.o$.exactOptional().meta({ description: "Arguments that the call must have." })
		})]);
		const match = schemas.rej({
			match: schemas.k5n([
				"strict",
				"unordered",
				"subset",
				"superset"
			]).default("unordered").meta({ description: "strict: in this order; unordered: any order; subset: at most these; superset: at least these." }),
			calls: schemas.YOg(call).exactOptional().meta({ description: "The expected calls." }),
			anyOf: schemas.YOg(schemas.YOg(call)).min(1).exactOptional().meta({ description: "Further lists of calls that are as good." })
		}).refine(({ calls, anyOf }) => calls ?? anyOf, "expected `calls`, `anyOf` or both").meta({ anyOf: [{ required: ["calls"] }, { required: ["anyOf"] }] });
		const expectSchema = schemas.rej({
			tools: schemas.KCZ([schemas.YOg(call), match]).exactOptional().meta({ description: "A list: these tools in any order and no others. An object says how to match." }),
			forbidden: schemas.YOg(toolName).min(1).exactOptional().meta({ description: "Tools that must not be called." })
		});
		const assertionType = fields.Qq.meta({ description: "Name of the assertion; `not-` in front turns it round." });
		const assertEntry = schemas.rej({
			type: assertionType,
			value: fields.Pq.exactOptional().meta({ description: "What is expected; its shape depends on the type." }),
			threshold: schemas.aig().exactOptional().meta({ description: "Least score that passes (0–1), or the limit of `cost` (USD) and `latency` (ms)." }),
			weight: schemas.aig().min(0).max(1e3).default(1).meta({ description: "Share in the quality score; 0 informs and never fails the trial." }),
			metric: fields.Qq.exactOptional().meta({ description: "Name to group by." })
		});
		const message = schemas.rej({
			role: schemas.k5n(["user", "assistant"]).meta({ description: "Who spoke." }),
			content: schemas.YjP().meta({ description: "What was said." })
		});
		const ID = /^(?!all$|tag:)[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
		const tag = schemas.YjP().regex(fields.UU, `expected a tag of ${fields.$h}`);
		const shared = {
			tags: schemas.YOg(tag).exactOptional().meta({ description: "Words to select by. All scenarios tagged `regression` must pass." }),
			context: fields.o$.exactOptional().meta({ description: "What the agent knows beside the query." }),
			tools: schemas.g1P(toolName, fixture).exactOptional().meta({ description: "What the tools answer in this scenario, by tool name." }),
			assert: schemas.YOg(assertEntry).exactOptional().meta({ description: "Assertions with promptfoo's names and value shapes." }),
			repeat: schemas.Whr().min(1).max(100).exactOptional().meta({ description: "Trials of this scenario and variant, instead of the gate's `repeat`." })
		};
		const defaultsSchema = schemas.rej(shared).meta({
			title: "Defaults",
			description: "What all scenarios of this file have in common."
		});
		const scenarioSchema = schemas.rej({
			id: schemas.YjP().regex(ID, `expected an id of ${fields.$h}`).meta({ description: "Unique in the suite." }),
			query: fields.Qq.meta({ description: "What the user says." }),
			description: schemas.YjP().exactOptional().meta({ description: "For people; decides nothing." }),
			history: schemas.YOg(message).exactOptional().meta({ description: "The conversation before the query." }),
			...shared,
			expect: expectSchema.exactOptional().meta({ description: "Shorthands for what is expected of tools." })
		}).meta({
			title: "Scenario",
			description: "One query with its tool fixtures and expectations."
		});
		const wrapper = {
			$schema: schemas.YjP().exactOptional().meta({ description: "For editors; ignored." }),
			defaults: defaultsSchema.exactOptional()
		};
		const wrapperSchema = schemas.rej({
			...wrapper,
			scenarios: schemas.YOg(schemas.L5J())
		});
		const scenarioFileSchema = schemas.KCZ([schemas.YOg(scenarioSchema), schemas.rej({
			...wrapper,
			scenarios: schemas.YOg(scenarioSchema).meta({ description: "The scenarios of this file." })
		})]).meta({
			title: "Agent Tester scenarios",
			description: "A list of scenarios, or defaults and scenarios."
		});
		;
		const NO_DEFAULTS = {
			given: {},
			specs: [],
			broken: false
		};
		function compileDefaults(data, source, catalog) {
			const checked = (0, config_problems.z6)(defaultsSchema, data, source);
			if (!checked.ok) {
				const problems = [...checked.problems, ...assertProblems(data, source, catalog)];
				return {
					defaults: {
						...NO_DEFAULTS,
						broken: true
					},
					problems
				};
			}
			const { specs, problems } = compileAssert(checked.value.assert ?? [], source, catalog);
			return {
				defaults: {
					given: checked.value,
					specs,
					broken: problems.length > 0
				},
				problems
			};
		}
		function assertProblems(data, source, catalog) {
			const list = (0, config_problems.fK)(data, ["assert"]);
			const entries = Array.isArray(list) ? list.map((item) => assertEntry.safeParse(item).data) : [];
			return compileAssert(entries, source, catalog).problems;
		}
		function compileScenario(data, source, defaults, catalog) {
			const checked = (0, config_problems.z6)(scenarioSchema, data, {
				...source,
				later: laterInScenario
			});
			if (!checked.ok) {
				return { problems: [...checked.problems, ...assertProblems(data, source, catalog)] };
			}
			const entry = checked.value;
			const own = compileAssert(entry.assert ?? [], source, catalog);
			const expected = compileExpect(entry.expect ?? {}, source, catalog);
			const assertions = [
				...expected.specs,
				...defaults.specs,
				...own.specs
			];
			const problems = [...expected.problems, ...own.problems];
			if (problems.length === 0 && !defaults.broken) problems.push(...emptiness(entry, assertions, source));
			return {
				scenario: merge(entry, defaults.given, assertions, source),
				problems
			};
		}
		function emptiness(entry, assertions, source) {
			if (assertions.some(({ weight }) => weight > 0)) return [];
			const message = assertions.length === 0 ? `the scenario ${entry.id} has no assertion, so it could not fail` : `the scenario ${entry.id} has only assertions of weight 0, so it could not fail`;
			return [(0, config_problems.CC)(source, ["id"], "value", message, "say what you expect under `expect` or `assert`")];
		}
		function merge(entry, defaults, assertions, source) {
			const tags = [...new Set([...defaults.tags ?? [], ...entry.tags ?? []])];
			const context = defaults.context || entry.context ? {
				...defaults.context,
				...entry.context
			} : undefined;
			const repeat = entry.repeat ?? defaults.repeat;
			const fixtures = fixturesOf({
				...defaults.tools,
				...entry.tools
			});
			const decides = {
				query: entry.query,
				...context ? { context } : {},
				...entry.history ? { history: entry.history } : {},
				fixtures,
				...repeat === undefined ? {} : { repeat }
			};
			const expected = assertions.filter(({ path }) => path.startsWith("expect.")).map(({ type, not, value }) => ({
				type,
				not,
				value
			}));
			const asserted = [...defaults.assert ?? [], ...entry.assert ?? []].map(({ metric: _metric, ...rest }) => rest);
			return {
				id: entry.id,
				...decides,
				tags,
				...entry.description === undefined ? {} : { description: entry.description },
				assertions,
				place: source.document.placeOf([...source.base, "id"]),
				hash: (0, hash.qQ)({
					...decides,
					tags: [...tags].sort(),
					expected,
					asserted
				})
			};
		}
		function fixturesOf(tools) {
			const out = Object.create(null);
			for (const [name, given] of Object.entries(tools)) {
				out[name] = Array.isArray(given) ? given : [given];
			}
			return out;
		}
		var scenario_select = __webpack_require__(207);
		;
		async function loadSuite(config, files, catalog) {
			const paths = await files.glob(config.scenarios.map((glob) => (0, config_paths.u)(config.file, glob)));
			const globs = config.scenarios.map((glob) => (0, words.hD)(glob)).join(", ");
			if (paths.length === 0) {
				throw none(config, `no file of the ${files.label} matches ${globs}`);
			}
			const scenarios = [];
			const ids = [];
			const problems = [];
			for (const path of paths) {
				const read = readFile(path, await files.read(path) ?? "", catalog);
				(0, append.B)(scenarios, read.scenarios);
				(0, append.B)(ids, read.ids);
				(0, append.B)(problems, read.problems);
			}
			(0, append.B)(problems, duplicates(ids));
			if (problems.length > 0) throw new errors.yo((0, config_problems.g)(problems));
			if (scenarios.length === 0) throw none(config, `there is no scenario in the files of ${globs}`);
			return (0, freeze.o)((0, scenario_select.E)(scenarios));
		}
		function none(config, message) {
			return new errors.yo({
				place: { file: config.file },
				path: "scenarios",
				message,
				hint: "a run without scenarios cannot pass; run `agent-tester init` to write some"
			});
		}
		const NOTHING = {
			scenarios: [],
			ids: [],
			problems: []
		};
		function readFile(file, content, catalog) {
			try {
				return readScenarios((0, config_document.T)(file, content), catalog);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return {
					...NOTHING,
					problems: error.problems
				};
			}
		}
		function readScenarios(document, catalog) {
			const { data } = document;
			const top = {
				document,
				base: []
			};
			if (Array.isArray(data)) return readList(data, [], document, NO_DEFAULTS, catalog);
			if (!(0, json.Gv)(data)) {
				const got = data === null ? "is empty, expected" : `expected`;
				const message = `${got} a list of scenarios, or an object with defaults and scenarios`;
				const found = data === null ? "" : `, got ${(0, words.q0)(data)}`;
				return {
					...NOTHING,
					problems: [(0, config_problems.CC)(top, [], "value", message + found)]
				};
			}
			const { defaults: given, ...rest } = data;
			const checked = (0, config_problems.z6)(wrapperSchema, rest, top);
			const source = {
				document,
				base: ["defaults"],
				shown: ["defaults"]
			};
			const { defaults, problems } = given === undefined ? {
				defaults: NO_DEFAULTS,
				problems: []
			} : compileDefaults(given, source, catalog);
			const list = Array.isArray(rest["scenarios"]) ? rest["scenarios"] : [];
			const read = readList(list, ["scenarios"], document, defaults, catalog);
			return {
				...read,
				problems: [
					...checked.ok ? [] : checked.problems,
					...problems,
					...read.problems
				]
			};
		}
		function readList(list, base, document, defaults, catalog) {
			const scenarios = [];
			const ids = [];
			const problems = [];
			list.forEach((item, index) => {
				const result = compileScenario(item, {
					document,
					base: [...base, index]
				}, defaults, catalog);
				(0, append.B)(problems, result.problems);
				if (result.scenario) scenarios.push(result.scenario);
				const id = (0, config_problems.fK)(item, ["id"]);
				if (typeof id === "string") ids.push({
					id,
					place: document.placeOf([
						...base,
						index,
						"id"
					])
				});
			});
			return {
				scenarios,
				ids,
				problems
			};
		}
		function duplicates(ids) {
			const first = new Map();
			return ids.flatMap(({ id, place }) => {
				const before = first.get(id);
				if (!before) {
					first.set(id, place);
					return [];
				}
				const where = [
					before.file,
					before.line,
					before.column
				].join(":");
				const message = `the id ${(0, words.hD)(id)} is already used at ${where}`;
				return [{
					place,
					path: "id",
					message,
					hint: "ids are unique in the suite"
				}];
			});
		}
	}),
	207: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => selectScenarios,
			E: () => suiteOf
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8338);
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(578);
		var _config_freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6088);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(730);
		function suiteOf(scenarios) {
			const members = scenarios.map(({ id, hash }) => `${id} ${hash}`).sort();
			return {
				scenarios,
				hash: (0, _base_hash_js__WEBPACK_IMPORTED_MODULE_1__.qQ)(members)
			};
		}
		function selectScenarios(suite, selector) {
			const parts = selector.split(",").map((part) => part.trim()).filter((part) => part !== "");
			const index = new Map();
			for (const { id, tags } of suite.scenarios) {
				for (const key of [id, ...tags.map((tag) => `tag:${tag}`)]) {
					const ids = index.get(key);
					if (ids) ids.push(id);
					else index.set(key, [id]);
				}
			}
			const unknown = parts.filter((part) => part !== "all" && !index.has(part));
			if (unknown.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(unknown.map((part) => nothing(part, index)));
			if (parts.length === 0) {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					message: `the selector ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_2__.hD)(selector)} names no scenario`,
					hint: "say all, tag:<tag>, or ids with commas between"
				});
			}
			if (parts.includes("all")) return suite;
			const ids = new Set(parts.flatMap((part) => index.get(part) ?? []));
			return (0, _config_freeze_js__WEBPACK_IMPORTED_MODULE_3__.o)(suiteOf(suite.scenarios.filter(({ id }) => ids.has(id))));
		}
		function nothing(part, index) {
			const tagged = part.startsWith("tag:");
			const keys = [...index.keys()].filter((key) => key.startsWith("tag:") === tagged);
			const near = (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)(part, keys);
			const some = keys.slice(0, 10).join(", ") + (keys.length > 10 ? ", …" : "");
			const hint = near === undefined ? `${tagged ? "tags" : "ids"}: ${some || "none"}` : `did you mean ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_2__.hD)(near)}?`;
			return {
				message: `no scenario is selected by ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_2__.hD)(part)}`,
				hint
			};
		}
	}),
	4474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => REGRESSION_TAG });
		const REGRESSION_TAG = "regression";
	})
};
