/** Zone names that tzdata has merged into others or renamed; what a city of the data is given instead. */
export const CURRENT_ZONE: Readonly<Record<string, string>> = {
	'America/Godthab': 'America/Nuuk',
	'America/Montreal': 'America/Toronto',
	'America/Nipigon': 'America/Toronto',
	'America/Pangnirtung': 'America/Iqaluit',
	'America/Thunder_Bay': 'America/Toronto',
	'America/Yellowknife': 'America/Edmonton',
	'Asia/Choibalsan': 'Asia/Ulaanbaatar',
	'Asia/Chongqing': 'Asia/Shanghai',
	'Asia/Harbin': 'Asia/Shanghai',
	'Asia/Kashgar': 'Asia/Urumqi',
	'Europe/Uzhgorod': 'Europe/Kyiv',
	'Europe/Zaporozhye': 'Europe/Kyiv',
};

/** Cities whose zone is missing in the data or wrong, as "country city" in the data's spelling. */
export const CITY_ZONE: Readonly<Record<string, string>> = {
	// Missing.
	'AR Chilecito': 'America/Argentina/La_Rioja',
	'AR Comodoro Rivadavia': 'America/Argentina/Catamarca',
	'CA Fort St. John': 'America/Dawson_Creek',
	'IR Urmia': 'Asia/Tehran',
	'NI San Juan del Sur': 'America/Managua',
	'RU Oymyakon': 'Asia/Ust-Nera',
	'RU Penza': 'Europe/Moscow',
	'RU Perm': 'Asia/Yekaterinburg',
	// Ontario keeps Toronto's clock on this side of the Detroit River.
	'CA Windsor': 'America/Toronto',
	// Left Ojinaga's clock for that of El Paso in November 2022.
	'MX Ascension': 'America/Ciudad_Juarez',
	'MX Ciudad Juárez': 'America/Ciudad_Juarez',
	// Only the Navajo Nation has summer time in Arizona, and the town lies outside.
	'US Winslow': 'America/Phoenix',
};

/** Places that ISO 3166 gives no code; the data has none or -99 for them. */
export const COUNTRY_CODE: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO' };

/**
 * People in place of the data's, as "country region city". A choice and no count: Oregon's Portland is the larger by
 * any, but Maine's people write the bare name too, so that "Portland" alone has to stay unsure.
 */
export const CITY_PEOPLE: Readonly<Record<string, number>> = {
	'US Maine Portland': 560_000,
};

/** Regions named like their country, which is what the name means. */
export const REGION_NAME: Readonly<Record<string, string>> = { 'MX México': 'Estado de México' };
