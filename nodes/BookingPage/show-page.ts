import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { builtInCalendar } from '../../adapters/calendars/built-in';
import { openFlow } from '../../adapters/n8n/open-flow';
import { openBusySources } from '../../adapters/n8n/outside-calendars';
import { asOnItems } from '../../adapters/n8n/without-items';
import { readCalendarFile } from '../../flow/page/calendar-file';
import { viewPage } from '../../flow/page/view-page';
import { answerFile, answerPage } from './answer';

/** Shows what the link leads to. It changes nothing, whoever opens it. */
export async function showPage(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const { t: token, view, asked, before } = context.getQueryData() as IDataObject;
	const likeOnItems = asOnItems(context);
	const flow = (await openFlow(likeOnItems))();
	if (view === 'file') {
		const file = await readCalendarFile(flow, token);
		if (file !== null) return answerFile(context, file);
	}
	const outside = await openBusySources(likeOnItems);
	const busySources = [builtInCalendar(flow.store.db), ...outside];
	const request = { token, view, asked, before, busySources };
	return answerPage(context, await viewPage(flow, request), token);
}
