/**
 * Countries where nearly everybody (some 95 of 100 people or more) lives by one clock, as "code place" under the
 * place's area. After tzdata's zone.tab; its further zones of these countries agree with the one named, or hold few
 * people: the Azores, the Canaries, the Galapagos, Chatham, Easter Island and their like.
 */
const ONE_ZONE: Readonly<Record<string, string>> = {
	Africa: `
		AO Luanda, BF Ouagadougou, BI Bujumbura, BJ Porto-Novo, BW Gaborone, CF Bangui, CG Brazzaville, CI Abidjan,
		CM Douala, DJ Djibouti, DZ Algiers, EG Cairo, EH El_Aaiun, ER Asmara, ET Addis_Ababa, GA Libreville, GH Accra,
		GM Banjul, GN Conakry, GQ Malabo, GW Bissau, KE Nairobi, LR Monrovia, LS Maseru, LY Tripoli, MA Casablanca,
		ML Bamako, MR Nouakchott, MW Blantyre, MZ Maputo, NA Windhoek, NE Niamey, NG Lagos, RW Kigali, SD Khartoum,
		SL Freetown, SN Dakar, SO Mogadishu, SS Juba, ST Sao_Tome, SZ Mbabane, TD Ndjamena, TG Lome, TN Tunis,
		TZ Dar_es_Salaam, UG Kampala, ZA Johannesburg, ZM Lusaka, ZW Harare`,
	America: `
		AG Antigua, AI Anguilla, AR Argentina/Buenos_Aires, AW Aruba, BB Barbados, BL St_Barthelemy, BO La_Paz,
		BQ Kralendijk, BS Nassau, BZ Belize, CL Santiago, CO Bogota, CR Costa_Rica, CU Havana, CW Curacao, DM Dominica,
		DO Santo_Domingo, EC Guayaquil, GD Grenada, GF Cayenne, GL Nuuk, GP Guadeloupe, GT Guatemala, GY Guyana,
		HN Tegucigalpa, HT Port-au-Prince, JM Jamaica, KN St_Kitts, KY Cayman, LC St_Lucia, MF Marigot, MQ Martinique,
		MS Montserrat, NI Managua, PA Panama, PE Lima, PM Miquelon, PR Puerto_Rico, PY Asuncion, SR Paramaribo,
		SV El_Salvador, SX Lower_Princes, TC Grand_Turk, TT Port_of_Spain, UY Montevideo, VC St_Vincent, VE Caracas,
		VG Tortola, VI St_Thomas`,
	Arctic: 'SJ Longyearbyen',
	Asia: `
		AE Dubai, AF Kabul, AM Yerevan, AZ Baku, BD Dhaka, BH Bahrain, BN Brunei, BT Thimphu, CN Shanghai, CY Nicosia,
		GE Tbilisi, HK Hong_Kong, IL Jerusalem, IN Kolkata, IQ Baghdad, IR Tehran, JO Amman, JP Tokyo, KG Bishkek,
		KH Phnom_Penh, KP Pyongyang, KR Seoul, KW Kuwait, KZ Almaty, LA Vientiane, LB Beirut, LK Colombo, MM Yangon,
		MO Macau, MY Kuala_Lumpur, NP Kathmandu, OM Muscat, PH Manila, PK Karachi, PS Hebron, QA Qatar, SA Riyadh,
		SG Singapore, SY Damascus, TH Bangkok, TJ Dushanbe, TL Dili, TM Ashgabat, TW Taipei, UZ Tashkent,
		VN Ho_Chi_Minh, YE Aden`,
	Atlantic: `
		AC St_Helena, BM Bermuda, CV Cape_Verde, FK Stanley, FO Faroe, GS South_Georgia, IS Reykjavik, SH St_Helena,
		TA St_Helena`,
	Europe: `
		AD Andorra, AL Tirane, AT Vienna, AX Mariehamn, BA Sarajevo, BE Brussels, BG Sofia, BY Minsk, CH Zurich,
		CZ Prague, DE Berlin, DK Copenhagen, EE Tallinn, ES Madrid, FI Helsinki, FR Paris, GB London, GG Guernsey,
		GI Gibraltar, GR Athens, HR Zagreb, HU Budapest, IE Dublin, IM Isle_of_Man, IT Rome, JE Jersey, LI Vaduz,
		LT Vilnius, LU Luxembourg, LV Riga, MC Monaco, MD Chisinau, ME Podgorica, MK Skopje, MT Malta, NL Amsterdam,
		NO Oslo, PL Warsaw, PT Lisbon, RO Bucharest, RS Belgrade, SE Stockholm, SI Ljubljana, SK Bratislava,
		SM San_Marino, TR Istanbul, UA Kyiv, VA Vatican, XK Belgrade`,
	Indian: `
		CC Cocos, CX Christmas, IO Chagos, KM Comoro, MG Antananarivo, MU Mauritius, MV Maldives, RE Reunion, SC Mahe,
		TF Kerguelen, YT Mayotte`,
	Pacific: `
		AS Pago_Pago, CK Rarotonga, FJ Fiji, GU Guam, KI Tarawa, MH Majuro, MP Saipan, NC Noumea, NF Norfolk, NR Nauru,
		NU Niue, NZ Auckland, PF Tahiti, PG Port_Moresby, PN Pitcairn, PW Palau, SB Guadalcanal, TK Fakaofo,
		TO Tongatapu, TV Funafuti, VU Efate, WF Wallis, WS Apia`,
};

/** Countries that live by several clocks: one zone for each that many people share, the most populous first. */
const SEVERAL_ZONES: Readonly<Record<string, readonly string[]>> = {
	AU: [
		'Australia/Sydney',
		'Australia/Brisbane',
		'Australia/Perth',
		'Australia/Adelaide',
		'Australia/Darwin',
	],
	BR: ['America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco', 'America/Noronha'],
	CA: [
		'America/Toronto',
		'America/Vancouver',
		'America/Edmonton',
		'America/Winnipeg',
		'America/Halifax',
		'America/Regina',
		'America/St_Johns',
	],
	CD: ['Africa/Kinshasa', 'Africa/Lubumbashi'],
	FM: ['Pacific/Chuuk', 'Pacific/Pohnpei'],
	ID: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
	MN: ['Asia/Ulaanbaatar', 'Asia/Hovd'],
	MX: [
		'America/Mexico_City',
		'America/Mazatlan',
		'America/Tijuana',
		'America/Cancun',
		'America/Ciudad_Juarez',
	],
	RU: [
		'Europe/Moscow',
		'Asia/Yekaterinburg',
		'Asia/Krasnoyarsk',
		'Europe/Samara',
		'Asia/Vladivostok',
		'Asia/Irkutsk',
		'Asia/Omsk',
		'Asia/Yakutsk',
		'Europe/Kaliningrad',
		'Asia/Magadan',
		'Asia/Kamchatka',
	],
	US: [
		'America/New_York',
		'America/Chicago',
		'America/Los_Angeles',
		'America/Denver',
		'America/Phoenix',
		'Pacific/Honolulu',
		'America/Anchorage',
	],
};

/** ISO 3166 code, two capitals, to its zones, the most populous first. */
export const TIMEZONES_BY_COUNTRY: ReadonlyMap<string, readonly string[]> = new Map([
	...Object.entries(ONE_ZONE).flatMap(([area, countries]) =>
		countries.split(',').map((country) => {
			const [code = '', place = ''] = country.trim().split(' ');
			return [code, [`${area}/${place}`]] as const;
		}),
	),
	...Object.entries(SEVERAL_ZONES),
]);
