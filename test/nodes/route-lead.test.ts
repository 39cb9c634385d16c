import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { runNode, useOwnUserFolder } from '../support/run-node';

useOwnUserFolder();
const TEAM = {
	rep: [
		{
			name: 'Ada Example',
			email: 'ada@example.com',
			timezone: 'Europe/Berlin',
			workingHours: 'Mon-Fri 09:00-17:00',
			pool: 'default',
			weight: 1,
		},
		{
			name: 'Ben Example',
			email: 'ben@example.com',
			timezone: 'America/New_York',
			workingHours: 'Mon-Fri 09:00-17:00',
			pool: 'default',
			weight: 1,
		},
	],
};

describe('Route Lead', () => {
	it('saves the lead and assigns a rep with the reason', async () => {
		const { outputs, error } = await runNode(new RouteLead(), { reps: TEAM }, [
			{ email: 'Sam@Example.com', name: 'Sam Sample', phone: '+49 30 901820' },
		]);
		expect(error).toBeUndefined();
		expect(outputs[0]).toMatchObject([
			{
				lead: { email: 'sam@example.com', phone: '+4930901820', timezone: 'Europe/Berlin' },
				rep: { id: 'ada@example.com' },
			},
		]);
	});
});
