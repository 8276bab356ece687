export const id = 890;
export const ids = [890];
export const modules = {
	46497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dk: () => isOpenAi,
			Ql: () => DEFAULT_BASE_URL,
			U9: () => isLoopback
		});
		const DEFAULT_BASE_URL = "https://api.openai.com/v1";
		function isLoopback(url) {
			const host = url.hostname.toLowerCase();
			return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
		}
		function isOpenAi(url) {
			const host = url.hostname.toLowerCase();
			return host === "api.openai.com" || host.endsWith(".openai.com") || host.endsWith(".openai.azure.com");
		}
	}),
	40273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GZ: () => assistantMessage,
			hA: () => plannerPrompt,
			mb: () => toolMessage,
			pJ: () => plannerMessages,
			yo: () => summarizerMessages
		});
		const DEFAULT_PROMPT = `You answer a user's request with the help of tools.
Call the tools that the request needs, several at once where they do not depend on each other. Never invent what a tool would have returned.
When you need no further tool, answer the user: briefly, and only with what the tools and the conversation say. If a tool fails or something is missing, say so and what the user can do.`;
		const DEFAULT_PLANNER_PROMPT = `You plan and carry out the work behind a user's request with the help of tools; somebody else writes the answer.
Call the tools that the request needs, several at once where they do not depend on each other. Never invent what a tool would have returned.
When you need no further tool, write an analysis: what the user wants, what the tools showed, what failed or is missing, and what the answer should say.`;
		function plannerPrompt(assets) {
			return assets.planner ?? (assets.summarizer === undefined ? DEFAULT_PROMPT : DEFAULT_PLANNER_PROMPT);
		}
		function fenced(tag, value) {
			return `<${tag}>\n${JSON.stringify(value).replaceAll("<", String.raw`\u003c`)}\n</${tag}>`;
		}
		function plannerMessages(input) {
			const context = input.context === undefined ? [] : [`What is known about this request, as JSON data:\n${fenced("context", input.context)}`];
			const system = [plannerPrompt(input.assets), ...context].filter((part) => part.trim() !== "").join("\n\n");
			return [
				...system === "" ? [] : [{
					role: "system",
					content: system.toWellFormed()
				}],
				...(input.history ?? []).flatMap(pastMessages),
				{
					role: "user",
					content: input.query.toWellFormed()
				}
			];
		}
		function pastMessages({ role, content, toolCalls = [] }, place) {
			const steps = [...new Set(toolCalls.map(({ step }) => step))];
			const called = steps.flatMap((step) => {
				const calls = toolCalls.filter((call) => call.step === step).map((made, index) => ({
					made,
					id: `call_${place}_${step}_${index}`
				}));
				const requests = calls.map(({ made, id }) => ({
					requested: {
						id,
						name: made.name,
						argumentsText: JSON.stringify(made.arguments)
					},
					usable: true
				}));
				return [assistantMessage("", requests), ...calls.map(({ made, id }) => toolMessage(id, made))];
			});
			return [...called, {
				role,
				content: content.toWellFormed()
			}];
		}
		function summarizerMessages(input, prompt, analysis, calls) {
			const material = {
				query: input.query,
				analysis,
				tool_results: calls.map(({ name, arguments: args, result, error }) => error === undefined ? {
					name,
					arguments: args,
					result
				} : {
					name,
					arguments: args,
					error
				})
			};
			return [...prompt.trim() === "" ? [] : [{
				role: "system",
				content: prompt.toWellFormed()
			}], {
				role: "user",
				content: `Write the answer to the user. The query, the analysis and the tool results, as JSON data:\n${fenced("material", material)}`.toWellFormed()
			}];
		}
		function assistantMessage(content, calls) {
			return {
				role: "assistant",
				content: content === "" ? null : content.toWellFormed(),
				tool_calls: calls.map(({ requested, usable }) => ({
					id: requested.id,
					type: "function",
					function: {
						name: requested.name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, 64) || "_",
						arguments: usable && requested.argumentsText.trim() !== "" ? requested.argumentsText.toWellFormed() : "{}"
					}
				}))
			};
		}
		function toolMessage(id, call) {
			const content = call.error !== undefined ? JSON.stringify({ error: call.error }) : typeof call.result === "string" ? call.result : JSON.stringify(call.result ?? null);
			return {
				role: "tool",
				tool_call_id: id,
				content: content.toWellFormed()
			};
		}
	}),
	36879: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => STOP_WORD,
			i: () => userPrompt
		});
		const STOP_WORD = "###STOP###";
		function userPrompt({ goal, stop }) {
			return [
				"You play a user who talks to an assistant. You are not the assistant: the messages that you receive are its answers, and you write what the user says next.",
				`Who you are and what you want:\n${goal}`,
				"Write one short message, in the words of such a user, and nothing else. Tell what the assistant needs to know when it asks for it, and only what stands above; invent nothing.",
				`When you have what you want, or it is clear that you will not get it, write only ${stop}`
			].join("\n\n");
		}
	}),
	75578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pg: () => sentinelSample,
			lu: () => staleAgainst
		});
		var random = __webpack_require__(59645);
		var stratified = __webpack_require__(41930);
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
		var outcome = __webpack_require__(95302);
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
	74150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cr: () => armOf,
			me: () => assertDifferent,
			$1: () => productionName,
			Aj: () => resolveArms
		});
		var schemas = __webpack_require__(92857);
		var errors = __webpack_require__(45145);
		var json = __webpack_require__(10768);
		var append = __webpack_require__(27863);
		var config_document = __webpack_require__(1284);
		var fields = __webpack_require__(63958);
		var freeze = __webpack_require__(66088);
		var config_paths = __webpack_require__(97147);
		var config_problems = __webpack_require__(93515);
		var words = __webpack_require__(60730);
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
		var external_node_path_ = __webpack_require__(76760);
		var hash = __webpack_require__(28338);
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
		var endpoint = __webpack_require__(46497);
		var prompts = __webpack_require__(40273);
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
		var load = __webpack_require__(23565);
		var nearest = __webpack_require__(50578);
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
		function armOf(role, config, name, files) {
			return armsOf(config, files)(role, name);
		}
		function armsOf(config, files) {
			let material;
			return async (role, name) => {
				const model = resolveModel(config, name);
				const assets = await loadAssets(config, model, files);
				const configHash = agentHash(config, model, assets, await (material ??= materialOf(config, files)));
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
			const head = armsOf(config, world.files);
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
			const { arm, base, armAt } = found;
			const unchanged = arm.variant.configHash === changed.variant.configHash;
			if (!unchanged || candidateName || !standing) return {
				candidate: changed,
				baseline: arm,
				base
			};
			const candidate = await head("candidate", standing);
			const before = standing in base.config.models ? await armAt("candidate", standing) : undefined;
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
				const armAt = armsOf(baseConfig, commit.files);
				const arm = await armAt("baseline", productionName(baseConfig));
				return {
					arm,
					base: {
						commit,
						config: baseConfig
					},
					armAt
				};
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				world.logger.warn(`the config at the base ${commit.files.label} cannot be used:`, "\n", (0, errors.bD)(error));
				return { why: `the config at the base ${commit.files.label} cannot be used` };
			}
		}
	}),
	44075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => collect,
			C0: () => redactSuite,
			tI: () => redactTrials
		});
		var errors = __webpack_require__(45145);
		var hash = __webpack_require__(28338);
		var conversation = __webpack_require__(57474);
		var types = __webpack_require__(77232);
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
				const { query, turns, user, description, context, history, fixtures, assertions } = scenario;
				const values = assertions.map((assertion) => assertion.value);
				const said = {
					query,
					turns,
					user,
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
					trials: input.trials.filter(({ execution }) => !execution?.cached),
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
	}),
	44855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => finish });
		var arms = __webpack_require__(74150);
		var collect = __webpack_require__(44075);
		var deliver = __webpack_require__(32115);
		var exit = __webpack_require__(33580);
		var looks = __webpack_require__(91504);
		var prefer = __webpack_require__(14374);
		var measured = __webpack_require__(1536);
		var types = __webpack_require__(77232);
		;
		function runRecord(world, input) {
			const { context, clock } = world;
			const ran = input.trials.filter((trial) => trial.execution);
			const costs = ran.map((trial) => trial.execution ? (0, measured.p)(trial.execution) : null);
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
		var rules = __webpack_require__(25272);
		var shards = __webpack_require__(56946);
		var compare = __webpack_require__(97393);
		var missing = __webpack_require__(3556);
		var model = __webpack_require__(60230);
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
		;
		function isLimit({ kind }) {
			return kind === "money" || kind === "time";
		}
		function ranTrials({ trials, stopped }) {
			return stopped && isLimit(stopped) ? trials.filter(({ error }) => error?.kind !== "cancelled") : trials;
		}
		var scenario_types = __webpack_require__(44474);
		;
		function cutShort(outcome, why, run) {
			switch (outcome.kind) {
				case "judged": return {
					kind: "judged",
					verdict: shortened(outcome.verdict, why, run)
				};
				case "unjudged": {
					const ran = run.trials.filter(({ error }) => error?.kind !== "cancelled");
					const lost = ran.filter(({ error }) => error).length;
					if (lost === ran.length || lost / ran.length > missing.rf) {
						return {
							kind: "unjudged",
							reason: `${why}; ${outcome.reason}`
						};
					}
					return {
						kind: "judged",
						verdict: nothingShown(run.gate, [why, outcome.reason])
					};
				}
				case "unchanged":
				case "no-baseline":
				case "measured": return outcome;
			}
		}
		function shortened(verdict, why, run) {
			const { recommendation, reasons } = verdict;
			switch (recommendation) {
				case "REJECT":
					if (isCertain(verdict, run)) return {
						...verdict,
						reasons: [...reasons, why]
					};
					return inconclusive(verdict, [why, ...reasons.map((each) => `so far ${each}`)]);
				case "INCONCLUSIVE": return inconclusive(verdict, [why, ...reasons]);
				case "APPROVE": return inconclusive(verdict, [why, "what ran gives no reason to reject"]);
			}
		}
		function inconclusive(verdict, reasons) {
			return {
				...verdict,
				recommendation: "INCONCLUSIVE",
				winner: "tie",
				reasons
			};
		}
		function nothingShown({ policy }, reasons) {
			return {
				policy,
				recommendation: "INCONCLUSIVE",
				winner: "tie",
				gates: [],
				reasons,
				regressionFailures: []
			};
		}
		function isCertain(verdict, { comparison, trials, gate }) {
			if (verdict.policy === "paired" || verdict.regressionFailures.length > 0) return true;
			const count = (role) => {
				const own = trials.filter((trial) => trial.role === role);
				const open = own.filter(({ validation }) => (validation?.passed ?? null) === null).length;
				const passed = own.filter(({ validation }) => validation?.passed === true).length;
				return {
					planned: own.length,
					open,
					passed
				};
			};
			const [before, now] = [count("baseline"), count("candidate")];
			if (comparison.counts.paired === 0 || before.planned === 0 || now.planned === 0) return false;
			const best = (now.passed + now.open) / now.planned;
			return best < before.passed / before.planned * (1 - gate.margins.success);
		}
		var decide = __webpack_require__(82340);
		var paired_comparison = __webpack_require__(36531);
		;
		async function finish(world, f) {
			const { options, config, suite } = f;
			const redactor = await world.redactor(config.privacy);
			const trials = await (0, collect.tI)(f.result.trials, redactor);
			const counted = comparisonOf(f);
			const outcome = outcomeOf(f, counted);
			const comparison = counted && (0, paired_comparison.X)(counted, outcome);
			const { baseline, candidate, unselected } = f;
			const shard = f.part?.kind === "shard" ? f.part.record : undefined;
			const startedAt = f.part?.kind === "merge" && f.part.merged.startedAt || f.startedAt;
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
			const wanted = kind !== "none" && !options.dryRun && !shard && run.trials.completed > 0;
			const arms = [baseline, candidate].filter((arm) => arm !== null);
			const stored = wanted ? await (0, collect.Fo)(world, {
				run,
				trials,
				suite,
				arms,
				redactor,
				store,
				kind,
				configFile: config.file
			}) : undefined;
			const paths = (0, deliver.Rs)(options.output, world.context, shard);
			const input = {
				context: world.context,
				suite: await (0, collect.C0)(suite, redactor),
				run,
				trials,
				outcome,
				comparison,
				...storedBaseline.length > 0 ? { storedBaseline } : {},
				...stored ? { stored } : {},
				...f.preference ? { preference: f.preference } : {},
				...shard ? { shard } : {},
				...f.integrity ? { integrity: f.integrity } : {},
				warnings: [],
				...config.monthlyQueries === undefined ? {} : { monthlyQueries: config.monthlyQueries },
				resultsPath: paths.results,
				pathPrefix: world.pathPrefix,
				suiteName: world.pathPrefix + config.file
			};
			const render = (warnings) => (0, model.M)({
				...input,
				warnings
			});
			const partial = f.result.stopped !== undefined;
			const exitCode = exitCodeFor(f, outcome);
			const written = await (0, deliver.Li)(world, input, render([]), paths, partial);
			const delivered = options.dryRun || shard ? { warnings: [] } : await (0, deliver.cK)(world, input, (more) => render([...written, ...more]), options.comment, exitCode);
			f.result.release?.();
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
			return await (0, collect.tI)(shown.map(storedTrial), redactor);
		}
		function exitCodeFor(f, outcome) {
			if (wasInterrupted(f.result)) return 130;
			const exitCode = (0, exit.F)(outcome, f.gate.failOn);
			if (exitCode !== 0 || !f.mustPass || outcome.kind === "judged" || f.gate.failOn === "never") return exitCode;
			const tagged = new Set(f.suite.scenarios.filter(scenario_types.k).map(({ id }) => id));
			return f.result.trials.some(({ scenarioId, validation }) => tagged.has(scenarioId) && validation?.passed === false) ? 1 : 0;
		}
		function wasInterrupted({ stopped }) {
			return stopped?.kind === "cancelled";
		}
		function comparisonOf({ suite, baseline, candidate, result }) {
			if (!baseline || !candidate || result.trials.length === 0 && !result.looks) return null;
			return (0, compare.Z)(suite, ranTrials(result), {
				baseline: baseline.variant,
				candidate: candidate.variant
			});
		}
		function outcomeOf(f, comparison) {
			const { stopped, trials } = f.result;
			if (stopped && !isLimit(stopped)) return {
				kind: "unjudged",
				reason: stopped.message
			};
			if (stopped && f.outcome && f.part?.kind !== "shard") return {
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
			const outcome = (0, decide.L)(comparison, f.gate, f.judging?.measured({
				...f.result,
				trials: ranTrials(f.result)
			}));
			return stopped ? cutShort(outcome, stopped.message, {
				comparison,
				trials,
				gate: f.gate
			}) : outcome;
		}
	}),
	91504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => judgingOf,
			n: () => seedOf
		});
		var regression = __webpack_require__(85351);
		var paired_runs = __webpack_require__(3288);
		;
		const PASSED = {
			success: true,
			tool: null,
			quality: null,
			cost: null,
			latency: null
		};
		const CERTAIN = [
			PASSED,
			PASSED,
			PASSED,
			PASSED,
			PASSED
		];
		function shardLooks(suite, gate) {
			const { repeat } = gate;
			return {
				schedule: suite.scenarios.length > 0 ? [{
					scenarios: suite.scenarios.length,
					runs: repeat
				}] : [],
				decide(trials) {
					const { scenarios } = (0, paired_runs.P)({
						suite,
						trials
					});
					const certain = scenarios.map((scenario) => ({
						...scenario,
						baseline: CERTAIN
					}));
					const due = (0, regression.tJ)(certain, repeat, 0).filter(({ state }) => state === "pending");
					return due.length > 0 ? {
						kind: "retry",
						scenarioIds: due.map(({ id }) => id)
					} : { kind: "stop" };
				}
			};
		}
		var looks = __webpack_require__(38604);
		var sequential = __webpack_require__(62637);
		var sentinel = __webpack_require__(75578);
		var order = __webpack_require__(78402);
		var paired = __webpack_require__(65037);
		var paired_scenarios = __webpack_require__(5123);
		;
		function seedOf(suite, arms) {
			return `${suite.hash}:${arms.at(-1)?.variant.configHash ?? ""}`;
		}
		const BETWEEN_RUNS = .1;
		function judgingOf(part, input) {
			const { suite, gate, seed } = input;
			if (gate.policy === "thresholds") return { measured: ({ trials }) => ({
				suite,
				trials,
				tau: 0,
				seed
			}) };
			switch (part.kind) {
				case "whole": return byLooks(input);
				case "shard": return {
					looks: shardLooks(suite, gate),
					measured: ({ trials }) => ({
						suite,
						trials,
						tau: 0,
						seed
					})
				};
				case "merge": return atOnce(input);
			}
		}
		function earlierRuns(stored) {
			return stored ? {
				candidateBefore: stored.candidate.scenarios,
				retriesBefore: stored.candidate.retries
			} : {};
		}
		function atOnce({ suite, seed, latencyCapMs, stored }) {
			return { measured({ trials }) {
				const fixed = {
					suite,
					seed,
					latencyCapMs,
					trials,
					...earlierRuns(stored)
				};
				if (!stored || stored.pool.scenarios.size === 0) return {
					...fixed,
					tau: 0
				};
				const { p, drifted } = (0, sentinel.lu)(trials, stored.pool);
				const baseline = p === null ? {} : { drift: {
					p,
					drifted
				} };
				if (drifted) return {
					...fixed,
					tau: 0,
					baseline
				};
				const { oldestDays, scenarios } = stored.pool;
				const age = oldestDays === null ? {} : { oldestDays };
				return {
					...fixed,
					pool: scenarios,
					tau: BETWEEN_RUNS,
					baseline: {
						...baseline,
						...age
					}
				};
			} };
		}
		function byLooks({ suite, gate, seed, latencyCapMs, stored }) {
			const ordered = {
				...suite,
				scenarios: (0, order.i)(suite, seed)
			};
			const schedule = (0, looks.fg)(suite.scenarios.length, gate.repeat);
			const fixed = {
				suite: ordered,
				schedule,
				seed,
				latencyCapMs,
				...earlierRuns(stored)
			};
			let refreshed = false;
			const all = new Set(suite.scenarios.map(({ id }) => id));
			const thin = new Set([...all].filter((id) => (stored?.stored.get(id) ?? 0) < 1));
			const against = (trials) => {
				if (!stored || stored.pool.scenarios.size === 0) return {
					beside: all,
					tau: 0
				};
				const { p, drifted } = (0, sentinel.lu)(trials, stored.pool);
				const drift = p === null ? {} : { drift: {
					p,
					drifted: drifted || refreshed
				} };
				if (refreshed) return {
					beside: all,
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
					beside: thin,
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
						const question = (0, paired.i)({
							...fixed,
							...against(trials),
							gate,
							trials,
							looksDone
						});
						const answer = (0, sequential.r)(question);
						if (answer.state === "WORSE") {
							const lost = trials.some(({ retry, error }) => retry && error);
							const unsure = lost ? [] : (0, paired_scenarios.B)(question.scenarios);
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
	88076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => measure });
		var collect = __webpack_require__(44075);
		var looks = __webpack_require__(91504);
		var errors = __webpack_require__(45145);
		var format = __webpack_require__(18253);
		var hash = __webpack_require__(28338);
		var untrusted = __webpack_require__(41898);
		var results_schema = __webpack_require__(36441);
		;
		const JOURNAL_HOURS = 24;
		const VERSION = 1;
		async function openJournal(world, options) {
			const { arms, config, output } = options;
			if (world.context.event !== "local" || isOn(world.env["CI"])) return undefined;
			if (arms.every((arm) => arm.config.agent.kind === "replay")) return undefined;
			const key = keyOf(options);
			const path = `${output}/journal-${key.slice(0, 16)}.jsonl`;
			const file = await openedOr(world, path, options.fresh === true);
			if (typeof file === "string") {
				world.logger.warn("this run cannot be continued if it is interrupted:", (0, untrusted.b)(file));
				return undefined;
			}
			const { logger, clock, signal } = world;
			const redactor = await world.redactor(config.privacy);
			const found = trialsOf(file.text, key, clock.now());
			if (found.size > 0) logger.info(`${(0, format.LS)(found.size, "trial")} of an interrupted run ${found.size === 1 ? "is" : "are"} taken over; --fresh runs all anew`);
			let broken = false;
			const attempt = (write) => {
				if (broken) return;
				try {
					write();
				} catch (error) {
					broken = true;
					logger.warn("what runs from now on would run again after an interruption:", (0, untrusted.b)((0, errors.wr)(error)));
				}
			};
			const append = (value) => attempt(() => file.append(JSON.stringify(value)));
			if (found.size === 0) {
				if (file.text !== "") attempt(() => file.restart());
				append({
					journal: VERSION,
					key,
					startedAt: new Date(clock.now()).toISOString()
				});
			}
			let last = Promise.resolve();
			const write = async (before, trial) => {
				await before;
				try {
					for (const redacted of await (0, collect.tI)([trial], redactor)) append(redacted);
				} catch (error) {
					logger.warn("a trial could not be kept for a continuation:", (0, untrusted.b)((0, errors.bD)(error)));
				}
			};
			return {
				known: ({ scenario, role, trial }) => found.get(nameOf({
					scenarioId: scenario.id,
					role,
					trial
				})),
				keep(trial) {
					if (!trial.execution || signal.aborted && trial.validation?.passed === null) return;
					last = write(last, trial);
				},
				flushed: () => last,
				close: (end) => file.close(end)
			};
		}
		async function openedOr(world, path, fresh) {
			try {
				return await world.openJournal(path, fresh);
			} catch (error) {
				return (0, errors.wr)(error);
			}
		}
		function keyOf({ suite, arms, repeat, config, limits }) {
			return (0, hash.qQ)({
				suite: suite.hash,
				seed: (0, looks.n)(suite, arms),
				arms: arms.map(({ variant }) => [
					variant.role,
					variant.model.name,
					variant.configHash
				]),
				repeat,
				timeoutMs: limits.timeoutMs,
				judge: config.judge ?? null,
				privacy: config.privacy
			});
		}
		function trialsOf(text, key, now) {
			const [head, ...lines] = text.split("\n").map(parsed);
			const trials = new Map();
			if (!isHead(head) || head.key !== key || now - Date.parse(head.startedAt) > JOURNAL_HOURS * 36e5) return trials;
			for (const line of lines) {
				const trial = results_schema.W.safeParse(line);
				if (trial.success && trial.data.execution) trials.set(nameOf(trial.data), trial.data);
			}
			return trials;
		}
		function isHead(value) {
			if (typeof value !== "object" || value === null) return false;
			const { journal, key, startedAt } = value;
			return journal === VERSION && typeof key === "string" && typeof startedAt === "string";
		}
		function parsed(line) {
			try {
				return JSON.parse(line);
			} catch {
				return undefined;
			}
		}
		function nameOf({ scenarioId, role, trial }) {
			return JSON.stringify([
				scenarioId,
				role,
				trial
			]);
		}
		function isOn(value) {
			return value !== undefined && value !== "" && value !== "false" && value !== "0";
		}
		var usage = __webpack_require__(30485);
		;
		const CHARACTERS_A_TOKEN = 4;
		const CALLS = 3;
		const ANSWER_TOKENS = 300;
		function roughCost({ query, turns = [], user, context, history, fixtures }, { model, assets }, price) {
			const said = JSON.stringify([
				query,
				turns,
				context ?? null,
				history ?? null,
				fixtures
			]).length;
			const prompts = (assets.planner?.length ?? 0) + (assets.summarizer?.length ?? 0) + JSON.stringify(assets.tools).length;
			const calls = CALLS * Math.max(1 + turns.length, user?.maxTurns ?? 1);
			const input = Math.ceil(calls * (said + prompts) / CHARACTERS_A_TOKEN);
			const output = calls * Math.min(model.maxTokens ?? Infinity, ANSWER_TOKENS);
			return (0, usage.ho)({
				input,
				output,
				total: input + output
			}, price) ?? 0;
		}
		var registry = __webpack_require__(3168);
		;
		function assertPriced({ arms, limits, config, suite }) {
			if (limits.maxCostUsd === undefined) return;
			const unpriced = arms.filter(({ variant, config: own }) => own.agent.kind !== "replay" && !variant.model.price);
			const problems = unpriced.map(({ variant, config: own }) => missingPrice(own.file, `models.${variant.model.name}`));
			const asks = config.judge && !config.judge.price && asksOf(suite).size > 0;
			const judge = asks ? [missingPrice(config.file, "judge")] : [];
			const distinct = new Map([...problems, ...judge].map((problem) => [problem.path, problem]));
			if (distinct.size > 0) throw new errors.yo([...distinct.values()]);
		}
		function missingPrice(file, path) {
			return {
				place: { file },
				path,
				message: "has no price, so a money limit could not stop the run",
				hint: "give price: { input: …, output: … } in USD per million tokens, or leave max-cost-usd out"
			};
		}
		function asksOf({ scenarios }) {
			const types = new Set(scenarios.flatMap(({ assertions }) => assertions.map(({ type }) => type)));
			return new Set([...types].flatMap((type) => registry.U.get(type)?.asks ?? []));
		}
		function expectedCost(suite, arms) {
			const known = arms.flatMap(({ variant }) => {
				const { price } = variant.model;
				if (!price) return [];
				const costs = suite.scenarios.map((scenario) => roughCost(scenario, variant, price));
				return [[variant.role, Math.max(0, ...costs)]];
			});
			return Object.fromEntries(known);
		}
		function estimateOf({ suite, arms, repeat }) {
			let trials = 0;
			let cost = 0;
			for (const { variant, config } of arms) {
				const { price } = variant.model;
				for (const scenario of suite.scenarios) {
					const times = Math.min(scenario.repeat ?? repeat, repeat);
					trials += times;
					if (config.agent.kind === "replay") continue;
					cost = cost === null || !price ? null : cost + times * roughCost(scenario, variant, price);
				}
			}
			const most = `at most ${(0, format.LS)(trials, "trial")}`;
			if (arms.every(({ config }) => config.agent.kind === "replay")) return `${most}, recorded: nothing is paid`;
			if (cost === null) return `${most}, cost unknown: a model has no price`;
			return `${most}, roughly ${(0, format.dR)(cost)} by the sizes of prompts and scenarios`;
		}
		;
		const CACHE_VERSION = 1;
		function cacheKey(kind, { configHash }, input) {
			const { model, assets: _assets, seed, ...asked } = input;
			const takesSeed = kind !== "openai" || model.seed !== undefined;
			return (0, hash.qQ)({
				cache: CACHE_VERSION,
				kind,
				configHash,
				asked,
				...takesSeed ? { seed } : {}
			});
		}
		function uncacheable(kind) {
			if (kind === "http") return "nobody can tell from here whether what answers at the URL is still the same";
			return kind === "replay" ? "its executions are recorded already" : undefined;
		}
		function cached(target, variant, cache) {
			if (uncacheable(target.kind) !== undefined) return target;
			return {
				kind: target.kind,
				...target.close ? { close: target.close } : {},
				async run(input, signal) {
					signal.throwIfAborted();
					const key = cacheKey(target.kind, variant, input);
					const which = {
						scenarioId: input.scenarioId,
						model: input.model.name,
						trial: input.trial
					};
					const known = await cache.find(key, which);
					if (known) return {
						...known,
						cached: true
					};
					const execution = await target.run(input, signal);
					await cache.keep(key, {
						...which,
						execution
					});
					return execution;
				}
			};
		}
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
		var grade = __webpack_require__(90797);
		var base_random = __webpack_require__(59645);
		var measured = __webpack_require__(1536);
		;
		function createBudget(maxUsd, expectedUsd = {}) {
			const dearest = new Map();
			const inFlight = new Map();
			const most = (maxUsd ?? Infinity) * (1 + 1e-9);
			let waiting = [];
			let spent = 0;
			const expected = (role) => dearest.get(role) ?? expectedUsd[role] ?? 0;
			const reserved = () => [...inFlight].reduce((sum, [role, count]) => sum + count * expected(role), 0);
			const count = (role, by) => void inFlight.set(role, (inFlight.get(role) ?? 0) + by);
			return {
				async admit(role) {
					while (spent + reserved() + expected(role) > most) {
						if (reserved() === 0 || spent + expected(role) > most) {
							const message = `stopped at the money limit of ${(0, format.dR)(maxUsd ?? 0)}: about ${(0, format.dR)(spent + reserved())} is spent, and a further trial may cost ${(0, format.dR)(expected(role))}`;
							return {
								kind: "money",
								message
							};
						}
						await new Promise((resolve) => waiting.push(resolve));
					}
					count(role, 1);
					return undefined;
				},
				lost(role) {
					spent += expected(role);
				},
				settle(role, trial) {
					count(role, -1);
					const cost = trial ? costOf(trial) : null;
					spent += cost ?? expected(role);
					if (cost !== null && cost > (dearest.get(role) ?? 0)) dearest.set(role, cost);
					const woken = waiting;
					waiting = [];
					for (const wake of woken) wake();
				}
			};
		}
		function costOf({ execution, validation }) {
			const paid = execution ? (0, measured.p)(execution) : null;
			return paid === null ? null : paid + (validation?.grader?.costUsd ?? 0);
		}
		;
		function createHalt(outer) {
			const controller = new AbortController();
			let cause;
			const stop = (next) => {
				const stopped = controller.signal.aborted;
				if (cause && stopped && (cause.kind === "fault" || next.kind !== "fault")) return;
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
				close(next) {
					cause ??= next;
				},
				release: () => outer?.removeEventListener("abort", cancel)
			};
		}
		function haltedError(stop, started) {
			if (stop.kind !== "outage") return {
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
		var run_order = __webpack_require__(78402);
		var types = __webpack_require__(44474);
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
		;
		const CAUTION = 10;
		function createThrottle(most, clock, signal) {
			let until = -Infinity;
			let width = most;
			let taken = 0;
			let answered = 0;
			let refusedAt = Infinity;
			let era = 0;
			const waiting = [];
			function wake() {
				while (taken < width) {
					const next = waiting.shift();
					if (!next) return;
					taken++;
					next();
				}
			}
			function leave(how, began) {
				taken--;
				if (how === "limited" && began === era) {
					refusedAt = width;
					width = Math.max(1, Math.floor(width / 2));
					answered = 0;
					era++;
				} else if (how === "answered" && width < most && began === era) {
					const wanted = width + 1 < refusedAt ? width : width * CAUTION;
					if (++answered >= wanted) {
						width++;
						answered = 0;
					}
				}
				wake();
			}
			async function place() {
				if (taken < width) {
					taken++;
					return;
				}
				const { promise, resolve, reject } = Promise.withResolvers();
				const given = () => {
					signal.removeEventListener("abort", onAbort);
					resolve();
				};
				const onAbort = () => {
					waiting.splice(waiting.indexOf(given), 1);
					reject(signal.reason);
				};
				waiting.push(given);
				signal.addEventListener("abort", onAbort, { once: true });
				await promise;
			}
			return {
				async enter() {
					signal.throwIfAborted();
					await place();
					try {
						for (let left = until - clock.monotonic(); left > 0; left = until - clock.monotonic()) {
							await clock.sleep(left, signal);
						}
					} catch (error) {
						leave("idle", era);
						throw error;
					}
					const began = era;
					return { leave: (how) => leave(how, began) };
				},
				hold(ms) {
					until = Math.max(until, clock.monotonic() + ms);
				},
				width: () => width
			};
		}
		var base_text = __webpack_require__(91497);
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
		var backoff = __webpack_require__(37542);
		;
		async function runTrial(planned, arm, context, first) {
			const { clock, limits, halt, throttle } = context;
			let permit = first;
			const input = inputOf(planned, arm, context.seed);
			const nextWait = (0, backoff.LZ)(limits.retries, context.random);
			for (let attempts = 1;; attempts++) {
				const startedAt = new Date(clock.now()).toISOString();
				const from = clock.monotonic();
				const ending = await attempt((signal) => arm.agent.run(input, signal), {
					timeoutMs: limits.timeoutMs,
					clock,
					halt
				});
				permit.leave(isLimited(ending) ? "limited" : "answered");
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
				const rateLimited = (0, backoff.a5)(error);
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
				if (rateLimited) throttle.hold(waitMs);
				else context.lost(role);
				try {
					if (!rateLimited) await clock.sleep(waitMs, halt);
					permit = await throttle.enter();
				} catch (reason) {
					if (halt.aborted) return {
						kind: "cut",
						trial: facts
					};
					throw reason;
				}
			}
		}
		function isLimited(ending) {
			return ending.kind === "thrown" && ending.error instanceof errors.Cp && (0, backoff.a5)(ending.error);
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
				...scenario.user ? { user: scenario.user } : {},
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
			const budget = createBudget(limits.maxCostUsd, options.expectedUsd);
			const throttle = createThrottle(limits.maxConcurrency, clock, halt.signal);
			const context = {
				seed: options.seed,
				limits,
				clock,
				random: (0, base_random.I)(`${options.seed}:waits`),
				halt: halt.signal,
				throttle,
				tell,
				lost: (role) => budget.lost(role)
			};
			let planned = course.planned();
			const isOutage = createOutageBreaker(planned);
			const ended = new Map();
			const cut = new Map();
			async function conduct(trial, permit) {
				const arm = arms.get(trial.role);
				if (!arm) throw new TypeError(`no arm has the role ${trial.role}`);
				let result;
				try {
					const end = await runTrial(trial, arm, context, permit);
					if (end.kind === "cut") {
						cut.set(trial.position, end.trial);
						return;
					}
					result = await graded(trial, end.trial, options, halt.signal);
				} finally {
					budget.settle(trial.role, result);
				}
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
						if (halt.cause()) return;
						const next = queue.next();
						if (next.done) return;
						const before = options.known?.(next.value);
						if (before) {
							ended.set(next.value.position, before);
							continue;
						}
						const short = await budget.admit(next.value.role);
						if (short) halt.close(short);
						if (halt.cause()) return;
						await conduct(next.value, await throttle.enter());
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
					const late = cause && cause.kind !== "outage" && cause.kind !== "fault" && !lacks(course, ended);
					if (cause && !late) return;
				}
			}
			const timer = limitTime(options, halt);
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
				timer.abort();
				halt.release();
			}
			return result(course, ended, cut, halt, new Date(clock.now()).toISOString());
		}
		function limitTime({ timeLimitMs, clock }, halt) {
			const timer = new AbortController();
			if (timeLimitMs !== undefined) {
				const message = "stopped by the time limit";
				clock.sleep(Math.max(0, timeLimitMs), timer.signal).then(() => halt.stop({
					kind: "time",
					message
				}), () => undefined);
			}
			return timer;
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
			const { query, context, history } = scenario;
			try {
				const validation = await grade(scenario.assertions, trial.execution, {
					query,
					...context ? { context } : {},
					...history ? { history } : {},
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
			const cache = options.cache === undefined ? undefined : await world.openCache(options.cache);
			if (cache) tellUncacheable(world, options.arms);
			const file = options.record === undefined ? undefined : await world.openRecording(options.record);
			for (const { variant } of options.arms) {
				const { role, model, origin, configHash } = variant;
				world.logger.debug(`${role}: ${model.name} from ${origin}, config ${(0, hash.BC)(configHash)}`);
			}
			assertPriced(options);
			const expectedUsd = expectedCost(options.suite, options.arms);
			world.logger.info(estimateOf(options));
			const opened = [];
			const scripts = await world.openScripts();
			const journal = await openJournal(world, options);
			let ended;
			try {
				const arms = await Promise.all(options.arms.map(async ({ variant, config, files }) => {
					const agent = await world.createAgent(config, files, options.config);
					opened.push(agent);
					const thrifty = cache ? cached(agent, variant, cache) : agent;
					return {
						variant,
						agent: file ? recording(thrifty, file.sink) : thrifty
					};
				}));
				ended = await runTrials({
					suite: options.suite,
					arms,
					repeat: options.repeat,
					seed: (0, looks.n)(options.suite, options.arms),
					...options.looks ? { looks: options.looks } : {},
					limits: options.limits,
					...options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs },
					expectedUsd,
					clock: world.clock,
					grade: grade.o,
					gradeTools: {
						...await world.graders(options.config, asksOf(options.suite)),
						scripts
					},
					signal: world.signal,
					...journal ? { known: (trial) => journal.known(trial) } : {},
					onEvent(event) {
						if (event.type === "trial") journal?.keep(event.trial);
						world.onRunEvent(event);
					}
				});
				await journal?.flushed();
				const { stopped } = ended;
				return journal ? {
					...ended,
					release: () => journal.close(stopped ? "keep" : "remove")
				} : ended;
			} finally {
				if (!ended) {
					await journal?.flushed();
					journal?.close("keep");
				}
				await Promise.all(opened.flatMap((agent) => agent.close?.() ?? []));
				await scripts.close();
				await file?.close();
				await cache?.close();
			}
		}
		function tellUncacheable({ logger }, arms) {
			for (const kind of new Set(arms.map(({ config }) => config.agent.kind))) {
				const why = uncacheable(kind);
				if (why !== undefined) logger.info(`agents of kind ${kind} are not cached: ${why}`);
			}
		}
	}),
	14374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => prefer });
		var errors = __webpack_require__(45145);
		var quote = __webpack_require__(42379);
		var ask = __webpack_require__(36874);
		var judge_prompt = __webpack_require__(96129);
		var judge_usage = __webpack_require__(64492);
		;
		const FORM = {
			shape: {
				name: "preference",
				schema: {
					type: "object",
					properties: {
						reason: {
							type: "string",
							description: "What makes the difference, in one or two sentences."
						},
						better: {
							type: "string",
							enum: [
								"first",
								"second",
								"tie"
							]
						}
					},
					required: ["reason", "better"],
					additionalProperties: false
				}
			},
			example: "{\"reason\": \"<one or two sentences>\", \"better\": \"first\", \"second\" or \"tie\"}",
			read({ better, reason }) {
				const word = typeof better === "string" ? better.trim().toLowerCase() : "";
				const score = SCORES.get(word);
				if (score === undefined) return `"better" must be "first", "second" or "tie", got ${(0, quote.hD)(JSON.stringify(better ?? null))}`;
				return {
					passed: score === 1,
					score,
					reason: typeof reason === "string" ? reason : ""
				};
			}
		};
		const SCORES = new Map([
			["first", 1],
			["second", 0],
			["tie", .5]
		]);
		async function preferred(judge, pair, signal) {
			const { baseline, candidate } = pair;
			if (baseline === candidate) return {
				preferred: "tie",
				usage: judge_usage.y
			};
			let usage = judge_usage.y;
			const wins = [];
			for (const [repeat, first, second] of [[
				1,
				baseline,
				candidate
			], [
				2,
				candidate,
				baseline
			]]) {
				const data = [
					...pair.context,
					{
						name: "query",
						text: pair.query
					},
					{
						name: "first answer",
						text: first
					},
					{
						name: "second answer",
						text: second
					}
				];
				if (data.reduce((sum, { text }) => sum + text.length, 0) > judge_prompt.P1) return {
					preferred: null,
					usage
				};
				const rubric = judge.rubric === undefined ? {} : { rubric: judge.rubric };
				const messages = (0, judge_prompt.Gh)({
					task: "You decide which of two answers of a software agent is better. Length, style and place are no merit.",
					criterion: {
						name: "What counts",
						text: pair.criterion
					},
					data,
					example: FORM.example,
					...rubric
				});
				try {
					const opinion = await (0, ask.R)(judge, messages, FORM, repeat, signal);
					usage = (0, judge_usage.v)(usage, opinion.usage);
					if ("failed" in opinion.verdict) return {
						preferred: null,
						usage
					};
					wins.push(repeat === 1 ? opinion.verdict.score : 1 - opinion.verdict.score);
				} catch (error) {
					if (signal.aborted) throw signal.reason;
					if (error instanceof errors.Cp) return {
						preferred: null,
						usage
					};
					throw error;
				}
			}
			if (wins.every((share) => share === 1)) return {
				preferred: "baseline",
				usage
			};
			return {
				preferred: wins.every((share) => share === 0) ? "candidate" : "tie",
				usage
			};
		}
		var sides = __webpack_require__(10696);
		var binomial = __webpack_require__(30611);
		;
		function mcnemar({ broken, fixed }) {
			const n = broken + fixed;
			const fewer = Math.min(broken, fixed);
			const worse = (0, binomial.vD)(broken - 1, n, .5);
			const even = broken === fixed;
			const cdf = (0, binomial.HU)(fewer, n, .5);
			const at = (0, binomial.z6)(fewer, n, .5);
			return {
				pWorse: worse,
				pWorseMid: worse - .5 * (0, binomial.z6)(broken, n, .5),
				pTwoSided: even ? 1 : Math.min(1, 2 * cdf),
				pTwoSidedMid: even ? 1 - at / 2 : 2 * cdf - at
			};
		}
		var wilson = __webpack_require__(64002);
		;
		function preferenceOf(preferred) {
			const count = (what) => preferred.filter((one) => one === what).length;
			const [candidate, baseline] = [count("candidate"), count("baseline")];
			const decided = candidate + baseline;
			return {
				candidate,
				baseline,
				ties: count("tie"),
				missing: count(null),
				share: decided > 0 ? candidate / decided : null,
				interval: decided > 0 ? (0, wilson.r)(candidate, decided) : null,
				p: mcnemar({
					broken: baseline,
					fixed: candidate
				}).pTwoSided
			};
		}
		;
		const ANY = "The better answer serves the query: it is right, complete, honest about what was done, and clear.";
		async function prefer(world, config, suite, trials) {
			if (!config.judge?.pairwise || world.signal.aborted) return undefined;
			const groups = (0, sides.Ew)(trials);
			const pairs = suite.scenarios.flatMap((scenario) => {
				const { baseline = [], candidate = [] } = groups.get(scenario.id) ?? {};
				const answered = candidate.filter(({ execution }) => execution && !execution.error);
				for (const before of baseline) {
					const after = answered.find(({ trial }) => trial === before.trial);
					if (!before.execution || before.execution.error || !after?.execution) continue;
					return [{
						scenario,
						baseline: before.execution.message,
						candidate: after.execution.message
					}];
				}
				return [];
			});
			if (pairs.length === 0) return undefined;
			const judge = await judgeOf(world, config);
			if (!judge) return undefined;
			const answers = [];
			const queue = pairs.values();
			const lane = async () => {
				for (const { scenario, baseline, candidate } of queue) {
					const question = {
						...asked(scenario),
						baseline,
						candidate
					};
					answers.push(await preferred(judge, question, world.signal));
				}
			};
			try {
				await Promise.all(Array.from({ length: config.run.maxConcurrency }, lane));
			} catch (error) {
				if (world.signal.aborted) return undefined;
				throw error;
			}
			return {
				preference: preferenceOf(answers.map((answer) => answer.preferred)),
				usage: answers.map(({ usage }) => usage).reduce(judge_usage.v, judge_usage.y)
			};
		}
		async function judgeOf(world, config) {
			try {
				return (await world.graders(config, new Set(["judge"]))).judge;
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				world.logger.warn("the judge was not asked which side is better:", "\n", (0, errors.bD)(error));
				return undefined;
			}
		}
		function asked({ query, context, assertions }) {
			const rubrics = assertions.filter(isRubric).map(({ value }) => String(value));
			return {
				query,
				criterion: rubrics.length > 0 ? rubrics.join("\n") : ANY,
				context: context ? [{
					name: "context",
					text: JSON.stringify(context)
				}] : []
			};
		}
		const isRubric = ({ type, not, weight }) => type === "llm-rubric" && !not && weight > 0;
	}),
	25272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZM: () => baseSuiteOf,
			w7: () => cacheOf,
			Rv: () => gateOf,
			Ll: () => integrityOf,
			Af: () => limitsOf,
			xX: () => storeOf,
			f$: () => timeLeft
		});
		var registry = __webpack_require__(3168);
		var errors = __webpack_require__(45145);
		var config_gate = __webpack_require__(16100);
		var paths = __webpack_require__(97147);
		var load = __webpack_require__(14246);
		var base_text = __webpack_require__(91497);
		var json = __webpack_require__(10768);
		var types = __webpack_require__(44474);
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
		;
		const STRICTNESS = [
			"never",
			"reject",
			"inconclusive"
		];
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
			const settings = loosened(base, head).map((detail) => ({
				kind: "gate-changed",
				detail,
				place
			}));
			return [...margins, ...settings];
		}
		function loosened(base, head) {
			const samePolicy = head.policy === base.policy;
			const changed = [];
			const say = (name, before, after) => {
				changed.push(`${name} ${before} → ${after}`);
			};
			if (!samePolicy) say("policy", base.policy, head.policy);
			if (STRICTNESS.indexOf(head.failOn) < STRICTNESS.indexOf(base.failOn)) say("fail-on", base.failOn, head.failOn);
			if (head.repeat < base.repeat && (samePolicy || !isDefault(base) || !isDefault(head))) say("repeat", base.repeat, head.repeat);
			if (samePolicy && base.requireImprovement && !head.requireImprovement) say("require-improvement", "true", "false");
			if (samePolicy && base.policy === "paired" && head.alpha < base.alpha) say("alpha", base.alpha, head.alpha);
			return changed;
		}
		const isDefault = ({ policy, repeat }) => repeat === config_gate.G6[policy];
		;
		function compareJudges(base, head, file) {
			const place = { file };
			if (!base || !head) return base ? [{
				kind: "gate-changed",
				detail: "judge was removed",
				place
			}] : [];
			return [
				"model",
				"baseUrl",
				"temperature",
				"rubric",
				"repeat",
				"bar",
				"embeddingModel"
			].filter((name) => head[name] !== base[name]).map((name) => {
				const told = (value) => (0, base_text.ml)(String(value ?? "default"), 80);
				return {
					kind: "gate-changed",
					detail: `judge ${name} ${told(base[name])} → ${told(head[name])}`,
					place
				};
			});
		}
		;
		function gateOf(arms, config, options) {
			const gate = arms.base?.config.gate ?? config.gate;
			return (0, config_gate.ok)(gate, options);
		}
		function limitsOf(config, options) {
			const { run } = config;
			const maxCostUsd = options.maxCostUsd ?? run.maxCostUsd;
			return {
				...run,
				maxConcurrency: options.maxConcurrency ?? run.maxConcurrency,
				...maxCostUsd === undefined ? {} : { maxCostUsd: maxCostUsd / (options.shard?.of ?? 1) }
			};
		}
		function timeLeft({ clock }, startedAt, { timeoutMinutes }) {
			if (timeoutMinutes === undefined) return {};
			return { timeLimitMs: Math.max(0, timeoutMinutes * 6e4 - (clock.now() - startedAt)) };
		}
		function cacheOf(config, { cache }, world) {
			const wanted = cache ?? (config.run.cache === undefined ? undefined : (0, paths.u)(config.file, config.run.cache));
			return world.context.event === "local" && wanted !== false ? wanted : undefined;
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
			const { gate, judge } = arms.base.config;
			return [
				...compareGates(gate, config.gate, config.file),
				...compareJudges(judge, config.judge, config.file),
				...suites
			];
		}
	}),
	56946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OP: () => outcomeOfShard,
			BU: () => partOf,
			Zr: () => suiteOfPart
		});
		var errors = __webpack_require__(45145);
		var hash = __webpack_require__(28338);
		var report_bundles = __webpack_require__(54262);
		var format = __webpack_require__(18253);
		var words = __webpack_require__(60730);
		var scenario_shard = __webpack_require__(37567);
		;
		function mergeShards(bundles, whole) {
			for (const bundle of bundles) assertWhole(bundle, whole);
			const said = new Map(bundles.flatMap(({ results }) => results.suite.scenarios.map((one) => [one.id, one])));
			const places = new Map(whole.suite.scenarios.map(({ id }, at) => [id, at]));
			const place = ({ scenarioId }) => places.get(scenarioId) ?? 0;
			const trials = bundles.flatMap(({ results }) => results.trials).sort((a, b) => place(a) - place(b) || a.trial - b.trial || a.role.localeCompare(b.role));
			const starts = bundles.map(({ results }) => Date.parse(results.run.startedAt));
			const message = lack(bundles);
			return {
				suite: {
					...whole.suite,
					scenarios: whole.suite.scenarios.map((one) => said.get(one.id) ?? one)
				},
				trials,
				...starts.length > 0 ? { startedAt: Math.min(...starts) } : {},
				...message === undefined ? {} : { stopped: {
					kind: "outage",
					message
				} }
			};
		}
		function lack(bundles) {
			const [first] = bundles;
			if (!first) return "no shard left any results";
			const { of } = first.shard;
			const there = new Set(bundles.map(({ shard }) => shard.index));
			const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
			const short = bundles.filter(({ results }) => results.partial).map(({ shard }) => shard.index);
			const told = [...missing.length > 0 ? [`${shards(missing)} of ${of} left no results`] : [], ...short.length > 0 ? [`${shards(short)} of ${of} stopped before the end`] : []];
			return told.length > 0 ? told.join("; ") : undefined;
		}
		function shards(indices) {
			const all = indices.slice(0, -1).join(", ");
			return all === "" ? `shard ${indices.join("")}` : `shards ${all} and ${indices.at(-1)}`;
		}
		function assertWhole({ file, results, shard }, whole) {
			const { index, of } = shard;
			const refuse = (path, message) => {
				const hint = "run the shard again: its file is not what it wrote";
				throw new errors.yo({
					place: { file },
					path,
					message,
					hint
				});
			};
			const planned = new Map((0, scenario_shard.IS)(whole.suite, shard).scenarios.map(({ id, hash }) => [id, hash]));
			const { scenarios } = results.suite;
			const foreign = scenarios.find(({ id, hash }) => planned.get(id) !== hash);
			if (foreign || scenarios.length !== planned.size) {
				const which = foreign ? `${(0, words.hD)(foreign.id)} is none of them as this commit has it` : "some are not there";
				refuse("suite.scenarios", `are not the ${(0, format.LS)(planned.size, "scenario")} of shard ${index}/${of}: ${which}`);
			}
			const seen = new Set();
			const sides = new Set();
			for (const [at, { scenarioId, role, trial }] of results.trials.entries()) {
				const key = JSON.stringify([
					scenarioId,
					role,
					trial
				]);
				const known = planned.has(scenarioId) && whole.roles.includes(role);
				if (!known) refuse(`trials.${at}`, `a ${role} trial of ${(0, words.hD)(scenarioId)} does not belong to shard ${index}/${of}`);
				if (seen.has(key)) refuse(`trials.${at}`, `${role} trial ${trial} of ${(0, words.hD)(scenarioId)} is there twice`);
				seen.add(key);
				sides.add(JSON.stringify([scenarioId, role]));
			}
			if (results.partial) return;
			for (const id of planned.keys()) for (const role of whole.roles) if (!sides.has(JSON.stringify([id, role]))) refuse("trials", `no ${role} trial of ${(0, words.hD)(id)} is there`);
		}
		;
		function partOf(world, asked) {
			const { bundles, shard, suite, arms } = asked;
			if (shard) {
				const { base, gate, selection } = factsOf(world, asked);
				return {
					kind: "shard",
					record: {
						...shard,
						base,
						gate,
						selection
					}
				};
			}
			if (!bundles) return { kind: "whole" };
			const run = (0, report_bundles.UN)(bundles);
			const [first] = run;
			const strange = first ? (0, report_bundles.tX)(first, factsOf(world, asked), "this checkout") : [];
			if (strange.length > 0) throw new errors.yo(strange);
			const roles = arms.map(({ variant }) => variant.role);
			return {
				kind: "merge",
				merged: mergeShards(run, {
					suite,
					roles
				})
			};
		}
		function factsOf({ context }, { suite, baseline, candidate, gate, base }) {
			return {
				runId: context.event === "local" ? null : context.runId,
				repository: context.repository ?? null,
				commit: context.pullRequest?.headSha ?? context.commit ?? null,
				base,
				suite: suite.hash,
				selection: (0, scenario_shard.pU)(suite.scenarios),
				gate: (0, hash.qQ)(gate),
				repeat: gate.repeat,
				baseline: baseline?.variant.configHash ?? null,
				candidate: candidate?.variant.configHash ?? null
			};
		}
		function suiteOfPart(part, suite) {
			switch (part.kind) {
				case "whole": return suite;
				case "shard": return (0, scenario_shard.IS)(suite, part.record);
				case "merge": return part.merged.suite;
			}
		}
		function outcomeOfShard({ index, of }) {
			const reason = `this is shard ${index} of ${of}: nothing is judged until all are merged`;
			return {
				kind: "measured",
				reason
			};
		}
	}),
	54262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QN: () => parseBundle,
			UN: () => oneRun,
			tX: () => differences
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28338);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60730);
		var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77589);
		const FACTS = {
			runId: ["run.runId", "the run"],
			repository: ["run.repository", "the repository"],
			commit: ["run.commit", "the commit"],
			base: ["shard.base", "the base commit"],
			suite: ["run.suiteHash", "the suite"],
			selection: ["shard.selection", "the selection of scenarios"],
			gate: ["shard.gate", "the gate"],
			repeat: ["run.repeat", "the number of trials"],
			baseline: ["run.baseline.configHash", "the config of the baseline"],
			candidate: ["run.candidate.configHash", "the config of the candidate"]
		};
		function parseBundle(text, file) {
			const results = (0, _results_js__WEBPACK_IMPORTED_MODULE_2__.c2)(text, file);
			const { shard } = results;
			if (shard) return {
				file,
				results,
				shard
			};
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				place: { file },
				path: "shard",
				message: "is not there: the file holds a whole run, so there is nothing to merge",
				hint: "give the files that runs with --shard wrote"
			});
		}
		function factsOf({ results: { run }, shard }) {
			return {
				runId: run.event === "local" ? null : run.runId,
				repository: run.repository,
				commit: run.commit,
				base: shard.base,
				suite: run.suiteHash,
				selection: shard.selection,
				gate: shard.gate,
				repeat: run.repeat,
				baseline: run.baseline?.configHash ?? null,
				candidate: run.candidate?.configHash ?? null
			};
		}
		function oneRun(bundles) {
			const [first, ...others] = bundles;
			if (!first) return [];
			const mixed = others.flatMap((other) => [...differences(other, factsOf(first), first.file), ...other.shard.of === first.shard.of ? [] : [differs(other, "shard.of", "the number of shards", other.shard.of, first.shard.of, first.file)]]);
			if (mixed.length > 0) throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(mixed);
			const newest = new Map();
			for (const bundle of bundles) {
				const { index } = bundle.shard;
				const before = newest.get(index);
				const age = before ? bundle.results.run.attempt - before.results.run.attempt : 1;
				if (before && age === 0) refuseOther(bundle, before);
				if (age > 0) newest.set(index, bundle);
			}
			return [...newest.values()].sort((a, b) => a.shard.index - b.shard.index);
		}
		function differences(bundle, expected, from) {
			const facts = factsOf(bundle);
			const names = [
				"runId",
				"repository",
				"commit",
				"base",
				"suite",
				"selection",
				"gate"
			];
			const more = [
				"repeat",
				"baseline",
				"candidate"
			];
			return [...names, ...more].filter((name) => facts[name] !== expected[name]).map((name) => differs(bundle, ...FACTS[name], facts[name], expected[name], from));
		}
		function differs({ file }, path, name, found, wanted, from) {
			return {
				place: { file },
				path,
				message: `${name} differs: ${shown(found)} here, ${shown(wanted)} in ${from}`,
				hint: "merge the shards of one run, with the inputs and the commit that they had"
			};
		}
		const shown = (fact) => typeof fact === "string" && /^[0-9a-f]{40,64}$/.test(fact) ? (0, _base_hash_js__WEBPACK_IMPORTED_MODULE_1__.BC)(fact) : (0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.TN)(String(fact ?? "none"));
		function refuseOther(bundle, before) {
			if ((0, _results_js__WEBPACK_IMPORTED_MODULE_2__.ew)(bundle.results) === (0, _results_js__WEBPACK_IMPORTED_MODULE_2__.ew)(before.results)) return;
			const { index, of } = bundle.shard;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				place: { file: bundle.file },
				path: "shard.index",
				message: `is shard ${index} of ${of}, which ${before.file} holds already, with other results of the same attempt`,
				hint: "leave out one of the two"
			});
		}
	}),
	37542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LZ: () => createRetries,
			a5: () => isRateLimit
		});
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
	}),
	78402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => lookOrder });
		var _base_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59645);
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
	51757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => compileAssert });
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50578);
		var _config_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27863);
		var _config_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93515);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60730);
		var _later_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27941);
		function compileAssert(entries, source, catalog) {
			const specs = [];
			const problems = [];
			entries.forEach((entry, index) => {
				if (!entry) return;
				const path = ["assert", index];
				const found = findType(entry.type, catalog);
				if (!found) {
					problems.push(unknownType(entry.type, [...path, "type"], source, catalog));
					return;
				}
				const { type, not } = found;
				(0, _config_append_js__WEBPACK_IMPORTED_MODULE_2__.B)(problems, thresholdProblems(entry, type, path, source));
				const valuePath = [...path, "value"];
				const value = (0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.z6)(type.value, entry.value, {
					...source,
					base: [...source.base, ...valuePath],
					shown: [...source.shown ?? [], ...valuePath]
				});
				if (!value.ok) {
					(0, _config_append_js__WEBPACK_IMPORTED_MODULE_2__.B)(problems, value.problems);
					return;
				}
				specs.push({
					type: type.type,
					not,
					value: value.value,
					weight: entry.weight,
					...entry.threshold === undefined ? {} : { threshold: entry.threshold },
					...entry.metric === undefined ? {} : { metric: entry.metric },
					...entry.stage === undefined ? {} : { stage: entry.stage },
					place: source.document.placeOf([...source.base, ...path]),
					path: (0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.LF)([...source.shown ?? [], ...path])
				});
			});
			return {
				specs,
				problems
			};
		}
		function findType(written, catalog) {
			const exact = catalog.get(written);
			if (exact) return {
				type: exact,
				not: false
			};
			const turned = written.startsWith("not-") ? catalog.get(written.slice(4)) : undefined;
			return turned && {
				type: turned,
				not: true
			};
		}
		function unknownType(written, path, source, catalog) {
			const not = written.startsWith("not-") ? "not-" : "";
			const bare = written.slice(not.length);
			const known = `known: ${catalog.names.join(", ")}`;
			if ((0, _later_js__WEBPACK_IMPORTED_MODULE_1__.J)(bare)) {
				const message = `the assertion ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(written)} is not available in this version`;
				return (0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, path, "value", message, known);
			}
			const near = (0, _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)(bare, catalog.names);
			const hint = near === undefined ? known : `did you mean ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(not + near)}?`;
			return (0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, path, "value", `unknown assertion ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(written)}`, hint);
		}
		function thresholdProblems(entry, type, path, source) {
			const { threshold } = entry;
			if (threshold === undefined) {
				if (type.threshold !== "limit" || entry.value !== undefined) return [];
				return [(0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, path, "value", `the assertion ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(type.type)} needs a threshold`)];
			}
			const at = [...path, "threshold"];
			if (type.threshold === "none") {
				return [(0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, at, "key", `the assertion ${(0, _config_words_js__WEBPACK_IMPORTED_MODULE_3__.hD)(type.type)} takes no threshold`, "leave it out")];
			}
			const [low, high] = type.threshold === "score" ? [0, 1] : [0, Infinity];
			const vacuous = type.threshold === "score" && threshold === 0;
			if (threshold >= low && threshold <= high && !vacuous) return [];
			const range = type.threshold === "score" ? "a score above 0, at most 1" : `a ${type.threshold} of 0 or more`;
			return [(0, _config_problems_js__WEBPACK_IMPORTED_MODULE_0__.CC)(source, at, "value", `expected ${range}, got the number ${threshold}`)];
		}
	}),
	27941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => laterInScenario,
			J: () => isLaterType
		});
		const LATER_KEYS = [];
		function laterInScenario(path) {
			return LATER_KEYS.includes(path.map(String).join(".")) ? "is not available in this version" : undefined;
		}
		const PROMPTFOO_TYPES = new Set(`answer-relevance assert-set classifier contains-html contains-sql contains-xml
   context-faithfulness context-recall context-relevance conversation-relevance factuality finish-reason
   g-eval gleu guardrails human is-html is-sql
   is-valid-function-call is-valid-openai-function-call is-valid-openai-tools-call is-xml
   llm-rubric max-score meteor model-graded-closedqa model-graded-factuality moderation
   perplexity perplexity-score pi python ruby search-rubric select-best similar similar:cosine
   similar:dot similar:euclidean skill-used tokens-used tool-call-f1 trace-error-spans trace-span-count
   trace-span-duration trajectory:goal-success trajectory:tool-set webhook`.split(/\s+/));
		function isLaterType(type) {
			return PROMPTFOO_TYPES.has(type);
		}
	}),
	14246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => loadSuite });
		var errors = __webpack_require__(45145);
		var json = __webpack_require__(10768);
		var append = __webpack_require__(27863);
		var config_document = __webpack_require__(1284);
		var freeze = __webpack_require__(66088);
		var config_paths = __webpack_require__(97147);
		var config_problems = __webpack_require__(93515);
		var words = __webpack_require__(60730);
		var schemas = __webpack_require__(92857);
		var config_judge = __webpack_require__(564);
		;
		const LEAST_LABELS = 20;
		const agreement = schemas.rej({
			n: schemas.Whr().min(0),
			agreement: schemas.aig().min(0).max(1).nullable(),
			kappa: schemas.aig().min(-1).max(1).nullable(),
			interval: schemas.PVZ([schemas.aig(), schemas.aig()]).nullable()
		});
		const calibrationSchema = schemas.rej({
			schema: schemas.euz("agent-tester/judge-calibration"),
			version: schemas.euz(1),
			judge: schemas.YjP(),
			model: schemas.YjP(),
			overall: agreement,
			criteria: schemas.g1P(schemas.YjP(), agreement)
		});
		async function loadCalibration(config, files) {
			const file = (0, config_paths.u)(config.file, config_judge.g);
			const text = await files.read(file);
			if (text === undefined) return undefined;
			const fail = (message) => new errors.yo({
				place: { file },
				message,
				hint: "write it anew with `agent-tester judge:calibrate`"
			});
			let data;
			try {
				data = JSON.parse(text);
			} catch {
				throw fail("is no JSON");
			}
			const parsed = calibrationSchema.safeParse(data);
			if (parsed.success) return parsed.data;
			const issue = parsed.error.issues[0];
			throw fail(`is no calibration: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
		}
		;
		const GRADER_VERSION = 1;
		var base_hash = __webpack_require__(28338);
		var assert = __webpack_require__(51757);
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
		var nearest = __webpack_require__(50578);
		var agent_user = __webpack_require__(36879);
		;
		const DEFAULT_MODEL = "production";
		function userIn({ user }) {
			if (!user) return {};
			const { goal, model = DEFAULT_MODEL, "max-turns": maxTurns, stop = agent_user.Q } = user;
			return { user: {
				goal,
				model,
				modelHash: "",
				maxTurns,
				stop
			} };
		}
		function withUser(scenario, config) {
			if (!scenario.user) return {
				scenario,
				problems: []
			};
			const { model: name } = scenario.user;
			const model = Object.hasOwn(config.models, name) ? config.models[name] : undefined;
			if (!model) {
				const near = (0, nearest.p)(name, Object.keys(config.models));
				const hint = near === undefined ? "name one of models:" : `did you mean ${(0, words.hD)(near)}?`;
				const message = `the config has no model ${(0, words.hD)(name)} to play the user`;
				return {
					scenario,
					problems: [{
						place: scenario.place,
						path: "user.model",
						message,
						hint
					}]
				};
			}
			const { temperature, topP, maxTokens, seed, extra, baseUrl } = model;
			const talks = {
				model: model.model,
				temperature,
				topP,
				maxTokens,
				seed,
				extra,
				baseUrl
			};
			const modelHash = (0, base_hash.qQ)(Object.fromEntries(Object.entries(talks).filter(([, value]) => value !== undefined)));
			const user = {
				...scenario.user,
				modelHash
			};
			const hash = (0, base_hash.qQ)({
				scenario: scenario.hash,
				user: modelHash
			});
			return {
				scenario: {
					...scenario,
					user,
					hash
				},
				problems: []
			};
		}
		var later = __webpack_require__(27941);
		var schema = __webpack_require__(63848);
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
				...userIn(entry),
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
				hash: (0, base_hash.qQ)({
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
		var judge_prompt = __webpack_require__(96129);
		;
		function distrust({ metric, type }, { bar }, hash, calibration) {
			if (bar === undefined) return undefined;
			if (!calibration) return `not calibrated, and the bar is ${bar}`;
			if (calibration.judge !== hash) return "not calibrated since model, prompts or settings changed";
			const { kappa, n } = agreementOf(calibration, [metric, type]);
			if (n < LEAST_LABELS) return `calibrated on ${n} labels, fewer than ${LEAST_LABELS}`;
			if (kappa === null) return `kappa is not defined on ${n} labels, which are all of one kind`;
			return kappa < bar ? `kappa ${kappa.toFixed(2)} on ${n} labels, below ${bar}` : undefined;
		}
		function agreementOf(calibration, names) {
			for (const name of names) {
				if (name === undefined || !Object.hasOwn(calibration.criteria, name)) continue;
				const found = calibration.criteria[name];
				if (found) return found;
			}
			return calibration.overall;
		}
		;
		function withJudge(scenario, { judge, calibration, catalog }) {
			const asks = (spec) => catalog.get(spec.type)?.asks;
			if (!judge || !scenario.assertions.some(asks)) return scenario;
			const hash = (0, config_judge.Q)(judge, judge_prompt.Rb);
			const assertions = scenario.assertions.map((spec) => {
				const informs = asks(spec) === "judge" ? distrust(spec, judge, hash, calibration) : undefined;
				return informs === undefined ? spec : {
					...spec,
					informs
				};
			});
			const embeds = assertions.some((spec) => asks(spec) === "embedder");
			const asked = {
				...assertions.some((spec) => asks(spec) === "judge") ? { judge: hash } : {},
				...embeds ? { embedding: [judge.embeddingModel, judge.baseUrl ?? null] } : {},
				informs: assertions.map((spec) => spec.informs !== undefined)
			};
			return {
				...scenario,
				assertions,
				hash: (0, base_hash.qQ)({
					scenario: scenario.hash,
					asked
				})
			};
		}
		function judgeProblems(scenarios, { judge, catalog }) {
			if (judge) return [];
			return scenarios.flatMap(({ assertions }) => {
				const spec = assertions.find(({ type }) => catalog.get(type)?.asks);
				if (!spec) return [];
				const message = `the assertion "${spec.type}" asks a model, and the config names none`;
				return [{
					place: spec.place,
					path: spec.path,
					message,
					hint: "add a section judge with its model"
				}];
			});
		}
		var script_reference = __webpack_require__(48970);
		;
		const SIZE_LIMIT = 1e6;
		async function withScriptFiles(scenarios, files, catalog) {
			const problems = [];
			const done = [];
			const named = (spec) => catalog.get(spec.type)?.fromFile && (0, script_reference.A)(spec.value);
			for (const scenario of scenarios) {
				if (!scenario.assertions.some(named)) {
					done.push(scenario);
					continue;
				}
				const read = [];
				const assertions = [];
				for (const spec of scenario.assertions) {
					const found = named(spec) ? await readScript(spec, files) : undefined;
					if (found && "problems" in found) (0, append.B)(problems, found.problems);
					else if (found) read.push(found);
					assertions.push(found && "file" in found ? {
						...spec,
						value: found
					} : spec);
				}
				done.push({
					...scenario,
					assertions,
					hash: (0, base_hash.qQ)({
						scenario: scenario.hash,
						scripts: read
					})
				});
			}
			return {
				scenarios: done,
				problems
			};
		}
		async function readScript({ value, place, path }, files) {
			const wrong = (message, hint) => ({ problems: [{
				place,
				path: `${path}.value`,
				message,
				...hint === undefined ? {} : { hint }
			}] });
			const reference = (0, script_reference.A)(value) ? (0, script_reference.P)(value) : undefined;
			if (!reference) return wrong("expected a file of code");
			const file = (0, config_paths.g)(place.file, reference.path);
			if (file === undefined) {
				return wrong(`the path ${(0, words.hD)(reference.path)} leaves the repository`, "keep it inside, relative to this file");
			}
			try {
				const text = await files.read(file);
				if (text === undefined) return wrong(`there is no file ${(0, words.hD)(file, 200)} in the ${files.label}`);
				if (text.length > SIZE_LIMIT) return wrong(`${(0, words.hD)(file, 200)} is longer than ${SIZE_LIMIT} characters`);
				return {
					file,
					...reference.name === undefined ? {} : { name: reference.name },
					text
				};
			} catch (error) {
				if (error instanceof errors.yo) return { problems: error.problems };
				throw error;
			}
		}
		var scenario_select = __webpack_require__(80207);
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
			const judging = {
				judge: config.judge,
				catalog,
				calibration: await calibrationOf(config, files)
			};
			const users = scenarios.map((scenario) => withUser(scenario, config));
			const told = users.flatMap((one) => one.problems);
			const loaded = await withScriptFiles(users.map(({ scenario }) => scenario), files, catalog);
			(0, append.B)(problems, [
				...told,
				...loaded.problems,
				...judgeProblems(scenarios, judging)
			]);
			if (problems.length > 0) throw new errors.yo((0, config_problems.g)(problems));
			if (scenarios.length === 0) throw none(config, `there is no scenario in the files of ${globs}`);
			return (0, freeze.o)((0, scenario_select.E)(loaded.scenarios.map((scenario) => withJudge(scenario, judging))));
		}
		function calibrationOf(config, files) {
			return config.judge?.bar === undefined ? Promise.resolve(undefined) : loadCalibration(config, files);
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
	63848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L$: () => assertEntry,
			mE: () => scenarioSchema,
			ms: () => defaultsSchema,
			xz: () => wrapperSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
		var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10768);
		var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63958);
		const answer = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			when: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional().meta({ description: "Holds only for calls whose arguments contain these, at any depth." }),
			result: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pq.exactOptional().meta({ description: "What the tool answers." }),
			error: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "The tool fails with this message." })
		}).refine((given) => "result" in given !== "error" in given, "expected either `result` or `error`").meta({ oneOf: [{ required: ["result"] }, { required: ["error"] }] });
		const fixture = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([answer, zod__WEBPACK_IMPORTED_MODULE_1__.YOg(answer).min(1)]);
		const toolName = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(128);
		const call = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([toolName, zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			name: toolName,
			args: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional().meta({ description: "Arguments that the call must have. In place of a value: { $anyOf: [a, b] }, { $any: true }, { $type: integer }, { $literal: value }, each with $optional: true where it may be left out." }),
			mode: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["partial", "exact"]).exactOptional().meta({ description: "Further arguments are free (partial, the default) or not (exact)." }),
			compare: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["exact", "lenient"]).exactOptional().meta({ description: "lenient: texts may differ in case, spaces, quotes and , . / - _ * ^" })
		})]);
		const match = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			match: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"strict",
				"unordered",
				"subset",
				"superset"
			]).default("unordered").meta({ description: "strict: in this order; unordered: any order; subset: at most these; superset: at least these." }),
			calls: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(call).exactOptional().meta({ description: "The expected calls." }),
			anyOf: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YOg(call)).min(1).exactOptional().meta({ description: "Further lists of calls that are as good." })
		}).refine(({ calls, anyOf }) => calls ?? anyOf, "expected `calls`, `anyOf` or both").meta({ anyOf: [{ required: ["calls"] }, { required: ["anyOf"] }] });
		const expectSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			tools: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YOg(call), match]).exactOptional().meta({ description: "A list: these tools in any order and no others. An object says how to match." }),
			forbidden: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(call).min(1).exactOptional().meta({ description: "Tools that must not be called, at all or with these arguments." }),
			recovery: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"clarify",
				"retry",
				"fallback",
				"graceful_fail"
			]).exactOptional().meta({ description: "What the agent does about the first tool call that fails." })
		});
		const assertionType = _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.meta({ description: "Name of the assertion; `not-` in front turns it round." });
		const assertEntry = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			type: assertionType,
			value: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pq.exactOptional().meta({ description: "What is expected; its shape depends on the type." }),
			threshold: zod__WEBPACK_IMPORTED_MODULE_1__.aig().exactOptional().meta({ description: "Least score that passes (0–1), or the limit of `cost` (USD), `latency` (ms) and `levenshtein` (edits)." }),
			weight: zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(0).max(1e3).default(1).meta({ description: "Share in the quality score; 0 informs and never fails the trial." }),
			metric: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "Name to group by." }),
			stage: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"planner",
				"tools",
				"summarizer"
			]).exactOptional().meta({ description: "Where a failure of it starts. A text is then looked for in the planner’s analysis, in what the tools answered, or in the answer." })
		});
		const message = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			role: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["user", "assistant"]).meta({ description: "Who spoke." }),
			content: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().meta({ description: "What was said." })
		});
		const MOST_TURNS = 50;
		const turn = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([_config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq, zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			user: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.meta({ description: "What the user says." }),
			expect: expectSchema.exactOptional().meta({ description: "Shorthands for what is expected of tools in this turn." }),
			assert: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(assertEntry).exactOptional().meta({ description: "Assertions about this turn alone." })
		})]);
		const user = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			goal: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.meta({ description: "Who the user is and what they want, in plain words." }),
			model: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "The model that plays the user, a name under `models`; `production` where absent." }),
			"max-turns": zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(MOST_TURNS).default(8).meta({ description: "Most turns of the conversation, the scripted ones included." }),
			stop: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "Word with which the user ends the conversation; `###STOP###` where absent." })
		});
		const ID = /^(?!all$|tag:)[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
		const tag = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_config_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, `expected a tag of ${_config_fields_js__WEBPACK_IMPORTED_MODULE_0__.$h}`);
		const shared = {
			tags: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(tag).exactOptional().meta({ description: "Words to select by. All scenarios tagged `regression` must pass." }),
			context: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.o$.exactOptional().meta({ description: "What the agent knows beside the query." }),
			tools: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(toolName, fixture).exactOptional().meta({ description: "What the tools answer in this scenario, by tool name." }),
			assert: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(assertEntry).exactOptional().meta({ description: "Assertions with promptfoo's names and value shapes." }),
			repeat: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(100).exactOptional().meta({ description: "Trials of this scenario and variant, instead of the gate's `repeat`." })
		};
		const defaultsSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej(shared).meta({
			title: "Defaults",
			description: "What all scenarios of this file have in common."
		});
		const scenarioSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(ID, `expected an id of ${_config_fields_js__WEBPACK_IMPORTED_MODULE_0__.$h}`).meta({ description: "Unique in the suite." }),
			query: _config_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.exactOptional().meta({ description: "What the user says." }),
			turns: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(turn).min(1).max(MOST_TURNS).exactOptional().meta({ description: "Instead of `query`: what the user says turn by turn." }),
			user: user.exactOptional().meta({ description: "A model that plays the user, after `query` or `turns`." }),
			description: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().exactOptional().meta({ description: "For people; decides nothing." }),
			history: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(message).exactOptional().meta({ description: "The conversation before the query." }),
			...shared,
			expect: expectSchema.exactOptional().meta({ description: "Shorthands for what is expected of tools." })
		}).refine(({ query, turns }) => query !== undefined || turns !== undefined, {
			error: "expected a text, or `turns`",
			path: ["query"],
			when: ({ value }) => (0, _base_json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)
		}).refine(({ query, turns }) => query === undefined || turns === undefined, {
			error: "expected no `turns` beside `query`: the first turn is the query",
			path: ["turns"],
			when: ({ value }) => (0, _base_json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value)
		}).meta({
			title: "Scenario",
			description: "One query, or a conversation, with its tool fixtures and expectations.",
			oneOf: [{ required: ["query"] }, { required: ["turns"] }]
		});
		const wrapper = {
			$schema: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().exactOptional().meta({ description: "For editors; ignored." }),
			defaults: defaultsSchema.exactOptional()
		};
		const wrapperSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			...wrapper,
			scenarios: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.L5J())
		});
		const scenarioFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YOg(scenarioSchema), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			...wrapper,
			scenarios: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(scenarioSchema).meta({ description: "The scenarios of this file." })
		})]).meta({
			title: "Agent Tester scenarios",
			description: "A list of scenarios, or defaults and scenarios."
		});
	}),
	80207: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => selectScenarios,
			E: () => suiteOf
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45145);
		var _base_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28338);
		var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50578);
		var _config_freeze_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66088);
		var _config_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60730);
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
