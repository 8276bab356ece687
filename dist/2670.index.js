export const id = 2670;
export const ids = [2670];
export const modules = {
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
	2670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { createRedactor: () => createRedactor });
		var privacy_claims = __webpack_require__(5990);
		var fold = __webpack_require__(5700);
		var rebuild = __webpack_require__(4820);
		var registry = __webpack_require__(871);
		var privacy_search = __webpack_require__(659);
		var words = __webpack_require__(5213);
		;
		const MOST = 2e3;
		const START = 3;
		const SHORTEST_CUT = 6;
		const MOST_CUTS = 100;
		function mentionsOf(told) {
			const all = [...told].flatMap(([detector, values]) => mentionsOfKind(detector, values));
			const byStart = Map.groupBy(all, ({ written }) => written.slice(0, START));
			for (const some of byStart.values()) some.sort((a, b) => b.written.length - a.written.length);
			return {
				size: all.length,
				*find(text) {
					if (all.length === 0) return;
					for (let at = 0; at + START <= text.length; at++) {
						if (at > 0 && isWordSign(text, at - 1)) continue;
						const some = byStart.get(text.slice(at, at + START));
						const one = some?.find(({ written }) => text.startsWith(written, at) && !isWordSign(text, at + written.length));
						if (!one) continue;
						yield {
							start: at,
							end: at + one.written.length,
							value: one.value,
							detector: one.detector
						};
						at += one.written.length - 1;
					}
					yield* cutOff(text, all);
				}
			};
		}
		function mentionsOfKind(detector, values) {
			const whole = [...values].map((value) => value.trim()).filter((value) => isTelling(detector.kind, value));
			const known = new Map(whole.slice(0, MOST).map((value) => [value, value]));
			if (detector.kind === "name") for (const [part, value] of partsOf(whole)) known.set(part, value);
			return [...known].map(([written, value]) => ({
				written,
				value,
				detector
			}));
		}
		function* cutOff(text, all) {
			let cuts = 0;
			for (let end = text.indexOf("…"); end >= 0 && cuts < MOST_CUTS; end = text.indexOf("…", end + 1)) {
				cuts++;
				const before = text.slice(Math.max(0, end - 300), end);
				const one = all.find(({ written }) => endsIn(before, written) > 0);
				if (!one) continue;
				yield {
					start: end - endsIn(before, one.written),
					end,
					value: one.value,
					detector: one.detector
				};
			}
		}
		function endsIn(text, written) {
			let length = Math.min(written.length - 1, text.length);
			while (length >= SHORTEST_CUT && !text.endsWith(written.slice(0, length))) length--;
			return length >= SHORTEST_CUT ? length : 0;
		}
		function partsOf(whole) {
			const parts = whole.filter((value) => /\s/.test(value)).flatMap((value) => value.split(/\s+/).map((part) => ({
				part,
				value
			}))).filter(({ part }) => isNamePart(part));
			const owners = Map.groupBy(parts.slice(0, MOST), ({ part }) => part);
			return new Map([...owners].map(([part, all]) => {
				const [first] = all;
				const shared = all.some(({ value }) => value !== first?.value);
				return [part, shared || !first ? part : first.value];
			}));
		}
		function isTelling(kind, value) {
			switch (kind) {
				case "user": return value.length >= 6 || value.length >= 4 && /\d/.test(value) && /\D/.test(value);
				case "name": return value.length >= 3 && !(0, words.Z)(value) && !(0, words.e)(value);
				case "secret": return value.length >= 8 && /[^A-Za-z]/.test(value);
				case "card":
				case "email":
				case "iban":
				case "ip":
				case "phone":
				case "ssn": return value.length >= 6;
			}
		}
		function isNamePart(part) {
			return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(part) && !(0, words.Z)(part) && !(0, words.e)(part);
		}
		const WORD_SIGN = /[\p{L}\p{N}_]/u;
		function isWordSign(text, at) {
			const code = text.charCodeAt(at);
			if (code < 128) {
				return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
			}
			return WORD_SIGN.test(text.charAt(at));
		}
		var privacy_tokens = __webpack_require__(205);
		;
		const MAX_ROUNDS = 8;
		const KNOWN_CLEAN = 1e4;
		function createRedactor(settings, key) {
			const search = (0, privacy_search.G)(settings);
			const tokens = (0, privacy_tokens.j)(key);
			const clean = new Set();
			return {
				async redact(value, beside) {
					const seen = surveyed(value, beside, search, clean);
					if (seen.found.size === 0) return {
						value: seen.copy,
						count: 0
					};
					let count = 0;
					const result = (0, rebuild.a)(value, (text, under) => {
						const known = [...seen.found.get(placeOf(text, under)) ?? [], ...(0, privacy_claims.BU)(text, seen.mentions)];
						const redacted = redactText(text, under, search, tokens, known);
						count += redacted.count;
						return redacted.text;
					});
					return {
						value: result,
						count
					};
				},
				pseudonym: (kind, value) => pseudonym(tokens, kind, value)
			};
		}
		function surveyed(value, beside, search, clean) {
			const found = new Map();
			const values = new Map(search.detectors.map((detector) => [detector, new Set()]));
			const look = (text, key) => {
				const place = placeOf(text, key);
				if (clean.has(place) || found.has(place)) return text;
				const claims = (0, privacy_claims.RY)(text, key, search);
				if (claims.length > 0) found.set(place, claims);
				else if (clean.size < KNOWN_CLEAN && place.length < 2e3) clean.add(place);
				for (const { start, end, detector } of claims) {
					const value = text.slice(start, end);
					if ((0, privacy_tokens.g)(value).length === 0) values.get(detector)?.add((0, fold.A)(value).text);
				}
				return text;
			};
			const copy = (0, rebuild.a)(value, look);
			(0, rebuild.a)(beside, look);
			return {
				copy,
				found,
				mentions: mentionsOf(values)
			};
		}
		function placeOf(text, key) {
			return `${key}\0${text}`;
		}
		function pseudonym(tokens, kind, value) {
			const [token] = (0, privacy_tokens.g)(value);
			if (token?.start === 0 && token.end === value.length) return value;
			return tokens.tokenFor(kind, registry.c[kind].canonical((0, fold.A)(value).text));
		}
		function redactText(original, key, search, tokens, known) {
			let text = original;
			let count = 0;
			for (let round = 0; round < MAX_ROUNDS; round++) {
				const found = round === 0 ? known : (0, privacy_claims.RY)(text, key, search);
				if (found.length === 0) break;
				const claims = (0, privacy_claims.FF)((0, privacy_claims.Zu)(found, search.detectors), (0, privacy_tokens.g)(text));
				if (claims.length === 0) break;
				count += claims.length;
				text = replaced(text, claims, tokens);
			}
			return {
				text,
				count
			};
		}
		function replaced(text, claims, tokens) {
			let out = "";
			let at = 0;
			for (const { start, end, detector, value = text.slice(start, end) } of claims) {
				out += text.slice(at, start) + tokens.tokenFor(detector.kind, detector.canonical((0, fold.A)(value).text));
				at = end;
			}
			return out + text.slice(at);
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
