export const id = 9318;
export const ids = [9318];
export const modules = { 9318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { o200k: () => o200k });
	var gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4825);
	const AS_TEXT = { disallowedSpecial: new Set() };
	const PIECE = 4096;
	const o200k = {
		encoding: "o200k_base",
		count(text) {
			if (text.length <= PIECE) return (0, gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__.ih)(text, AS_TEXT);
			let sum = 0;
			for (const piece of pieces(text)) sum += (0, gpt_tokenizer_encoding_o200k_base__WEBPACK_IMPORTED_MODULE_0__.ih)(piece, AS_TEXT);
			return sum;
		}
	};
	function* pieces(text) {
		for (let from = 0; from < text.length;) {
			const end = from + PIECE;
			const space = text.lastIndexOf(" ", end);
			const to = end >= text.length ? text.length : space > from ? space : end;
			yield text.slice(from, to);
			from = to;
		}
	}
}) };
