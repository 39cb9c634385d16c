/** The operation in words: "getDue" becomes "Get Due". An expression that n8n runs in the editor. */
export const OPERATION_SUBTITLE =
	'={{ $parameter["operation"].replace(/([A-Z])/g, " $1").replace(/^./, (letter) => letter.toUpperCase()) }}';
