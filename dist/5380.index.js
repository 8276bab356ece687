export const id = 5380;
export const ids = [5380];
export const modules = { 5380: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { ask: () => ask });
	const ask = async (defaults) => {
		const { group, select, text } = await __webpack_require__.e(6170).then(__webpack_require__.bind(__webpack_require__, 6170));
		let cancelled = false;
		const answers = await group({
			kind: () => select({
				message: "How is your agent reached?",
				initialValue: defaults.kind,
				options: [{
					value: "openai",
					label: "An OpenAI-compatible chat endpoint",
					hint: "OpenAI, Azure, vLLM, Ollama, Mistral …"
				}, {
					value: "replay",
					label: "Recorded executions",
					hint: "no key, no network"
				}]
			}),
			model: () => text({
				message: "Which model is in production?",
				initialValue: defaults.model,
				validate: required
			}),
			baseUrl: () => text({
				message: "Base URL of the endpoint (empty: OpenAI)",
				defaultValue: "",
				validate: urlOrEmpty
			}),
			apiKeyEnv: () => text({
				message: "Environment variable that holds the key",
				initialValue: defaults.apiKeyEnv,
				validate: variableName
			})
		}, { onCancel: () => {
			cancelled = true;
		} });
		if (cancelled) return undefined;
		const { kind, model, baseUrl, apiKeyEnv } = answers;
		return {
			kind,
			model,
			apiKeyEnv,
			...baseUrl ? { baseUrl } : {}
		};
	};
	function required(value) {
		return value?.trim() ? undefined : "a model id is needed";
	}
	function urlOrEmpty(value) {
		return !value || URL.canParse(value) ? undefined : "expected a URL such as http://localhost:11434/v1";
	}
	function variableName(value) {
		return /^[A-Za-z_][A-Za-z0-9_]*$/.test(value ?? "") ? undefined : "expected a variable name such as OPENAI_API_KEY";
	}
}) };
