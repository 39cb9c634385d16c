import { findCountryCode } from '../../../domain/timezone/find-country-code';

describe('findCountryCode', () => {
	it.each([
		['DE', 'DE'],
		[' de ', 'DE'],
		['Germany', 'DE'],
		['The Netherlands', 'NL'],
		['UK', 'GB'],
		['U.K.', 'GB'],
		['Scotland', 'GB'],
		['USA', 'US'],
		['U.S.A.', 'US'],
		['united states of america', 'US'],
		['Côte d’Ivoire', 'CI'],
		["cote d'ivoire", 'CI'],
		['Türkiye', 'TR'],
		['Turkey', 'TR'],
		['Hong Kong', 'HK'],
		['South Korea', 'KR'],
		['Saint Lucia', 'LC'],
		['St. Lucia', 'LC'],
		['Trinidad and Tobago', 'TT'],
		['Czech Republic', 'CZ'],
		['Viet Nam', 'VN'],
		['DR Congo', 'CD'],
		['Deutschland', 'DE'],
		['España', 'ES'],
		['Österreich', 'AT'],
		['Royaume-Uni', 'GB'],
		['Brasil', 'BR'],
		['Polska', 'PL'],
	])('knows %s as %s', (name, code) => expect(findCountryCode(name)).toBe(code));

	it.each(['', 'Bavaria', 'ZZ', 'Europe', 'Antarctica', '49', '日本'])(
		'does not know %j',
		(name) => {
			expect(findCountryCode(name)).toBeNull();
		},
	);
});
