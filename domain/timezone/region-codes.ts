/** What people write for the states and provinces of a country, as "code name" in the city data's spelling. */
const CODES: Readonly<Record<string, string>> = {
	US: `
		AK Alaska, AL Alabama, AR Arkansas, AZ Arizona, CA California, CO Colorado, CT Connecticut,
		DC District of Columbia, DE Delaware, FL Florida, GA Georgia, HI Hawaii, IA Iowa, ID Idaho, IL Illinois,
		IN Indiana, KS Kansas, KY Kentucky, LA Louisiana, MA Massachusetts, MD Maryland, ME Maine, MI Michigan,
		MN Minnesota, MO Missouri, MS Mississippi, MT Montana, NC North Carolina, ND North Dakota, NE Nebraska,
		NH New Hampshire, NJ New Jersey, NM New Mexico, NV Nevada, NY New York, OH Ohio, OK Oklahoma, OR Oregon,
		PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah,
		VA Virginia, VT Vermont, WA Washington, WI Wisconsin, WV West Virginia, WY Wyoming`,
	CA: `
		AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador,
		NS Nova Scotia, NT Northwest Territories, NU Nunavut, ON Ontario, PE Prince Edward Island,
		PEI Prince Edward Island, QC Québec, SK Saskatchewan, YT Yukon`,
	AU: `
		ACT Australian Capital Territory, NSW New South Wales, NT Northern Territory, QLD Queensland,
		SA South Australia, TAS Tasmania, VIC Victoria, WA Western Australia`,
	BR: `
		AC Acre, AL Alagoas, AM Amazonas, AP Amapá, BA Bahia, CE Ceará, DF Distrito Federal, ES Espírito Santo,
		GO Goiás, MA Maranhão, MG Minas Gerais, MS Mato Grosso do Sul, MT Mato Grosso, PA Pará, PB Paraíba,
		PE Pernambuco, PI Piauí, PR Paraná, RJ Rio de Janeiro, RN Rio Grande do Norte, RO Rondônia, RR Roraima,
		RS Rio Grande do Sul, SC Santa Catarina, SE Sergipe, SP São Paulo, TO Tocantins`,
	MX: `
		BC Baja California, BCS Baja California Sur, NL Nuevo León, QROO Quintana Roo, SIN Sinaloa, SON Sonora,
		CHIH Chihuahua, JAL Jalisco, YUC Yucatán`,
};

export interface RegionCode {
	readonly code: string;
	readonly country: string;
	/** In the city data's spelling. */
	readonly region: string;
}

export const REGION_CODES: readonly RegionCode[] = Object.entries(CODES).flatMap(
	([country, list]) =>
		list.split(',').map((entry) => {
			const [code = '', ...name] = entry.trim().split(/\s+/);
			return { code, country, region: name.join(' ') };
		}),
);
