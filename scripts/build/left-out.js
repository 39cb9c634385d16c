/**
 * Parts of bundled packages that never run here: the SDKs' own HTTP clients, which n8n's takes the place of, with all
 * that they would bring along.
 */
const LEFT_OUT =
	/[\\/](?:twilio[\\/]lib[\\/]base[\\/]RequestClient|@hubspot[\\/]api-client[\\/]lib[\\/]src[\\/]services[\\/]http[\\/]Transport)\.js$/;

const leaveOut = {
	name: 'leave-out',
	setup(build) {
		build.onLoad({ filter: LEFT_OUT }, () => ({ contents: 'module.exports = {};' }));
	},
};

module.exports = { leaveOut };
