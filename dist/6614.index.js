export const id = 6614;
export const ids = [6614];
export const modules = {
	1933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => newEvent });
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3539);
		function newEvent(said) {
			const body = {
				schemaVersion: _types_js__WEBPACK_IMPORTED_MODULE_1__.R,
				...said
			};
			return {
				id: `fb-${(0, _base_hash_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(body).slice(0, 16)}`,
				...body
			};
		}
	}),
	3539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => FEEDBACK_SCHEMA_VERSION });
		const FEEDBACK_SCHEMA_VERSION = 1;
	}),
	6614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { addFeedback: () => addFeedback });
		var errors = __webpack_require__(5145);
		;
		const ID = /^ex-[0-9a-f]{4,16}$/;
		async function findExample(store, id, path) {
			if (!ID.test(id)) {
				throw new errors.yo({
					path,
					message: `${JSON.stringify(id.slice(0, 60))} is no example id, expected ex- and 4 to 16 hex digits`,
					hint: "the comment on the pull request and `agent-tester training:review --list` show ids"
				});
			}
			let read = 0;
			const found = new Map();
			for await (const example of store.readExamples()) {
				read++;
				if (example.id.startsWith(id)) found.set(example.id, example);
				if (found.size > 1) break;
			}
			const [first, second] = [...found.values()];
			if (!first) {
				throw new errors.yo({
					path,
					message: `no example ${id} is among the ${read} in the store`,
					hint: "`agent-tester training:review --list` shows what is there"
				});
			}
			if (second) {
				throw new errors.yo({
					path,
					message: `${id} begins both ${first.id} and ${second.id}`,
					hint: "give more digits"
				});
			}
			return first;
		}
		var training_store = __webpack_require__(2086);
		var nearest = __webpack_require__(578);
		;
		const ASPECT = /^([a-z][a-z0-9_-]{0,39})=([1-5])$/i;
		const WAYS = [
			"clarify",
			"retry",
			"fallback",
			"graceful_fail"
		];
		const LABELS = [
			"passed",
			"tools",
			"quality",
			"recovery"
		];
		function parseRating(text, path) {
			if (/^[1-5]$/.test(text)) return Number(text);
			throw new errors.yo({
				path,
				message: `${quoted(text)} is no rating, expected a whole number from 1 to 5`
			});
		}
		function parseAspects(texts, path) {
			return Object.fromEntries(texts.map((text) => {
				const [, name, value] = ASPECT.exec(text) ?? [];
				if (name === undefined || value === undefined) {
					throw new errors.yo({
						path,
						message: `${quoted(text)} is no aspect, expected a name and 1 to 5, such as speed=2`
					});
				}
				return [name.toLowerCase(), Number(value)];
			}));
		}
		function parseLabels(texts, path) {
			return texts.map((text) => parseLabel(text, path)).reduce((all, one) => ({
				...all,
				...one
			}), {});
		}
		function parseLabel(text, path) {
			const at = text.indexOf("=");
			const name = at === -1 ? text : text.slice(0, at);
			const value = at === -1 ? "" : text.slice(at + 1);
			const wrong = (expected) => new errors.yo({
				path,
				message: `${quoted(text)} cannot be read, expected ${expected}`
			});
			switch (LABELS.find((label) => label === name)) {
				case "passed": return { passed: yesOrNo(value, wrong) };
				case "tools": return { correctToolSelection: yesOrNo(value, wrong) };
				case "quality": {
					const quality = Number(value);
					if (!/^\d(\.\d{1,3})?$/.test(value) || quality > 5) throw wrong("quality=0 to quality=5");
					return { responseQuality: quality };
				}
				case "recovery": {
					const way = WAYS.find((known) => known === value);
					if (way === undefined) throw wrong(`recovery=${WAYS.join("|")}`);
					return { recovery: way };
				}
				case undefined: throw new errors.yo({
					path,
					message: `there is no label ${quoted(name)}`,
					hint: (0, nearest.h)(name, LABELS)
				});
			}
		}
		function yesOrNo(value, wrong) {
			if (/^(?:yes|true|right)$/.test(value)) return true;
			if (/^(?:no|false|wrong)$/.test(value)) return false;
			throw wrong("yes or no");
		}
		function quoted(text) {
			return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
		}
		var new_event = __webpack_require__(1933);
		;
		async function addFeedback(world, options) {
			const parts = partsOf(options);
			if (parts.length === 0) {
				throw new errors.yo({
					message: "nothing was said of the example",
					hint: "give --rating, --aspect, --label, --comment, --suggest-tools or --suggest-response"
				});
			}
			const { config, store } = await (0, training_store.M)(world, options);
			const example = await findExample(store, options.example, "--example");
			await checkTools(store, example, options.suggestTools ?? []);
			const redactor = await world.redactor(config.privacy);
			const base = {
				example: example.id,
				by: options.by ?? await world.person(),
				at: new Date(world.clock.now()).toISOString(),
				via: "cli"
			};
			const { value, count } = await redactor.redact(parts);
			const events = value.map((part) => (0, new_event.d)({
				...base,
				...part
			}));
			const { files, location } = await store.addEvents(events);
			return {
				example,
				events,
				added: files.length,
				redactions: count,
				location
			};
		}
		function partsOf(options) {
			const { rating, aspects, labels, comment, suggestTools, suggestResponse } = options;
			for (const [path, text] of [
				["--comment", comment],
				["--suggest-response", suggestResponse],
				["--by", options.by]
			]) {
				if (text?.trim() === "") throw new errors.yo({
					path,
					message: "is empty"
				});
			}
			const rated = rating !== undefined || aspects.length > 0;
			const shown = suggestTools !== undefined || suggestResponse !== undefined;
			const said = comment === undefined ? {} : { comment };
			return [
				...rated ? [{
					kind: "rating",
					...rating === undefined ? {} : { rating: parseRating(rating, "--rating") },
					...aspects.length === 0 ? {} : { aspects: parseAspects(aspects, "--aspect") },
					...said
				}] : [],
				...labels.length > 0 ? [{
					kind: "label",
					...parseLabels(labels, "--label"),
					...rated ? {} : said
				}] : [],
				...shown ? [{
					kind: "demonstration",
					...suggestTools === undefined ? {} : { tools: suggestTools },
					...suggestResponse === undefined ? {} : { response: suggestResponse },
					...rated || labels.length > 0 ? {} : said
				}] : [],
				...comment !== undefined && !rated && !shown && labels.length === 0 ? [{
					kind: "comment",
					comment
				}] : []
			];
		}
		async function checkTools(store, { provenance }, names) {
			if (names.length === 0 || provenance.configHash === null) return;
			const known = (await store.readConfigs()).get(provenance.configHash)?.tools.map(({ name }) => name) ?? [];
			const strange = known.length === 0 ? undefined : names.find((name) => !known.includes(name));
			if (strange !== undefined) {
				throw new errors.yo({
					path: "--suggest-tools",
					message: `the agent of this example has no tool ${JSON.stringify(strange.slice(0, 60))}`,
					hint: (0, nearest.h)(strange, known)
				});
			}
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
