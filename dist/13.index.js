export const id = 13;
export const ids = [13];
export const modules = { 7013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { createRedactor: () => createRedactor });
	var detector = __webpack_require__(6425);
	var registry = __webpack_require__(4826);
	;
	const TOKEN = /\[(?:email|phone|card|iban|ssn|ip|secret)-\d{1,9}\]/g;
	function createTokens() {
		const numbers = new Map();
		return { tokenFor(kind, canonical) {
			const known = numbers.get(kind) ?? new Map();
			numbers.set(kind, known);
			const number = known.get(canonical) ?? known.size + 1;
			known.set(canonical, number);
			return `[${kind}-${number}]`;
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
	const MAX_DEPTH = 500;
	const KNOWN_CLEAN = 1e4;
	const ORDER = new Map(Object.values(registry.c).map((detector, n) => [detector, n]));
	function createRedactor(kinds) {
		const active = new Set(kinds);
		const detectors = Object.values(registry.c).filter(({ kind }) => active.has(kind));
		const tokens = createTokens();
		const clean = new Set();
		return { async redact(value) {
			let count = 0;
			const result = rebuild(value, "", (text, key) => {
				const place = `${key}\0${text}`;
				if (clean.has(place)) return text;
				const redacted = redactText(text, key, detectors, tokens);
				if (redacted.count === 0 && clean.size < KNOWN_CLEAN && place.length < 2e3) clean.add(place);
				count += redacted.count;
				return redacted.text;
			});
			return {
				value: result,
				count
			};
		} };
	}
	function redactText(original, key, detectors, tokens) {
		let text = original;
		let count = 0;
		for (let round = 0; round < MAX_ROUNDS; round++) {
			const found = claimsOn(text, key, detectors);
			if (found.length === 0) break;
			const claims = without(merged(found), tokensIn(text));
			if (claims.length === 0) break;
			count += claims.length;
			text = replaced(text, claims, tokens);
		}
		return {
			text,
			count
		};
	}
	function claimsOn(text, key, detectors) {
		const owner = key && text ? detectors.find((detector) => detector.ownsValue?.(key, text)) : undefined;
		if (owner) return [{
			start: 0,
			end: text.length,
			detector: owner
		}];
		const plain = asciiDigits(text);
		const claims = [];
		for (const detector of detectors) {
			if (!detector.suspects(plain)) continue;
			for (const { start, end } of detector.find(plain)) claims.push({
				start,
				end,
				detector
			});
		}
		return claims;
	}
	function asciiDigits(text) {
		return !/[０-９]/.test(text) ? text : text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 65248));
	}
	function merged(claims) {
		const out = [];
		for (const claim of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
			const last = out.at(-1);
			if (!last || claim.start >= last.end) out.push(claim);
			else {
				const { detector } = rank(claim) < rank(last) ? claim : last;
				out[out.length - 1] = {
					start: last.start,
					end: Math.max(last.end, claim.end),
					detector
				};
			}
		}
		return out;
	}
	function rank({ detector }) {
		return ORDER.get(detector) ?? 0;
	}
	function without(claims, tokens) {
		const out = [];
		let n = 0;
		for (const { start, end, detector } of claims) {
			let from = start;
			while (n < tokens.length && (tokens[n]?.end ?? 0) <= from) n++;
			for (let k = n; from < end; k++) {
				const token = tokens[k];
				const to = token && token.start < end ? Math.max(from, token.start) : end;
				if (to > from) out.push({
					start: from,
					end: to,
					detector
				});
				from = token && token.start < end ? Math.max(from, token.end) : end;
			}
		}
		return out;
	}
	function replaced(text, claims, tokens) {
		let out = "";
		let at = 0;
		for (const { start, end, detector } of claims) {
			out += text.slice(at, start) + tokens.tokenFor(detector.kind, detector.canonical(text.slice(start, end)));
			at = end;
		}
		return out + text.slice(at);
	}
	function rebuild(value, key, change, depth = 0) {
		if (typeof value === "string") return change(value, key);
		if (typeof value === "number") {
			const text = String(value);
			const changed = Number.isInteger(value) && text.length >= 3 ? change(text, key) : text;
			return changed === text ? value : changed;
		}
		if (typeof value !== "object" || value === null) return value;
		if (depth > MAX_DEPTH) return "[nested too deeply to be checked]";
		if (Array.isArray(value)) return value.map((inner) => rebuild(inner, key, change, depth + 1));
		const entries = new Map();
		for (const [name, inner] of Object.entries(value)) {
			let kept = change(name, "");
			while (entries.has(kept)) kept += "_";
			entries.set(kept, rebuild(inner, (0, detector.Vi)(name), change, depth + 1));
		}
		return Object.fromEntries(entries);
	}
}) };
