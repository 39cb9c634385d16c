import freeEmailDomains from 'free-email-domains';

/** Providers that the list does not have. */
const MORE_DOMAINS = ['hey.com', 'mailbox.org', 'tutamail.com', 'tutanota.com'];

const FREE_EMAIL_DOMAINS: ReadonlySet<string> = new Set([...freeEmailDomains, ...MORE_DOMAINS]);

/**
 * The part of an e-mail address that tells the company, in lower case; null for providers where anybody has an
 * address. A subdomain stays as it is: where a company's own domain begins differs by country.
 */
export function companyDomain(email: string): string | null {
	const domain = email
		.slice(email.lastIndexOf('@') + 1)
		.trim()
		.toLowerCase();
	if (!email.includes('@') || !domain) return null;
	return FREE_EMAIL_DOMAINS.has(domain) ? null : domain;
}
