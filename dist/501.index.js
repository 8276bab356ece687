export const id = 501;
export const ids = [501];
export const modules = {
	4450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => judgeAccess,
			f: () => judgeModel
		});
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _openai_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7771);
		function judgeAccess(config, judge, env) {
			const { baseUrl, apiKeyEnv } = judge;
			const agent = {
				kind: "openai",
				apiKeyEnv,
				maxSteps: 1,
				...baseUrl === undefined ? {} : { baseUrl }
			};
			const access = (0, _openai_access_js__WEBPACK_IMPORTED_MODULE_1__.F)(config, agent, judgeModel(judge), env);
			if (!("message" in access)) return access;
			throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				...access,
				path: (access.path ?? "").replace(/^agent\./, "judge.")
			});
		}
		function judgeModel({ model, temperature = 0, price }) {
			return {
				name: "judge",
				model,
				temperature,
				...price ? { price } : {}
			};
		}
	}),
	6191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => createCalls });
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
		var _base_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9645);
		var _run_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7542);
		const MOST_FAILURES = 5;
		function createCalls(clock, retries) {
			let failures = 0;
			const random = (0, _base_random_js__WEBPACK_IMPORTED_MODULE_1__.I)("judge:waits");
			return async function call(once, signal) {
				const nextWait = (0, _run_backoff_js__WEBPACK_IMPORTED_MODULE_2__.LZ)(retries, random);
				for (;;) {
					signal.throwIfAborted();
					if (failures >= MOST_FAILURES) {
						const message = `is not asked any more after ${failures} calls without an answer`;
						throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.Cp("judge", message, { retryable: false });
					}
					try {
						const value = await once();
						failures = 0;
						return value;
					} catch (error) {
						if (signal.aborted) throw signal.reason;
						if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.Cp)) throw error;
						const wait = nextWait(error);
						if (wait === undefined) {
							failures++;
							throw error;
						}
						await clock.sleep(wait, signal);
					}
				}
			};
		}
	}),
	501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { createOpenAiEmbedder: () => createOpenAiEmbedder });
		var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2857);
		var _agent_rough_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9629);
		var _agent_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(485);
		var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5145);
		var _bounded_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6840);
		var _cause_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2143);
		var _judge_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4450);
		var _judge_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6191);
		var _openai_chat_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(318);
		var _openai_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9743);
		const replySchema = zod__WEBPACK_IMPORTED_MODULE_8__.Ikc({
			data: zod__WEBPACK_IMPORTED_MODULE_8__.YOg(zod__WEBPACK_IMPORTED_MODULE_8__.Ikc({
				index: zod__WEBPACK_IMPORTED_MODULE_8__.Whr().min(0),
				embedding: zod__WEBPACK_IMPORTED_MODULE_8__.YOg(zod__WEBPACK_IMPORTED_MODULE_8__.aig()).min(1)
			})),
			usage: zod__WEBPACK_IMPORTED_MODULE_8__.Ikc({ prompt_tokens: zod__WEBPACK_IMPORTED_MODULE_8__.Whr().min(0) }).nullish().catch(undefined)
		});
		function createOpenAiEmbedder(config, judge, deps) {
			const access = (0, _judge_access_js__WEBPACK_IMPORTED_MODULE_4__.I)(config, judge, deps.env);
			const call = (0, _judge_calls_js__WEBPACK_IMPORTED_MODULE_5__.o)(deps.clock, config.run.retries);
			const { embeddingModel: model, embeddingPrice } = judge;
			const price = embeddingPrice === undefined ? undefined : {
				input: embeddingPrice,
				output: 0
			};
			let connection;
			async function once(texts, signal) {
				connection ??= (0, _openai_chat_js__WEBPACK_IMPORTED_MODULE_6__.Ng)(access, config.run.timeoutMs, deps.pace);
				const { client } = await connection;
				const characters = texts.reduce((sum, text) => sum + text.length, 0);
				const turn = await deps.pace?.enter((0, _agent_rough_cost_js__WEBPACK_IMPORTED_MODULE_0__.O4)(characters, 0), signal);
				let body;
				try {
					const response = await client.post("/embeddings", {
						body: {
							model,
							input: texts,
							encoding_format: "float"
						},
						signal
					}).asResponse();
					body = await response.text();
				} catch (error) {
					if (signal.aborted) throw signal.reason;
					const failure = (0, _cause_js__WEBPACK_IMPORTED_MODULE_9__.r)(error, (cause) => cause instanceof _bounded_fetch_js__WEBPACK_IMPORTED_MODULE_3__.HR);
					if (!(failure instanceof _bounded_fetch_js__WEBPACK_IMPORTED_MODULE_3__.HR)) throw await (0, _openai_chat_js__WEBPACK_IMPORTED_MODULE_6__.$t)(error, access);
					const told = (0, _openai_failure_js__WEBPACK_IMPORTED_MODULE_7__.g)(failure, {
						...access,
						model,
						now: deps.clock.now()
					});
					throw told instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.Cp ? told : useless(told.message);
				}
				const vectors = vectorsOf(body, texts.length);
				const tokens = vectors.tokens;
				turn?.settle(tokens ?? null);
				const tokenUsage = tokens === undefined ? null : {
					input: tokens,
					output: 0,
					total: tokens
				};
				return {
					vectors: vectors.vectors,
					usage: {
						calls: 1,
						tokenUsage,
						costUsd: (0, _agent_usage_js__WEBPACK_IMPORTED_MODULE_1__.ho)(tokenUsage, price)
					}
				};
			}
			return { embed: (texts, signal) => call(() => once(texts, signal), signal) };
		}
		function useless(message) {
			return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.Cp("openai", message, { retryable: false });
		}
		function vectorsOf(body, count) {
			let value;
			try {
				value = JSON.parse(body);
			} catch {
				throw useless("the embeddings are no JSON");
			}
			const parsed = replySchema.safeParse(value);
			const data = parsed.data?.data.toSorted((a, b) => a.index - b.index) ?? [];
			if (data.length !== count || data.some(({ index }, i) => index !== i)) {
				throw useless(`expected ${count} embeddings, got ${data.length}`);
			}
			return {
				vectors: data.map(({ embedding }) => embedding),
				tokens: parsed.data?.usage?.prompt_tokens
			};
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
	7542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	})
};
