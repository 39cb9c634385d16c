import { companyDomain } from '../../../domain/routing/company-domain';

describe('companyDomain', () => {
	it.each([
		['ada@example.com', 'example.com'],
		['Ada.Example@EXAMPLE.com ', 'example.com'],
		['ada@mail.example.co.uk', 'mail.example.co.uk'],
		['"ada@home"@example.com', 'example.com'],
	])('tells of %s the company %s', (email, domain) => {
		expect(companyDomain(email)).toBe(domain);
	});

	it.each([
		'ada@gmail.com',
		'ada@GoogleMail.com',
		'ada@outlook.com',
		'ada@yahoo.co.uk',
		'ada@icloud.com',
		'ada@proton.me',
		'ada@gmx.de',
		'ada@web.de',
		'ada@t-online.de',
		'ada@hey.com',
		'ada@tutanota.com',
		'ada@qq.com',
	])('makes no company of the free provider of %s', (email) => {
		expect(companyDomain(email)).toBeNull();
	});

	it.each(['', 'ada', 'ada@', 'example.com'])('makes nothing of %j', (text) => {
		expect(companyDomain(text)).toBeNull();
	});
});
