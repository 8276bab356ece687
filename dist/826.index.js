export const id = 826;
export const ids = [826];
export const modules = {
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C3: () => digitsOf,
			Vi: () => keyWords,
			cK: () => matches
		});
		function* matches(pattern, text, accept) {
			for (const match of text.matchAll(pattern)) {
				const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
				if (!accept || accept(text.slice(start, end))) yield {
					start,
					end
				};
			}
		}
		const KNOWN_KEYS = 1e3;
		const words = new Map();
		function keyWords(key) {
			const known = words.get(key);
			if (known !== undefined) return known;
			const result = key.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").toLowerCase();
			if (words.size < KNOWN_KEYS && key.length <= 200) words.set(key, result);
			return result;
		}
		function digitsOf(text) {
			return text.replace(/\D/g, "");
		}
	}),
	4826: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => DETECTORS });
		var detector = __webpack_require__(6425);
		;
		const RUN = /\d+(?:[ \u00a0\u2009\u202f\u2010-\u2013-]\d+)*/g;
		const GROUPS = /^(?:\d{13,19}|\d{4}(?: \d{4}){2,3}(?: \d{1,4})?|\d{4} \d{6} \d{4,5})$/;
		const SHORTEST = 13;
		const LONGEST = 19;
		const NETWORKS = [
			[/^4/, [
				13,
				16,
				19
			]],
			[/^3[47]/, [15]],
			[/^(?:5[1-5]|2(?:2(?:2[1-9]|[3-9])|[3-6]|7(?:[01]|20)))/, [16]],
			[/^3(?:0[0-59]|[689])/, [
				14,
				15,
				16,
				17,
				18,
				19
			]],
			[/^35(?:2[89]|[3-8])/, [
				16,
				17,
				18,
				19
			]],
			[/^(?:2131|1800)/, [15]],
			[/^220[0-4]/, [
				16,
				17,
				18,
				19
			]],
			[/^(?:5[06-8]|6)/, [
				13,
				14,
				15,
				16,
				17,
				18,
				19
			]],
			[/^81/, [
				16,
				17,
				18,
				19
			]]
		];
		const card = {
			kind: "card",
			suspects: (text) => /\d[\d \u00a0\u2009\u202f\u2010-\u2013-]{11}/.test(text),
			*find(text) {
				for (const run of text.matchAll(RUN)) yield* inRun(run[0], run.index);
			},
			canonical: detector.C3
		};
		function* inRun(run, offset) {
			const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
				digits,
				start: index
			}));
			for (let first = 0; first < groups.length; first++) {
				const size = groups[first]?.digits.length ?? 0;
				if (size !== 4 && size < SHORTEST) continue;
				let digits = "";
				let shape = "";
				let found;
				let last = first;
				for (let n = first; n < groups.length; n++) {
					const group = groups[n];
					if (!group || digits.length + group.digits.length > LONGEST) break;
					digits += group.digits;
					shape += `${shape && " "}${group.digits}`;
					if (digits.length < SHORTEST || !GROUPS.test(shape) || !isCard(digits)) continue;
					last = n;
					found = {
						start: offset + (groups[first]?.start ?? 0),
						end: offset + group.start + group.digits.length
					};
				}
				if (found) yield found;
				first = last;
			}
		}
		function isCard(digits) {
			return digits.length >= SHORTEST && NETWORKS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) && passesLuhn(digits);
		}
		function passesLuhn(digits) {
			let sum = 0;
			for (let n = 0; n < digits.length; n++) {
				const digit = Number(digits[digits.length - 1 - n]);
				const doubled = n % 2 === 1 ? digit * 2 : digit;
				sum += doubled > 9 ? doubled - 9 : doubled;
			}
			return sum % 10 === 0 && !/^(\d)\1*$/.test(digits);
		}
		;
		const LOCAL = /[\p{L}\p{N}._%+&'~-]{1,64}$/u;
		const DOMAIN = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}/uy;
		const email = {
			kind: "email",
			suspects: (text) => text.includes("@"),
			*find(text) {
				for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
					const span = around(text, at);
					if (span) yield span;
				}
			},
			canonical: (value) => value.toLowerCase()
		};
		function around(text, at) {
			DOMAIN.lastIndex = at + 1;
			const domain = DOMAIN.exec(text)?.[0].replace(/-+$/, "");
			if (domain === undefined) return undefined;
			const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[^\p{L}\p{N}_+]+/u, "");
			return local && local !== "git" ? {
				start: at - local.length,
				end: at + 1 + domain.length
			} : undefined;
		}
		;
		const LENGTHS = new Map(("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 " + "EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 " + "KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 " + "PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 " + "UA29 VA22 VG24 XK20 YE30").split(" ").map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
		const START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d{2}/g;
		const SEPARATOR = /[ \u00a0-]/;
		const SIGN = /[A-Za-z0-9]/;
		const iban = {
			kind: "iban",
			suspects: (text) => text.length >= 15 && /[A-Za-z]{2}[ -]?\d{2}/.test(text),
			*find(text) {
				for (const { index } of text.matchAll(START)) {
					const span = from(text, index);
					if (span) yield span;
				}
			},
			canonical: (value) => value.replace(/[^A-Za-z0-9]/g, "").toUpperCase()
		};
		function from(text, start) {
			const length = LENGTHS.get(text.slice(start, start + 2).toUpperCase());
			if (length === undefined) return undefined;
			let signs = "";
			let end = start;
			for (; signs.length < length && end < text.length; end++) {
				const sign = text.charAt(end);
				if (SIGN.test(sign)) signs += sign;
				else if (!SEPARATOR.test(sign) || SEPARATOR.test(text.charAt(end - 1))) return undefined;
			}
			const whole = signs.length === length && !SIGN.test(text.charAt(end));
			return whole && passesCheck(signs.toUpperCase()) ? {
				start,
				end
			} : undefined;
		}
		function passesCheck(signs) {
			let rest = 0;
			for (const sign of signs.slice(4) + signs.slice(0, 4)) {
				const value = Number.parseInt(sign, 36);
				rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
			}
			return rest === 1;
		}
		;
		const V4 = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
		const VERSION = /(?:\b(?:v|ver|vers|version|release|build|firmware|driver|upgrade to)[ .:=]{0,2}|[A-Za-z]\/)$/i;
		const V6 = /(?<![\w:.])[0-9A-Fa-f:]{2,39}(?:\d{1,3}(?:\.\d{1,3}){3})?(?![\w:])/g;
		const OWN = new Set([
			"127.0.0.1",
			"0.0.0.0",
			"255.255.255.255",
			"::1",
			"::"
		]);
		const ip = {
			kind: "ip",
			suspects: (text) => /\d\.\d|:[0-9A-Fa-f]{0,4}:/.test(text),
			*find(text) {
				for (const { 0: value, index } of text.matchAll(V4)) {
					const before = text.slice(Math.max(0, index - 20), index);
					if (isV4(value) && !OWN.has(value) && !VERSION.test(before)) yield span(index, value);
				}
				for (const { 0: value, index } of text.matchAll(V6)) {
					if (isV6(value) && !OWN.has(value)) yield span(index, value);
				}
			},
			canonical: (value) => value.toLowerCase()
		};
		function span(start, value) {
			return {
				start,
				end: start + value.length
			};
		}
		function isV4(value) {
			return value.split(".").every((part) => Number(part) <= 255 && (part === "0" || !part.startsWith("0")));
		}
		function isV6(value) {
			const [head = "", ...tail] = value.split("::");
			if (tail.length > 1 || !/\d/.test(value)) return false;
			const groups = [head, ...tail].flatMap((half) => half === "" ? [] : half.split(":"));
			const last = groups.at(-1) ?? "";
			const count = groups.length + (last.includes(".") ? 1 : 0);
			const valid = groups.every((group, n) => n === groups.length - 1 && group.includes(".") ? isV4(group) : /^[0-9A-Fa-f]{1,4}$/.test(group));
			return valid && (tail.length === 1 ? count >= 2 && count < 8 : count === 8);
		}
		;
		const phone_RUN = /(?<![\w+])(?:\+ ?)?\(?\d(?:[ ()./\u00a0\u2010-\u2013-]{0,3}\d){5,24}(?: ?(?:x|ext\.?) ?\d{1,6})?(?!\w{0,20}\d)/gi;
		const AMERICAN = /(?<![\w.+])(?<!\d-)(?:(?:\+?1|001)[ .-]?)?(?:\(\d{3}\)[ .-]?\d{3}[ .-]|\d{3}([.-])\d{3}\1|[2-9]\d\d [2-9]\d\d[ -])\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?(?!\d)(?!-\d)/gi;
		const SAID_BEFORE = /\b(?:phones?|telephone|tel|mobile|mob|cell(?:phone)?|fax|call(?:ing)?|dial|reach|ring|text|sms|whatsapp|hotline|landline|answer(?:ing)?|telefon|handy|t[eé]l[eé]phone)\b[^\d\n]{0,30}$/i;
		const SAID_AFTER = /^[\s,;(-]{0,3}(?:office|home|work|fax|mobile|cell|phone|tel)\b/i;
		const OTHER_NUMBER = /(?:\b(?:order|id|ticket|invoice|ref|reference|account|tracking|flight|booking|reservation|case|card|serial|version|code|zip)\b[\w ]{0,12}[#:]?|#|[$€£])\s{0,2}$/i;
		const KEY = /(?:^|_)(?:phone|mobile|cell|cellphone|telephone|tel|fax|msisdn|whatsapp|landline)(?:$|_)/;
		const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d))(?![-/.]?\d)/;
		const SUM = /^\(?(?:[1-9]|\+ ?\().* [-\u2013] /;
		const NO_PHONE = /^(?:\d{1,3}\.){3}\d{1,3}$|^\d{3}-\d{2}-\d{4}$/;
		const phone = {
			kind: "phone",
			suspects: (text) => /\d[ ()./\u00a0\u2010-\u2013-]{0,3}\d[ ()./\u00a0\u2010-\u2013-]{0,3}\d/.test(text),
			*find(text) {
				for (const { 0: value, index } of text.matchAll(AMERICAN)) yield {
					start: index,
					end: index + value.length
				};
				for (const { 0: value, index } of text.matchAll(phone_RUN)) {
					const span = {
						start: index,
						end: index + value.length
					};
					if (SUM.test(value)) continue;
					if (isInternational(value) || isNamed(text, span, value)) yield span;
				}
			},
			ownsValue: (key, value) => KEY.test(key) && value.length < 40 && isLong(value) && !/[A-Za-z]{3}/.test(value),
			canonical: (value) => (0, detector.C3)(value).replace(/^00/, "")
		};
		function isInternational(value) {
			return /^\(?\+/.test(value) ? isLong(value) : /^00[1-9]/.test(value) && /\D/.test(value) && isLong(value);
		}
		function isLong(value, least = 7) {
			const count = (0, detector.C3)(value.replace(/(?:x|ext).*$/i, "")).length;
			return count >= least && count <= 17;
		}
		function isNamed(text, { start, end }, value) {
			if (!isLong(value, 6) || DATE.test(value) || NO_PHONE.test(value)) return false;
			const before = text.slice(Math.max(0, start - 60), start);
			if (OTHER_NUMBER.test(before)) return false;
			return SAID_BEFORE.test(before) || SAID_AFTER.test(text.slice(end, end + 16));
		}
		;
		const NAMES = String.raw`passwords?|passwd|passphrase|pwd|secrets?|secret[ _.-]?(?:access[ _.-]?)?key|api[ _.-]?keys?|apikey|access[ _.-]?keys?|auth[ _.-]?(?:key|token)|access[ _.-]?token|refresh[ _.-]?token|id[ _.-]?token|bearer[ _.-]?token|client[ _.-]?secret|private[ _.-]?key|license[ _.-]?key|signing[ _.-]?key|encryption[ _.-]?key|credentials?|tokens?`;
		const ASSIGNED = new RegExp(String.raw`(?:${NAMES})(?!_?ids?\b)[A-Za-z0-9_]{0,24}(?<!id)["'\x60\])]{0,3}[ \t]{0,4}(?::{1,3}=?|={1,3}>?|\|\|:|<=|,|\bis\b)[ \t]{0,4}(?:\\?["'\x60]{1,3}|\bis\b[ \t])?([^\s"'\x60,;<>\\]{4,300})`, "dgi");
		const AUTHORIZED = /(?<![A-Za-z])(?:authorization|auth)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:(?:bearer|basic|token|api[_-]?key|api[_-]?token|key)[ \t]{1,3})?([A-Za-z0-9._~+/=:-]{8,2000})/dgi;
		const BEARER = /\b(?:bearer|basic)[ \t]{1,3}([A-Za-z0-9._~+/=-]{16,2000})/dgi;
		const CURL_USER = /(?<=\s)(?:-u|--user)[ =]{0,3}["']?[^\s:"'$]{0,64}["']?:["']?([^\s"']{3,200})/dg;
		const CURL_KEY = /(?<=\s)(?:-u|--user)[ =]{0,3}["']?([^\s:"'$]{8,200}):(?=["'\s]|$)/dg;
		const PLACEHOLDER = /^(?:\$|%|\{|<|\[|\*{3}|x{4,}|\.{3}|(?:your|my|the|some|example|sample|dummy|test|fake|placeholder|redacted|changeme|process\.env|os\.environ|env\.|secrets\.|null|none|nil|true|false|undefined|string|required|optional|hidden|empty|invalid|incorrect|wrong|expired|missing)(?![a-z0-9]{3}))/i;
		function* namedSecrets(text) {
			yield* passwords(text);
			yield* (0, detector.cK)(AUTHORIZED, text, (value) => looksRandom(value));
			yield* (0, detector.cK)(BEARER, text, (value) => /\d/.test(value) || entropyOf(value) > 3.5);
			if (/curl/i.test(text)) yield* curlUsers(text);
		}
		function* curlUsers(text) {
			yield* (0, detector.cK)(CURL_USER, text, (value) => !PLACEHOLDER.test(value) && !/^(?:pass(?:word)?|token|secret)>?$/i.test(value));
			yield* (0, detector.cK)(CURL_KEY, text, (value) => !PLACEHOLDER.test(value));
		}
		function* passwords(text) {
			for (const match of text.matchAll(ASSIGNED)) {
				const [start, end] = match.indices?.[1] ?? [0, 0];
				const value = (match[1] ?? "").replace(/[.)\]}:]+$/, "");
				const chosen = /^pass|^pwd/i.test(match[0]);
				const said = /\bis\b|,/.test(match[0].slice(0, match[0].length - (end - start)));
				const telling = chosen ? looksChosen(value, said) : looksRandom(value);
				if (telling && !PLACEHOLDER.test(value)) yield {
					start,
					end: start + value.length
				};
			}
		}
		function looksChosen(value, said) {
			if (value.length < 4) return false;
			if (/[0-9!@#$%^&*+=?~]/.test(value)) return true;
			return !said && value.length >= 6 && !/^[a-z]+(?:[-_./][a-z]+)*$/i.test(value);
		}
		function looksRandom(value) {
			return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && entropyOf(value) > 2.9;
		}
		function entropyOf(value) {
			const counts = new Map();
			for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
			let bits = 0;
			for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
			return bits;
		}
		function isPlaceholder(value) {
			return PLACEHOLDER.test(value);
		}
		;
		const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
		const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
		function* privateKeys(text) {
			BEGIN.lastIndex = 0;
			for (let begin = BEGIN.exec(text); begin; begin = BEGIN.exec(text)) {
				END.lastIndex = BEGIN.lastIndex;
				const end = END.exec(text) ? END.lastIndex : text.length;
				yield {
					start: begin.index,
					end
				};
				BEGIN.lastIndex = end;
			}
		}
		;
		const SHAPES = [
			String.raw`sk-(?:proj-|svcacct-|admin-|ant-|or-|lf-)?[A-Za-z0-9_-]{20,300}`,
			String.raw`[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,250}`,
			String.raw`whsec_[A-Za-z0-9+/=]{20,100}`,
			String.raw`gh[pousr]_[A-Za-z0-9]{36,255}`,
			String.raw`github_pat_[A-Za-z0-9_]{22,255}`,
			String.raw`gl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|agent|soat|oas|ffct)-[A-Za-z0-9_.=-]{20,300}`,
			String.raw`GR1348941[A-Za-z0-9_-]{20}`,
			String.raw`xox[abeoprs](?:\.xox[a-z])?-(?:\d|[A-Za-z]{1,12}-\d)[A-Za-z0-9-]{8,300}`,
			String.raw`xapp-\d-[A-Za-z0-9-]{10,300}`,
			String.raw`(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}(?![A-Za-z0-9])`,
			String.raw`ABSK[A-Za-z0-9+/]{100,300}={0,2}`,
			String.raw`bedrock-api-key-[A-Za-z0-9+/=]{10,2000}`,
			String.raw`AIza[A-Za-z0-9_-]{35}`,
			String.raw`ya29\.[A-Za-z0-9_-]{20,2000}`,
			String.raw`GOCSPX-[A-Za-z0-9_-]{20,60}`,
			String.raw`hf_[A-Za-z]{34}(?![A-Za-z])`,
			String.raw`api_org_[A-Za-z]{34}(?![A-Za-z])`,
			String.raw`npm_[A-Za-z0-9]{36}`,
			String.raw`pypi-[A-Za-z0-9_-]{50,1000}`,
			String.raw`rubygems_[a-f0-9]{48}`,
			String.raw`EAA[MCA-Z][A-Za-z0-9+/_-]{20,600}`,
			String.raw`\d{15,16}\|[A-Za-z0-9_-]{27}(?![A-Za-z0-9])`,
			String.raw`sq0[a-z]{3}-[A-Za-z0-9_-]{22,60}`,
			String.raw`shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}`,
			String.raw`do[opr]_v1_[a-f0-9]{64}`,
			String.raw`dapi[a-f0-9]{32}(?:-\d)?`,
			String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{100,160}`,
			String.raw`fo1_[A-Za-z0-9_-]{43}`,
			String.raw`fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,500}={0,3}`,
			String.raw`HRKU-[A-Za-z0-9_-]{36,64}`,
			String.raw`[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}`,
			String.raw`hv[sb]\.[A-Za-z0-9_-]{24,300}`,
			String.raw`pul-[a-f0-9]{40}`,
			String.raw`sha256~[A-Za-z0-9_-]{43}`,
			String.raw`pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_.=-]{32,64}`,
			String.raw`AT(?:ATT|CTT)3[A-Za-z0-9_=-]{50,300}`,
			String.raw`AKCp[A-Za-z0-9]{69}`,
			String.raw`cmVmdGtu[A-Za-z0-9]{56}`,
			String.raw`EZ[AT]K[A-Za-z0-9]{54}`,
			String.raw`SG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}`,
			String.raw`SK[0-9a-f]{32}(?![A-Za-z0-9])`,
			String.raw`[0-9a-f]{32}-us\d{1,2}(?!\d)`,
			String.raw`sq[uap]_[A-Za-z0-9]{40}`,
			String.raw`gl(?:sa|c)_[A-Za-z0-9_+/=]{32,400}`,
			String.raw`NRAK-[A-Z0-9]{27}`,
			String.raw`PMAK-[a-f0-9]{24}-[a-f0-9]{34}`,
			String.raw`lin_api_[A-Za-z0-9]{40}`,
			String.raw`dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}`,
			String.raw`dp\.pt\.[A-Za-z0-9]{43}`,
			String.raw`sntr[yu]s?_[A-Za-z0-9+/=_-]{40,300}`,
			String.raw`rdme_[a-z0-9]{70}`,
			String.raw`[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`,
			String.raw`(?:gsk|r8|pplx|tvly|xai|nvapi|fw|csk|co)[_-][A-Za-z0-9_-]{32,120}`,
			String.raw`s-s4t2(?:ud|af)-[a-f0-9]{64}`,
			String.raw`\d{8,10}:AA[A-Za-z0-9_-]{33}`,
			String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`
		];
		const SHAPE = new RegExp(String.raw`(?<![A-Za-z0-9])(?:${SHAPES.join("|")})`, "g");
		const JWT = /(?<![A-Za-z0-9_-])(?:eyJ|ewog|ewo[A-Za-z0-9])[A-Za-z0-9_-]{10,4000}\.(?:eyJ|ew)[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,2000})?/g;
		const ADDRESS = /https?:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]{20,120}|[a-z0-9.-]{0,80}discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{40,100}|[a-z0-9.-]{1,80}\.webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/_-]{40,200})/g;
		const URL_PASSWORD = /:\/\/[^\s:/@"'<>]{0,100}:([^\s@/"'<>]{1,200})@/dg;
		;
		const NAMED = /pass|pwd|secret|key|token|auth|bearer|basic|credential|curl/i;
		const secret_KEY = /(?:^|_)(?:password|passwd|passphrase|pwd|secret|api_?key|access_key|secret_key|private_key|access_token|refresh_token|id_token|auth_token|bearer_token|session_token|client_secret|authorization|credentials?|set_cookie|cookie)$/;
		const PIN = /(?:^|_)(?:pin|cvv2?|cvc2?|otp|security_code)$/;
		const secret = {
			kind: "secret",
			suspects: (text) => text.length >= 8,
			*find(text) {
				if (/[A-Za-z0-9_~.-]{12}/.test(text)) {
					yield* (0, detector.cK)(SHAPE, text, (value) => entropyOf(value) > 2.5);
					yield* (0, detector.cK)(JWT, text);
				}
				if (text.includes("://")) {
					yield* (0, detector.cK)(ADDRESS, text);
					yield* (0, detector.cK)(URL_PASSWORD, text, (value) => !isPlaceholder(value));
				}
				if (text.includes("PRIVATE KEY")) yield* privateKeys(text);
				if (NAMED.test(text)) yield* namedSecrets(text);
			},
			ownsValue: (key, value) => secret_KEY.test(key) && value.length >= 4 && !isPlaceholder(value) || PIN.test(key) && /^\d{3,8}$/.test(value),
			canonical: (value) => value
		};
		;
		const DASHED = /(?<!\d)(?<!\d-)(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?!\d)(?!-\d)/g;
		const NUMBER = String.raw`((?!000|666|9)\d{3}[ .]?(?!00)\d{2}[ .]?(?!0000)\d{4})(?!\d)`;
		const ssn_NAMED = new RegExp(String.raw`\b(?:ssn|social security|ss#)[^\d\n]{0,40}${NUMBER}`, "dgi");
		const ssn_KEY = /(?:^|_)(?:ssn|social_security(?:_number|_no)?)(?:$|_)/;
		const ssn = {
			kind: "ssn",
			suspects: (text) => /\d{2}[ .-]?\d{4}/.test(text),
			*find(text) {
				yield* (0, detector.cK)(DASHED, text);
				yield* (0, detector.cK)(ssn_NAMED, text);
			},
			ownsValue: (key, value) => ssn_KEY.test(key) && (0, detector.C3)(value).length === 9,
			canonical: detector.C3
		};
		;
		const DETECTORS = {
			secret,
			card,
			iban,
			ssn,
			email,
			ip,
			phone
		};
	})
};
