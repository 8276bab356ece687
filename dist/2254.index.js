export const id = 2254;
export const ids = [2254];
export const modules = {
	2254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { scan: () => scan });
		var rules = __webpack_require__(5272);
		var errors = __webpack_require__(5145);
		var load = __webpack_require__(3565);
		var find = __webpack_require__(8832);
		var json = __webpack_require__(768);
		var privacy_claims = __webpack_require__(5990);
		var rebuild = __webpack_require__(4820);
		var privacy_search = __webpack_require__(659);
		var tokens = __webpack_require__(205);
		;
		const MOST_LINES = 2e3;
		const AROUND = 30;
		const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
		function createScanner(settings) {
			const search = (0, privacy_search.G)(settings);
			return function* (file, text) {
				let loose = [];
				let first = 1;
				const lines = text.split(/\r\n|\r|\n/);
				for (const [n, line] of lines.entries()) {
					const value = parsed(line);
					if (value === undefined) {
						if (loose.length === 0) first = n + 1;
						loose.push(line);
						if (loose.length < MOST_LINES) continue;
					}
					yield* inText(loose.join("\n"), {
						file,
						first
					}, search);
					loose = [];
					if (value !== undefined) yield* inRecord(value, {
						file,
						line: n + 1
					}, search);
				}
				yield* inText(loose.join("\n"), {
					file,
					first
				}, search);
			};
		}
		function parsed(line) {
			const bare = line.trim().replace(/,$/, "");
			if (bare.length < 2) return undefined;
			const whole = /^[[{]/.test(bare) ? bare : /^"(?:[^"\\]|\\.){0,300}"\s*:/.test(bare) ? `{${bare}}` : "";
			if (whole === "") return undefined;
			try {
				const value = JSON.parse(whole);
				return typeof value === "object" && value !== null ? value : undefined;
			} catch {
				return undefined;
			}
		}
		function* inRecord(record, place, search) {
			const found = [];
			const example = idOf(record);
			const copy = (0, rebuild.a)(record, (text, key) => {
				for (const { kind, excerpt } of findsIn(text, key, search)) found.push({
					...place,
					kind,
					example,
					excerpt
				});
				return text;
			});
			yield* found;
			if (!isDeeper(copy)) return;
			for (const { kind, excerpt } of findsIn(JSON.stringify(record), "", search)) yield {
				...place,
				kind,
				example,
				excerpt
			};
		}
		function isDeeper(copy) {
			return JSON.stringify(copy).includes("[nested too deeply to be checked]");
		}
		function idOf(record) {
			if (!(0, json.Gv)(record)) return null;
			const id = record["id"] ?? record["example"];
			return typeof id === "string" && ID.test(id) ? id : null;
		}
		function* inText(text, { file, first }, search) {
			if (text.trim() === "") return;
			let line = first;
			let at = 0;
			for (const { kind, excerpt, start } of findsIn(text, "", search)) {
				for (let next = text.indexOf("\n", at); next >= 0 && next < start; next = text.indexOf("\n", at)) {
					line++;
					at = next + 1;
				}
				yield {
					kind,
					file,
					line,
					example: null,
					excerpt
				};
			}
		}
		function findsIn(text, key, search) {
			const claims = (0, privacy_claims.FF)((0, privacy_claims.Zu)((0, privacy_claims.RY)(text, key, search), search.detectors), (0, tokens.g)(text));
			return claims.map((claim, n) => ({
				kind: claim.detector.kind,
				start: claim.start,
				excerpt: excerptOf(text, key, claims, n)
			}));
		}
		function excerptOf(text, key, claims, n) {
			const claim = claims[n];
			if (!claim) return "";
			const from = Math.max(0, claim.start - AROUND, claims[n - 1]?.end ?? 0);
			const to = Math.min(text.length, claim.end + AROUND, claims[n + 1]?.start ?? text.length);
			const before = `${from > 0 ? "…" : ""}${text.slice(from, claim.start)}`;
			const after = `${text.slice(claim.end, to)}${to < text.length ? "…" : ""}`;
			return `${key ? `${key}: ` : ""}${before}[${claim.detector.kind}]${after}`;
		}
		;
		const MOST_FINDS = 1e4;
		async function scan(world, options) {
			const { source, privacy } = await opened(world, options);
			if (privacy.redact.length === 0 && !privacy.names) {
				const place = { file: options.config };
				throw new errors.yo({
					place,
					path: "privacy.redact",
					message: "is empty, so there is nothing to look for"
				});
			}
			const look = createScanner(privacy);
			const finds = [];
			const unread = [];
			const found = {};
			let files = 0;
			for await (const one of source.files()) {
				world.signal.throwIfAborted();
				files++;
				const failure = "failure" in one ? one.failure : one.text.includes("\0") ? "is no text" : undefined;
				if ("failure" in one || failure !== undefined) {
					unread.push({
						file: one.file,
						failure: failure ?? ""
					});
					continue;
				}
				for (const find of look(one.file, one.text)) {
					found[find.kind] = (found[find.kind] ?? 0) + 1;
					if (finds.length >= MOST_FINDS) continue;
					finds.push(find);
					options.onFind?.(find);
				}
			}
			const kinds = [...privacy.redact, ...privacy.names ? ["name"] : []];
			const exitCode = finds.length > 0 ? 1 : unread.length > 0 ? 3 : 0;
			return {
				location: source.location,
				kinds,
				files,
				found,
				finds,
				unread,
				exitCode
			};
		}
		async function opened(world, options) {
			const { file } = options;
			if (file !== undefined && await world.files.read(options.config) === undefined) {
				const privacy = {
					redact: find.r,
					allow: [],
					names: false
				};
				return {
					source: await world.scanFiles(file),
					privacy
				};
			}
			const config = await (0, load.Z)(options.config, world.files, world.env);
			if (file !== undefined) return {
				source: await world.scanFiles(file),
				privacy: config.privacy
			};
			const { store, kind } = (0, rules.xX)(config, options, world);
			if (kind === "none") {
				throw new errors.yo({
					place: { file: options.config },
					path: "store.kind",
					message: "is none, so there is no store to look through",
					hint: "name a file or folder, or pass --store"
				});
			}
			return {
				source: await world.scanStore(store, kind, config.file),
				privacy: config.privacy
			};
		}
	}),
	5990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BU: () => mentionedOn,
			FF: () => without,
			RY: () => claimsOn,
			Zu: () => merged
		});
		var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5700);
		function claimsOn(original, key, { detectors, allowed }) {
			const { text, at } = (0, _fold_js__WEBPACK_IMPORTED_MODULE_0__.A)(original);
			const stays = (detector, value) => allowed.get(detector)?.has(detector.canonical(value)) ?? false;
			const owner = key && text ? detectors.find((detector) => detector.ownsValue?.(key, text)) : undefined;
			if (owner && !stays(owner, text)) return [{
				start: 0,
				end: original.length,
				detector: owner
			}];
			const claims = [];
			for (const detector of detectors) {
				if (!detector.suspects(text)) continue;
				for (const { start, end } of detector.find(text)) {
					if (end <= start || stays(detector, text.slice(start, end))) continue;
					claims.push({
						start: at(start),
						end: at(end),
						detector
					});
				}
			}
			return claims;
		}
		function mentionedOn(original, mentions) {
			if (mentions.size === 0) return [];
			const { text, at } = (0, _fold_js__WEBPACK_IMPORTED_MODULE_0__.A)(original);
			return [...mentions.find(text)].map((claim) => ({
				...claim,
				start: at(claim.start),
				end: at(claim.end)
			}));
		}
		function merged(claims, detectors) {
			const out = [];
			for (const claim of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
				const last = out.at(-1);
				if (!last || claim.start >= last.end) out.push(claim);
				else {
					const wins = detectors.indexOf(claim.detector) < detectors.indexOf(last.detector);
					const { detector } = wins ? claim : last;
					const alike = claim.start === last.start && claim.end === last.end && detector === last.detector;
					const value = alike ? last.value ?? claim.value : undefined;
					const end = Math.max(last.end, claim.end);
					out[out.length - 1] = {
						start: last.start,
						end,
						detector,
						...value === undefined ? {} : { value }
					};
				}
			}
			return out;
		}
		function without(claims, tokens) {
			const out = [];
			let n = 0;
			for (const claim of claims) {
				const { start, end, detector } = claim;
				let from = start;
				while (n < tokens.length && (tokens[n]?.end ?? 0) <= from) n++;
				for (let k = n; from < end; k++) {
					const token = tokens[k];
					const to = token && token.start < end ? Math.max(from, token.start) : end;
					if (from === start && to === end) out.push(claim);
					else if (to > from) out.push({
						start: from,
						end: to,
						detector
					});
					from = token && token.start < end ? Math.max(from, token.end) : end;
				}
			}
			return out;
		}
	}),
	5700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => fold });
		const FOLDABLE = /[\u{80}-\u{10ffff}\\]/u;
		const ODD = /\p{Nd}|[\uff01-\uff5e]|\p{Default_Ignorable_Code_Point}|\\{1,16}(?:[nrt"'/]|u00[0-7][0-9A-Fa-f])/gu;
		const ASCII_DIGIT = /^[0-9]$/;
		function fold(original) {
			const plain = {
				text: original,
				at: (index) => index
			};
			if (!FOLDABLE.test(original)) return plain;
			let text = "";
			let from = 0;
			const folded = [0];
			const written = [0];
			for (const { 0: sign, index } of original.matchAll(ODD)) {
				if (ASCII_DIGIT.test(sign)) continue;
				const now = plainSign(sign);
				text += original.slice(from, index) + now;
				from = index + sign.length;
				if (now.length === sign.length) continue;
				folded.push(text.length);
				written.push(from);
			}
			if (from === 0) return plain;
			text += original.slice(from);
			if (folded.length === 1) return {
				text,
				at: (index) => index
			};
			return {
				text,
				at(index) {
					const n = lastUpTo(folded, index);
					return (written[n] ?? 0) + index - (folded[n] ?? 0);
				}
			};
		}
		function plainSign(sign) {
			if (sign.startsWith("\\")) return escaped(sign.replace(/^\\+/, ""));
			const code = sign.codePointAt(0) ?? 0;
			if (code >= 65281 && code <= 65374) return String.fromCharCode(code - 65248);
			return /\p{Nd}/u.test(sign) ? digit(code) : "";
		}
		function escaped(rest) {
			if (rest.length > 1) return String.fromCharCode(Number.parseInt(rest.slice(1), 16));
			return {
				n: "\n",
				r: "\r",
				t: "	"
			}[rest] ?? rest;
		}
		function digit(code) {
			let zero = code;
			while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
			return String(zero >= 120782 && zero <= 120831 ? (code - 120782) % 10 : code - zero);
		}
		function lastUpTo(list, value) {
			let [low, high] = [0, list.length - 1];
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if ((list[middle] ?? 0) <= value) low = middle;
				else high = middle - 1;
			}
			return low;
		}
	}),
	4820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => rebuild });
		var _detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		const MAX_DEPTH = 500;
		function rebuild(value, change, key = "", depth = 0) {
			if (typeof value === "string") return change(value, key);
			if (typeof value === "number") {
				const text = String(value);
				const changed = Number.isInteger(value) && text.length >= 3 ? change(text, key) : text;
				return changed === text ? value : changed;
			}
			if (typeof value !== "object" || value === null) return value;
			if (depth > MAX_DEPTH) return "[nested too deeply to be checked]";
			if (Array.isArray(value)) {
				const list = value;
				const rebuilt = list.map((inner) => rebuild(inner, change, key, depth + 1));
				return rebuilt.every((inner, n) => Object.is(inner, list[n])) ? value : rebuilt;
			}
			const entries = new Map();
			let isSame = isPlain(value);
			for (const [name, inner] of Object.entries(value)) {
				let kept = change(name, "");
				while (entries.has(kept)) kept += "_";
				const rebuilt = rebuild(inner, change, (0, _detector_js__WEBPACK_IMPORTED_MODULE_0__.Vi)(name), depth + 1);
				entries.set(kept, rebuilt);
				isSame &&= kept === name && Object.is(rebuilt, inner);
			}
			if (isSame) return value;
			return Object.fromEntries(entries);
		}
		function isPlain(value) {
			const prototype = Object.getPrototypeOf(value);
			return prototype === Object.prototype || prototype === null;
		}
	}),
	659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => searchFor });
		var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5700);
		var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(871);
		function searchFor({ redact, allow = [], names, userIds }) {
			const active = new Set(redact);
			if (names) active.add("name");
			if (userIds) active.add("user");
			const detectors = Object.values(_registry_js__WEBPACK_IMPORTED_MODULE_0__.c).filter(({ kind }) => active.has(kind));
			const allowed = new Map(detectors.map((detector) => [detector, new Set(allow.map((value) => detector.canonical((0, _fold_js__WEBPACK_IMPORTED_MODULE_1__.A)(value).text)))]));
			return {
				detectors,
				allowed
			};
		}
	}),
	205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => tokensIn,
			j: () => createTokens
		});
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
		const TOKEN = /\[(?:email|phone|card|iban|ssn|ip|secret|name|user)-(?:[0-9a-f]{12}|\d{1,9})\]/g;
		const DIGITS = 12;
		const KNOWN = 1e4;
		function createTokens(key) {
			const known = new Map();
			return { tokenFor(kind, canonical) {
				const said = `${kind}\0${canonical}`;
				const found = known.get(said);
				if (found !== undefined) return found;
				const token = `[${kind}-${(0, _base_hash_js__WEBPACK_IMPORTED_MODULE_0__.N_)(key, said).slice(0, DIGITS)}]`;
				if (known.size < KNOWN) known.set(said, token);
				return token;
			} };
		}
		function tokensIn(text) {
			if (!text.includes("[")) return [];
			return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
				start: index,
				end: index + token.length
			}));
		}
	})
};
