import { standardChannelId } from '../../../domain/lead/channel-id';

describe('standardChannelId', () => {
	it.each([
		'https://www.linkedin.com/in/sam-sample-1a2b',
		'https://www.linkedin.com/in/Sam-Sample-1a2b/',
		'http://linkedin.com/in/sam-sample-1a2b',
		'linkedin.com/in/sam-sample-1a2b?trk=public_profile',
		'https://de.linkedin.com/in/sam-sample-1a2b/en#about',
		'https://m.linkedin.com/in/sam%2Dsample-1a2b',
	])('knows the profile in %s', (id) => {
		expect(standardChannelId(id)).toBe('https://www.linkedin.com/in/sam-sample-1a2b');
	});

	it('writes a name with accents in one way', () => {
		const written = ['https://www.linkedin.com/in/z%C3%B6e-example', 'linkedin.com/in/zöe-example'];
		expect(written.map(standardChannelId)).toEqual([
			'https://www.linkedin.com/in/zöe-example',
			'https://www.linkedin.com/in/zöe-example',
		]);
	});

	it.each([
		'urn:li:person:42',
		'ACoAAB1234',
		'https://www.linkedin.com/in/ACoAAB1cD2eF3gH4iJ5kL6mN7oP8',
		'https://www.linkedin.com/sales/lead/ACwAAB1c,NAME_SEARCH',
		'https://www.linkedin.com/company/example',
		'https://www.notlinkedin.com/in/sam',
		'https://example.com/?u=linkedin.com/in/sam',
	])('leaves %s as it is', (id) => {
		expect(standardChannelId(id)).toBe(id);
	});

	it('does not fail at a name that is no text', () => {
		expect(standardChannelId('linkedin.com/in/%E0%A4%A')).toBe(
			'https://www.linkedin.com/in/%e0%a4%a',
		);
	});

	it.each(['Sam%20S', '%2541', 'sam%2Fx', 'Z%C3%B6e'])(
		'gives the same for its own result: %s',
		(name) => {
			const once = standardChannelId(`https://de.linkedin.com/in/${name}/`);
			expect(standardChannelId(once)).toBe(once);
		},
	);
});
