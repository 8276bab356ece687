export const id = 7231;
export const ids = [7231];
export const modules = {
	799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => survey });
		var types = __webpack_require__(4474);
		var median = __webpack_require__(748);
		var keys = __webpack_require__(9439);
		var example_id = __webpack_require__(567);
		var json = __webpack_require__(768);
		var column = __webpack_require__(4817);
		var dataset_guard = __webpack_require__(6906);
		var key_index = __webpack_require__(7953);
		var removal = __webpack_require__(8235);
		var words = __webpack_require__(1078);
		;
		function createRoll() {
			const ids = (0, key_index.m)();
			const families = (0, key_index.m)();
			const exacts = (0, key_index.m)();
			const [tools, tags, origins] = [
				createWords(),
				createWords(),
				createWords()
			];
			const columns = {
				family: (0, column.S8)(),
				prompt: (0, column.S8)(),
				exact: (0, column.S8)(),
				tools: (0, column.S8)(),
				tags: (0, column.S8)(),
				origin: (0, column.S8)(),
				reviewed: (0, column.hV)(),
				time: (0, column.BN)(),
				removal: (0, column.hV)()
			};
			const values = {
				length: (0, column.In)(),
				latency: (0, column.In)(),
				quality: (0, column.In)()
			};
			return {
				get size() {
					return ids.size;
				},
				add(example, prompt) {
					const id = (0, keys.sP)(example.id);
					if (!id) throw new Error(`${example.id} is no id of an example`);
					const known = ids.size;
					if (ids.add(id) < known) return undefined;
					const { labels, metrics, review } = example;
					columns.family.push(families.add(familyKey((0, example_id.Ap)(example))));
					columns.prompt.push(prompt);
					columns.exact.push(exacts.add(exactKey(example)));
					columns.tools.push(tools.numberOf(example.toolsUsed));
					columns.tags.push(tags.numberOf(example.provenance.tags));
					columns.origin.push(origins.numberOf(originOf(example)));
					columns.reviewed.push(review.status === "approved" || review.status === "edited" ? 1 : 0);
					columns.time.push(Date.parse(example.timestamp));
					columns.removal.push(0);
					values.length.push(example.response.length);
					values.latency.push(metrics.latencyMs ?? NaN);
					values.quality.push(labels.responseQuality ?? NaN);
					return known;
				},
				rowOf(id) {
					const key = (0, keys.sP)(id);
					const row = key ? ids.find(key) : -1;
					return row < 0 ? undefined : row;
				},
				idAt: (row) => ids.keyAt(row),
				families,
				familyAt: (row) => columns.family.at(row),
				promptAt: (row) => columns.prompt.at(row),
				exactAt: (row) => columns.exact.at(row),
				tools,
				toolsAt: (row) => columns.tools.at(row),
				tags,
				tagsAt: (row) => columns.tags.at(row),
				valueAt: (row, of) => values[of].at(row),
				reviewedAt: (row) => columns.reviewed.at(row),
				timeAt: (row) => columns.time.at(row),
				origins,
				originAt: (row) => columns.origin.at(row),
				removalAt: (row) => removal.O6[columns.removal.at(row) - 1],
				remove: (row, why) => columns.removal.set(row, removal.O6.indexOf(why) + 1)
			};
		}
		function familyKey(family) {
			return (0, keys.TN)("family", family);
		}
		function exactKey({ query, history = [], context, response, toolCalls, toolsUsed }) {
			return (0, keys.TN)("example", ...history.map(({ role, content }) => `${role} ${(0, words.Z7)(content)}`), (0, words.Z7)(query), (0, json.JB)(context ?? null), (0, json.JB)(toolCalls.map(({ name, arguments: given }) => [name, given])), (0, json.JB)(toolsUsed), (0, words.Z7)(response));
		}
		function originOf({ provenance }) {
			const hash = provenance.source === "test" ? provenance.scenarioHash : "";
			return [
				provenance.configHash ?? "",
				(0, dataset_guard.CF)(provenance) ?? "",
				hash
			];
		}
		function createWords() {
			const numbers = new Map();
			const lists = [];
			return {
				numberOf(words) {
					const key = JSON.stringify(words);
					const known = numbers.get(key);
					if (known !== undefined) return known;
					numbers.set(key, lists.length);
					lists.push(words);
					return lists.length - 1;
				},
				at: (number) => lists[number] ?? []
			};
		}
		function* remaining(roll) {
			for (let row = 0; row < roll.size; row++) if (roll.removalAt(row) === undefined) yield row;
		}
		function byPreference(roll) {
			const quality = (row) => {
				const value = roll.valueAt(row, "quality");
				return Number.isNaN(value) ? -1 : value;
			};
			return (a, b) => roll.reviewedAt(b) - roll.reviewedAt(a) || quality(b) - quality(a) || roll.timeAt(b) - roll.timeAt(a) || byId(roll, a, b);
		}
		function byId(roll, a, b) {
			const [x, y] = [roll.idAt(a), roll.idAt(b)];
			return x.high - y.high || x.low - y.low;
		}
		;
		const LEAST_CAP = 20;
		function removeSurplus(roll, ratio, seed) {
			if (ratio === null) return;
			const rows = [...remaining(roll)];
			const toolsOf = (row) => JSON.stringify([...new Set(roll.tools.at(roll.toolsAt(row)))].sort());
			const tagsOf = (row) => roll.tags.at(roll.tagsAt(row));
			const tools = createCap(rows.map(toolsOf), ratio);
			const tags = createCap(rows.flatMap(tagsOf), ratio);
			for (const row of drawn(roll, rows, seed)) {
				const own = tagsOf(row);
				const fits = tools.hasRoom(toolsOf(row)) && (own.length === 0 || own.some((tag) => tags.hasRoom(tag)));
				if (!fits) {
					roll.remove(row, "balance");
					continue;
				}
				tools.take(toolsOf(row));
				own.forEach((tag) => tags.take(tag));
			}
		}
		function createCap(members, ratio) {
			const sizes = new Map();
			for (const name of members) sizes.set(name, (sizes.get(name) ?? 0) + 1);
			const cap = sizes.size < 2 ? Infinity : Math.max(LEAST_CAP, Math.ceil(((0, median.u)([...sizes.values()]) ?? 0) * ratio));
			const taken = new Map();
			return {
				hasRoom: (name) => (taken.get(name) ?? 0) < cap,
				take: (name) => taken.set(name, (taken.get(name) ?? 0) + 1)
			};
		}
		function drawn(roll, rows, seed) {
			const lot = new Map(rows.map((row) => [row, (0, keys.TN)("balance", seed, (0, keys.ZD)(roll.idAt(row))).high]));
			return rows.toSorted((a, b) => roll.reviewedAt(b) - roll.reviewedAt(a) || (lot.get(a) ?? 0) - (lot.get(b) ?? 0) || byId(roll, a, b));
		}
		var dataset_shingles = __webpack_require__(3700);
		;
		function removeDuplicates(roll) {
			const prefer = byPreference(roll);
			const best = new Map();
			for (const row of remaining(roll)) {
				const exact = roll.exactAt(row);
				const known = best.get(exact);
				const [keep, drop] = known === undefined || prefer(row, known) < 0 ? [row, known] : [known, row];
				best.set(exact, keep);
				if (drop !== undefined) roll.remove(drop, "duplicate");
			}
		}
		const MOST_COMPARED = 100;
		function removeNearDuplicates(roll, alike) {
			const classes = new Map();
			for (const row of remaining(roll)) {
				if (!alike.answers.has(row)) continue;
				const key = `${alike.groups.rootOf(roll.promptAt(row))} ${roll.toolsAt(row)}`;
				const rows = classes.get(key);
				if (rows) rows.push(row);
				else classes.set(key, [row]);
			}
			for (const rows of classes.values()) {
				const kept = [];
				for (const row of rows.sort(byPreference(roll))) {
					if (kept.slice(-MOST_COMPARED).some((other) => areAlike(roll, alike, row, other))) roll.remove(row, "near-duplicate");
					else kept.push(row);
				}
			}
		}
		function areAlike(roll, { prompts, answers, threshold }, a, b) {
			const [x, y] = [answers.get(a), answers.get(b)];
			if (!x || !y || (0, dataset_shingles.x)(x, y) < threshold) return false;
			const [p, q] = [roll.promptAt(a), roll.promptAt(b)];
			if (p === q) return true;
			const [left, right] = [prompts.get(p), prompts.get(q)];
			return left !== undefined && right !== undefined && (0, dataset_shingles.x)(left, right) >= threshold;
		}
		;
		function filteredBy(example, options) {
			const { labels, provenance, review, error } = example;
			const { minQuality, minConfidence, since, pairs } = options;
			const { sources, tags, models } = options;
			const reviewed = review.status === "approved" || review.status === "edited";
			if (review.status === "rejected") return "rejected";
			if (options.reviewed && !reviewed) return "not-reviewed";
			if (provenance.source === "synthetic" && !reviewed) return "synthetic-not-reviewed";
			if (sources.length > 0 && !sources.includes(provenance.source)) return "source";
			if (tags.length > 0 && !provenance.tags.some((tag) => tags.includes(tag))) return "tags";
			if (models.length > 0 && (provenance.model === null || !models.includes(provenance.model))) return "model";
			if (since !== undefined && Date.parse(example.timestamp) < Date.parse(since)) return "since";
			if (!options.errors && error !== undefined) return "agent-error";
			if (provenance.source === "test" && labels.passed === null && !error) return "grader-failed";
			if (minQuality !== undefined && !pairs && (labels.responseQuality ?? -1) < minQuality) return "quality";
			if (minConfidence !== undefined && labels.validationConfidence < minConfidence) return "confidence";
			return undefined;
		}
		var resemblance = __webpack_require__(8066);
		;
		const NEAR = .8;
		function createFirewall(guarded, table, counts) {
			const guards = new Map();
			const guard = (prompt, scenario) => {
				const known = guards.get(prompt);
				if (!known) {
					const made = {
						scenario,
						tools: new Set()
					};
					guards.set(prompt, made);
					return made;
				}
				if (scenario < known.scenario) known.scenario = scenario;
				return known;
			};
			const suite = new Map();
			for (const scenario of guarded.gating) for (const prompt of (0, dataset_guard.jl)(scenario)) {
				const number = table.add(prompt);
				suite.set(number, prompt);
				guard(number, scenario.id);
			}
			return {
				suite,
				get queries() {
					return guards.size;
				},
				isGating: (example) => (0, dataset_guard.q5)(example, guarded) !== undefined,
				note(example, prompt, tools) {
					const scenario = (0, dataset_guard.q5)(example, guarded);
					if (scenario === undefined) return undefined;
					guard(prompt, scenario).tools.add(tools);
					return scenario;
				},
				remove(roll, groups) {
					const found = new Map();
					const near = groups ? nearGuards(guards, groups) : new Map();
					const search = searchOf(guards, table, counts);
					for (const row of remaining(roll)) {
						const prompt = roll.promptAt(row);
						const said = search(prompt, roll.toolsAt(row));
						const beside = groups && near.get(groups.rootOf(prompt));
						const resembled = said ?? (beside && {
							scenario: beside,
							similarity: null
						});
						if (!resembled) continue;
						const { similarity } = resembled;
						const why = similarity === null || similarity >= NEAR ? "gating-near-duplicate" : "gating-paraphrase";
						found.set(row, {
							...resembled,
							why
						});
						roll.remove(row, why);
					}
					return found;
				}
			};
		}
		function nearGuards(guards, groups) {
			const near = new Map();
			for (const [prompt, { scenario }] of guards) {
				const root = groups.rootOf(prompt);
				const known = near.get(root);
				if (known === undefined || scenario < known) near.set(root, scenario);
			}
			return near;
		}
		function searchOf(guards, table, counts) {
			const index = (0, resemblance.gK)(counts);
			for (const prompt of guards.keys()) for (const stems of (0, resemblance.Zm)(table.featuresOf(prompt))) index.add(stems, prompt);
			let last;
			const hitsOf = (prompt) => (0, resemblance.Zm)(table.featuresOf(prompt)).flatMap((stems) => index.matches(stems, resemblance.Lf));
			return (prompt, tools) => {
				const own = guards.get(prompt);
				if (own) return {
					scenario: own.scenario,
					similarity: 1
				};
				if (last?.prompt !== prompt) last = {
					prompt,
					hits: hitsOf(prompt)
				};
				const [best] = last.hits.flatMap(({ of, similarity }) => {
					const one = guards.get(of);
					const enough = one && (similarity >= resemblance.sp || one.tools.has(tools));
					return one && enough ? [{
						scenario: one.scenario,
						similarity
					}] : [];
				}).sort((a, b) => b.similarity - a.similarity || (a.scenario < b.scenario ? -1 : 1));
				return best;
			};
		}
		;
		function createGroups(size) {
			const parents = Uint32Array.from({ length: size }, (_, n) => n);
			const rootOf = (member) => {
				let at = member;
				for (;;) {
					const parent = parents[at] ?? at;
					if (parent === at) return at;
					const above = parents[parent] ?? parent;
					parents[at] = above;
					at = above;
				}
			};
			return {
				rootOf,
				join(a, b) {
					const [x, y] = [rootOf(a), rootOf(b)];
					if (x !== y) parents[Math.max(x, y)] = Math.min(x, y);
				}
			};
		}
		var min_hash = __webpack_require__(5692);
		;
		const near_prompts_MOST_COMPARED = 100;
		const NOTHING = new Uint32Array();
		function candidatePrompts(table) {
			const flags = new Uint8Array(table.size);
			for (const bucket of buckets(table)) for (const number of bucket) flags[number] = 1;
			return flags;
		}
		function joinNearPrompts(table, shingles, threshold, groups) {
			let leftOut = 0;
			for (const bucket of buckets(table)) {
				const ordered = inKeyOrder(table, bucket);
				for (const [place, number] of ordered.entries()) {
					const own = shingles.get(number);
					if (!own) continue;
					const start = Math.max(0, place - near_prompts_MOST_COMPARED);
					let joined = false;
					for (let at = start; at < place; at++) {
						const other = ordered[at] ?? number;
						const like = groups.rootOf(other) === groups.rootOf(number) || (0, dataset_shingles.x)(own, shingles.get(other) ?? NOTHING) >= threshold;
						if (like) groups.join(other, number);
						joined ||= like;
					}
					if (!joined) leftOut += start;
				}
			}
			return leftOut;
		}
		function* buckets(table) {
			const { size } = table;
			const bands = table.banding?.bands ?? 0;
			const packed = new BigUint64Array(size);
			for (let band = 0; band < bands; band++) {
				for (let number = 0; number < size; number++) packed[number] = BigInt(table.bandAt(number, band)) << 32n | BigInt(number);
				packed.sort();
				let bucket = [];
				let shared = -1n;
				for (const value of packed) {
					const key = value >> 32n;
					if (key !== shared) {
						if (bucket.length > 1) yield bucket;
						bucket = [];
						shared = key;
					}
					bucket.push(Number(value & 4294967295n));
				}
				if (bucket.length > 1) yield bucket;
			}
		}
		function inKeyOrder(table, bucket) {
			const keyed = bucket.map((number) => ({
				number,
				key: table.keyAt(number)
			}));
			return keyed.sort((a, b) => a.key.high - b.key.high || a.key.low - b.key.low).map(({ number }) => number);
		}
		;
		const LEAST_VALUES = 10;
		const MAD_FACTOR = .6745;
		const MEAN_FACTOR = 1.253314;
		function usualOf(values) {
			if (values.length < LEAST_VALUES) return null;
			const center = middle(values);
			const strays = values.map((value) => Math.abs(value - center));
			const mad = middle(strays);
			if (mad > 0) return {
				center,
				spread: mad / MAD_FACTOR
			};
			return {
				center,
				spread: MEAN_FACTOR * strays.reduce((sum, stray) => sum + stray, 0) / strays.length
			};
		}
		function robustZ(value, { center, spread }) {
			return spread === 0 ? 0 : (value - center) / spread;
		}
		function middle(values) {
			const sorted = Float64Array.from(values).sort();
			const half = sorted.length / 2;
			return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
		}
		function removeOutliers(roll, { outliers, minQuality, pairs }) {
			if (outliers === null) return;
			const measures = [
				"length",
				"latency",
				...minQuality === undefined && !pairs ? ["quality"] : []
			];
			const found = measures.flatMap((measure) => {
				const usual = usualOf(known(roll, measure));
				return usual ? [{
					measure,
					usual
				}] : [];
			});
			for (const row of [...remaining(roll)]) {
				if (roll.reviewedAt(row) === 1) continue;
				const first = found.find(({ measure, usual }) => {
					const z = robustZ(scaled(roll.valueAt(row, measure), measure), usual);
					return measure === "quality" ? z < -outliers : Math.abs(z) > outliers;
				});
				if (first) roll.remove(row, `outlier-${first.measure}`);
			}
		}
		function known(roll, measure) {
			const values = [];
			for (const row of remaining(roll)) {
				const value = roll.valueAt(row, measure);
				if (!Number.isNaN(value)) values.push(scaled(value, measure));
			}
			return values;
		}
		function scaled(value, measure) {
			return measure === "quality" ? value : Math.log1p(value);
		}
		var dataset_prompt = __webpack_require__(5701);
		var prompt_table = __webpack_require__(7556);
		;
		function lotOf(purpose, seed, name) {
			return (0, keys.TN)(purpose, seed, name).high / 4294967296;
		}
		function split_assign(family, shares, seed, folds) {
			const name = (0, keys.ZD)(family);
			const lot = lotOf("split", seed, name);
			const split = lot < shares.train ? "train" : lot < shares.train + shares.validation ? "validation" : "test";
			const fold = folds === undefined || split === "test" ? null : Math.floor(lotOf("fold", seed, name) * folds);
			return {
				split,
				fold
			};
		}
		function joinFamilies(keys, links) {
			const groups = createGroups(keys.length);
			const first = new Map();
			for (const [family, prompt] of links) {
				const known = first.get(prompt);
				if (known === undefined) first.set(prompt, family);
				else groups.join(known, family);
			}
			const least = new Map();
			keys.forEach((key, family) => {
				const root = groups.rootOf(family);
				const known = least.get(root);
				if (!known || key.high - known.high < 0 || key.high === known.high && key.low < known.low) least.set(root, key);
			});
			return (family) => least.get(groups.rootOf(family)) ?? keys[family] ?? {
				high: 0,
				low: 0
			};
		}
		;
		function selectionOf(input) {
			const { options, newest, leftOut, gate, read, roll, table, holdout } = input;
			const inOrder = (rows) => [...rows].sort((a, b) => byId(roll, a, b));
			const idAt = (row) => `ex-${(0, keys.ZD)(roll.idAt(row))}`;
			const assigned = new Map();
			const assignmentAt = (row) => {
				const family = roll.familyAt(row);
				const known = assigned.get(family);
				if (known) return known;
				const made = input.assign(input.familyAt(row));
				assigned.set(family, made);
				return made;
			};
			const counts = {
				train: 0,
				validation: 0,
				test: 0
			};
			const origins = new Set();
			const families = new Set();
			for (const row of remaining(roll)) {
				const { split } = assignmentAt(row);
				counts[split]++;
				families.add((0, keys.ZD)(input.familyAt(row)));
				if (split !== "test") origins.add(roll.originAt(row));
			}
			const origin = [...origins].map((number) => roll.origins.at(number));
			return {
				options,
				newest,
				leftOut,
				gate: {
					...gate,
					scenarios: inNameOrder(gate.scenarios)
				},
				counts: {
					read,
					...counts,
					holdout: holdout.size,
					families: families.size
				},
				removed: removedOf(input),
				scenarios: pairsOf(origin),
				configHashes: [...new Set(origin.flatMap(([config = ""]) => config === "" ? [] : [config]))].sort(),
				placeOf(id) {
					const row = roll.rowOf(id);
					return row === undefined || roll.removalAt(row) !== undefined ? undefined : assignmentAt(row);
				},
				*entries() {
					for (const row of inOrder(remaining(roll))) yield {
						id: idAt(row),
						...assignmentAt(row),
						family: (0, keys.ZD)(input.familyAt(row))
					};
				},
				*holdout() {
					for (const row of inOrder(holdout.keys())) {
						const one = holdout.get(row);
						if (one) yield {
							id: idAt(row),
							...one
						};
					}
				},
				*prompts() {
					const numbers = new Set();
					for (const row of remaining(roll)) if (assignmentAt(row).split !== "test") numbers.add(roll.promptAt(row));
					const keyed = [...numbers].map((number) => ({
						number,
						key: (0, keys.ZD)(table.keyAt(number))
					}));
					keyed.sort((a, b) => a.key < b.key ? -1 : 1);
					for (const { number, key } of keyed) yield {
						key,
						...table.featuresOf(number)
					};
				}
			};
		}
		function removedOf({ roll, removed }) {
			const counts = new Map(removed);
			for (let row = 0; row < roll.size; row++) {
				const why = roll.removalAt(row);
				if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
			}
			return removal.O6.flatMap((why) => {
				const count = counts.get(why);
				return count === undefined ? [] : [{
					why,
					count
				}];
			});
		}
		function pairsOf(origins) {
			const pairs = origins.flatMap(([, id = "", hash = ""]) => id === "" ? [] : [{
				id,
				hash
			}]);
			return inNameOrder([...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()]);
		}
		function inNameOrder(pairs) {
			const name = ({ id, hash }) => `${id} ${hash}`;
			return pairs.toSorted((a, b) => name(a) < name(b) ? -1 : 1);
		}
		;
		async function survey(material, options) {
			const { nearDuplicates, includeGating, seed, shares, folds } = options;
			const pass = await firstPass(material, options);
			const { roll, table, firewall } = pass;
			const groups = createGroups(table.size);
			const alike = nearDuplicates === null ? null : await shinglesOfCandidates(material, pass);
			const leftOut = alike && nearDuplicates !== null ? joinNearPrompts(table, alike.prompts, nearDuplicates, groups) : 0;
			const resembled = includeGating ? new Map() : firewall.remove(roll, groups);
			removeDuplicates(roll);
			if (alike && nearDuplicates !== null) removeNearDuplicates(roll, {
				...alike,
				groups,
				threshold: nearDuplicates
			});
			removeOutliers(roll, options);
			removeSurplus(roll, options.balance, seed);
			const familyOf = joinFamilies(Array.from({ length: roll.families.size }, (_, n) => roll.families.keyAt(n)), links(roll, (prompt) => groups.rootOf(prompt)));
			return selectionOf({
				...pass,
				options,
				leftOut,
				holdout: new Map([...pass.own, ...resembled]),
				gate: {
					scenarios: scenarioPairs(material.scenarios),
					queries: firewall.queries
				},
				familyAt: (row) => familyOf(roll.familyAt(row)),
				assign: (family) => split_assign(family, shares, seed, folds)
			});
		}
		function scenarioPairs(scenarios) {
			return scenarios.filter(types.LV).map(({ id, hash }) => ({
				id,
				hash
			}));
		}
		function* links(roll, rootOf) {
			for (let row = 0; row < roll.size; row++) {
				if (roll.removalAt(row)?.startsWith("gating-")) continue;
				yield [roll.familyAt(row), rootOf(roll.promptAt(row))];
			}
		}
		async function firstPass({ read, scenarios }, options) {
			const counts = (0, resemblance.gP)();
			const banding = options.nearDuplicates === null ? null : (0, min_hash.zB)(options.nearDuplicates);
			const table = (0, prompt_table.L)(options.seed, banding, counts);
			const guarded = (0, dataset_guard.iP)(scenarios);
			const pass = {
				roll: createRoll(),
				table,
				firewall: createFirewall(guarded, table, counts),
				own: new Map(),
				removed: new Map(),
				read: 0,
				newest: null
			};
			for await (const example of read()) notice(pass, example, options);
			return pass;
		}
		function notice(pass, example, options) {
			const { roll, table, firewall, own, removed } = pass;
			pass.read++;
			if (pass.newest === null || Date.parse(example.timestamp) > Date.parse(pass.newest)) pass.newest = example.timestamp;
			const filter = filteredBy(example, options);
			const gating = !options.includeGating && firewall.isGating(example);
			if (filter !== undefined && !gating) return count(removed, filter);
			const prompt = table.add((0, dataset_prompt.G)(example));
			const scenario = gating ? firewall.note(example, prompt, roll.tools.numberOf(example.toolsUsed)) : undefined;
			if (filter !== undefined) return count(removed, filter);
			const row = roll.add(example, prompt);
			if (row === undefined) return count(removed, "stored-twice");
			if (scenario === undefined) return;
			own.set(row, {
				why: "gating-scenario",
				scenario,
				similarity: 1
			});
			roll.remove(row, "gating-scenario");
		}
		function count(removed, why) {
			removed.set(why, (removed.get(why) ?? 0) + 1);
		}
		async function shinglesOfCandidates({ read }, { roll, table, firewall }) {
			const candidates = candidatePrompts(table);
			const uses = new Uint32Array(table.size);
			for (const row of remaining(roll)) {
				const prompt = roll.promptAt(row);
				uses[prompt] = (uses[prompt] ?? 0) + 1;
			}
			const prompts = new Map();
			for (const [prompt, { conversation }] of firewall.suite) if (candidates[prompt] === 1) prompts.set(prompt, (0, dataset_shingles.v)(conversation));
			const answers = new Map();
			for await (const example of read()) {
				const row = roll.rowOf(example.id);
				if (row === undefined && !firewall.isGating(example)) continue;
				const prompt = row === undefined ? table.find((0, dataset_prompt.G)(example)) : roll.promptAt(row);
				if (prompt === undefined) continue;
				if (candidates[prompt] === 1 && !prompts.has(prompt)) prompts.set(prompt, (0, dataset_shingles.v)((0, dataset_prompt.G)(example).conversation));
				const compared = candidates[prompt] === 1 || (uses[prompt] ?? 0) > 1;
				if (row !== undefined && compared && roll.removalAt(row) === undefined) answers.set(row, (0, dataset_shingles.v)(example.response));
			}
			return {
				prompts,
				answers
			};
		}
	}),
	4261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => withFeedback,
			S: () => byExample
		});
		var _example_reward_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);
		function byExample(events) {
			const inOrder = events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
			return Map.groupBy(inOrder, ({ example }) => example);
		}
		function withFeedback(example, events) {
			if (events.length === 0) return example;
			const satisfaction = meanOf(latestByAuthor(events, "rating").flatMap(ratingOf));
			const ideal = idealOf(example, events);
			const labels = latestByAuthor(events, "label").reduce(withLabels, {
				...example.labels,
				...ideal.labels,
				...satisfaction === null ? {} : { userSatisfaction: satisfaction }
			});
			const changed = {
				...example,
				...ideal.answer,
				...reviewOf(example, events),
				labels
			};
			return {
				...changed,
				reward: (0, _example_reward_js__WEBPACK_IMPORTED_MODULE_0__.kM)(changed)
			};
		}
		function latestByAuthor(events, kind) {
			const latest = new Map();
			for (const event of events) {
				if (event.kind !== kind) continue;
				latest.delete(event.by);
				latest.set(event.by, event);
			}
			return [...latest.values()];
		}
		function meanOf(values) {
			return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
		}
		function ratingOf({ rating, aspects = {} }) {
			const value = rating ?? meanOf(Object.values(aspects));
			return value === null ? [] : [value];
		}
		function withLabels(labels, event) {
			const { passed, correctToolSelection, responseQuality, recovery } = event;
			const said = {
				...passed === undefined ? {} : { passed },
				...correctToolSelection === undefined ? {} : { correctToolSelection },
				...responseQuality === undefined ? {} : { responseQuality },
				...recovery === undefined ? {} : { recovery: {
					expected: recovery,
					correct: labels.recovery?.correct ?? true
				} }
			};
			return Object.keys(said).length === 0 ? labels : {
				...labels,
				...said,
				validationConfidence: 1
			};
		}
		function idealOf(example, events) {
			const decision = events.findLast((event) => event.kind === "review");
			const answered = events.findLast((event) => event.kind === "demonstration" && event.response !== undefined || event === decision && decision.decision === "edited" && decision.response !== undefined);
			const response = answered && "response" in answered ? answered.response : undefined;
			const shown = events.findLast((event) => event.kind === "demonstration" && (event.tools !== undefined || event.toolCalls !== undefined));
			const { tools, toolCalls } = shown?.kind === "demonstration" ? shown : {};
			const names = toolCalls?.map(({ name }) => name) ?? tools;
			const asExpected = toolCalls !== undefined || names?.join("\0") === example.toolsUsed.join("\0");
			return {
				answer: {
					...response === undefined ? {} : {
						response,
						originalResponse: example.originalResponse ?? example.response
					},
					...toolCalls ? {
						toolCalls,
						toolsUsed: toolCalls.map(({ name }) => name)
					} : {}
				},
				labels: {
					...response === undefined ? {} : {
						passed: true,
						responseQuality: 5,
						validationConfidence: 1
					},
					...names === undefined ? {} : {
						expectedTools: names,
						correctToolSelection: asExpected
					}
				}
			};
		}
		function reviewOf(example, events) {
			const last = events.findLast((event) => event.kind === "review");
			if (!last) return { review: example.review };
			const { decision, by, at } = last;
			return { review: decision === "pending" ? { status: "pending" } : {
				status: decision,
				by,
				at
			} };
		}
	}),
	3953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => openMaterial });
		var _training_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2086);
		var _assertion_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6876);
		var _base_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8253);
		var _feedback_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4261);
		var _scenario_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4246);
		const TELL_EVERY_MS = 2e3;
		async function openMaterial(world, options) {
			const opened = await (0, _training_store_js__WEBPACK_IMPORTED_MODULE_0__.M)(world, options);
			const { scenarios } = await (0, _scenario_load_js__WEBPACK_IMPORTED_MODULE_3__.b)(opened.config, world.files, _assertion_registry_js__WEBPACK_IMPORTED_MODULE_1__.U);
			const events = (0, _feedback_apply_js__WEBPACK_IMPORTED_MODULE_2__.S)(await opened.store.readEvents());
			return {
				opened,
				scenarios,
				async *read() {
					const tell = progress(world);
					for await (const example of opened.store.readExamples()) {
						tell();
						yield (0, _feedback_apply_js__WEBPACK_IMPORTED_MODULE_2__.A)(example, events.get(example.id) ?? []);
					}
				}
			};
		}
		function progress({ clock, logger, signal }) {
			let [count, next] = [0, clock.now() + TELL_EVERY_MS];
			return () => {
				count++;
				if (count % 256 !== 0) return;
				signal.throwIfAborted();
				if (clock.now() < next) return;
				next = clock.now() + TELL_EVERY_MS;
				logger.info(`read ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(count, "example")}`);
			};
		}
	}),
	4969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => nothingLeft });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _base_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8253);
		var _dataset_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8235);
		function nothingLeft({ counts, removed }, what, further = []) {
			const head = counts.read === 0 ? {
				message: `nothing is left ${what}: the store is empty`,
				hint: "fill it with test:run --collect-training-data, or with training:import"
			} : { message: `nothing is left ${what} of ${(0, _base_format_js__WEBPACK_IMPORTED_MODULE_2__.LS)(counts.read, "example")} in the store` };
			return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo([
				head,
				...removed.map(({ why, count }) => {
					const { what: said, advice } = _dataset_removal_js__WEBPACK_IMPORTED_MODULE_1__.D5[why];
					return {
						message: `${count.toLocaleString("en-US")} ${said}`,
						...advice ? { hint: advice } : {}
					};
				}),
				...further
			]);
		}
	}),
	2086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => openTrainingStore });
		var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5272);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
		var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
		async function openTrainingStore(world, options) {
			const config = await (0, _config_load_js__WEBPACK_IMPORTED_MODULE_2__.Z)(options.config, world.files, world.env);
			const { store, kind } = (0, _rules_js__WEBPACK_IMPORTED_MODULE_0__.xX)(config, options, world);
			if (kind === "none") {
				throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
					place: { file: options.config },
					path: "store.kind",
					message: "is none, so there is no store to work on",
					hint: "set it to folder or branch, or pass --store"
				});
			}
			return {
				config,
				kind,
				store: await world.openStore(store, kind, config.file)
			};
		}
	})
};
