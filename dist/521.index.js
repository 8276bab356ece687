export const id = 521;
export const ids = [521];
export const modules = {
	797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => grade });
		var conversation = __webpack_require__(5531);
		var json = __webpack_require__(768);
		var base_text = __webpack_require__(1497);
		var registry = __webpack_require__(3186);
		var say = __webpack_require__(9688);
		;
		const CEILINGS = {
			passed: 5,
			failed: 3.9,
			wrongTools: 2.9
		};
		function qualityOf(parts) {
			if (parts.length === 0 || parts.some(({ undecided }) => undecided)) return null;
			const stages = [...new Set(parts.map(({ stage }) => stage))];
			const means = stages.map((stage) => {
				const own = parts.filter((part) => part.stage === stage);
				return sum(own.map(({ score, weight }) => score * weight)) / sum(own.map(({ weight }) => weight));
			});
			const failed = parts.filter(({ passed }) => !passed);
			const ceiling = failed.some(({ aboutTools }) => aboutTools) ? CEILINGS.wrongTools : failed.length > 0 ? CEILINGS.failed : CEILINGS.passed;
			return ceiling * sum(means) / means.length;
		}
		const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
		var quote = __webpack_require__(2379);
		;
		function validation_validationOf(checked, { error, turns }) {
			const deciding = checked.filter(({ spec }) => spec.weight > 0);
			const aboutTools = deciding.filter(({ type }) => type.aboutTools);
			const details = checked.map(({ detail }) => detail);
			if (error) {
				return {
					passed: false,
					confidence: 1,
					quality: 0,
					toolCorrect: aboutTools.length > 0 ? false : null,
					details: [failureDetail(error, turns?.length ?? 1), ...details]
				};
			}
			return {
				passed: deciding.length > 0 && allPassed(deciding),
				confidence: confidenceOf(deciding),
				quality: qualityOf(deciding.filter(({ type }) => type.threshold !== "limit").map(({ spec, type, result }) => ({
					stage: spec.stage ?? type.stage,
					score: result.score,
					passed: result.passed,
					weight: spec.weight,
					aboutTools: type.aboutTools,
					undecided: result.undecided === true || result.missing === true
				}))),
				toolCorrect: aboutTools.length > 0 ? allPassed(aboutTools) : null,
				details
			};
		}
		function allPassed(checked) {
			if (checked.some(({ result }) => result.missing)) return null;
			return checked.every(({ result }) => result.passed);
		}
		function failureDetail({ code, message, stage }, turn) {
			const where = `${stage ? ` in the ${stage}` : ""}${turn > 1 ? ` of turn ${turn}` : ""}`;
			return {
				type: "execution",
				path: "execution",
				passed: false,
				score: 0,
				confidence: 1,
				message: `the agent failed${where} with ${(0, quote.hD)(code, 60)}: ${(0, quote.hD)(message)}`,
				weight: 1,
				stage: stage ?? "planner"
			};
		}
		function confidenceOf(deciding) {
			const weight = deciding.reduce((total, { spec }) => total + spec.weight, 0);
			if (weight === 0) return 0;
			return deciding.reduce((total, { spec, detail }) => total + spec.weight * detail.confidence, 0) / weight;
		}
		;
		const MESSAGE_LIMIT = 1e3;
		const grade = async (assertions, execution, context) => {
			const checked = assertions.map((spec) => checkOne(spec, execution, context));
			return validation_validationOf(checked.every(isEnded) ? checked : await Promise.all(checked.map((one) => Promise.resolve(one))), execution);
		};
		function gradeNow(assertions, execution, context = NOBODY) {
			const checked = assertions.map((spec) => {
				const one = checkOne(spec, execution, context);
				if (isEnded(one)) return one;
				throw new Error(`assertion type ${spec.type} has to wait for its answer`);
			});
			return validationOf(checked, execution);
		}
		const NOBODY = {
			query: "",
			tools: {},
			signal: AbortSignal.abort()
		};
		const isEnded = (one) => !(one instanceof Promise);
		function checkOne(spec, execution, context) {
			const type = registry.s.get(spec.type);
			if (!type) throw new Error(`assertion type ${spec.type} is not registered`);
			const options = {
				not: spec.not,
				...spec.threshold !== undefined && { threshold: spec.threshold }
			};
			const end = (said) => {
				const result = settle(type, spec, said);
				return {
					spec,
					type,
					result,
					detail: detailOf(spec, type, result)
				};
			};
			const said = checkIn(spec, type, execution, options, context);
			return said instanceof Promise ? said.then(end) : end(said);
		}
		function checkIn(spec, type, execution, options, context) {
			const { turn } = spec;
			if (turn === undefined) return checkAt(spec, type, execution, options, context);
			const played = (0, conversation.L)(execution, turn);
			if (!played) return (0, say.J)(`turn ${turn} was not played`);
			const query = execution.turns?.[turn - 1]?.user ?? context.query;
			const told = (said) => ({
				...said,
				message: `turn ${turn}: ${said.message}`
			});
			const said = checkAt(spec, type, played, options, {
				...context,
				query
			});
			return said instanceof Promise ? said.then(told) : told(said);
		}
		function checkAt({ value, stage }, type, execution, options, context) {
			if (stage === undefined || type.readsText !== true) return type.check(value, execution, options, context);
			const text = textOf(stage, execution);
			if (text !== undefined) return type.check(value, {
				...execution,
				message: text
			}, options, context);
			return {
				passed: false,
				score: 0,
				undecided: true,
				message: "cannot tell: the agent reported no analysis"
			};
		}
		function textOf(stage, { message, analysis, toolCalls }) {
			if (stage === "summarizer") return message;
			if (stage === "planner") return analysis;
			const answers = toolCalls.map(({ result, error }) => error ?? (0, json.JB)(result ?? null));
			return answers.join("\n");
		}
		function settle(type, { not, threshold }, result) {
			if (result.undecided || result.missing) return {
				...result,
				passed: false,
				score: 0,
				confidence: 0
			};
			const reached = type.threshold === "score" && threshold !== undefined ? result.score >= threshold : result.passed;
			return not ? {
				...result,
				passed: !reached,
				score: reached ? 0 : 1
			} : {
				...result,
				passed: reached
			};
		}
		function detailOf(spec, type, result) {
			return {
				type: `${spec.not ? "not-" : ""}${spec.type}`,
				path: spec.path,
				passed: result.passed,
				score: result.score,
				confidence: result.confidence ?? 1,
				message: (0, base_text.ml)(result.message, MESSAGE_LIMIT),
				weight: spec.weight,
				stage: spec.stage ?? type.stage,
				place: spec.place,
				...result.missing && { missing: true },
				...spec.metric !== undefined && { metric: spec.metric },
				...spec.turn !== undefined && { turn: spec.turn }
			};
		}
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
	2246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => loadConfig });
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(5145);
		var json = __webpack_require__(768);
		var nearest = __webpack_require__(578);
		var config_document = __webpack_require__(1284);
		var environment = __webpack_require__(6642);
		var words = __webpack_require__(730);
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
			mergeKey("headers", merged, own, parent);
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
		function laterInConfig(path) {
			const at = path.map(String).join(".");
			if (/\.api[-_]?key$/i.test(at)) {
				return "keys stay out of files: name an environment variable under api-key-env";
			}
			return LATER_KEYS.includes(at) ? "is not available in this version" : undefined;
		}
		var config_paths = __webpack_require__(7147);
		var config_problems = __webpack_require__(3515);
		var schemas = __webpack_require__(2857);
		var fields = __webpack_require__(3958);
		var asset_paths = __webpack_require__(8722);
		var http_schema = __webpack_require__(3007);
		var section = __webpack_require__(3988);
		;
		const argument = schemas.YjP().max(4e3).regex(/^[^\0]*$/, "expected a text without NUL");
		const argv = schemas.YOg(argument).min(1).refine(([program]) => program !== "", "expected a program first");
		const shared = {
			env: schemas.YOg(fields.cG).default([]).meta({ description: "Variables that the agent gets, beside PATH, LANG, LC_*, TZ and TMPDIR. No others." }),
			code: schemas.YOg(fields.iZ).min(1).exactOptional().meta({ description: "Globs of the files that the agent is made of: a change of one is a change of the agent. Default: code files in and below the folder of the agent’s own file." }),
			install: argv.exactOptional().meta({ description: "Run once in the checked-out base before its agent starts, without a shell and with the same variables: [npm, ci]." }),
			...asset_paths.R
		};
		const commandAgentSchema = (0, section.u)({
			kind: schemas.euz("command").meta({ description: "A program in any language: JSON lines in, JSON lines out." }),
			command: argv.meta({ description: "Program and arguments, run in this file’s folder without a shell." }),
			...shared
		}).meta({ title: "Agent as a program" });
		const moduleAgentSchema = (0, section.u)({
			kind: schemas.euz("module").meta({ description: "A JavaScript or TypeScript file, run without a build." }),
			module: fields.iZ.meta({ description: "The file that exports the agent." }),
			export: schemas.YjP().regex(/^[A-Za-z_$][\w$]{0,100}$/, "expected the name of an export").default("default").meta({ description: "Name of the exported async function." }),
			...shared
		}).meta({ title: "Agent as a module" });
		;
		const baseUrl = fields.Qq.regex(/^https?:\/\/[^\s/@]+(\/[^\s@]*)?$/, "expected a URL like https://host/v1 without a user or key in it").meta({ description: "Chat endpoint of the provider, up to and without `/chat/completions`." });
		const openai = (0, section.u)({
			kind: schemas.euz("openai").meta({ description: "Planner, tools and summarizer over a chat endpoint." }),
			"base-url": baseUrl.exactOptional(),
			"api-key-env": fields.cG.default("OPENAI_API_KEY").meta({ description: "Name of the environment variable that holds the API key; never the key." }),
			...asset_paths.R,
			"max-steps": schemas.Whr().min(1).max(100).default(10).meta({ description: "Planner turns in a trial; one that wants more is a failed trial." })
		}).meta({ title: "Agent over an OpenAI-compatible endpoint" });
		const replay = (0, section.u)({
			kind: schemas.euz("replay").meta({ description: "Recorded executions: no network, no key." }),
			recording: fields.iZ.meta({ description: "JSONL file, one recorded execution a line." }),
			...asset_paths.R
		}).meta({ title: "Replayed agent" });
		const agentSchema = schemas.gMt("kind", [
			openai,
			http_schema.Dj,
			commandAgentSchema,
			moduleAgentSchema,
			replay
		]).meta({ description: "The system under test." });
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
			url: http_schema.OZ.exactOptional().meta({ description: "Where this model's own deployment of an `http` agent answers." }),
			headers: http_schema.b3.exactOptional().meta({ description: "Further headers for an `http` agent, on top of the agent's." }),
			...asset_paths.R,
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
			const resolved = (0, environment.g9)(source, env);
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
		var outcome = __webpack_require__(5302);
		;
		const SENTINEL_SHARE = .1;
		function sentinelSample(ids, seed, share = SENTINEL_SHARE) {
			const unique = [...new Set(ids)].sort();
			const size = Math.ceil(unique.length * Math.min(1, Math.max(0, share)));
			return new Set((0, random.A)(unique, (0, random.I)(`${seed}:sentinel`)).slice(0, size));
		}
		function staleAgainst(sentinelTrials, pool) {
			const fresh = Map.groupBy(sentinelTrials.filter((trial) => trial.role === "baseline" && (0, outcome.s)(trial) !== "missing"), ({ scenarioId }) => scenarioId);
			const strata = [...fresh].map(([id, trials]) => {
				const stored = pool.scenarios.get(id) ?? [];
				return {
					baselinePasses: stored.filter(({ success }) => success).length,
					baselineRuns: stored.length,
					candidatePasses: trials.filter((trial) => (0, outcome.s)(trial) === "passed").length,
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
	4150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var config_paths = __webpack_require__(7147);
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
			const file = (0, config_paths.u)(config.file, path);
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
		var external_node_path_ = __webpack_require__(6760);
		var hash = __webpack_require__(8338);
		;
		const CODE = "{js,mjs,cjs,jsx,ts,mts,cts,tsx,json,py,toml,txt,cfg,ini,lock,yaml,yml,md,j2,jinja,rb,go,mod,sum,rs,java,kt,php,ex,exs,sh}";
		const MOST_FILES = 5e3;
		const READ_AT_ONCE = 32;
		async function codeHash({ file }, agent, files) {
			const globs = agent.code?.map((glob) => (0, config_paths.u)(file, glob)) ?? await usual(file, agent, files);
			const paths = globs.length === 0 ? [] : await files.glob(globs);
			if (paths.length === 0) {
				throw new errors.yo({
					place: { file },
					path: "agent.code",
					message: agent.code === undefined ? "none of the arguments is a file of the repository, so a change of the agent would not be seen" : `matches no file in the ${files.label}`,
					hint: "name the globs of the agent’s files: code: [\"src/**/*.py\"]"
				});
			}
			if (paths.length > MOST_FILES) {
				throw new errors.yo({
					place: { file },
					path: "agent.code",
					message: `matches ${paths.length} files, expected at most ${MOST_FILES}`,
					hint: "name only the agent’s own"
				});
			}
			const texts = [];
			for (let at = 0; at < paths.length; at += READ_AT_ONCE) {
				const chunk = paths.slice(at, at + READ_AT_ONCE);
				texts.push(...await Promise.all(chunk.map((path) => files.read(path))));
			}
			return (0, hash.qQ)(paths.map((path, i) => [path, (0, hash.qQ)(texts[i] ?? null)]));
		}
		async function usual(file, agent, files) {
			const entry = agent.kind === "module" ? (0, config_paths.u)(file, agent.module) : await firstFile(file, agent.command, files);
			if (entry === undefined) return [];
			const folder = external_node_path_.posix.dirname(entry);
			const own = escaped(entry);
			return folder === "." ? [own, `**/*.${CODE}`] : [own, `${escaped(folder)}/**/*.${CODE}`];
		}
		async function firstFile(file, argv, files) {
			for (const argument of argv) {
				if (!/^\.{0,2}[\w/.@ -]{1,300}$/.test(argument) || argument.startsWith("-") || argument.startsWith("/")) continue;
				const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), argument));
				if (path.startsWith("..")) continue;
				if ((await files.glob([escaped(path)])).length > 0) return path;
			}
			return undefined;
		}
		const escaped = (path) => path.replace(/[*?[\]{}]/g, (sign) => `[${sign}]`);
		var endpoint = __webpack_require__(6497);
		var prompts = __webpack_require__(273);
		;
		const LOOP_VERSION = 1;
		function agentHash(config, model, assets, material) {
			const { agent } = config;
			const { name: _name, baseUrl: _baseUrl, url: _url, headers: _headers, apiKeyEnv: _env, planner: _planner, summarizer: _summarizer, tools: _tools, ...behaviour } = model;
			return (0, hash.qQ)({
				behaviour,
				planner: (0, prompts.hA)(assets),
				summarizer: assets.summarizer ?? null,
				tools: assets.tools,
				...kindPart(agent, model, material)
			});
		}
		function kindPart(agent, { name, baseUrl, url, headers }, material) {
			switch (agent.kind) {
				case "openai": return {
					kind: agent.kind,
					loop: LOOP_VERSION,
					endpoint: place(baseUrl ?? agent.baseUrl ?? endpoint.Ql),
					maxSteps: agent.maxSteps
				};
				case "http": return {
					kind: agent.kind,
					url: url ?? agent.url,
					headers: {
						...agent.headers,
						...headers
					},
					body: agent.body ?? null,
					response: agent.response ?? null
				};
				case "command": return {
					kind: agent.kind,
					command: agent.command,
					code: material ?? null
				};
				case "module": return {
					kind: agent.kind,
					module: agent.module,
					export: agent.export,
					code: material ?? null
				};
				case "replay": return {
					kind: agent.kind,
					name,
					recording: material === undefined ? null : (0, hash.qQ)(material)
				};
			}
		}
		function place(baseUrl) {
			const url = URL.parse(baseUrl);
			if (url === null) return baseUrl;
			const host = (0, endpoint.U9)(url) ? "loopback" : url.host;
			return `${host}${url.pathname.replace(/\/+$/, "")}${url.search}`;
		}
		var load = __webpack_require__(2246);
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
			const configHash = agentHash(config, model, assets, await materialOf(config, files));
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
		async function materialOf(config, files) {
			const { agent } = config;
			switch (agent.kind) {
				case "replay": return await files.read((0, config_paths.u)(config.file, agent.recording));
				case "command":
				case "module": return await codeHash(config, agent, files);
				case "openai":
				case "http": return undefined;
			}
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
		var flows_arms = __webpack_require__(4150);
		var errors = __webpack_require__(5145);
		var hash = __webpack_require__(8338);
		var conversation = __webpack_require__(5531);
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
			const { query, history } = exchange(scenario, execution);
			const { toolsUsed, toolCalls } = lastTurnOf(execution);
			return {
				query,
				...scenario.context ? { context: scenario.context } : {},
				...history ? { history } : {},
				response: execution.message,
				toolsUsed,
				toolCalls,
				analysis: execution.analysis ?? null,
				...execution.reasoning === undefined ? {} : { reasoning: execution.reasoning },
				...execution.error ? { error: errorOf(execution.error) } : {}
			};
		}
		function exchange(scenario, { turns = [] }) {
			const last = turns.at(-1);
			if (!last) return {
				query: scenario.query,
				...scenario.history ? { history: scenario.history } : {}
			};
			const earlier = turns.slice(0, -1).flatMap(({ user, message }) => [{
				role: "user",
				content: user
			}, {
				role: "assistant",
				content: message
			}]);
			const history = [...scenario.history ?? [], ...earlier];
			return {
				query: last.user,
				...history.length > 0 ? { history } : {}
			};
		}
		function lastTurnOf(execution) {
			return (0, conversation.L)(execution, execution.turns?.length ?? 1) ?? execution;
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
				passed: validation ? validation.passed : false
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
				const { query, turns, description, context, history, fixtures, assertions } = scenario;
				const values = assertions.map((assertion) => assertion.value);
				const said = {
					query,
					turns,
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
		var registry = __webpack_require__(3186);
		var compare = __webpack_require__(7393);
		var missing = __webpack_require__(3556);
		var load = __webpack_require__(2246);
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
		var scenario_load = __webpack_require__(7657);
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
				success: !error && labels.passed === true,
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
				const fits = source === "test" && variant === role && configHash === input.configHash && hashes.get(scenarioId) === scenarioHash && owners.get(example.id) === runId && (example.labels.passed !== null || example.error !== undefined) && age <= POOL_DAYS * DAY_MS && age >= -CLOCK_SKEW_MS;
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
				...target.close ? { close: target.close } : {},
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
		var grade = __webpack_require__(797);
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
				...scenario.turns ? { turns: scenario.turns } : {},
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
				const result = await graded(trial, end.trial, options, halt.signal);
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
		async function graded({ scenario }, trial, { grade, gradeTools }, signal) {
			if (!trial.execution) return trial;
			const { query, context } = scenario;
			try {
				const validation = await grade(scenario.assertions, trial.execution, {
					query,
					...context ? { context } : {},
					tools: gradeTools ?? {},
					signal
				});
				return {
					...trial,
					validation
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
			const opened = [];
			try {
				const arms = await Promise.all(options.arms.map(async ({ variant, config, files }) => {
					const agent = await world.createAgent(config, files);
					opened.push(agent);
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
				await Promise.all(opened.flatMap((agent) => agent.close?.() ?? []));
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
		var registry = __webpack_require__(3186);
		var errors = __webpack_require__(5145);
		var config_gate = __webpack_require__(6100);
		var load = __webpack_require__(7657);
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
	7657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var assert = __webpack_require__(1757);
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
				const shown = [...source.shown ?? [], ...path];
				const checked = (0, config_problems.z6)(known.value, value, {
					...source,
					base,
					shown,
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
						path: (0, words.LF)([
							...source.shown ?? [],
							"expect",
							key
						])
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
		;
		function compileTurns(turns, source, catalog) {
			const specs = [];
			const problems = [];
			turns.forEach((turn, index) => {
				if (typeof turn === "string") return;
				const steps = ["turns", index];
				const at = {
					...source,
					base: [...source.base, ...steps],
					shown: [...source.shown ?? [], ...steps]
				};
				const parts = [compileExpect(turn.expect ?? {}, at, catalog), (0, assert.W)(turn.assert ?? [], at, catalog)];
				for (const part of parts) {
					(0, append.B)(problems, part.problems);
					(0, append.B)(specs, part.specs.map((spec) => ({
						...spec,
						turn: index + 1
					})));
				}
			});
			return {
				specs,
				problems
			};
		}
		const userOf = (turn) => typeof turn === "string" ? turn : turn.user;
		function saidIn({ query, turns = [] }) {
			if (query !== undefined) return { query };
			const [first = "", ...later] = turns.map(userOf);
			return {
				query: first,
				turns: later
			};
		}
		function turnsHashed({ turns }) {
			if (!turns) return {};
			const expectedOfTurns = turns.map((turn) => {
				if (typeof turn === "string") return {};
				const assert = turn.assert?.map(({ metric: _metric, ...rest }) => rest);
				return {
					expect: turn.expect ?? {},
					assert: assert ?? []
				};
			});
			return { expectedOfTurns };
		}
		var later = __webpack_require__(7941);
		var schema = __webpack_require__(3848);
		;
		const NO_DEFAULTS = {
			given: {},
			specs: [],
			broken: false
		};
		function compileDefaults(data, source, catalog) {
			const checked = (0, config_problems.z6)(schema.ms, data, source);
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
			const { specs, problems } = (0, assert.W)(checked.value.assert ?? [], source, catalog);
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
			const entries = Array.isArray(list) ? list.map((item) => schema.L$.safeParse(item).data) : [];
			return (0, assert.W)(entries, source, catalog).problems;
		}
		function compileScenario(data, source, defaults, catalog) {
			const checked = (0, config_problems.z6)(schema.mE, data, {
				...source,
				later: later.I
			});
			if (!checked.ok) {
				return { problems: [...checked.problems, ...assertProblems(data, source, catalog)] };
			}
			const entry = checked.value;
			const own = (0, assert.W)(entry.assert ?? [], source, catalog);
			const expected = compileExpect(entry.expect ?? {}, source, catalog);
			const turns = compileTurns(entry.turns ?? [], source, catalog);
			const assertions = [
				...turns.specs,
				...expected.specs,
				...defaults.specs,
				...own.specs
			];
			const problems = [
				...turns.problems,
				...expected.problems,
				...own.problems
			];
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
				...saidIn(entry),
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
					...turnsHashed(entry),
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
			const checked = (0, config_problems.z6)(schema.xz, rest, top);
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
