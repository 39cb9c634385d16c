/**
 * Small words of languages that are not read, to tell a message in one of them from one in ours. Folded. Words that are
 * as common in ours are left out.
 */
export const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
	italian: `il lo gli della dello degli delle dei nel nella sono siamo avete abbiamo che cosa perche anche ancora piu non
		questo questa quello possiamo puo posso vorrei grazie ciao buongiorno domani oggi ieri alle dalle martedi mercoledi
		giovedi venerdi lunedi sabato domenica settimana prossima va bene bene facciamo fare essere molto con per una un di
		mi ci vi si luglio giugno`,
	dutch: `ik je jij u wij jullie het een de van voor met niet geen wel ook maar dan nog naar bij aan op uit om te zijn ben
		bent heb hebt heeft hebben kan kunnen kunt moet moeten wil graag alstublieft bedankt hoi hallo dag morgen vandaag
		maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week volgende mij ons uw jouw deze die dit dat helaas
		tijd uur afspraak groetjes zelfde gaat goed lukt`,
	polish: `nie tak jest sie na do od dla czy ale juz tylko moge mozemy prosze dziekuje dzien dobry jutro dzis dzisiaj
		poniedzialek wtorek sroda srode czwartek piatek sobota niedziela godzinie tydzien spotkanie mnie mi ja pan pani
		panstwo bardzo moze bede jestem mam z w i o to`,
	swedish: `jag du vi ni han hon det den ett en och eller men inte ar har kan ska vill skulle med for till fran pa av om
		som att hej tack ja nej idag imorgon mandag tisdag onsdag torsdag fredag lordag sondag vecka nasta tid klockan kl
		mig oss er min var bra passar funkar blir i sa`,
	danish: `jeg du vi i han hun det den et en og eller men ikke er har kan skal vil ville med for til fra pa af om som at
		hej tak ja nej dag morgen mandag tirsdag onsdag torsdag fredag lordag sondag uge naeste tid klokken kl mig os jer min
		vores godt passer fint hvad hvor hvornar koster sadan noget egentlig lige halv`,
	norwegian: `jeg du vi dere han hun det den et en og eller men ikke er har kan skal vil ville med for til fra pa av om som
		at hei takk ja nei dag morgen mandag tirsdag onsdag torsdag fredag lordag sondag uke neste tid klokken kl meg oss min
		var bra passer fint hva hvor nar koster noe sa jobb`,
	turkish: `ben sen biz siz bu bir ve veya ama degil evet hayir var yok icin ile mi mu musunuz olur oldu olarak bende
		tesekkurler merhaba lutfen bugun yarin pazartesi sali carsamba persembe cuma cumartesi pazar hafta saat gun
		toplanti daha cok uygun bana beni sizin benim bizim gelecek`,
	indonesian: `saya aku kamu anda kami kita dia ini itu yang dan atau tapi tidak bukan bisa boleh mau ingin ada untuk dengan
		dari ke di pada jam hari senin selasa rabu kamis jumat sabtu minggu besok terima kasih tolong mohon ya kak pak bu
		sudah belum lagi nanti kapan berapa apa`,
	hindi: `hai hain ho hoga ko ka ki ke se mein main mai nahi haan kya kyun kab kal aaj baje chalega theek thik kar karo
		karna raha rahe rahi mera mujhe aap aapka hum humko ji bhai yaar abhi bhi aur lekin toh sakta sakte`,
	romanian: `nu da este sunt si sau dar cu la de pe pentru un o multumesc buna ziua maine azi luni marti miercuri joi vineri
		sambata duminica saptamana ora pot putem vreau va rog imi imi mie este merge bine`,
	czech: `ne ano je jsem jsme se na do od pro ale uz jen muzu muzeme prosim dekuji dobry den zitra dnes pondeli utery streda
		stredu ctvrtek patek sobota nedele hodin tyden schuzka mi ja vas nam`,
	finnish: `ei kylla on olen olemme se ja tai mutta kun jos mina sina me te han kiitos hei moi huomenna tanaan maanantai
		tiistai keskiviikko torstai perjantai maanantaina tiistaina keskiviikkona torstaina perjantaina viikko kello sopii
		voin voimme minulle`,
	hungarian: `nem igen van vagyok egy az es vagy de ha mert en te mi koszonom szia jo napot holnap ma hetfo kedd szerda
		csutortok pentek szombat vasarnap het ora lehet kerem nekem megfelel`,
	filipino: `ako ikaw siya kami tayo kayo ang ng mga sa na po opo hindi oo pwede puwede salamat bukas ngayon lunes martes
		miyerkules huwebes biyernes linggo oras kasi pero lang naman ba yung`,
	vietnamese: `toi ban anh chi em chung khong co la va nhung duoc cam on xin chao ngay mai hom nay thu hai ba tuan gio voi
		cho cua thi nhe`,
	catalan: `jo tu ell nosaltres vosaltres amb per pero gracies dema avui dilluns dimarts dimecres dijous divendres dissabte
		diumenge setmana hora be em va puc podem es el la els les un una`,
};
