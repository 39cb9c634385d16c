/** "https://de.linkedin.com/in/sam-sample-1a2b/en?trk=abc", with or without its beginning. */
const LINKEDIN_PROFILE = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.|m\.)?linkedin\.com\/in\/([^/?#\s]+)/i;

/** A member's internal id in place of a name; its capitals count. */
const MEMBER_ID = /^AC[a-z][A-Za-z0-9_-]{20,}$/;

/**
 * A person's id on a channel, in one form: tools write the address of the same LinkedIn profile in many ways. Other ids
 * stay as they are.
 */
export function standardChannelId(id: string): string {
	const name = LINKEDIN_PROFILE.exec(id)?.[1];
	if (!name) return id;
	const standard = MEMBER_ID.test(name) ? name : decoded(name).toLowerCase();
	return `https://www.linkedin.com/in/${standard}`;
}

/** Letters with accents come with and without percent signs; nothing else has them. */
function decoded(name: string): string {
	try {
		const plain = decodeURIComponent(name).normalize();
		return /^[\p{L}\p{N}._-]+$/u.test(plain) ? plain : name;
	} catch {
		return name;
	}
}
