/** Other names of the city data's cities and regions, by country: "name in the data = what people also write". */
export const OTHER_PLACE_NAMES: Readonly<Record<string, string>> = {
	AE: 'Dubai = دبي, Abu Dhabi = Abu Zaby',
	AR: 'Buenos Aires = CABA & Capital Federal',
	AT: `
		Vienna = Wien, Steiermark = Styria, Tirol = Tyrol, Kärnten = Carinthia, Niederösterreich = Lower Austria,
		Oberösterreich = Upper Austria`,
	BE: `
		Brussels = Bruxelles & Brussel & Brüssel, Antwerpen = Antwerp & Anvers, Gent = Ghent & Gand,
		Brugge = Bruges, Liege = Lüttich & Luik, East Flanders = Flanders & Vlaanderen, Hainaut = Wallonia & Wallonie`,
	CA: "Montréal = Montreal, Québec = Quebec, St. John’s = Saint John's",
	CH: `
		Geneva = Genève & Genf & Ginevra, Basel = Basle & Bâle, Bern = Berne & Berna, Luzern = Lucerne,
		Zürich = Zurigo, Sankt Gallen = St Gallen, Graubünden = Grisons, Genève = Canton of Geneva`,
	CN: `
		Beijing = Peking & 北京, Shanghai = 上海, Guangzhou = Canton & 广州, Shenzhen = 深圳, Xian = Xi'an,
		Nei Mongol = Inner Mongolia`,
	CZ: 'Prague = Praha & Prag, Brno = Brünn',
	DE: `
		Munich = München, Cologne = Köln, Nürnberg = Nuremberg, Hannover = Hanover, Frankfurt = Frankfurt am Main &
		Frankfurt Rhine Main & Frankfurt Rhein Main, Braunschweig = Brunswick, Bayern = Bavaria, Hessen = Hesse,
		Sachsen = Saxony, Niedersachsen = Lower Saxony, Sachsen-Anhalt = Saxony Anhalt, Thüringen = Thuringia,
		Nordrhein-Westfalen = North Rhine Westphalia & NRW, Rheinland-Pfalz = Rhineland Palatinate`,
	DK: 'København = Copenhagen & Kopenhagen, Århus = Aarhus',
	EG: 'Cairo = القاهرة & Kairo',
	ES: `
		Seville = Sevilla, Zaragoza = Saragossa, Las Palmas = Las Palmas de Gran Canaria & Canary Islands &
		Gran Canaria, Cataluña = Catalonia & Catalunya, Andalucía = Andalusia, País Vasco = Basque Country,
		Palma = Palma de Mallorca & Mallorca, Santa Cruz de Tenerife = Tenerife, Islas Baleares = Balearic Islands`,
	FR: `
		Marseille = Marseilles, Lyon = Lyons, Aquitaine = Nouvelle Aquitaine, Midi-Pyrénées = Occitanie,
		Rhône-Alpes = Auvergne Rhône Alpes, Alsace = Grand Est, Nord-Pas-de-Calais = Hauts de France,
		Provence-Alpes-Côte-d'Azur = PACA & Provence & Côte d'Azur, Bretagne = Brittany,
		Haute-Normandie = Normandie & Normandy, Bourgogne = Burgundy & Bourgogne Franche Comté, Corse = Corsica`,
	GB: `
		Newcastle = Newcastle upon Tyne, West Yorkshire = Yorkshire & West Riding, Kingston upon Hull = Hull,
		Derry = Londonderry`,
	GE: "T'Bilisi = Tbilisi & Tiflis",
	GR: 'Athens = Athína & Athen & Αθήνα',
	IL: 'Tel Aviv-Yafo = Tel Aviv & Tel Aviv Jaffa',
	IN: `
		Mumbai = Bombay, Bengaluru = Bangalore, Chennai = Madras, Kolkata = Calcutta, Gurugram = Gurgaon,
		Delhi = Delhi NCR & National Capital Region, Pune = Poona, Kochi = Cochin, Vadodara = Baroda,
		Thiruvananthapuram = Trivandrum, Vishakhapatnam = Visakhapatnam & Vizag,
		Andhra Pradesh = Telangana, Orissa = Odisha, Uttaranchal = Uttarakhand`,
	IT: `
		Rome = Roma & Rom, Milan = Milano & Mailand, Turin = Torino, Florence = Firenze & Florenz,
		Naples = Napoli & Neapel, Venice = Venezia & Venedig, Genoa = Genova & Genua,
		Toscana = Tuscany, Lombardia = Lombardy, Piemonte = Piedmont, Sicily = Sicilia, Apulia = Puglia,
		Sardegna = Sardinia`,
	JP: 'Tokyo = 東京 & 東京都, Osaka = 大阪, Kyoto = 京都',
	KR: 'Seoul = 서울 & 서울특별시, Busan = Pusan',
	MX: `
		Mexico City = Ciudad de México & CDMX & Mexico DF,
		Estado de México = State of Mexico & Edomex`,
	MY: 'Kuala Lumpur = KL',
	NL: `
		The Hague = Den Haag & 's-Gravenhage, Noord-Holland = North Holland, Zuid-Holland = South Holland & Randstad,
		Noord-Brabant = North Brabant`,
	PH: 'Manila = Metro Manila',
	PL: `
		Warsaw = Warszawa & Warschau, Krakow = Cracow & Krakau, Gdansk = Danzig, Wroclaw = Breslau, Lódz = Łódź,
		Poznan = Posen`,
	PT: 'Lisbon = Lisboa & Lissabon, Porto = Oporto',
	RO: 'Bucharest = București & Bukarest, Cluj-Napoca = Cluj',
	RS: 'Belgrade = Beograd & Belgrad',
	RU: `
		Moscow = Moskva & Moskau & Москва, St. Petersburg = Sankt Peterburg & Санкт-Петербург,
		Nizhny Novgorod = Nizhniy Novgorod`,
	SE: 'Göteborg = Gothenburg',
	TR: 'Istanbul = İstanbul',
	UA: 'Kyiv = Kiev & Kiew & Київ & Киев, Lvov = Lviv & Lemberg, Odessa = Odesa, Kharkiv = Kharkov',
	US: `
		New York = NYC & New York City, Los Angeles = L A,
		San Francisco = San Fran & Bay Area & San Francisco Bay, Washington DC = Washington,
		Chicago = Chicagoland, Las Vegas = Vegas, Philadelphia = Philly, New Orleans = NOLA,
		Dallas = DFW, Minneapolis = Twin Cities, Tampa = Tampa Bay, San Jose = Silicon Valley,
		Raleigh = Research Triangle & Raleigh Durham & RTP, California = SoCal & NorCal, Honolulu = Oahu,
		Washington = Washington State & WA State, New York = New York State`,
	VN: 'Ho Chi Minh City = Saigon & HCMC & Ho Chi Minh, Hanoi = Ha Noi',
	ZA: 'Cape Town = Kaapstad, Johannesburg = Joburg & Jozi',
};

