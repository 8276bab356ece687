export const id = 871;
export const ids = [871];
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
	5213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => isNoName,
			e: () => hasTwoSenses
		});
		const NO_NAMES = new Set(("i you he she it we they me him her us them my your his our their the a an this that these those here there " + "what who whom why when where which how yes no not ok okay please thanks thank hello hi hey dear sir madam miss " + "customer customers client team support all everyone everybody friend friends folks guys user agent assistant bot " + "service sales billing help desk manager concern may will can could would should shall must do does did is are " + "was were am be been have has had and or but if so as at by for from in into of on to with about after before " + "also just now today tomorrow yesterday very really still only monday tuesday wednesday thursday friday saturday " + "sunday january february march april june july august september october november december english german french " + "spanish italian american british canadian dutch chinese japanese indian mexican irish polish good great sorry " + "glad happy sure unable trying looking calling writing interested concerned new mr mrs ms dr prof order account " + "card phone address email world name number date status total subject re fw invoice api llm ai id url json pm inc ltd").split(" "));
		const TWO_SENSES = new Set("will may mark rose grace hope faith joy art bill rob pat sue don guy drew chase grant gene ray june april".split(" "));
		function isNoName(word) {
			return NO_NAMES.has(word.toLowerCase());
		}
		function hasTwoSenses(word) {
			return TWO_SENSES.has(word.toLowerCase());
		}
	}),
	871: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => DETECTORS });
		var detector = __webpack_require__(6425);
		;
		const RUN = /(?<!\d|\d\.)\d+(?:[ \u00a0\u2009\u202f\u2010-\u2013-]\d+)*/g;
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
		var names_words = __webpack_require__(5213);
		;
		const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*){0,3}`;
		const JOIN = String.raw`(?:(?:van|von|der|den|de|da|del|della|di|dos|du|la|le|bin|ibn|al|el|ter|ten|y) ){0,3}`;
		const FULL = String.raw`${WORD}(?: ${JOIN}(?:\p{Lu}\. )?${WORD}){0,3}`;
		const PAIR = String.raw`${WORD}(?: ${JOIN}(?:\p{Lu}\. )?${WORD}){1,3}`;
		const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Herr|Frau|Mme|Monsieur|Sir|Madam)\b\.? )?`;
		const of = (before, name = FULL, after = "") => new RegExp(String.raw`(?<![\p{L}\p{N}])${before}${TITLE}(${name})(?![\p{L}\p{N}_])${after}`, "dgu");
		const SAID = [
			of(String.raw`(?:[Nn]ame|NAME)(?:'s|’s| is| was| :|:|\?)? ?(?:\n)?[ \t]{0,8}(?:(?:[Uu]ser|[Cc]ustomer): )?`),
			of(String.raw`(?:[Cc]alls? (?:me|him|her|them)|(?:[Cc]alled|[Nn]amed)(?: (?:me|him|her|them))?|[Ii]t's under|[Ii]t is under) `),
			of(String.raw`[Nn]ame\b[^.?!\n]{0,40}\?\s{1,3}(?:\p{L}{1,12}: ?)?`, FULL, String.raw`(?=\s*(?:[.,!\n]|$))`),
			of(String.raw`(?:said|says|asked|replied|wrote) `),
			of(String.raw`(?:[Ii] am|[Ii]'m|[Ii]’m|[Tt]his is) `),
			of(String.raw`(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Herr|Frau|Mme|Monsieur)\b\.? `),
			of(String.raw`(?:Dear|DEAR|[Hh]i|[Hh]ello|[Hh]ey) `, FULL, String.raw`(?=\s*[,!.:\n]|$)`),
			of(String.raw`(?:[Rr]egards|[Ss]incerely|[Cc]heers|[Tt]hanks|[Tt]hank you|[Bb]est|[Bb]est wishes|[Yy]ours(?: truly)?)[,!]?\s{1,3}`, FULL, String.raw`(?=\s*$|\s*\n)`),
			of(String.raw`(?:[Cc]ustomer|[Pp]assenger|[Pp]atient|[Gg]uest|[Cc]ardholder|[Rr]ecipient|[Cc]ontact|[Ff]rom|[Aa]ttn|[Aa]ttention):[ \t]{1,4}`),
			of(String.raw`(?:[Ss]peak (?:to|with)|[Tt]alk(?:ed)? (?:to|with)|[Ff]ollow up with|[Cc]ontact|[Aa]sk for|[Mm]eet|[Ee]mail|[Cc]all) `, PAIR),
			of(String.raw`(?:[Ww]ife|[Hh]usband|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Mm]other|[Ff]ather|[Pp]artner|[Ff]riend|[Cc]olleague|[Bb]oss)(?:,| is)? `),
			of("", FULL, String.raw`(?=['’]s (?:address|account|phone|email|e-mail|number|order|card|booking|reservation|birthday|name)\b)`),
			of("", PAIR, String.raw`(?= (?:lives at|lives in|here|speaking)\b)`)
		];
		const TYPED = /(?<![\p{L}\p{N}])(?:my name is|my name's|named (?:him|her)|people call me|user:|customer:) (\p{Ll}[\p{L}'’-]{1,30}(?: \p{Ll}[\p{L}'’-]{1,30})?)(?=\s*(?:[.,!?\n]|$))/dgu;
		const TYPED_TITLE = /(?<![\p{L}\p{N}])(?:mr|mrs|ms|dr)\. (\p{Ll}[\p{L}'’-]{1,30})(?![\p{L}\p{N}])/dgu;
		const KEY = /(?:^|_)(?:(?:first|last|full|given|family|middle|maiden|sur|customer|client|contact|passenger|guest|patient|holder|cardholder|recipient|sender|employee|person|person's|spouse)_?name|surname|cardholder)$/;
		const PLAIN_KEY = /^(?:name|names)$/;
		const WHOLE = new RegExp(String.raw`^${TITLE}${PAIR}$`, "u");
		const name_name = {
			kind: "name",
			suspects: (text) => /\p{L}{2}/u.test(text),
			*find(text) {
				for (const pattern of SAID) for (const span of (0, detector.cK)(pattern, text)) yield* trimmed(text, span);
				const isName = (value) => !value.split(" ").some(names_words.Z);
				yield* (0, detector.cK)(TYPED, text, isName);
				yield* (0, detector.cK)(TYPED_TITLE, text, isName);
			},
			ownsValue: (key, value) => value.length < 80 && /\p{L}{2}/u.test(value) && !/[\d_[\]@/]/.test(value) && (KEY.test(key) || PLAIN_KEY.test(key) && WHOLE.test(value)),
			canonical: (value) => value.trim().replace(/\s+/g, " ").replace(/\.$/, "").toLowerCase()
		};
		function* trimmed(text, { start, end }) {
			const words = [...text.slice(start, end).matchAll(/\S+/g)];
			while (words.length > 0 && (0, names_words.Z)(words[0]?.[0] ?? "")) return;
			const stop = words.findIndex(({ 0: word }) => (0, names_words.Z)(word.replace(/['’].*$/, "")));
			const kept = stop < 0 ? words : words.slice(0, stop);
			const last = kept.at(-1);
			if (!last) return;
			const raw = text.slice(start, start + last.index + last[0].length);
			const value = raw.replace(/(?:['’]s)?[.,]?$/, "");
			if (value.length >= 2) yield {
				start,
				end: start + value.length
			};
		}
		;
		const SHAPES = [
			/^0[1-9](?:([ .-])\d\d)(?:\1\d\d){3}$/,
			/^\(?0[1-9]\d\)?[ -]\d{4}[ -]\d{4}$/,
			/^\(?0[1-9]\d{2}\)?[ -]\d{3}[ -]\d{3,4}$/,
			/^\(?0[1-9]\d{3}\)?[ -](?:\d{6}|\d{3}[ -]\d{3})$/,
			/^\(?0[1-9]\d{1,4}\)? ?[/-] ?\d{4,8}(?:-\d{1,4})?$/,
			/^\(?0[1-9]\d{1,4}\)? ?[/-] ?\d{2,4}(?: \d{2,4}){1,3}$/,
			/^0[1-9]\d{1,4} \d{6,8}$/,
			/^\(0[1-9]\d{1,4}\) ?\d{4,8}$/,
			/^0[1-9]\d \d{3} \d\d \d\d$/,
			/^0[1-9]\d{0,2}-\d{2,3} \d{2,3} \d\d$/,
			/^0[1-9]\d \d{3} \d{4}$/,
			/^04\d\d \d{3} \d{3}$/,
			/^04\d\d \d\d \d\d \d\d$/,
			/^\(0\d\) ?\d{4}[ -]?\d{4}$/,
			/^0[1-9]\d?-\d{7,8}$/,
			/^0[1-9]\d{0,2}-\d{3,4}-\d{4}$/,
			/^\(\d{2}\) ?9?\d{4}-\d{4}$/,
			/^8[ -]?\(?\d{3}\)?[ -]\d{3}[ -]\d\d[ -]\d\d$/,
			/^1[3-9]\d([ -])\d{4}\1\d{4}$/,
			/^0\d{2,4}-\d{6,8}$/
		];
		const LEAST = 9;
		const DATE = /^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d/;
		function isNational(value) {
			const plain = value.replace(/ ?(?:x|ext\.?|extension|durchwahl|poste) ?\d{1,6}$/i, "").replace(/\u00a0/g, " ").replace(/[\u2010-\u2013]/g, "-");
			return plain.replace(/\D/g, "").length >= LEAST && !DATE.test(plain) && SHAPES.some((shape) => shape.test(plain));
		}
		;
		const phone_RUN = /(?<![\w+])(?<!\d\.)(?:\+ ?)?\(?\d(?:[ ()./\u00a0\u2010-\u2013-]{0,3}\d){5,24}(?: ?(?:x|ext\.?|extension|Durchwahl|poste) ?\d{1,6})?(?!\w{0,20}\d)/gi;
		const AMERICAN = /(?<![\w.+])(?<!\d-)(?:(?:\+?1|001)[ .-]?)?(?:\(\d{3}\)[ .-]?\d{3}[ .-]|\d{3}([.-])\d{3}\1|[2-9]\d\d [2-9]\d\d[ -])\d{4}(?: ?(?:x|ext\.?|extension) ?\d{1,6})?(?!\d)(?!-\d)/gi;
		const SAID_BEFORE = /(?:(?<!\p{L})(?:phones?|telephone|tel|mobile|mob|cell(?:phone)?|fax|call(?:ing)?|dial|reach|ring|text|sms|whatsapp|hotline|landline|answer(?:ing)?|telefon\p{L}{0,8}|handy\p{L}{0,8}|mobil\p{L}{0,8}|t[eé]l[eé]\p{L}{0,8}|portable|m[oó]vil|celular\p{L}{0,4}|cellulare|telefoon\p{L}{0,8}|rufnummer)(?!\p{L})[^\d\n]{0,30}|\b(?:my|his|her|our|your|their|contact) (?:number|no\.?|nummer|numéro)(?! of)[^\d\n]{0,12}|wa\.me\/|电话[^\d\n]{0,5}|電話[^\d\n]{0,5})$/iu;
		const SAID_AFTER = /^[\s,;(-]{0,3}(?:office|home|work|fax|mobile|cell|phone|tel)\b/i;
		const OTHER_NUMBER = /(?:\b(?:orders?|order number|id|tickets?|invoice|ref|reference|account|tracking|flight|booking|reservation|case|card|serial|version|code|zip|postcode|isbn(?:-1[03])?|issn|ean|upc|gtin|sku|doi|imei|vin|lot|batch|policy|claim|member|membership|transaction|confirmation|pnr|part|item|product|model|po|rma|passport|licen[cs]e|lat|lon|lng|latitude|longitude|coordinates?|price|total|amount|sum|bestell\p{L}{0,10}|rechnung\p{L}{0,10})\b[\w ]{0,12}[#:.]?|#|[$€£¥])\s{0,2}$/iu;
		const phone_KEY = /(?:^|_)(?:phone|phones|mobile|cell|cellphone|telephone|tel|fax|msisdn|whatsapp|landline)(?:$|_)/;
		const phone_DATE = /^(?:\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:(?:19|20)\d\d|\d\d))(?![-/. ]?\d{1,2}[-/. ]?\d)/;
		const SUM = /^\(?(?:[1-9]|\+ ?\().* [-\u2013] /;
		const NO_PHONE = /^(?:\d{1,3}\.){3}\d{1,3}$|^\d{3}-\d{2}-\d{4}$|^\+? ?\d{1,3}\.\d{1,7}$|^\+? ?\d{4,}\.\d+$/;
		const MONEY = /^[ \u00a0]?(?:USD|EUR|GBP|CHF|JPY|INR|dollars?|euros?|[$€£¥%]|,\d|\.\d)/i;
		const phone = {
			kind: "phone",
			suspects: (text) => /\d[ ()./\u00a0\u2010-\u2013-]{0,3}\d[ ()./\u00a0\u2010-\u2013-]{0,3}\d/.test(text),
			*find(text) {
				for (const { 0: value, index } of text.matchAll(AMERICAN)) {
					const span = {
						start: index,
						end: index + value.length
					};
					if (!isOther(text, span)) yield span;
				}
				for (const { 0: value, index } of text.matchAll(phone_RUN)) {
					const span = {
						start: index,
						end: index + value.length
					};
					if (SUM.test(value) || NO_PHONE.test(value) || isOther(text, span)) continue;
					if (isInternational(value) || isNamed(text, span, value)) yield span;
					else if (isNational(value) && !isInside(text, span)) yield span;
				}
			},
			ownsValue: (key, value) => phone_KEY.test(key) && value.length < 40 && isLong(value) && !/[A-Za-z]{3}/.test(value),
			canonical: (value) => (0, detector.C3)(value).replace(/^00/, "")
		};
		function isInternational(value) {
			return /^\(?\+ ?\(?[1-9]/.test(value) ? isLong(value) : /^00[1-9]/.test(value) && /\D/.test(value) && isLong(value, 10);
		}
		function isLong(value, least = 7) {
			const count = (0, detector.C3)(value.replace(/(?:x|ext|durchwahl|poste).*$/i, "")).length;
			return count >= least && count <= 17;
		}
		function isNamed(text, { start, end }, value) {
			if (!isLong(value, 6) || phone_DATE.test(value)) return false;
			const before = text.slice(Math.max(0, start - 60), start);
			return SAID_BEFORE.test(before) || SAID_AFTER.test(text.slice(end, end + 16));
		}
		function isInside(text, { start, end }) {
			return /\w[-/.]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[-/.]\w/.test(text.slice(end, end + 2));
		}
		function isOther(text, { start, end }) {
			return OTHER_NUMBER.test(text.slice(Math.max(0, start - 60), start)) || MONEY.test(text.slice(end, end + 10));
		}
		;
		const STAND_IN = /^(?:\$|%|<|\[|\(|\*{3}|x{4,}|\.{3}|\{(?:\{|[A-Za-z_]+[\s}(])|@(?:@|\{)|(?:your|my|the|some|example|sample|dummy|test|fake|placeholder|redacted|changeme|change_me|process\.env|os\.environ|os\.getenv|getenv|env\.|secrets\.|vars\.|var\.|config\.|null|none|nil|true|false|undefined|string|required|optional|hidden|empty|invalid|incorrect|wrong|expired|missing)(?![a-z0-9]{3}))/i;
		const MADE_UP = /example|x{6,}|\*{4,}|#{4,}|\.{3}|0{10,}|placeholder|[_-]here(?:[_-]|$)|your[_-]|put[_-]|insert[_-]|abcdefghijklm|nopqrstuvwxyz/i;
		function isStandIn(value) {
			return STAND_IN.test(value) || /^(.)\1*$/s.test(value);
		}
		function isPlaceholder(value) {
			return isStandIn(value) || MADE_UP.test(value);
		}
		function isMadeUp(value) {
			return MADE_UP.test(value);
		}
		function entropyOf(value) {
			const counts = new Map();
			for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
			let bits = 0;
			for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
			return bits;
		}
		const NAMED_THING = /^(?:[A-Za-z_$][\w$]*\.)+[A-Za-z_$][\w$]*$|^[A-Za-z]+(?:[-_.][A-Za-z]+)*[-_.:]?v?\d+(?:\.\d+)+(?:[-.][A-Za-z]+)?$|\.(?:pem|p12|pfx|jks|crt|cer|key|keytab|json|ya?ml|txt|env|xml|html?|js|ts|py|java|local|internal|com|net|org|io)$|\(.*\)?$/i;
		function looksRandom(value) {
			if (value.length < 10 || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
			if (entropyOf(value) <= 2.9 || NAMED_THING.test(value)) return false;
			return value.split(/[-_.:/+=]+/).some((part) => part.length >= 6 && /\d/.test(part) && /[A-Za-z]/.test(part)) || isUuid(value);
		}
		function isUuid(value) {
			return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
		}
		;
		const KIND = /\bkind["']?:[ \t]{0,4}["']?Secret\b/;
		const DATA = /^([ \t]*)(?:data|stringData):[ \t]*\n((?:\1[ \t]+.*(?:\n|$)|[ \t]*\n)*)/gm;
		const MEMBER = /^[ \t]+[\w.-]{1,100}:[ \t]*(?:[|>][-+]?[ \t]*\n[ \t]+)?["']?([^\s"'#]{4,4000})/dgm;
		function* manifestSecrets(text) {
			if (!KIND.test(text)) return;
			for (const block of text.matchAll(DATA)) {
				const body = block[2] ?? "";
				const offset = block.index + block[0].length - body.length;
				for (const member of body.matchAll(MEMBER)) {
					const [start, end] = member.indices?.[1] ?? [0, 0];
					if (!isPlaceholder(member[1] ?? "")) yield {
						start: offset + start,
						end: offset + end
					};
				}
			}
		}
		;
		const NAMES = String.raw`passwords?|passwd|passphrase|pwd|secret|secret[ _.-]?(?:access[ _.-]?)?key|api[ _.-]?keys?|apikey|access[ _.-]?keys?|auth[ _.-]?(?:key|token)|access[ _.-]?token|refresh[ _.-]?token|id[ _.-]?token|bearer[ _.-]?token|client[ _.-]?secret|private[ _.-]?key|license[ _.-]?key|signing[ _.-]?key|encryption[ _.-]?key|credentials?|creds|token`;
		const OTHER = String.raw`(?:_?(?:ids?|names?|urls?|uri|paths?|files?|length|len|size|count|type|env|var|version|expiry|expires?|ttl|hint|label|field|policy|prefix|limits?|usage|format|chars))`;
		const ASSIGNED = new RegExp(String.raw`(?<!public[ _-]?|publishable[ _-]?|csrf[ _-]?|xsrf[ _-]?|anti[ _-]?forgery[ _-]?)(${NAMES})(?!s?${OTHER}\b)[A-Za-z0-9_]{0,24}(?<!${OTHER})(?:\\{0,2}["'\x60\])]){0,3}(?:: ?\w{1,20}(?= ?=))?[ \t]{0,4}(?::{1,3}=?|={1,3}>?|\?=|\|\|:|<=|<-|,|\bis\b)[ \t]{0,4}(?:[@rbfu]{0,2}\\{0,2}["'\x60]{1,3}|\bis\b[ \t])?([^\s"'\x60,;<>\\]{4,300})`, "dgi");
		const ELEMENT = /(?:key|name)="[^"]{0,60}(?:password|passwd|pwd|secret|apikey|api_key)"[ \t]{1,4}value="([^"\s]{4,200})"/dgi;
		const AUTHORIZED = /(?<![A-Za-z])(?:authorization|auth)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:(?:bearer|basic|token|api[_-]?key|api[_-]?token|key)[ \t]{1,3})?([A-Za-z0-9._~+/=:-]{8,2000})/dgi;
		const BEARER = /\b(?:bearer|basic)[ \t]{1,3}([A-Za-z0-9._~+/=-]{16,2000})/dgi;
		const CURL_USER = /(?<=\s)(?:-u|--user)[ =]{0,3}["']?[^\s:"'$]{0,64}["']?:["']?([^\s"']{3,200})/dg;
		const CURL_KEY = /(?<=\s)(?:-u|--user)[ =]{0,3}["']?([^\s:"'$]{8,200}):(?=["'\s]|$)/dg;
		function* namedSecrets(text) {
			yield* passwords(text);
			yield* (0, detector.cK)(ELEMENT, text, (value) => !isStandIn(value) && looksChosen(value, true, true));
			yield* (0, detector.cK)(AUTHORIZED, text, (value) => looksRandom(value) && !isPlaceholder(value));
			yield* (0, detector.cK)(BEARER, text, (value) => (/\d/.test(value) || entropyOf(value) > 3.5) && !isPlaceholder(value));
			if (/curl/i.test(text)) yield* curlUsers(text);
		}
		function* curlUsers(text) {
			const word = /^(?:pass(?:word)?|token|secret)>?$/i;
			yield* (0, detector.cK)(CURL_USER, text, (value) => !isPlaceholder(value) && !word.test(value));
			yield* (0, detector.cK)(CURL_KEY, text, (value) => !isPlaceholder(value));
		}
		function* passwords(text) {
			for (const match of text.matchAll(ASSIGNED)) {
				const [start, end] = match.indices?.[2] ?? [0, 0];
				const value = (match[2] ?? "").replace(/[.)\]}:]+$/, "");
				const chosen = /^pass|^pwd/i.test(match[1] ?? "");
				const between = match[0].slice((match[1] ?? "").length, match[0].length - (end - start));
				const said = /\bis\b|,/.test(between);
				const telling = chosen ? looksChosen(value, !said, /["'\x60]$/.test(between)) : looksRandom(value);
				if (telling && !(chosen ? isStandIn(value) : isPlaceholder(value))) yield {
					start,
					end: start + value.length
				};
			}
		}
		function looksChosen(value, assigned, quoted = false) {
			if (value.length < 4) return false;
			if (/[0-9!@#$%^&*+=?~]/.test(value)) return true;
			if (!assigned || value.length < 6) return false;
			return quoted ? /[a-z][A-Z]/.test(value) || !/^[a-z]+(?:[-_./][a-z]+)*$/i.test(value) : !/^[a-z]+(?:[-_./][a-z]+)*$/i.test(value);
		}
		;
		const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
		const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
		const pem_SHORTEST = 48;
		function* privateKeys(text) {
			BEGIN.lastIndex = 0;
			for (let begin = BEGIN.exec(text); begin; begin = BEGIN.exec(text)) {
				END.lastIndex = BEGIN.lastIndex;
				const last = END.exec(text);
				const end = last ? END.lastIndex : text.length;
				if (!last || last.index - BEGIN.lastIndex >= pem_SHORTEST) yield {
					start: begin.index,
					end
				};
				BEGIN.lastIndex = end;
			}
		}
		;
		const SERVICES = "adafruit|adobe|airtable|algolia|alibaba|aliyun|asana|atlassian|confluence|jira|beamer|bitbucket|bittrex|cloudflare|codecov|cohere|" + "coinbase|confluent|contentful|datadog|deepseek|digitalocean|discord|droneci|drone|dropbox|easypost|etsy|facebook|fastly|" + "finicity|finnhub|flickr|freemius|freshbooks|gitter|gitlab|github|gocardless|grafana|heroku|hubspot|huggingface|intercom|" + "intra42|jfrog|artifactory|bintray|xray|kraken|kucoin|launchdarkly|linear|linkedin|lob|looker|mailchimp|mailgun|mapbox|" + "mattermost|maxmind|meraki|messagebird|netlify|newrelic|new[_-]?relic|notion|nytimes|new[_-]?york[_-]?times|newyorktimes|" + "octopus|okta|openai|openshift|pagerduty|paypal|perplexity|plaid|planetscale|postman|privateai|private_ai|pulumi|rapidapi|" + "readme|rollbar|salesforce|segment|sendbird|sendgrid|sendinblue|sentry|shippo|shopify|slack|snyk|sonar(?:qube|cloud)?|" + "sourcegraph|sparkpost|square|squarespace|stripe|sumo(?:logic)?|telegram|telegr|travis|trello|twilio|twitch|twitter|" + "typeform|vault|vercel|yandex|zendesk|zoho|zoom";
		const WHAT = "(?:api|app|access|auth|client|secret|consumer|private|service|bot|user)?[ _.-]{0,2}(?:key|token|secret|login|pass(?:word|wd)?|pwd|auth|pat|sid|dsn|credentials?|bearer|(?:client|application|app|access)[ _.-]?id)";
		const services_ASSIGNED = new RegExp(String.raw`(?<![A-Za-z])(?:${SERVICES})[\w.-]{0,20}?${WHAT}[\w.-]{0,12}(?<!name|url|uri|path|file|length|size)(?:\\{0,2}["'\x60\])]){0,2}(?:: ?\w{1,20})?[ \t]{0,8}(?::{0,3}=|\?=|=>|<-|:|>|,|\|\|)[ \t]{0,8}(?:[@rbfu]{0,2}(?:\\{0,2}["'\x60]){1,3})?([A-Za-z0-9_=~.+/-]{14,200})(?![A-Za-z0-9_(])`, "dgi");
		function* servicesSecrets(text) {
			yield* (0, detector.cK)(services_ASSIGNED, text, (value) => (isUuid(value) || looksRandom(value)) && !isPlaceholder(value));
		}
		const BUNDLER = /\bBUNDLE_[A-Z0-9]{1,40}(?:_{1,3}[A-Z0-9]{1,40}){1,8}["']?[ \t]{0,4}[:=]{1,2}[ \t]{0,4}["']?([^\s"':;&@/]{3,80}:[^\s"':;&@/]{3,80})/dg;
		function* bundlerSecrets(text) {
			yield* (0, detector.cK)(BUNDLER, text, (value) => !isPlaceholder(value));
		}
		;
		const shapes_SHAPES = [
			String.raw`sk-(?:proj-|svcacct-|admin-|ant-|or-|lf-)?[A-Za-z0-9_-]{20,300}`,
			String.raw`[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,250}`,
			String.raw`whsec_[A-Za-z0-9+/=]{20,100}`,
			String.raw`gh[pousr]_[A-Za-z0-9]{36,255}`,
			String.raw`github_pat_[A-Za-z0-9_]{22,255}`,
			String.raw`gl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|agent|soat|oas|ffct)-[A-Za-z0-9_.=-]{20,300}`,
			String.raw`GR1348941[A-Za-z0-9_-]{20}`,
			String.raw`xox[a-z](?:-\d{1,16}){1,4}-(?=[A-Za-z]{0,80}\d)[A-Za-z0-9]{14,300}`,
			String.raw`xox[ar]-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{8,48}(?![A-Za-z0-9-])`,
			String.raw`xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,300}`,
			String.raw`xapp-\d-[A-Z0-9]{5,20}-\d{5,20}-[A-Za-z0-9]{10,200}`,
			String.raw`(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}(?![A-Za-z0-9])`,
			String.raw`ABSK[A-Za-z0-9+/]{100,300}={0,2}`,
			String.raw`bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=_-]{0,3000}`,
			String.raw`amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
			String.raw`LTAI[A-Za-z0-9]{17,21}(?![A-Za-z0-9])`,
			String.raw`AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])`,
			String.raw`ya29\.[A-Za-z0-9_-]{20,2000}`,
			String.raw`GOCSPX-[A-Za-z0-9_-]{20,60}`,
			String.raw`1//0[A-Za-z0-9_-]{40,120}`,
			String.raw`hf_[A-Za-z]{34}(?![A-Za-z])`,
			String.raw`api_org_[A-Za-z]{34}(?![A-Za-z])`,
			String.raw`npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])`,
			String.raw`pypi-[A-Za-z0-9_-]{50,1000}`,
			String.raw`rubygems_[a-f0-9]{48}`,
			String.raw`oy2[a-z0-9]{43}(?![A-Za-z0-9])`,
			String.raw`CLOJARS_[A-Za-z0-9]{60}`,
			String.raw`EAA[MCA-Z][A-Za-z0-9+/_-]{20,600}`,
			String.raw`\d{15,16}(?:\||%7C)[A-Za-z0-9_-]{27,40}(?![A-Za-z0-9])`,
			String.raw`sq0[a-z]{3}-[A-Za-z0-9_-]{22,60}`,
			String.raw`shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}`,
			String.raw`shippo_(?:live|test)_[A-Fa-f0-9]{40}`,
			String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}`,
			String.raw`access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
			String.raw`FLW(?:PUBK|SECK)_?(?:TEST)?-[A-Za-z0-9]{32}-X`,
			String.raw`FLWSECK_TEST[A-Za-z0-9]{12}`,
			String.raw`(?:live|test)_(?:pub_)?[a-f0-9]{31,35}(?![A-Za-z0-9])`,
			String.raw`duffel_(?:test|live)_[A-Za-z0-9_=-]{43}`,
			String.raw`do[opr]_v1_[a-f0-9]{64}`,
			String.raw`dapi[a-f0-9]{32}(?:-\d)?(?![A-Za-z0-9])`,
			String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{100,160}`,
			String.raw`fo1_[A-Za-z0-9_-]{43}`,
			String.raw`fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,500}={0,3}`,
			String.raw`HRKU-[A-Za-z0-9_-]{36,64}`,
			String.raw`[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}`,
			String.raw`hv[sb]\.[A-Za-z0-9_-]{24,300}`,
			String.raw`pul-[a-f0-9]{40}`,
			String.raw`sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])`,
			String.raw`pscale_(?:pw|tkn|oauth)_[A-Za-z0-9_.=-]{32,64}`,
			String.raw`tk-us-[A-Za-z0-9_-]{48}`,
			String.raw`t1\.[A-Za-z0-9_-]{1,200}={0,2}\.[A-Za-z0-9_-]{86}={0,2}`,
			String.raw`AQVN[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9_-])`,
			String.raw`YC[A-Za-z0-9_-]{38}(?![A-Za-z0-9_-])`,
			String.raw`4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])`,
			String.raw`AT(?:ATT|CTT)3[A-Za-z0-9_=-]{50,300}`,
			String.raw`AKCp[A-Za-z0-9]{69}(?![A-Za-z0-9])`,
			String.raw`cmVmdGtu[A-Za-z0-9]{56}(?![A-Za-z0-9])`,
			String.raw`EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9+/])`,
			String.raw`SG\.[A-Za-z0-9=_.-]{20,24}\.[A-Za-z0-9=_-]{39,50}`,
			String.raw`SK[0-9a-fA-F]{32}(?![A-Za-z0-9])`,
			String.raw`(?:pub)?key-[a-f0-9]{32}(?![A-Za-z0-9])`,
			String.raw`[0-9a-f]{32}-us\d{1,2}(?!\d)`,
			String.raw`xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}`,
			String.raw`sq[uap]_[A-Za-z0-9]{40}`,
			String.raw`gl(?:sa|c)_[A-Za-z0-9_+/=]{32,400}`,
			String.raw`eyJrIjoi[A-Za-z0-9]{70,400}={0,3}`,
			String.raw`NR(?:AK|JS|II)-[A-Za-z0-9-]{19,32}(?![A-Za-z0-9])`,
			String.raw`PMAK-[a-f0-9]{24}-[a-f0-9]{34}`,
			String.raw`lin_api_[A-Za-z0-9]{40}`,
			String.raw`dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}`,
			String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}`,
			String.raw`sntr[yu]s?_[A-Za-z0-9+/=_-]{40,300}`,
			String.raw`rdme_[a-z0-9]{70}`,
			String.raw`[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`,
			String.raw`(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}`,
			String.raw`API-[A-Z0-9]{26}(?![A-Z0-9])`,
			String.raw`ntn_[0-9]{11}[A-Za-z0-9]{35}`,
			String.raw`secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])`,
			String.raw`sgp_(?:(?:[A-Fa-f0-9]{16}|local)_)?[A-Fa-f0-9]{40}`,
			String.raw`pnu_[A-Za-z0-9]{36}`,
			String.raw`pat\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}`,
			String.raw`sat\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}`,
			String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`,
			String.raw`figd_[A-Za-z0-9_-]{38,44}`,
			String.raw`fio-u-[A-Za-z0-9_=-]{64}`,
			String.raw`ico-[A-Za-z0-9]{32}(?![A-Za-z0-9])`,
			String.raw`p8e-[A-Za-z0-9]{32}(?![A-Za-z0-9])`,
			String.raw`dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}`,
			String.raw`endr\+[A-Za-z0-9-]{16}`,
			String.raw`tfp_[A-Za-z0-9_.=-]{59}`,
			String.raw`sm_(?:aat|pat|sat)_[A-Za-z0-9]{16}(?![A-Za-z0-9])`,
			String.raw`pk\.[A-Za-z0-9]{60}\.[A-Za-z0-9]{22}`,
			String.raw`sl\.[A-Za-z0-9=_-]{130,200}`,
			String.raw`dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,32}`,
			String.raw`dop_v1_[a-f0-9]{64}`,
			String.raw`CFPAT-[A-Za-z0-9_-]{43}`,
			String.raw`vercel_[A-Za-z0-9_]{24,60}`,
			String.raw`sbp_[a-f0-9]{40}`,
			String.raw`phx_[A-Za-z0-9_]{32,60}`,
			String.raw`(?:rk|crk|tvly)_[a-f0-9]{40,64}`,
			String.raw`A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}`,
			String.raw`ops_eyJ[A-Za-z0-9+/]{100,4000}={0,3}`,
			String.raw`AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}`,
			String.raw`(?:gsk|r8|pplx|tvly|xai|nvapi|fw|csk|co)[_-][A-Za-z0-9_-]{32,120}`,
			String.raw`s-s4t2(?:ud|af)-[a-f0-9]{64}`,
			String.raw`\d{5,16}:A[A-Za-z0-9_-]{34}(?![A-Za-z0-9_-])`,
			String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])`
		];
		const SHAPE = new RegExp(String.raw`(?<![A-Za-z0-9+])(?:${shapes_SHAPES.join("|")})`, "g");
		const JWT = /(?<![A-Za-z0-9_-])(?:(?:eyJ|ewog|ewo[A-Za-z0-9])[A-Za-z0-9_-]{10,4000}\.(?:eyJ|ew)[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,2000})?|ZXlK(?:aGJHY|[A-Za-z0-9])[A-Za-z0-9/+_-]{60,8000}={0,2})/g;
		const ADDRESS = /https?:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]{20,120}|[a-z0-9.-]{0,80}discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[A-Za-z0-9_-]{40,100}|[a-z0-9.-]{1,80}\.webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/_-]{40,200})/g;
		const URL_PASSWORD = /:\/\/[^\s:/@"'<>]{0,100}:([^\s@/"'<>]{1,200})@/dg;
		;
		const NAMED = /pass|pwd|secret|key|token|auth|bearer|basic|credential|creds|curl|login|(?:access|client).?id/i;
		const secret_KEY = /(?:^|_)(?:password|passwd|passphrase|pwd|secret|api_?key|access_key|secret_key|private_key|access_token|refresh_token|id_token|auth_token|bearer_token|session_token|client_secret|authorization|credentials?|set_cookie|cookie)$/;
		const PIN = /(?:^|_)(?:pin|cvv2?|cvc2?|otp|security_code)$/;
		const secret = {
			kind: "secret",
			suspects: (text) => text.length >= 8,
			*find(text) {
				if (/[A-Za-z0-9_~.-]{12}/.test(text)) {
					yield* (0, detector.cK)(SHAPE, text, (value) => entropyOf(value) > 2.5 && !isMadeUp(value));
					yield* (0, detector.cK)(JWT, text);
				}
				if (text.includes("://")) {
					yield* (0, detector.cK)(ADDRESS, text);
					yield* (0, detector.cK)(URL_PASSWORD, text, (value) => !isStandIn(value));
				}
				if (text.includes("PRIVATE KEY")) yield* privateKeys(text);
				if (NAMED.test(text)) {
					yield* namedSecrets(text);
					yield* servicesSecrets(text);
				}
				if (text.includes("BUNDLE_")) yield* bundlerSecrets(text);
				if (text.includes("Secret")) yield* manifestSecrets(text);
			},
			ownsValue: (key, value) => secret_KEY.test(key) && value.length >= 4 && !isStandIn(value) || PIN.test(key) && /^\d{3,8}$/.test(value),
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
		const user_KEY = /(?:^|_)user_?(?:id|uuid|uid)$|^(?:uid|enduser_id|end_user_id)$/;
		const user = {
			kind: "user",
			suspects: () => false,
			find: () => [],
			ownsValue: (key, value) => user_KEY.test(key) && value.trim() !== "" && value.length <= 500,
			canonical: (value) => value.trim()
		};
		;
		const DETECTORS = {
			secret,
			card,
			iban,
			ssn,
			email,
			ip,
			phone,
			user,
			name: name_name
		};
	})
};
