export const id = 1969;
export const ids = [1969];
export const modules = {
	748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => medianOf });
		function medianOf(values) {
			const sorted = values.toSorted((a, b) => a - b);
			const upper = sorted[Math.floor(sorted.length / 2)];
			const lower = sorted[Math.ceil(sorted.length / 2) - 1];
			return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
		}
	}),
	9645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => shuffled,
			I: () => seededRandom
		});
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
	}),
	4817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BN: () => float64,
			In: () => float32,
			S8: () => uint32,
			hV: () => uint8
		});
		const BITS = 14;
		const BLOCK = 1 << BITS;
		function createColumn(make) {
			const blocks = [];
			let length = 0;
			const block = (row) => {
				const found = blocks[row >>> BITS];
				if (found === undefined || row >= length) throw new RangeError(`a column of ${length} rows has no ${row}`);
				return found;
			};
			return {
				get length() {
					return length;
				},
				push(value) {
					if (length === blocks.length * BLOCK) blocks.push(make(BLOCK));
					const row = length++;
					block(row)[row & BLOCK - 1] = value;
				},
				at: (row) => block(row)[row & BLOCK - 1] ?? 0,
				set(row, value) {
					block(row)[row & BLOCK - 1] = value;
				}
			};
		}
		const float64 = () => createColumn((length) => new Float64Array(length));
		const float32 = () => createColumn((length) => new Float32Array(length));
		const uint32 = () => createColumn((length) => new Uint32Array(length));
		const uint8 = () => createColumn((length) => new Uint8Array(length));
	}),
	6906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CF: () => scenarioOf,
			iP: () => guardedBy,
			jl: () => promptsOf,
			q5: () => gatingScenarioOf
		});
		var _scenario_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4474);
		var _prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5701);
		function guardedBy(scenarios) {
			return {
				practice: new Set(scenarios.filter((one) => !(0, _scenario_types_js__WEBPACK_IMPORTED_MODULE_0__.LV)(one)).map(({ id }) => id)),
				gating: scenarios.filter(_scenario_types_js__WEBPACK_IMPORTED_MODULE_0__.LV)
			};
		}
		const OF_SCENARIO = "scenario:";
		function gatingScenarioOf({ provenance }, { practice }) {
			const id = scenarioOf(provenance);
			return id === undefined || practice.has(id) ? undefined : id;
		}
		function scenarioOf(provenance) {
			switch (provenance.source) {
				case "test": return provenance.scenarioId;
				case "synthetic": return provenance.family.startsWith(OF_SCENARIO) ? provenance.family.slice(OF_SCENARIO.length) : undefined;
				case "production": return undefined;
			}
		}
		function promptsOf({ query, turns = [], history = [] }) {
			const said = [query, ...turns];
			return said.map((last, n) => {
				const before = said.slice(0, n).map((content) => ({
					role: "user",
					content
				}));
				return (0, _prompt_js__WEBPACK_IMPORTED_MODULE_1__.G)({
					query: last,
					history: [...history, ...before]
				});
			});
		}
	}),
	7953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => createKeyIndex });
		function createKeyIndex() {
			let mask = 1023;
			let slots = new Int32Array(mask + 1).fill(-1);
			let highs = new Uint32Array(512);
			let lows = new Uint32Array(512);
			let size = 0;
			const slotOf = (high, low) => {
				let slot = (low ^ Math.imul(high, 2654435761)) & mask;
				for (;;) {
					const number = slots[slot] ?? -1;
					if (number < 0 || highs[number] === high && lows[number] === low) return slot;
					slot = slot + 1 & mask;
				}
			};
			const grow = () => {
				mask = mask * 2 + 1;
				slots = new Int32Array(mask + 1).fill(-1);
				for (let number = 0; number < size; number++) slots[slotOf(highs[number] ?? 0, lows[number] ?? 0)] = number;
			};
			return {
				get size() {
					return size;
				},
				add({ high, low }) {
					const slot = slotOf(high, low);
					const known = slots[slot] ?? -1;
					if (known >= 0) return known;
					if (size === highs.length) {
						highs = longer(highs);
						lows = longer(lows);
					}
					highs[size] = high;
					lows[size] = low;
					slots[slot] = size++;
					if (size > (mask + 1) * .6) grow();
					return size - 1;
				},
				find({ high, low }) {
					return slots[slotOf(high, low)] ?? -1;
				},
				keyAt: (number) => ({
					high: highs[number] ?? 0,
					low: lows[number] ?? 0
				})
			};
		}
		function longer(array) {
			const out = new Uint32Array(Math.ceil(array.length * 1.5));
			out.set(array);
			return out;
		}
	}),
	9439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ap: () => hash32,
			Fd: () => hex32,
			TN: () => keyOf,
			ZD: () => hexOf,
			sP: () => keyOfId,
			xl: () => finished
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		function keyOf(...parts) {
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			for (const part of parts) hash.update(`${part.length}:`).update(part);
			const bytes = hash.digest();
			return {
				high: bytes.readUInt32BE(0),
				low: bytes.readUInt32BE(4)
			};
		}
		const ID = /^ex-([0-9a-f]{8})([0-9a-f]{8})$/;
		function keyOfId(id) {
			const [, high, low] = ID.exec(id) ?? [];
			return high === undefined || low === undefined ? undefined : {
				high: Number.parseInt(high, 16),
				low: Number.parseInt(low, 16)
			};
		}
		function hexOf({ high, low }) {
			return hex32(high) + hex32(low);
		}
		function hex32(value) {
			return pair(value >>> 24) + pair(value >>> 16) + pair(value >>> 8) + pair(value);
		}
		const PAIRS = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, "0"));
		const pair = (value) => PAIRS[value & 255] ?? "";
		function hash32(text, start = 0, end = text.length) {
			let state = 2166136261;
			for (let i = start; i < end; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619);
			return finished(state);
		}
		function finished(value) {
			let state = value;
			state = Math.imul(state ^ state >>> 16, 2246822507);
			state = Math.imul(state ^ state >>> 13, 3266489909);
			return (state ^ state >>> 16) >>> 0;
		}
	}),
	490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KB: () => MANIFEST_SCHEMA,
			Nz: () => manifestPieces,
			hh: () => MANIFEST_VERSION
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9439);
		var _removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8235);
		var _resemblance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8066);
		const MANIFEST_SCHEMA = "agent-tester/dataset";
		const MANIFEST_VERSION = 1;
		function* manifestPieces(selection) {
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			for (const piece of bodyPieces(selection)) hash.update(piece);
			const head = {
				schema: MANIFEST_SCHEMA,
				version: MANIFEST_VERSION,
				hash: hash.digest("hex")
			};
			yield `${JSON.stringify(head).slice(0, -1)},\n`;
			yield* bodyPieces(selection);
		}
		function* bodyPieces(selection) {
			const { options, counts, newest, leftOut, gate, scenarios, configHashes } = selection;
			const members = {
				contaminated: options.includeGating,
				newest,
				options,
				thresholds: {
					paraphrase: _resemblance_js__WEBPACK_IMPORTED_MODULE_3__.sp,
					paraphraseWithTools: _resemblance_js__WEBPACK_IMPORTED_MODULE_3__.Lf
				},
				counts: inOrder(counts),
				removed: Object.fromEntries(_removal_js__WEBPACK_IMPORTED_MODULE_2__.O6.map((why) => [why, selection.removed.find((one) => one.why === why)?.count ?? 0])),
				leftOut,
				gate,
				scenarios,
				configHashes
			};
			for (const [name, value] of Object.entries(members)) yield `"${name}":${JSON.stringify(value)},\n`;
			yield* listPieces("examples", selection.entries(), ({ id, split, family, fold }) => ({
				id,
				split,
				family,
				...fold === null ? {} : { fold }
			}));
			yield ",\n";
			yield* listPieces("holdout", selection.holdout(), ({ id, why, scenario, similarity }) => ({
				id,
				why,
				scenario,
				similarity: similarity === null ? null : Math.round(similarity * 1e4) / 1e4
			}));
			yield ",\n";
			yield* listPieces("prompts", selection.prompts(), ({ key, query, conversation }) => ({
				key,
				query: hexes(query),
				...conversation ? { conversation: hexes(conversation) } : {}
			}));
			yield "}\n";
		}
		function* listPieces(name, items, shown) {
			yield `"${name}":[`;
			let separator = "\n";
			for (const item of items) {
				yield `${separator}${JSON.stringify(shown(item))}`;
				separator = ",\n";
			}
			yield "\n]";
		}
		function inOrder({ read, train, validation, test, holdout, families }) {
			return {
				read,
				train,
				validation,
				test,
				holdout,
				families
			};
		}
		function hexes(stems) {
			return Array.from(stems, _keys_js__WEBPACK_IMPORTED_MODULE_1__.Fd).join("");
		}
	}),
	5692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lB: () => createMinHash,
			yL: () => bandsOf,
			zB: () => bandingFor
		});
		var _base_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
		var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9439);
		const PERMUTATIONS = 128;
		const RECALL = .99;
		function createMinHash(seed) {
			const random = (0, _base_random_js__WEBPACK_IMPORTED_MODULE_1__.I)(`min-hash:${seed}`);
			const word = () => Math.floor(random() * 4294967296) >>> 0;
			const offsets = Uint32Array.from({ length: PERMUTATIONS }, word);
			const factors = Uint32Array.from({ length: PERMUTATIONS }, () => word() | 1);
			return (shingles) => {
				const signature = new Uint32Array(PERMUTATIONS).fill(4294967295);
				for (let n = 0; n < PERMUTATIONS; n++) {
					const offset = offsets[n] ?? 0;
					const factor = factors[n] ?? 1;
					let least = 4294967295;
					for (let i = 0; i < shingles.length; i++) {
						let value = Math.imul((shingles[i] ?? 0) ^ offset, factor);
						value = (value ^ value >>> 15) >>> 0;
						if (value < least) least = value;
					}
					signature[n] = least;
				}
				return signature;
			};
		}
		function estimate(a, b) {
			let equal = 0;
			for (let n = 0; n < PERMUTATIONS; n++) if (a[n] === b[n]) equal++;
			return equal / PERMUTATIONS;
		}
		function bandingFor(threshold) {
			for (let rows = 16; rows > 1; rows--) {
				const bands = Math.floor(PERMUTATIONS / rows);
				if (1 - (1 - threshold ** rows) ** bands >= RECALL) return {
					bands,
					rows
				};
			}
			return {
				bands: PERMUTATIONS,
				rows: 1
			};
		}
		function bandsOf(signature, { bands, rows }) {
			const out = new Uint32Array(bands);
			for (let band = 0; band < bands; band++) {
				let state = band;
				for (let row = 0; row < rows; row++) state = (0, _keys_js__WEBPACK_IMPORTED_MODULE_0__.xl)(state ^ (signature[band * rows + row] ?? 0));
				out[band] = state;
			}
			return out;
		}
	}),
	7556: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => createPromptTable,
			u: () => promptKey
		});
		var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4817);
		var _key_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7953);
		var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9439);
		var _min_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5692);
		var _resemblance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8066);
		var _shingles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3700);
		var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1078);
		function createPromptTable(seed, banding, counts) {
			const index = (0, _key_index_js__WEBPACK_IMPORTED_MODULE_6__.m)();
			const minHash = (0, _min_hash_js__WEBPACK_IMPORTED_MODULE_2__.lB)(seed);
			const stems = (0, _column_js__WEBPACK_IMPORTED_MODULE_0__.S8)();
			const queryEnds = (0, _column_js__WEBPACK_IMPORTED_MODULE_0__.S8)();
			const conversationEnds = (0, _column_js__WEBPACK_IMPORTED_MODULE_0__.S8)();
			const bands = (0, _column_js__WEBPACK_IMPORTED_MODULE_0__.S8)();
			const slice = (start, end) => Uint32Array.from({ length: end - start }, (_, n) => stems.at(start + n));
			return {
				banding,
				get size() {
					return index.size;
				},
				add(prompt) {
					const known = index.size;
					const number = index.add(promptKey(prompt));
					if (number < known) return number;
					const { query, conversation } = (0, _resemblance_js__WEBPACK_IMPORTED_MODULE_3__.Hi)(prompt);
					counts.add(conversation ?? query);
					for (const stem of query) stems.push(stem);
					queryEnds.push(stems.length);
					for (const stem of conversation ?? []) stems.push(stem);
					conversationEnds.push(stems.length);
					if (banding) for (const band of (0, _min_hash_js__WEBPACK_IMPORTED_MODULE_2__.yL)(minHash((0, _shingles_js__WEBPACK_IMPORTED_MODULE_4__.v)(prompt.conversation)), banding)) bands.push(band);
					return number;
				},
				find(prompt) {
					const number = index.find(promptKey(prompt));
					return number < 0 ? undefined : number;
				},
				featuresOf(number) {
					const start = number === 0 ? 0 : conversationEnds.at(number - 1);
					const [middle, end] = [queryEnds.at(number), conversationEnds.at(number)];
					const query = slice(start, middle);
					return end === middle ? { query } : {
						query,
						conversation: slice(middle, end)
					};
				},
				keyAt: (number) => index.keyAt(number),
				bandAt: (number, band) => bands.at(number * (banding?.bands ?? 0) + band)
			};
		}
		function promptKey({ conversation }) {
			return (0, _keys_js__WEBPACK_IMPORTED_MODULE_1__.TN)("prompt", (0, _words_js__WEBPACK_IMPORTED_MODULE_5__.Z7)(conversation));
		}
	}),
	5701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => promptOf });
		function promptOf({ query, history = [] }) {
			const before = history.flatMap(({ role, content }) => role === "user" ? [content] : []);
			return {
				query,
				conversation: [...before, query].join("\n")
			};
		}
	}),
	8066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hi: () => featuresOf,
			Lf: () => SAYS_THE_SAME_WITH_TOOLS,
			Zm: () => comparable,
			gK: () => createResemblanceIndex,
			gP: () => createStemCounts,
			sp: () => SAYS_THE_SAME
		});
		var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9439);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1078);
		const SAYS_THE_SAME = .3;
		const SAYS_THE_SAME_WITH_TOOLS = .25;
		const ENOUGH_STEMS = 3;
		const EQUAL = 1 - 1e-9;
		function featuresOf({ query, conversation }) {
			const own = stemsOf(query);
			if (conversation === query) return { query: own };
			return {
				query: own,
				conversation: stemsOf(conversation)
			};
		}
		function stemsOf(text) {
			return Uint32Array.from(new Set([...(0, _words_js__WEBPACK_IMPORTED_MODULE_1__.yI)(text)].map((stem) => (0, _keys_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(stem)))).sort();
		}
		function comparable({ query, conversation }) {
			if (!conversation) return query.length > 0 ? [query] : [];
			return [query, conversation].filter((stems) => stems.length >= ENOUGH_STEMS);
		}
		const BUCKETS = 1 << 18;
		function createStemCounts() {
			const counts = new Uint32Array(BUCKETS);
			let texts = 0;
			return {
				add(stems) {
					texts++;
					for (const stem of stems) {
						const bucket = stem & BUCKETS - 1;
						counts[bucket] = (counts[bucket] ?? 0) + 1;
					}
				},
				weightOf: (stem) => 1 + Math.log((texts + 1) / ((counts[stem & BUCKETS - 1] ?? 0) + 1))
			};
		}
		function createResemblanceIndex({ weightOf }) {
			const holders = new Map();
			const texts = [];
			const sumOf = (stems) => stems.reduce((sum, stem) => sum + weightOf(stem), 0);
			return {
				add(stems, of) {
					for (const stem of stems) {
						const list = holders.get(stem);
						if (list) list.push(texts.length);
						else holders.set(stem, [texts.length]);
					}
					texts.push({
						of,
						size: stems.length,
						weight: sumOf(stems)
					});
				},
				matches(stems, least) {
					const shared = new Map();
					for (const stem of stems) for (const text of holders.get(stem) ?? []) shared.set(text, (shared.get(text) ?? 0) + weightOf(stem));
					const own = sumOf(stems);
					const found = [];
					for (const [number, both] of shared) {
						const text = texts[number];
						if (!text) continue;
						const similarity = both / (own + text.weight - both);
						const needed = Math.min(stems.length, text.size) < ENOUGH_STEMS ? EQUAL : least;
						if (similarity >= needed) found.push({
							of: text.of,
							similarity
						});
					}
					return found.sort((a, b) => b.similarity - a.similarity || a.of - b.of);
				}
			};
		}
	}),
	3700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => shinglesOf,
			x: () => jaccard
		});
		var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9439);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1078);
		const HEAD = 200;
		const GRAM = 4;
		function shinglesOf(text) {
			const words = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.Z9)((0, _words_js__WEBPACK_IMPORTED_MODULE_1__.mU)(text));
			const found = new Set();
			for (let n = 0; n + 1 < words.length; n++) found.add((0, _keys_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(`${words[n]} ${words[n + 1]}`));
			const head = ` ${words.join(" ").slice(0, HEAD)} `;
			for (let at = 0; at + GRAM <= head.length; at++) found.add((0, _keys_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(head, at, at + GRAM));
			if (found.size === 0) found.add((0, _keys_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(head));
			return Uint32Array.from(found).sort();
		}
		function jaccard(a, b) {
			let shared = 0;
			for (let i = 0, j = 0; i < a.length && j < b.length;) {
				const [left = 0, right = 0] = [a[i], b[j]];
				if (left === right) shared++;
				if (left <= right) i++;
				if (right <= left) j++;
			}
			const either = a.length + b.length - shared;
			return either === 0 ? 1 : shared / either;
		}
	}),
	1078: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z7: () => normalised,
			Z9: () => wordsOf,
			mU: () => compared,
			yI: () => contentStems
		});
		const STOP_WORDS = new Set(`a about above after again all also am an and any are as at be because been before being below but by can cant could
   couldnt d did didnt do does doesnt dont for from further get gets got had has have he hello help hey hi her here hers
   him his how i id if ill im in into is isnt it its ive just let like ll m me more most my need no not now of off ok on
   or other our out over own please re really s same shall she should so some such t than thank thanks that the their
   them then there these they this those through to too under until up us very want was we well were what when where
   which while who whose why will with wont would yes you your youre`.split(/\s+/));
		const ENDING = /(?:ations?|ition|ment|ness|ance|ence|able|ible|tion|edly|ings?|ing|ive|ed|er|ly|al)$/;
		const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
		const MOST_COMPARED = 2e4;
		function compared(text) {
			return text.slice(0, MOST_COMPARED);
		}
		function normalised(text) {
			return wordsOf(text).join(" ");
		}
		function wordsOf(text) {
			const plain = text.normalize("NFKC").toLowerCase().replace(/['’]/g, "");
			const spaced = plain.replace(UNSPACED, (run) => ` ${pairsOf(run).join(" ")} `);
			return spaced.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
		}
		function pairsOf(run) {
			const points = [...run];
			return points.length < 2 ? points : points.slice(1).map((point, n) => `${points[n]}${point}`);
		}
		function contentStems(text) {
			const stems = new Set();
			for (const word of wordsOf(compared(text))) if (!STOP_WORDS.has(word)) stems.add(stemOf(word));
			return stems;
		}
		function stemOf(word) {
			if (word.length <= 3 || /\p{N}/u.test(word)) return word;
			const singular = word.replace(/ies$/, "y").replace(/sses$/, "ss").replace(/([^s])s$/, "$1");
			const bare = singular.replace(ENDING, "").replace(/(.)\1$/, "$1").replace(/e$/, "").replace(/y$/, "i");
			return bare.length < 2 ? word : bare;
		}
	}),
	567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ap: () => familyOf,
			Nu: () => isTest,
			kJ: () => exampleId
		});
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
		function exampleId(body) {
			return `ex-${(0, _base_hash_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(body).slice(0, 16)}`;
		}
		function fitsItsId({ id, reward: _reward, migratedFrom, ...body }) {
			return id === exampleId(migratedFrom === undefined ? body : {
				...body,
				schemaVersion: migratedFrom
			});
		}
		function familyOf({ provenance }) {
			switch (provenance.source) {
				case "test": return `scenario:${provenance.scenarioId}`;
				case "production": return `${provenance.origin.importer}:${provenance.origin.id}`;
				case "synthetic": return provenance.family;
			}
		}
		function isTest(example) {
			return example.provenance.source === "test";
		}
	}),
	2806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jK: () => rewardOf,
			kM: () => rewardAgain,
			sZ: () => NO_REFERENCE
		});
		const REWARD_WEIGHTS = {
			correctness: .6,
			userSatisfaction: .2,
			speed: .1,
			cost: .1
		};
		const NO_REFERENCE = {
			latencyMs: null,
			costUsd: null
		};
		function rewardOf(example, { latencyMs, costUsd }) {
			const { metrics } = example;
			return combined(example, besides(metrics.latencyMs, latencyMs), besides(metrics.cost, costUsd));
		}
		function rewardAgain(example) {
			return combined(example, example.reward.speed, example.reward.cost);
		}
		function combined({ labels, error }, speed, cost) {
			const { userSatisfaction } = labels;
			const parts = {
				correctness: correctnessOf(labels, error !== undefined),
				speed,
				cost,
				userSatisfaction: userSatisfaction === undefined ? null : (userSatisfaction - 3) / 2
			};
			let sum = 0;
			let weight = 0;
			for (const name of Object.keys(REWARD_WEIGHTS)) {
				const value = parts[name];
				if (value === null) continue;
				sum += REWARD_WEIGHTS[name] * value;
				weight += REWARD_WEIGHTS[name];
			}
			const judged = parts.correctness !== null || parts.userSatisfaction !== null;
			return {
				total: judged ? rounded(sum / weight) : null,
				...parts
			};
		}
		function correctnessOf(labels, failed) {
			if (failed) return -1;
			const { passed, correctToolSelection, responseQuality } = labels;
			const known = [
				passed === null ? null : passed ? 1 : -1,
				correctToolSelection === null ? null : correctToolSelection ? 1 : -1,
				responseQuality === null ? null : responseQuality / 2.5 - 1
			].filter((part) => part !== null);
			return known.length === 0 ? null : rounded(known.reduce((sum, part) => sum + part, 0) / known.length);
		}
		function besides(value, reference) {
			if (value === null || reference === null || value + reference <= 0) return null;
			return rounded((reference - value) / (reference + value));
		}
		function rounded(value) {
			return Math.round(value * 1e6) / 1e6;
		}
	})
};
