/**
 * The names that Windows, Outlook and Microsoft Graph give time zones, without their last words "Standard Time", to
 * IANA zones. After CLDR's windowsZones, territory 001.
 */
const NAMES: Readonly<Record<string, string>> = {
	Africa: `
		Egypt = Cairo, E. Africa = Nairobi, Libya = Tripoli, Morocco = Casablanca, Namibia = Windhoek,
		Sao Tome = Sao_Tome, South Africa = Johannesburg, South Sudan = Juba, Sudan = Khartoum, W. Central Africa = Lagos`,
	America: `
		Alaskan = Anchorage, Aleutian = Adak, Argentina = Argentina/Buenos_Aires, Atlantic = Halifax, Bahia = Bahia,
		Canada Central = Regina, Central = Chicago, Central (Mexico) = Mexico_City, Central America = Guatemala,
		Central Brazilian = Cuiaba, Cuba = Havana, E. South America = Sao_Paulo, Eastern = New_York,
		Eastern (Mexico) = Cancun, Greenland = Nuuk, Haiti = Port-au-Prince, Magallanes = Punta_Arenas,
		Montevideo = Montevideo, Mountain = Denver, Mountain (Mexico) = Mazatlan, Newfoundland = St_Johns,
		Pacific = Los_Angeles, Pacific (Mexico) = Tijuana, Pacific SA = Santiago, Paraguay = Asuncion,
		SA Eastern = Cayenne, SA Pacific = Bogota, SA Western = La_Paz, Saint Pierre = Miquelon, Tocantins = Araguaina,
		Turks And Caicos = Grand_Turk, US Eastern = Indiana/Indianapolis, US Mountain = Phoenix, Venezuela = Caracas,
		Yukon = Whitehorse`,
	Asia: `
		Afghanistan = Kabul, Altai = Barnaul, Arab = Riyadh, Arabian = Dubai, Arabic = Baghdad, Azerbaijan = Baku,
		Bangladesh = Dhaka, Caucasus = Yerevan, Central Asia = Bishkek, China = Shanghai, Ekaterinburg = Yekaterinburg,
		Georgian = Tbilisi, India = Kolkata, Iran = Tehran, Israel = Jerusalem, Jordan = Amman, Korea = Seoul,
		Magadan = Magadan, Middle East = Beirut, Myanmar = Yangon, N. Central Asia = Novosibirsk, Nepal = Kathmandu,
		North Asia = Krasnoyarsk, North Asia East = Irkutsk, North Korea = Pyongyang, Omsk = Omsk, Pakistan = Karachi,
		Qyzylorda = Qyzylorda, Russia Time Zone 10 = Srednekolymsk, Russia Time Zone 11 = Kamchatka,
		Sakhalin = Sakhalin, SE Asia = Bangkok, Singapore = Singapore, Sri Lanka = Colombo, Syria = Damascus,
		Taipei = Taipei, Tokyo = Tokyo, Tomsk = Tomsk, Transbaikal = Chita, Ulaanbaatar = Ulaanbaatar,
		Vladivostok = Vladivostok, W. Mongolia = Hovd, West Asia = Tashkent, West Bank = Hebron, Yakutsk = Yakutsk`,
	Atlantic: 'Azores = Azores, Cape Verde = Cape_Verde, Greenwich = Reykjavik',
	Australia: `
		AUS Central = Darwin, AUS Eastern = Sydney, Aus Central W. = Eucla, Cen. Australia = Adelaide,
		E. Australia = Brisbane, Lord Howe = Lord_Howe, Tasmania = Hobart, W. Australia = Perth`,
	Etc: 'Dateline = GMT+12, UTC-11 = GMT+11, UTC-09 = GMT+9, UTC-08 = GMT+8, UTC-02 = GMT+2, UTC+12 = GMT-12, UTC+13 = GMT-13',
	Europe: `
		Astrakhan = Astrakhan, Belarus = Minsk, Central Europe = Budapest, Central European = Warsaw,
		E. Europe = Chisinau, FLE = Kyiv, GMT = London, GTB = Bucharest, Kaliningrad = Kaliningrad, Romance = Paris,
		Russia Time Zone 3 = Samara, Russian = Moscow, Saratov = Saratov, Turkey = Istanbul, Volgograd = Volgograd,
		W. Europe = Berlin`,
	Indian: 'Mauritius = Mauritius',
	Pacific: `
		Bougainville = Bougainville, Central Pacific = Guadalcanal, Chatham Islands = Chatham, Easter Island = Easter,
		Fiji = Fiji, Hawaiian = Honolulu, Line Islands = Kiritimati, Marquesas = Marquesas, New Zealand = Auckland,
		Norfolk = Norfolk, Samoa = Apia, Tonga = Tongatapu, West Pacific = Port_Moresby`,
};

const TIMEZONE_BY_NAME: ReadonlyMap<string, string> = new Map(
	Object.entries(NAMES).flatMap(([area, zones]) =>
		zones.split(',').map((zone) => {
			const [name = '', place = ''] = zone.split('=');
			return [name.trim().toLowerCase(), `${area}/${place.trim()}`] as const;
		}),
	),
);

/** The IANA zone of a Windows time zone name such as "W. Europe Standard Time", or null. */
export function findWindowsTimezone(name: string): string | null {
	const key = name.toLowerCase().replace(/ (?:standard|daylight) time\b/, '');
	return TIMEZONE_BY_NAME.get(key.trim()) ?? null;
}

/** All names, in lower case and without "Standard Time". */
export const WINDOWS_TIMEZONE_NAMES: readonly string[] = [...TIMEZONE_BY_NAME.keys()];