/** Names so short that they count only where a state's code would: "LA", "SF Bay Area". */
export const SHORT_CITY_NAMES: Readonly<Record<string, string>> = {
	LA: 'US Los Angeles',
	SF: 'US San Francisco',
	NY: 'US New York',
	KL: 'MY Kuala Lumpur',
};

/**
 * Places that the city data lacks, by country: "city, region, thousands of people", where the city keeps the clock
 * of most of its region, or "region,, thousands of people".
 */
export const MORE_PLACES: Readonly<Record<string, string>> = {
	CA: `
		Cambridge, Ontario, 138; Waterloo, Ontario, 120; Mississauga, Ontario, 720; Brampton, Ontario, 650;
		Markham, Ontario, 340; Vaughan, Ontario, 320; Burnaby, British Columbia, 250; Surrey, British Columbia, 570;
		Laval, Québec, 440; Gatineau, Québec, 290`,
	GB: `
		Bedfordshire,, 680; Berkshire,, 950; Buckinghamshire,, 810; Derbyshire,, 1050; Dorset,, 780; Durham,, 520;
		East Sussex,, 840; Essex,, 1850; Gloucestershire,, 930; Hampshire,, 1850; Herefordshire,, 190;
		Hertfordshire,, 1200; Leicestershire,, 1060; Lincolnshire,, 1090; Northamptonshire,, 750;
		Northumberland,, 320; Nottinghamshire,, 1150; Shropshire,, 500; Somerset,, 980; Staffordshire,, 1130;
		Surrey,, 1200; Sussex,, 1700; Warwickshire,, 600; West Sussex,, 880; Wiltshire,, 740; Worcestershire,, 600;
		East Midlands,, 4900; East Anglia,, 2500`,
	IN: 'Noida, Uttar Pradesh, 640; Navi Mumbai, Maharashtra, 1100',
	US: `
		Brooklyn, New York, 2600; Queens, New York, 2300; The Bronx, New York, 1400; Bronx, New York, 1400;
		Staten Island, New York, 490; Manhattan, New York, 1600; Long Island, New York, 2900;
		Cambridge, Massachusetts, 118; Palo Alto, California, 68; Mountain View, California, 82;
		Sunnyvale, California, 155; Cupertino, California, 60; Menlo Park, California, 33;
		Redwood City, California, 84; Orange County, California, 3100; Santa Monica, California, 93;
		Ontario, California, 175; Bellevue, Washington, 150; Redmond, Washington, 73; Kirkland, Washington, 92;
		Scottsdale, Arizona, 240; Tempe, Arizona, 180; Chandler, Arizona, 275; Plano, Texas, 285;
		Frisco, Texas, 200; Irving, Texas, 256; The Woodlands, Texas, 114;
		Chapel Hill, North Carolina, 62; Cary, North Carolina, 175; Carmel, Indiana, 100;
		Fishers, Indiana, 100; Brentwood, Tennessee, 45; Franklin, Tennessee, 83; Oak Ridge, Tennessee, 31;
		Covington, Kentucky, 41; Boca Raton, Florida, 97; Naples, Florida, 400`,
};
