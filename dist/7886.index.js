export const id = 7886;
export const ids = [7886];
export const modules = { 7886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { createRedactor: () => createRedactor });
	;
	const FOLDABLE = /[\u{80}-\u{10ffff}]/u;
	const ODD = /\p{Nd}|[\uff01-\uff5e]|\p{Default_Ignorable_Code_Point}/gu;
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
		const code = sign.codePointAt(0) ?? 0;
		if (code >= 65281 && code <= 65374) return String.fromCharCode(code - 65248);
		return /\p{Nd}/u.test(sign) ? digit(code) : "";
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
	;
	function claimsOn(original, key, { detectors, allowed, mentions }) {
		const { text, at } = fold(original);
		const stays = (detector, value) => allowed.get(detector)?.has(detector.canonical(value)) ?? false;
		const owner = key && text ? detectors.find((detector) => detector.ownsValue?.(key, text)) : undefined;
		if (owner && !stays(owner, text)) return [{
			start: 0,
			end: original.length,
			detector: owner
		}];
		const claims = [];
		for (const detector of detectors) {
			const named = mentions?.get(detector)?.find(text) ?? [];
			for (const { start, end, value } of named) claims.push({
				start: at(start),
				end: at(end),
				detector,
				value
			});
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
	var words = __webpack_require__(5213);
	;
	const MOST = 200;
	const LETTER = /[\p{L}\p{N}_]/u;
	function mentionsOf(kind, values) {
		const known = new Map();
		const whole = [...values].map((value) => value.trim()).filter((value) => isTelling(kind, value));
		const full = kind === "name" ? whole.filter((value) => /\s/.test(value)) : [];
		const owners = Map.groupBy(full.flatMap((value) => value.split(/\s+/).map((part) => ({
			part,
			value
		}))), ({ part }) => part);
		for (const value of whole.slice(0, MOST)) known.set(value, value);
		for (const [part, [first, ...more]] of owners) {
			if (known.size < MOST && first && isNamePart(part)) known.set(part, more.some(({ value }) => value !== first.value) ? part : first.value);
		}
		return {
			size: known.size,
			*find(text) {
				for (const [written, value] of known) {
					for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
						const end = at + written.length;
						if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(end))) continue;
						yield {
							start: at,
							end,
							value
						};
					}
				}
			}
		};
	}
	function isTelling(kind, value) {
		if (kind === "user") return value.length >= 6 || value.length >= 4 && /\d/.test(value) && /\D/.test(value);
		return value.length >= 3 && !(0, words.Z)(value) && !(0, words.e)(value);
	}
	function isNamePart(part) {
		return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(part) && !(0, words.Z)(part) && !(0, words.e)(part);
	}
	var detector = __webpack_require__(6425);
	;
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
		if (Array.isArray(value)) return value.map((inner) => rebuild(inner, change, key, depth + 1));
		const entries = new Map();
		for (const [name, inner] of Object.entries(value)) {
			let kept = change(name, "");
			while (entries.has(kept)) kept += "_";
			entries.set(kept, rebuild(inner, change, (0, detector.Vi)(name), depth + 1));
		}
		return Object.fromEntries(entries);
	}
	var registry = __webpack_require__(871);
	var hash = __webpack_require__(8338);
	;
	const TOKEN = /\[(?:email|phone|card|iban|ssn|ip|secret|name|user)-(?:[0-9a-f]{12}|\d{1,9})\]/g;
	const DIGITS = 12;
	const KNOWN = 1e4;
	function createTokens(key) {
		const known = new Map();
		return { tokenFor(kind, canonical) {
			const said = `${kind}\0${canonical}`;
			const found = known.get(said);
			if (found !== undefined) return found;
			const token = `[${kind}-${(0, hash.N_)(key, said).slice(0, DIGITS)}]`;
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
	;
	const MAX_ROUNDS = 8;
	const KNOWN_CLEAN = 1e4;
	function createRedactor(settings, key) {
		const search = searchFor(settings);
		const tokens = createTokens(key);
		const clean = new Set();
		return {
			async redact(value, beside) {
				let count = 0;
				const mentions = mentionsIn([value, beside], search);
				const here = mentions ? {
					...search,
					mentions
				} : search;
				const result = rebuild(value, (text, under) => {
					const place = `${under}\0${text}`;
					if (!mentions && clean.has(place)) return text;
					const redacted = redactText(text, under, here, tokens);
					if (!mentions && redacted.count === 0 && clean.size < KNOWN_CLEAN && place.length < 2e3) clean.add(place);
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
	function searchFor({ redact, allow = [], names = false, userIds = false }) {
		const active = new Set([
			...redact,
			...names ? ["name"] : [],
			...userIds ? ["user"] : []
		]);
		const detectors = Object.values(registry.c).filter(({ kind }) => active.has(kind));
		const allowed = new Map(detectors.map((detector) => [detector, new Set(allow.map((value) => detector.canonical(fold(value).text)))]));
		return {
			detectors,
			allowed
		};
	}
	function mentionsIn(record, { detectors, allowed }) {
		const wide = detectors.filter(({ everywhere }) => everywhere);
		if (wide.length === 0) return undefined;
		const values = new Map(wide.map((detector) => [detector, new Set()]));
		rebuild(record, (text, key) => {
			for (const { start, end, detector } of claimsOn(text, key, {
				detectors: wide,
				allowed
			})) {
				const value = text.slice(start, end);
				if (tokensIn(value).length === 0) values.get(detector)?.add(value);
			}
			return text;
		});
		const mentions = new Map(wide.map((one) => [one, mentionsOf(one.kind, values.get(one) ?? new Set())]));
		return [...mentions.values()].some(({ size }) => size > 0) ? mentions : undefined;
	}
	function pseudonym(tokens, kind, value) {
		const [token] = tokensIn(value);
		if (token?.start === 0 && token.end === value.length) return value;
		return tokens.tokenFor(kind, registry.c[kind].canonical(fold(value).text));
	}
	function redactText(original, key, search, tokens) {
		let text = original;
		let count = 0;
		for (let round = 0; round < MAX_ROUNDS; round++) {
			const found = claimsOn(text, key, search);
			if (found.length === 0) break;
			const claims = without(merged(found, search.detectors), tokensIn(text));
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
			out += text.slice(at, start) + tokens.tokenFor(detector.kind, detector.canonical(fold(value).text));
			at = end;
		}
		return out + text.slice(at);
	}
}) };
