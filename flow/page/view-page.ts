import type { PageView } from '../../domain/page/page-view';
import type { FlowContext } from '../context';
import { openLink } from './open-link';
import type { PageRequest } from './page-request';
import { viewMeetingPage } from './view-meeting';
import { viewOffer } from './view-offer';

/** What the page shows to whoever comes with a link. Changes nothing. */
export async function viewPage(context: FlowContext, request: PageRequest): Promise<PageView> {
	const link = await openLink(context, request.token);
	if (link.status === 'meeting') return await viewMeetingPage(context, request, link);
	if (link.status === 'offer') return await viewOffer(context, request, link);
	return { page: 'notice', kind: link.status };
}
