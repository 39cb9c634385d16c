/** Words that mean much the same in a reply to an offer of a meeting; by their stems, see `stem`. */
const CLASSES: Readonly<Record<string, string>> = {
	not: 'not no never without neither nor none nothing nobody nope nah cannot hardly nowhere zero nil na nay naw',
	stop: 'stop quit cease desist halt discontinue end enough refrain avoid block mute silence spare stopall unsubscribe leave knock pack cut',
	contact:
		'contact text message email mail write call ring phone ping bother reach send spam solicit pester harass chase disturb follow nudge remind correspond approach dm sms hear receive communicate outreach blast pitch hassle badger bombard pursue hound whatsapp msg inmail dial approached',
	message:
		'messages texts emails mails letters reminders updates newsletter newsletters calls notifications promotions ads marketing campaign sequence cadence thread chain blurb spam pitches followups correspondence alerts junk mailer mailing mailshot solicitation sales bot',
	remove:
		'remove delete erase scrub strike wipe purge unsubscribe unsub drop take cut exclude unlist forget lose retire clear deactivate destroy expunge disable detach withdraw bin',
	list: 'list lists database crm records record books system file files register mailing distribution details data number address info information contacts account roster sequence inbox mailbox phone server',
	again:
		'again anymore further ever more longer else back another still twice repeatedly constantly third fourth fifth times',
	meeting:
		'meeting call appointment demo visit session slot booking chat conversation consultation walkthrough interview viewing invite invitation calendar meet talk catchup sync consult checkup tour estimate inspection survey screening lesson intro discussion zoom teams video',
	colleague:
		'colleague boss manager team department director head assistant partner owner wife husband successor replacement coworker secretary supervisor office procurement purchasing accounts admin daughter son cofounder founder ceo cfo cto coo vp lead buyer controller principal landlord tenant mum mom dad brother sister accountant lawyer broker board committee council chair headquarters hq corporate hr finance facilities marketing operations group predecessor junior senior reception receptionist practice',
	responsible:
		'handle handles manage manages responsible charge decide decides decision decisions oversee runs looks deals role position owns remit authority budget approve approves sign signatory purview wheelhouse lane area field duty responsibility department scope jurisdiction domain ask speak talk contact forward redirect cc loop copy copied copying refer direct connect introduce pass passed',
	left: 'left leave leaving retired retire resigned moved changed sold closed quit passed died deceased gone departed redundant laid fired transferred transitioned switched',
	already:
		'already using use bought signed picked chose chosen went found got hired own built sorted settled solved covered renewed committed locked purchased ordered fixed installed replaced borrowed outsourced inhouse happy satisfied loyal existing current incumbent contract',
	vendor:
		'vendor supplier provider competitor company agency software tool platform solution product service contract agreement inhouse internally someone somebody another system app firm contractor plumber electrician dealer broker rival alternative package subscription licence license deal quote offer proposal',
	cost: 'price pricing cost costs expensive budget money afford fee fees quote rate spend cheap cheaper pricey steep funds funding cash dollars pounds euros rupees naira value worth invoice discount finances broke dear',
	busy: 'busy swamped slammed hectic crazy packed buried underwater flat stretched rammed snowed manic overloaded chaos chaotic bogged drowning firefighting mad madness bandwidth plate capacity deadlines crunch overwhelmed hands tied audit harvest season launch migration merger restructure peak',
	later:
		'later future year quarter months month spring summer autumn fall winter january february march april may june july august september october november december q eventually someday sometime revisit circle reconnect fiscal term semester until till when once after settled ready down road line again',
	absent:
		'vacation holiday holidays leave office ooo away travelling traveling maternity paternity parental sabbatical pto annual sick absence absent return returning out offline unavailable closed back autoreply automatic automated reply monitored urgent emergency limited access',
	change:
		'reschedule move shift postpone push rearrange rebook change switch swap bump delay rejig different another other prepone instead reset adjust slide defer flip reorganise reorganize relocate earlier sooner transfer',
	cancel:
		'cancel cancelled scrap abandon withdraw drop skip call off scratch axe bin ditch nix void release forget pull bail annul calling scrapped dropped unneeded',
	cannot:
		'cannot unable impossible conflict clash emergency stuck late miss missed missing overlap double trouble problem issue',
	trouble:
		'sick ill hospital flu fever covid injury injured broken broke accident funeral passed died death surgery migraine vomit unwell doctor dentist ambulance vet school nursery childcare babysitter kid kids child baby car van truck train bus flight traffic snow ice storm flood strike power delayed cancelled puncture breakdown leak burst crisis fire jury court exam shift overtime roster rota called dragged pulled deadline',
	good: 'good great fine perfect works work suits suit okay ok yes sure lovely super brilliant excellent cool grand deal confirmed confirm keen happy love interested sweet sorted ace sound beaut smashing top bingo spot ideal awesome fab fantastic wonderful absolutely definitely certainly indeed aye yep yeah yup yah yessir roger affirmative alright fair bet agreed dandy peachy ripper champion ta legend suitable convenient acceptable pleased delighted glad',
	attend:
		'attend join come coming there see seeing be ready noted locked diary calendar waiting expect expecting prepared present dial log logging arrive show presence still booked standing stands unchanged accepted kept keep keeping forward looking',
	curious:
		'interested interesting curious intrigued intriguing keen open willing explore learn discuss hear relevant timely tempted persuaded sold convinced bite listen worth appealing promising helpful useful need looking considering evaluating topic',
	decline:
		'pass decline uninterested pointless useless waste wasting rather unnecessary irrelevant unsuitable disinterested reject rejected refuse sceptical skeptical regret politely respectfully fit overkill moot opted chosen against skip bother luck wish unfortunately',
	sorry:
		'sorry apologies apologise apologize unfortunately afraid regret pardon forgive oops whoops my bad forgot forgotten slipped blanked overslept embarrassed',
	thanks: 'thanks thank appreciate cheers grateful appreciated ta kind kindly thx obliged',
	ask: 'what who where when why how which whose does is are can could will would do did has have whom any',
	want: 'want need like wish prefer looking hope care love keen request require could would please',
	info: 'details information brochure deck agenda link website cost example examples case study demo video documentation pdf summary overview references reviews specs spec sheet licensed insured certified warranty parking address directions bring prepare password login access invite zoom camera',
	legal:
		'gdpr tcpa can spam canspam casl tps consent permission lawyer attorney legal solicitor report complaint harassment ico ftc ccpa law unsolicited illegal rights court sue breach regulator privacy dpo erasure processing object registry police fine',
	angry:
		'fed tired sick annoying annoyed annoyance fuck damn hell bloody shit crap ridiculous creepy rude nonsense stupid seriously enough nuisance pest disgusting',
	think:
		'think thinking check checking ask discuss consider mull decide deciding unsure maybe perhaps might possibly probably depends tentative pending confirm guess whether see let know',
	wrong:
		'wrong mistaken mistake mistook confused mixed misdialed incorrect different another stranger somebody someone nobody name number person family recipient identity unknown whoever',
	resume:
		'resume restart reinstate resubscribe subscribe start rejoin re-add readd restore unblock unmute add back opt enrol sign list again welcome receive',
};

const CLASSES_OF: ReadonlyMap<string, readonly string[]> = toIndex();

function toIndex(): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const [name, words] of Object.entries(CLASSES)) {
		for (const word of words.split(' ')) {
			const key = stem(word);
			const known = index.get(key) ?? [];
			if (!known.includes(name)) known.push(name);
			index.set(key, known);
		}
	}
	return index;
}

/** The word without its common endings; placeholders of times stay as they are. */
export function stem(word: string): string {
	if (word.startsWith('<')) return word;
	return word.replace(/(?:ing|ed|es|s|ly)$/u, '').replace(/e$/u, '');
}

export function classesOf(stemmed: string): readonly string[] {
	return CLASSES_OF.get(stemmed) ?? [];
}
