export const id = 521;
export const ids = [521];
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
	3004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		const LATER_KEYS = ["judge", "privacy.names"];
		const LATER_VALUES = { "agent.kind": [
			"http",
			"command",
			"module"
		] };
		const KNOWN = { "agent.kind": "replay or openai" };
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
		var section = __webpack_require__(3988);
		;
		const assetPaths = {
			planner: fields.iZ.exactOptional().meta({ description: "File with the prompt of the planner, which selects tools." }),
			summarizer: fields.iZ.exactOptional().meta({ description: "File with the prompt of the summarizer, which answers." }),
			tools: fields.iZ.exactOptional().meta({ description: "YAML or JSON file with the list of tool definitions." })
		};
		const baseUrl = fields.Qq.regex(/^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/, "expected a URL like https://host/v1 without a user or key in it").meta({ description: "Chat endpoint of the provider, up to and without `/chat/completions`." });
		const openai = (0, section.u)({
			kind: schemas.euz("openai").meta({ description: "Planner, tools and summarizer over a chat endpoint." }),
			"base-url": baseUrl.exactOptional(),
			"api-key-env": fields.cG.default("OPENAI_API_KEY").meta({ description: "Name of the environment variable that holds the API key; never the key." }),
			...assetPaths,
			"max-steps": schemas.Whr().min(1).max(100).default(10).meta({ description: "Planner turns in a trial; one that wants more is a failed trial." })
		}).meta({ title: "Agent over an OpenAI-compatible endpoint" });
		const replay = (0, section.u)({
			kind: schemas.euz("replay").meta({ description: "Recorded executions: no network, no key." }),
			recording: fields.iZ.meta({ description: "JSONL file, one recorded execution a line." }),
			...assetPaths
		}).meta({ title: "Replayed agent" });
		const agentSchema = schemas.gMt("kind", [openai, replay]).meta({ description: "The system under test." });
		var gate_schema = __webpack_require__(6050);
		;
		const usd = schemas.aig().min(0).max(1e6);
		const price = (0, section.u)({
			input: usd.exactOptional().meta({ description: "USD per million input tokens." }),
			output: usd.exactOptional().meta({ description: "USD per million output tokens." }),
			"cached-input": usd.exactOptional().meta({ description: "USD per million input tokens read from the cache; `input` where absent." })
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
			gate: gate_schema.Tp.prefault({}),
			store: storeSchema.prefault({}),
			privacy: privacySchema.prefault({}),
			run: gate_schema.Lx.prefault({})
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
	5578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pg: () => sentinelSample,
			lu: () => staleAgainst
		});
		var random = __webpack_require__(9645);
		var stratified = __webpack_require__(1930);
		;
		const DRIFT_LEVEL = .01;
		function driftTest(strata, level = DRIFT_LEVEL) {
			const { pWorseMid, pBetterMid } = (0, stratified.G)(strata);
			const common = strata.filter((s) => s.baselineRuns > 0 && s.candidateRuns > 0).length;
			const p = common > 0 ? Math.min(1, 2 * Math.min(pWorseMid, pBetterMid)) : 1;
			return {
				p,
				drifted: p < level,
				scenarios: common
			};
		}
		;
		const SENTINEL_SHARE = .1;
		function sentinelSample(ids, seed, share = SENTINEL_SHARE) {
			const unique = [...new Set(ids)].sort();
			const size = Math.ceil(unique.length * Math.min(1, Math.max(0, share)));
			return new Set((0, random.A)(unique, (0, random.I)(`${seed}:sentinel`)).slice(0, size));
		}
		function staleAgainst(sentinelTrials, pool) {
			const fresh = Map.groupBy(sentinelTrials.filter(({ role, execution }) => role === "baseline" && execution), ({ scenarioId }) => scenarioId);
			const strata = [...fresh].map(([id, trials]) => {
				const stored = pool.scenarios.get(id) ?? [];
				return {
					baselinePasses: stored.filter(({ success }) => success).length,
					baselineRuns: stored.length,
					candidatePasses: trials.filter(({ validation }) => validation?.passed).length,
					candidateRuns: trials.length
				};
			});
			const { p, drifted, scenarios } = driftTest(strata);
			return scenarios > 0 ? {
				drifted,
				p,
				scenarios
			} : {
				drifted: false,
				p: null,
				scenarios: 0
			};
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
		var load = __webpack_require__(3004);
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
	6521: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
				...trial.retry ? { retry: true } : {},
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
		var deliver = __webpack_require__(2115);
		var evidence = __webpack_require__(6135);
		var exit = __webpack_require__(3580);
		var looks = __webpack_require__(5046);
		var measure = __webpack_require__(9105);
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
				costUsd: costs.some((cost) => cost === null) ? null : dollars(costs),
				unselected: input.unselected,
				comparison: input.comparison,
				outcome: input.outcome,
				exampleIds: []
			};
		}
		function dollars(costs) {
			return Number(costs.reduce((sum, cost) => sum + (cost ?? 0), 0).toFixed(9));
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
		var registry = __webpack_require__(8727);
		var compare = __webpack_require__(7393);
		var missing = __webpack_require__(3556);
		var load = __webpack_require__(3004);
		var model = __webpack_require__(2526);
		;
		function storedTrial({ response, toolsUsed, toolCalls, analysis, reasoning, labels, metrics, error, timestamp, provenance }) {
			const { scenarioId, variant, trial } = provenance;
			const { passed, validationConfidence, responseQuality, correctToolSelection } = labels;
			return {
				scenarioId,
				role: variant,
				trial,
				attempts: 1,
				startedAt: timestamp,
				wallMs: metrics.latencyMs ?? 0,
				execution: {
					message: response,
					toolsUsed,
					toolCalls,
					...analysis === null ? {} : { analysis },
					...reasoning === undefined ? {} : { reasoning },
					tokenUsage: metrics.tokenUsage,
					costUsd: metrics.cost,
					latencyMs: metrics.latencyMs,
					stages: metrics.stages ?? null,
					...error ? { error } : {}
				},
				validation: {
					passed,
					confidence: validationConfidence,
					quality: responseQuality,
					toolCorrect: correctToolSelection,
					details: []
				}
			};
		}
		var scenario_types = __webpack_require__(4474);
		var scenario_load = __webpack_require__(7195);
		var scenario_select = __webpack_require__(207);
		var decide = __webpack_require__(2340);
		var paired_comparison = __webpack_require__(6531);
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
			const limits = (0, rules.Af)(config, options);
			const [baseline, candidate] = plan.arms;
			const stored = baseline && candidate ? await (0, evidence.h)(world, {
				config,
				options,
				gate,
				suite: plan.suite,
				baseline,
				candidate
			}) : undefined;
			const judging = (0, looks.c)(plan.suite, gate, (0, looks.n)(plan.suite, plan.arms), limits.timeoutMs, stored);
			const result = await runPlan(world, plan, gate, limits, judging, options);
			return await finish(world, {
				options,
				config,
				gate,
				judging,
				...stored ? { pool: stored.pool } : {},
				suite: plan.suite,
				startedAt,
				baseline: plan.arms.find(({ variant }) => variant.role === "baseline") ?? null,
				candidate: plan.arms.find(({ variant }) => variant.role === "candidate") ?? arms.candidate,
				result,
				...plan.outcome ? { outcome: plan.outcome } : {},
				integrity: (0, rules.Ll)(arms, config, whole, baseSuite),
				unselected: false,
				mustPass: true
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
		async function runPlan(world, plan, gate, limits, judging, options) {
			if (plan.arms.length === 0) return { trials: [] };
			return await (0, measure.x)(world, {
				suite: plan.suite,
				arms: plan.arms,
				repeat: gate.repeat,
				limits,
				...judging.looks && plan.arms.length > 1 ? { looks: judging.looks } : {},
				...options.record === undefined ? {} : { record: options.record }
			});
		}
		async function finish(world, f) {
			const { options, config, suite } = f;
			const redactor = await world.redactor(config.privacy);
			const trials = await redactTrials(f.result.trials, redactor);
			const counted = comparisonOf(f);
			const outcome = outcomeOf(f, counted);
			const comparison = counted && (0, paired_comparison.X)(counted, outcome);
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
			const storedBaseline = comparison ? await storedBaselineOf(f, comparison, redactor) : [];
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
			const paths = (0, deliver.Rs)(options.output, world.context.runId, world.context.attempt);
			const input = {
				context: world.context,
				suite: await redactSuite(suite, redactor),
				run,
				trials,
				outcome,
				comparison,
				...storedBaseline.length > 0 ? { storedBaseline } : {},
				...stored ? { stored } : {},
				...f.integrity ? { integrity: f.integrity } : {},
				warnings: [],
				resultsPath: paths.results,
				pathPrefix: world.pathPrefix,
				suiteName: world.pathPrefix + config.file
			};
			const render = (warnings) => (0, model.M)({
				...input,
				warnings
			});
			const partial = f.result.stopped !== undefined;
			const exitCode = exitCodeFor(world, f, outcome);
			const written = await (0, deliver.Li)(world, input, render([]), paths, partial);
			const delivered = options.dryRun ? { warnings: [] } : await (0, deliver.cK)(world, input, (more) => render([...written, ...more]), options.comment, exitCode);
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
		async function storedBaselineOf({ pool, result }, comparison, redactor) {
			if (!pool) return [];
			const ran = new Set(result.trials.flatMap((one) => one.role === "baseline" ? [one.scenarioId] : []));
			const wanted = comparison.scenarios.filter(({ id, change }) => change !== "passing" && !ran.has(id));
			const shown = wanted.flatMap(({ id }) => pool.shown.get(id) ?? []);
			return await redactTrials(shown.map(storedTrial), redactor);
		}
		function exitCodeFor(world, f, outcome) {
			if (wasInterrupted(world, f.result)) return 130;
			const exitCode = (0, exit.F)(outcome, f.gate.failOn);
			if (exitCode !== 0 || !f.mustPass || outcome.kind === "judged" || f.gate.failOn === "never") return exitCode;
			const tagged = new Set(f.suite.scenarios.filter(scenario_types.k).map(({ id }) => id));
			return f.result.trials.some(({ scenarioId, validation }) => tagged.has(scenarioId) && validation?.passed === false) ? 1 : 0;
		}
		function wasInterrupted({ signal }, { stopped }) {
			return stopped?.kind === "cancelled" && !(signal.reason instanceof errors.Cp);
		}
		function comparisonOf({ suite, baseline, candidate, result }) {
			if (!baseline || !candidate || result.trials.length === 0 && !result.looks) return null;
			return (0, compare.Z)(suite, result.trials, {
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
				if (trials.length > 0 && lost / trials.length > missing.rf) {
					return {
						kind: "unjudged",
						reason: `${lost} of ${trials.length} trials were lost to infrastructure errors`
					};
				}
				return f.outcome;
			}
			if (!comparison) return {
				kind: "unjudged",
				reason: "no trial ran"
			};
			return (0, decide.L)(comparison, f.gate, f.judging?.measured(f.result));
		}
	}),
	6135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => storedEvidence,
			c: () => warming
		});
		var rules = __webpack_require__(8142);
		var errors = __webpack_require__(5145);
		var untrusted = __webpack_require__(1898);
		var moments = __webpack_require__(4037);
		;
		function gradedValue({ labels, metrics, error, timestamp, provenance }, latencyCapMs) {
			const tool = labels.correctToolSelection;
			return {
				success: !error && labels.passed,
				tool: error && tool !== null ? false : tool,
				quality: error ? 0 : labels.responseQuality,
				cost: metrics.cost,
				latency: error ? latencyCapMs : metrics.latencyMs,
				at: timestamp,
				runId: provenance.runId
			};
		}
		;
		const MOST_POOLED = 10;
		const POOL_DAYS = 30;
		const DAY_MS = 24 * 60 * 6e4;
		const CLOCK_SKEW_MS = 60 * 6e4;
		function baselinePool(input) {
			const unselected = input.runs.filter((run) => run.unselected);
			const found = storedTrials({
				...input,
				runs: unselected
			}, "baseline").filter((one) => !one.provenance.retry);
			const scenarios = new Map([...byScenario(found, input)].map(([id, values]) => [id, values.slice(-MOST_POOLED)]));
			const used = [...scenarios.values()].flat();
			const oldest = used.reduce((least, { at }) => Math.min(least, Date.parse(at)), Infinity);
			return {
				scenarios,
				depth: (0, moments.fY)([...scenarios.values()].map((values) => values.length)),
				oldestDays: used.length > 0 ? Math.max(0, input.now - oldest) / DAY_MS : null,
				runIds: runIdsOf(used),
				shown: new Map([...Map.groupBy(found, ({ provenance }) => provenance.scenarioId)].flatMap(([id, trials]) => {
					const newest = trials.findLast(({ labels, error }) => labels.passed && !error) ?? trials.at(-1);
					return newest ? [[id, newest]] : [];
				}))
			};
		}
		function candidateEvidence(input) {
			const found = storedTrials(input, "candidate");
			return {
				scenarios: byScenario(found.filter(({ provenance }) => !provenance.retry), input),
				retries: byScenario(found.filter(({ provenance }) => provenance.retry), input),
				runIds: runIdsOf(found.map((example) => gradedValue(example, null)))
			};
		}
		function storedTrials(input, role) {
			const hashes = new Map(input.scenarios.map(({ id, hash }) => [id, hash]));
			const owners = new Map(input.runs.flatMap(({ runId, exampleIds }) => exampleIds.map((id) => [id, runId])));
			const found = new Map();
			for (const example of input.examples) {
				const { source, variant, scenarioId, scenarioHash, configHash, runId } = example.provenance;
				const age = input.now - Date.parse(example.timestamp);
				const fits = source === "test" && variant === role && configHash === input.configHash && hashes.get(scenarioId) === scenarioHash && owners.get(example.id) === runId && age <= POOL_DAYS * DAY_MS && age >= -CLOCK_SKEW_MS;
				if (fits) found.set(example.id, example);
			}
			return [...found.values()].sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || a.provenance.trial - b.provenance.trial);
		}
		function byScenario(examples, { latencyCapMs = null }) {
			const groups = Map.groupBy(examples, ({ provenance }) => provenance.scenarioId);
			return new Map([...groups].map(([id, group]) => [id, group.map((example) => gradedValue(example, latencyCapMs))]));
		}
		function runIdsOf(values) {
			const inOrder = [...values].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
			return [...new Set(inOrder.map(({ runId }) => runId))];
		}
		var sentinel = __webpack_require__(5578);
		;
		const ENOUGH_STORED = 3;
		const WARM_POOL = 5;
		async function storedEvidence(world, input) {
			const { suite, baseline, candidate } = input;
			const trials = await evidence_storedTrials(world, input);
			if (!trials) return undefined;
			const pool = baselinePool({
				...trials,
				configHash: baseline.variant.configHash
			});
			const earlier = candidateEvidence({
				...trials,
				configHash: candidate.variant.configHash
			});
			const stored = new Map([...pool.scenarios].map(([id, values]) => [id, values.length]).filter(([, runs]) => runs >= ENOUGH_STORED));
			const today = new Date(trials.now).toISOString().slice(0, 10);
			return {
				pool,
				candidate: earlier,
				stored,
				sentinel: (0, sentinel.Pg)([...stored.keys()], `${suite.hash}:${today}`),
				earlier: new Map([...earlier.scenarios].map(([id, values]) => [id, values.length]))
			};
		}
		async function warming(world, input) {
			const trials = await evidence_storedTrials(world, input);
			if (!trials) return input.suite;
			const pool = baselinePool({
				...trials,
				configHash: input.baseline.variant.configHash
			});
			const isWarm = (id) => (pool.scenarios.get(id)?.length ?? 0) >= WARM_POOL;
			const scenarios = input.suite.scenarios.map((one) => isWarm(one.id) ? {
				...one,
				repeat: 1
			} : one);
			return {
				...input.suite,
				scenarios
			};
		}
		async function evidence_storedTrials(world, { config, options, gate, suite }) {
			const { store, kind } = (0, rules.xX)(config, options, world);
			if (gate.policy !== "paired" || kind === "none") return undefined;
			const now = world.clock.now();
			const range = { since: now - POOL_DAYS * DAY_MS };
			try {
				const opened = await world.openStore(store, kind, config.file);
				const runs = await opened.readRuns(range);
				const examples = [];
				for await (const example of opened.readExamples(range)) examples.push(example);
				return {
					runs,
					examples,
					scenarios: suite.scenarios,
					now,
					latencyCapMs: config.run.timeoutMs
				};
			} catch (error) {
				world.logger.warn("stored runs cannot be read, so the baseline runs afresh:", (0, untrusted.b)((0, errors.wr)(error)));
				return undefined;
			}
		}
	}),
	5046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => judgingOf,
			n: () => seedOf
		});
		var _compare_stats_looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8604);
		var _compare_stats_sequential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8680);
		var _example_sentinel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5578);
		var _run_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8402);
		var _verdict_paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2695);
		var _verdict_paired_scenarios_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5123);
		function seedOf(suite, arms) {
			return `${suite.hash}:${arms.at(-1)?.variant.configHash ?? ""}`;
		}
		const BETWEEN_RUNS = .1;
		function judgingOf(suite, gate, seed, latencyCapMs, stored) {
			if (gate.policy === "thresholds") return { measured: ({ trials }) => ({
				suite,
				trials,
				tau: 0,
				seed
			}) };
			const ordered = {
				...suite,
				scenarios: (0, _run_order_js__WEBPACK_IMPORTED_MODULE_2__.i)(suite, seed)
			};
			const schedule = (0, _compare_stats_looks_js__WEBPACK_IMPORTED_MODULE_3__.fg)(suite.scenarios.length, gate.repeat);
			const fixed = {
				suite: ordered,
				schedule,
				seed,
				latencyCapMs,
				...stored ? {
					candidateBefore: stored.candidate.scenarios,
					retriesBefore: stored.candidate.retries
				} : {}
			};
			let refreshed = false;
			const against = (trials) => {
				if (!stored || stored.pool.scenarios.size === 0) return { tau: 0 };
				const { p, drifted } = (0, _example_sentinel_js__WEBPACK_IMPORTED_MODULE_4__.lu)(trials, stored.pool);
				const drift = p === null ? {} : { drift: {
					p,
					drifted: drifted || refreshed
				} };
				if (refreshed) return {
					tau: 0,
					baseline: drift
				};
				const { oldestDays } = stored.pool;
				const baseline = {
					...drift,
					...oldestDays === null ? {} : { oldestDays }
				};
				return {
					pool: stored.pool.scenarios,
					tau: BETWEEN_RUNS,
					baseline
				};
			};
			return {
				looks: {
					schedule,
					...stored ? {
						stored: stored.stored,
						sentinel: stored.sentinel,
						earlier: stored.earlier
					} : {},
					decide(trials, looksDone) {
						if (!refreshed && against(trials).baseline?.drift?.drifted) {
							refreshed = true;
							return { kind: "refresh" };
						}
						const question = (0, _verdict_paired_js__WEBPACK_IMPORTED_MODULE_1__.i)({
							...fixed,
							...against(trials),
							gate,
							trials,
							looksDone
						});
						const answer = (0, _compare_stats_sequential_js__WEBPACK_IMPORTED_MODULE_0__.r)(question);
						if (answer.state === "WORSE") {
							const lost = trials.some(({ retry, error }) => retry && error);
							const unsure = lost ? [] : (0, _verdict_paired_scenarios_js__WEBPACK_IMPORTED_MODULE_5__.B)(question.scenarios);
							return unsure.length > 0 ? {
								kind: "retry",
								scenarioIds: unsure
							} : { kind: "stop" };
						}
						const due = answer.regression.filter(({ state }) => state === "pending").map(({ id }) => id);
						if (due.length > 0) return {
							kind: "retry",
							scenarioIds: due
						};
						return { kind: answer.state === "CONTINUE" ? "continue" : "stop" };
					}
				},
				measured: ({ trials, looks }) => ({
					...fixed,
					...against(trials),
					trials,
					looksDone: looks?.done ?? schedule.length
				})
			};
		}
	}),
	9105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => measure });
		var looks = __webpack_require__(5046);
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
		var base_random = __webpack_require__(9645);
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
		;
		function straightCourse(plan) {
			const all = { [Symbol.iterator]: () => inOrder(plan) };
			let given = false;
			return {
				planned: () => plan.planned,
				next() {
					const batch = given ? undefined : all;
					given = true;
					return batch;
				},
				begun: () => given ? all : []
			};
		}
		function* inOrder(plan) {
			for (const batch of plan.batches) yield* batch;
		}
		;
		const MOST_ATTEMPTS = 5;
		var run_order = __webpack_require__(8402);
		var types = __webpack_require__(4474);
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
				const random = (0, base_random.I)(`${options.seed}:plan`);
				const indices = suite.scenarios.map((_, index) => index);
				let flip = random() < .5;
				for (let trial = 1; trial <= passes; trial++) {
					const batch = [];
					const present = indices.filter((index) => trial <= (counts[index] ?? 0));
					for (const index of (0, base_random.A)(present, random)) {
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
		;
		function lookCourse(suite, looks, options) {
			const roles = orderedRoles(options.roles);
			if (!roles.includes("candidate")) throw new RangeError("a run in looks needs a candidate");
			const schedule = checkedSchedule(looks.schedule, suite.scenarios.length);
			const last = schedule.at(-1);
			const passes = last?.runs ?? 0;
			const order = (0, run_order.i)(suite, options.seed);
			const places = new Map(suite.scenarios.map((scenario, index) => [scenario.id, {
				scenario,
				index
			}]));
			const begun = new Map();
			const attempts = new Map();
			const retried = new Map();
			let stored = looks.stored;
			let flip = (0, base_random.I)(`${options.seed}:plan`)() < .5;
			let next = 0;
			let done = 0;
			let over = schedule.length === 0;
			function planned(scenario, role, trial) {
				const index = places.get(scenario.id)?.index ?? 0;
				const width = passes + MOST_ATTEMPTS;
				const position = (index * width + trial - 1) * roles.length + roles.indexOf(role);
				return {
					scenario,
					role,
					trial,
					...trial > passes ? { retry: true } : {},
					position
				};
			}
			function isWanted(scenario, role, trial, inLook) {
				const { id } = scenario;
				const covered = inLook && trial <= passesOf(scenario);
				if (role === "candidate") return covered && trial > (looks.earlier?.get(id) ?? 0);
				if ((stored?.get(id) ?? 0) < 1) return covered;
				return trial === 1 && looks.sentinel?.has(id) === true;
			}
			function* lacking(look) {
				for (let trial = 1; trial <= look.runs; trial++) {
					for (const [at, scenario] of order.entries()) {
						const inLook = at < look.scenarios || (0, types.k)(scenario);
						const pair = roles.filter((role) => isWanted(scenario, role, trial, inLook)).map((role) => planned(scenario, role, trial)).filter(({ position }) => !begun.has(position));
						if (pair.length > 0) yield pair;
					}
				}
			}
			function begin(trials) {
				for (const trial of trials) {
					begun.set(trial.position, trial);
					const { id } = trial.scenario;
					if (trial.role === "candidate") attempts.set(id, (attempts.get(id) ?? 0) + 1);
				}
				return trials;
			}
			function beginLook(look) {
				const batch = [];
				for (const pair of look ? lacking(look) : []) {
					batch.push(...flip ? pair.toReversed() : pair);
					if (pair.length > 1) flip = !flip;
				}
				return begin(batch);
			}
			function retries(ids) {
				const batch = [...new Set(ids)].flatMap((id) => {
					const scenario = places.get(id)?.scenario;
					if (!scenario) throw new RangeError(`there is no scenario ${id} to be tried again`);
					const tried = (attempts.get(id) ?? 0) + (looks.earlier?.get(id) ?? 0);
					if (tried >= MOST_ATTEMPTS) return [];
					retried.set(id, (retried.get(id) ?? 0) + 1);
					return [planned(scenario, "candidate", passes + (retried.get(id) ?? 0))];
				});
				return begin(batch);
			}
			function more(decision) {
				switch (decision.kind) {
					case "retry": return retries(decision.scenarioIds);
					case "refresh":
						stored = undefined;
						return beginLook(schedule[next - 1]);
					case "stop":
						over = true;
						return [];
					case "continue": return [];
				}
			}
			return {
				planned() {
					if (over || !last) return begun.size;
					return [...lacking(last)].reduce((sum, pair) => sum + pair.length, begun.size);
				},
				next(trials) {
					if (over) return undefined;
					if (next > 0) {
						done = next;
						const batch = more(looks.decide(trials(), done));
						if (batch.length > 0) return batch;
						over ||= next === schedule.length;
						if (over) return undefined;
					}
					return beginLook(schedule[next++]);
				},
				begun: () => begun.values(),
				taken(spent, stopped) {
					const covered = order.filter((scenario, at) => at < (last?.scenarios ?? 0) || (0, types.k)(scenario));
					const whole = covered.reduce((sum, one) => sum + Math.min(passes, passesOf(one)) * roles.length, 0);
					const savedTrials = stopped ? 0 : Math.max(0, whole - spent);
					return {
						done,
						planned: schedule.length,
						spentTrials: spent,
						savedTrials
					};
				}
			};
		}
		function passesOf({ repeat }) {
			return repeat === undefined ? Infinity : trialCount(repeat);
		}
		function checkedSchedule(schedule, size) {
			let before = {
				scenarios: 1,
				runs: 1
			};
			for (const look of schedule) {
				const { scenarios, runs } = look;
				const whole = Number.isSafeInteger(scenarios) && Number.isSafeInteger(runs);
				if (!whole || scenarios < before.scenarios || runs < before.runs || scenarios > size) {
					throw new RangeError(`looks must grow from 1 scenario and 1 run to at most ${size} scenarios, not to ${scenarios} and ${runs}`);
				}
				before = look;
			}
			return schedule;
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
		function identity({ scenario, role, trial, retry }) {
			return {
				scenarioId: scenario.id,
				role,
				trial,
				...retry ? { retry } : {}
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
				seed: Math.floor((0, base_random.I)(`${seed}:${scenario.id}:${trial}`)() * 2 ** 31)
			};
		}
		;
		async function runTrials(options) {
			const { suite, limits, clock } = options;
			if (!Number.isSafeInteger(limits.maxConcurrency) || limits.maxConcurrency < 1) {
				throw new RangeError(`maxConcurrency must be a whole number from 1, not ${limits.maxConcurrency}`);
			}
			const arms = new Map(options.arms.map((arm) => [arm.variant.role, arm]));
			const course = courseOf(options);
			const halt = createHalt(options.signal);
			const tell = (event) => options.onEvent?.(event);
			const context = {
				seed: options.seed,
				limits,
				clock,
				random: (0, base_random.I)(`${options.seed}:waits`),
				halt: halt.signal,
				coolDown: createCoolDown(clock, halt.signal),
				tell
			};
			let planned = course.planned();
			const isOutage = createOutageBreaker(planned);
			const ended = new Map();
			const cut = new Map();
			async function conduct(trial) {
				const arm = arms.get(trial.role);
				if (!arm) throw new TypeError(`no arm has the role ${trial.role}`);
				const end = await runTrial(trial, arm, context);
				if (end.kind === "cut") {
					cut.set(trial.position, end.trial);
					return;
				}
				const result = graded(trial, end.trial, options);
				ended.set(trial.position, result);
				tell({
					type: "trial",
					trial: result,
					done: ended.size,
					planned
				});
				const outage = isOutage(result.error);
				if (outage) halt.stop(outage);
			}
			async function lane(queue) {
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
			async function travel() {
				for (;;) {
					const batch = course.next(() => runner_inOrder(ended));
					const before = planned;
					planned = course.planned();
					if (planned !== before) tell({
						type: "plan",
						planned
					});
					if (!batch) return;
					const queue = batch[Symbol.iterator]();
					await Promise.all(Array.from({ length: Math.min(limits.maxConcurrency, planned) }, () => lane(queue)));
					const cause = halt.cause();
					if (cause && (cause.kind !== "cancelled" || lacks(course, ended))) return;
				}
			}
			try {
				tell({
					type: "start",
					planned,
					scenarios: suite.scenarios.length
				});
				await travel().catch((error) => halt.stop({
					kind: "fault",
					error
				}));
				tell({
					type: "end",
					done: ended.size,
					planned
				});
			} finally {
				halt.release();
			}
			return result(course, ended, cut, halt, new Date(clock.now()).toISOString());
		}
		function courseOf({ suite, arms, repeat, seed, looks }) {
			const roles = arms.map(({ variant }) => variant.role);
			if (looks) return lookCourse(suite, looks, {
				roles,
				seed
			});
			return straightCourse(planTrials(suite, {
				roles,
				repeat,
				seed
			}));
		}
		function runner_inOrder(ended) {
			return [...ended].sort(([a], [b]) => a - b).map(([, trial]) => trial);
		}
		function lacks(course, ended) {
			for (const { position } of course.begun()) if (!ended.has(position)) return true;
			return false;
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
		function result(course, ended, cut, halt, now) {
			const cause = halt.cause();
			if (cause?.kind === "fault") throw cause.error;
			const all = new Map(ended);
			for (const planned of course.begun()) {
				const { position } = planned;
				if (ended.has(position)) continue;
				if (!cause) throw new Error(`trial ${position} was planned and did not run`);
				const facts = cut.get(position);
				all.set(position, {
					...facts ?? {
						...identity(planned),
						attempts: 0,
						startedAt: now,
						wallMs: 0
					},
					error: haltedError(cause, facts !== undefined)
				});
			}
			const stopped = cause && (all.size > ended.size || cause.kind === "outage") ? cause : undefined;
			const looks = course.taken?.(ended.size + cut.size, stopped !== undefined);
			return {
				trials: runner_inOrder(all),
				...stopped ? { stopped } : {},
				...looks ? { looks } : {}
			};
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
					seed: (0, looks.n)(options.suite, options.arms),
					...options.looks ? { looks: options.looks } : {},
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
		var registry = __webpack_require__(8727);
		var errors = __webpack_require__(5145);
		var config_gate = __webpack_require__(6100);
		var load = __webpack_require__(7195);
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
			if (!(0, types.k)(before) || (0, types.k)(after)) return [];
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
				"repeat",
				"alpha"
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
			return (0, config_gate.ok)(gate, options);
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
	8402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => lookOrder });
		var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9645);
		const ROUNDING = 1e-9;
		function lookOrder(suite, seed) {
			return mixed(suite.scenarios, (0, _base_random_js__WEBPACK_IMPORTED_MODULE_0__.I)(`${seed}:looks`));
		}
		function mixed(scenarios, random) {
			const { groups, shares } = grouped((0, _base_random_js__WEBPACK_IMPORTED_MODULE_0__.A)(scenarios, random));
			const least = shares.length > 1 ? 1 / (2 * shares.length - 2) : 0;
			const out = [];
			while (out.length < scenarios.length) {
				for (const share of shares) share.behind = share.of * (out.length + 1) - share.taken;
				const next = mostUrgent(groups, least);
				const scenario = next?.scenarios.pop();
				if (!next || !scenario) throw new Error("a scenario was lost while the order was made");
				for (const share of next.tags) share.taken++;
				out.push(scenario);
			}
			return out;
		}
		function grouped(scenarios) {
			const uses = new Map();
			for (const { tags } of scenarios) for (const tag of new Set(tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
			const shares = new Map();
			const groups = new Map();
			for (const scenario of scenarios) {
				const shared = [...new Set(scenario.tags)].filter((tag) => (uses.get(tag) ?? 0) > 1);
				const names = shared.length > 0 ? shared.sort() : [""];
				const tags = names.map((tag) => {
					const share = shares.get(tag) ?? {
						of: 0,
						taken: 0,
						behind: 0
					};
					shares.set(tag, share);
					share.of += 1 / scenarios.length;
					return share;
				});
				const key = JSON.stringify(names);
				const group = groups.get(key);
				if (group) group.scenarios.push(scenario);
				else groups.set(key, {
					tags,
					scenarios: [scenario]
				});
			}
			return {
				groups: [...groups.values()],
				shares: [...shares.values()]
			};
		}
		function mostUrgent(groups, least) {
			let best;
			for (const group of groups) {
				if (group.scenarios.length === 0) continue;
				let allowed = true;
				let left = Infinity;
				let distance = 0;
				for (const { of, behind } of group.tags) {
					allowed &&= behind >= least - ROUNDING;
					left = Math.min(left, (1 - least - behind) / of);
					distance += 1 - 2 * behind;
				}
				const rank = allowed ? left : distance;
				const better = !best || (allowed === best.allowed ? rank < best.rank - ROUNDING : allowed);
				if (better) best = {
					group,
					allowed,
					rank
				};
			}
			return best?.group;
		}
	}),
	7195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => loadSuite });
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var append = __webpack_require__(7863);
		var config_document = __webpack_require__(1284);
		var freeze = __webpack_require__(6088);
		var config_paths = __webpack_require__(7147);
		var config_problems = __webpack_require__(3515);
		var words = __webpack_require__(730);
		;
		const GRADER_VERSION = 1;
		var hash = __webpack_require__(8338);
		var nearest = __webpack_require__(578);
		;
		const LATER_KEYS = [];
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
					...entry.stage === undefined ? {} : { stage: entry.stage },
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
			const vacuous = type.threshold === "score" && threshold === 0;
			if (threshold >= low && threshold <= high && !vacuous) return [];
			const range = type.threshold === "score" ? "a score above 0, at most 1" : "a limit of 0 or more";
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
		function shorthands({ tools, forbidden = [], recovery }) {
			const matched = tools ? [{
				key: "tools",
				type: "trajectory:match",
				not: false,
				value: matchValue(tools)
			}] : [];
			const banned = forbidden.map((value, index) => ({
				key: "forbidden",
				index,
				type: typeof value !== "string" && value.args ? "trajectory:tool-args-match" : "trajectory:tool-used",
				not: true,
				value: typeof value === "string" || value.args ? value : value.name
			}));
			const mended = recovery ? [{
				key: "recovery",
				type: "trajectory:recovery",
				not: false,
				value: recovery
			}] : [];
			return [
				...matched,
				...banned,
				...mended
			];
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
			args: fields.o$.exactOptional().meta({ description: "Arguments that the call must have. In place of a value: { $anyOf: [a, b] }, { $any: true }, { $type: integer }, { $literal: value }, each with $optional: true where it may be left out." }),
			mode: schemas.k5n(["partial", "exact"]).exactOptional().meta({ description: "Further arguments are free (partial, the default) or not (exact)." }),
			compare: schemas.k5n(["exact", "lenient"]).exactOptional().meta({ description: "lenient: texts may differ in case, spaces, quotes and , . / - _ * ^" })
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
			forbidden: schemas.YOg(call).min(1).exactOptional().meta({ description: "Tools that must not be called, at all or with these arguments." }),
			recovery: schemas.k5n([
				"clarify",
				"retry",
				"fallback",
				"graceful_fail"
			]).exactOptional().meta({ description: "What the agent does about the first tool call that fails." })
		});
		const assertionType = fields.Qq.meta({ description: "Name of the assertion; `not-` in front turns it round." });
		const assertEntry = schemas.rej({
			type: assertionType,
			value: fields.Pq.exactOptional().meta({ description: "What is expected; its shape depends on the type." }),
			threshold: schemas.aig().exactOptional().meta({ description: "Least score that passes (0–1), or the limit of `cost` (USD) and `latency` (ms)." }),
			weight: schemas.aig().min(0).max(1e3).default(1).meta({ description: "Share in the quality score; 0 informs and never fails the trial." }),
			metric: fields.Qq.exactOptional().meta({ description: "Name to group by." }),
			stage: schemas.k5n([
				"planner",
				"tools",
				"summarizer"
			]).exactOptional().meta({ description: "Where a failure of it starts. A text is then looked for in the planner’s analysis, in what the tools answered, or in the answer." })
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
					asserted,
					grader: GRADER_VERSION
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
	})
};
