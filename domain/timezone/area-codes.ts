/**
 * Area codes that name a zone outside North America's numbering plan, as "zone: first digits of the national number".
 * The longest match holds.
 */
const AREA_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	// 08 covers three clocks, told apart by the next digits; mobile numbers (04) have no place.
	AU: {
		'Australia/Sydney': '2',
		'Australia/Melbourne': '3',
		'Australia/Brisbane': '7',
		'Australia/Adelaide': '87 88',
		'Australia/Perth': '86 89',
		'Australia/Darwin': '889',
	},
	// Mobile numbers have the area code as well.
	BR: {
		'America/Sao_Paulo': '1 2 3 4 5 61 62 64',
		'America/Araguaina': '63',
		'America/Cuiaba': '65 66',
		'America/Campo_Grande': '67',
		'America/Rio_Branco': '68',
		'America/Porto_Velho': '69',
		'America/Bahia': '71 73 74 75 77',
		'America/Maceio': '79 82',
		'America/Recife': '81 87',
		'America/Fortaleza': '83 84 85 86 88 89 98 99',
		'America/Belem': '91 93 94 96',
		'America/Manaus': '92 97',
		'America/Boa_Vista': '95',
	},
	MX: {
		'America/Mexico_City': '2 3 4 5 7 8 9',
		'America/Mazatlan':
			'311 319 323 324 325 327 389 612 613 615 624 667 668 669 671 672 673 687 694 695 696 697 698',
		'America/Hermosillo': '622 623 631 632 633 634 637 638 641 642 643 644 645 647 651 662',
		'America/Tijuana': '616 646 658 661 663 664 665 686',
		'America/Ciudad_Juarez': '656',
		'America/Chihuahua': '614 621 625 627 628 629 635 639 648 649 652 659',
		'America/Cancun': '983 984 987 998',
	},
	// Landlines; mobile numbers (9) keep the region that they were bought in, but nothing tells which.
	RU: {
		'Europe/Kaliningrad': '401',
		'Europe/Moscow': '47 48 49 81 82 83 84 855 86 87',
		'Europe/Samara': '341 846 848',
		'Europe/Ulyanovsk': '842',
		'Europe/Saratov': '845',
		'Europe/Astrakhan': '851',
		'Asia/Yekaterinburg': '342 343 345 346 347 349 351 352 353',
		'Asia/Omsk': '381',
		'Asia/Novosibirsk': '383',
		'Asia/Tomsk': '382',
		'Asia/Novokuznetsk': '384',
		'Asia/Barnaul': '385 388',
		'Asia/Krasnoyarsk': '390 391 394',
		'Asia/Irkutsk': '301 395',
		'Asia/Chita': '302',
		'Asia/Yakutsk': '411 416',
		'Asia/Vladivostok': '421 423 426',
		'Asia/Sakhalin': '424',
		'Asia/Magadan': '413',
		'Asia/Kamchatka': '415',
		'Asia/Anadyr': '427',
	},
};

const LONGEST_CODE = 4;

const timezoneByCode: ReadonlyMap<string, string> = new Map(
	Object.entries(AREA_CODES).flatMap(([country, zones]) =>
		Object.entries(zones).flatMap(([timezone, codes]) =>
			codes.split(' ').map((code) => [`${country} ${code}`, timezone] as const),
		),
	),
);

/** The zone of a national number of Australia, Brazil, Mexico or Russia, or null. */
export function findAreaTimezone(country: string, nationalNumber: string): string | null {
	for (let length = LONGEST_CODE; length > 0; length--) {
		const timezone = timezoneByCode.get(`${country} ${nationalNumber.slice(0, length)}`);
		if (timezone) return timezone;
	}
	return null;
}
