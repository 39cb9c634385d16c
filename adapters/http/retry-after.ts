/** Milliseconds that the header Retry-After asks to wait: seconds or a date. Null when it says nothing of use. */
export function readRetryAfter(value: string | undefined, now: number): number | null {
	const text = value?.trim() ?? '';
	if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
	const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
