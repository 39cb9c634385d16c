import type { CrmCall, CrmIds } from '../crm';

/** The ids as far as they are known; each new one is told at once. */
export function trackIds(known: CrmIds, onProgress: CrmCall['onProgress']) {
	let ids = known;
	return {
		ids: () => ids,
		learn: async (name: keyof CrmIds, coming: Promise<string>): Promise<string> => {
			const id = await coming;
			if (id === ids[name]) return id;
			ids = { ...ids, [name]: id };
			await onProgress(ids);
			return id;
		},
	};
}
