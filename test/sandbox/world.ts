export type { Credential } from './world/credentials';
export { credentialsFor, useCredentials } from './world/credentials';
export { makeLink } from './world/link';
export type { World } from './world/open-world';
export { ACCOUNTS, openWorld } from './world/open-world';
export type { BookingSetup, Workflow } from './world/workflows';
export {
	ALL_SERVICES,
	bookMeetingNode,
	bookingWorkflow,
	node,
	to,
	webhook,
} from './world/workflows';
