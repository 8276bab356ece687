export const id = 1200;
export const ids = [1200];
export const modules = { 1200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { connect: () => connect });
	var _octokit_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9988);
	var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
	var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
	var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35);
	const NOT_RETRIED = [
		400,
		401,
		403,
		404,
		409,
		410,
		413,
		422,
		429,
		451
	];
	const RETRIES = 3;
	const RATE_LIMIT_RETRIES = 2;
	const MAX_ANSWER_BYTES = 140 * 1024 * 1024;
	let clients = 0;
	function connect(options) {
		const secondMs = options.secondMs ?? 1e3;
		const wait = waitBudget(options.maxTotalWaitMs ?? _client_js__WEBPACK_IMPORTED_MODULE_0__.Jc);
		const onLimit = (retryAfter, _request, _octokit, retryCount) => retryCount < RATE_LIMIT_RETRIES && wait(retryAfter * secondMs);
		const bounded = (octokit) => {
			octokit.hook.error("request", (error, request) => {
				const status = "status" in error ? error.status : 0;
				const attempt = Number(request.request["retryCount"] ?? 0) + 1;
				const willRetry = attempt <= Number(request.request["retries"] ?? RETRIES);
				if (status >= 400 && !NOT_RETRIED.includes(status) && willRetry && !wait(attempt ** 2 * secondMs)) {
					request.request = {
						...request.request,
						retries: 0
					};
				}
				throw error;
			});
		};
		const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_1__.E.plugin(bounded, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__.L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__.A);
		const client = new Client({
			auth: options.token,
			baseUrl: (options.apiUrl ?? _client_js__WEBPACK_IMPORTED_MODULE_0__.td).replace(/\/+$/, ""),
			userAgent: `agent-tester/${options.version ?? "0"}`,
			log: {
				debug: silent,
				info: silent,
				warn: silent,
				error: silent
			},
			request: { fetch: boundedFetch(options.requestTimeoutMs ?? _client_js__WEBPACK_IMPORTED_MODULE_0__.j2) },
			retry: {
				doNotRetry: NOT_RETRIED,
				retries: RETRIES,
				retryAfterBaseValue: secondMs
			},
			throttle: {
				id: `client-${++clients}`,
				retryAfterBaseValue: secondMs,
				onRateLimit: onLimit,
				onSecondaryRateLimit: onLimit,
				...options.throttle
			}
		});
		client.hook.before("request", (request) => {
			request.request = { ...request.request };
		});
		return client;
	}
	function silent() {}
	function waitBudget(limitMs) {
		let spent = 0;
		return (ms) => {
			if (spent + ms > limitMs) return false;
			spent += ms;
			return true;
		};
	}
	function boundedFetch(timeoutMs) {
		return async (input, init) => {
			const response = await fetch(input, {
				...init,
				signal: AbortSignal.timeout(timeoutMs)
			});
			const chunks = [];
			let size = 0;
			for await (const chunk of response.body ?? []) {
				size += chunk.byteLength;
				if (size > MAX_ANSWER_BYTES) throw new TypeError(`the answer has more than ${MAX_ANSWER_BYTES} bytes`);
				chunks.push(chunk);
			}
			const { status, statusText, headers } = response;
			const body = [
				101,
				204,
				205,
				304
			].includes(status) ? null : Buffer.concat(chunks);
			return new Response(body, {
				status,
				statusText,
				headers
			});
		};
	}
}) };
