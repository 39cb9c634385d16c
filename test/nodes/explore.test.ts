import nock from 'nock';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { ScheduleReminders } from '../../nodes/ScheduleReminders/ScheduleReminders.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';
import { MarkOutcome } from '../../nodes/MarkOutcome/MarkOutcome.node';
import { runNode } from '../support/run-node';
import { useOwnUserFolder } from '../support/own-user-folder';
import { useFixedTime, travelTo } from '../support/fixed-time';
const folder = useOwnUserFolder();
useFixedTime();
nock.disableNetConnect();
const TEAM = { rep: [
 { name: 'Ada Example', email: 'ada@example.com', timezone: 'Europe/Berlin', workingHours: 'Mon-Fri 09:00-17:00', pool: 'default', weight: 1 },
 { name: 'Ben Example', email: 'ben@example.com', timezone: 'America/New_York', workingHours: 'Mon-Fri 09:00-17:00', pool: 'default', weight: 1 },
]};
const show = (r: any) => console.log(JSON.stringify(r.error ? { e: r.error.message, d: r.error.description, c: r.error.context } : r.outputs, null, 1));
it('a', async () => {
 let r = await runNode(new RouteLead(), { reps: TEAM }, [{ email: 'Sam@Example.com', name: 'Sam Sample', phone: '+49 30 901820', extra: 1 }]);
 show(r);
 r = await runNode(new ProposeSlots(), {}, [r.outputs[0]![0]!]); show(r);
 r = await runNode(new ClassifyReply(), {}, [{ from: 'sam@example.com', text: 'The second one works', messageId: 'm1' }]); show(r);
 r = await runNode(new BookMeeting(), {}, [r.outputs[0]![0]!]); show(r);
 const booked = r.outputs[0]![0]!;
 r = await runNode(new ScheduleReminders(), {}, [{}]); show(r);
 r = await runNode(new SendMessage(), {content: 'template', template: 'reconfirmed'}, [booked]); show(r);
 r = await runNode(new MarkOutcome(), {}, [booked]); show(r);
 travelTo('2026-11-26T09:00:00.000Z');
 r = await runNode(new MarkOutcome(), {operation: 'findUnmarked'}, [{}]); show(r);
 r = await runNode(new MarkOutcome(), {}, [booked]); show(r);
 console.log(await folder.countRows());
});
