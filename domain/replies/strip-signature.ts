const DEVICE_LINE =
	/^\s*(?:sent (?:from|via) (?:my |outlook|mail|yahoo|proton|gmail|the )|get outlook for|von meinem .{1,30} gesendet|gesendet von|enviado desde mi|enviado do meu|envoyé de(?:puis)? mon|sent using|sent with (?:proton|spark|superhuman|mailtrack)|verzonden vanaf|inviato da|skickat från|sendt fra)/iu;
const SIGN_OFF =
	/^(?:(?:many |kind |best |warm |warmest |kindest )?(?:thanks|thank you|thx|regards|best|cheers|wishes|sincerely|rgds)(?: again| so much| and regards| in advance)?|br|kr|yours(?: truly| sincerely| faithfully)?|talk soon|all the best|have a (?:great|good|nice) (?:day|one|week|weekend))[\s,.!-]*$/iu;
const SIGN_OFF_ELSEWHERE =
	/^(?:(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|(?:un )?(?:fuerte )?abrazos?|atentamente|(?:muchas )?gracias|(?:bien )?cordialement|bien à (?:vous|toi)|cdlt|merci(?: d'avance)?|bonne (?:journée|soirée)|(?:mit )?(?:freundlichen?|besten?|lieben?|vielen?|herzlichen?|schönen?) gr(?:ü|u|ue)(?:ß|ss)en?(?: aus .{2,30})?|gru(?:ß|ss)|lg|vg|bg|mfg|danke|vielen dank|atenciosamente|att|(?:um )?(?:grande )?abraços?|abs|(?:com os )?(?:melhores )?cumprimentos|(?:muito )?obrigad[oa])[\s,.!-]*$/iu;
const CONTACT_LINE =
	/(?:\+?\(?\d[\d().\s-]{6,20}\d|https?:\/\/|www\.|[\w.+-]{1,64}@[\w-]{1,64}\.|\b(?:tel|phone|mobile|cell|office|fax|direct|[mtope])\s?[:.]\s?\+?[\d(])/iu;
const TITLE_WORD =
	/\b(?:ceo|cto|cfo|coo|cmo|vp|svp|evp|director|manager|head of|founder|co-founder|president|engineer|consultant|partner|lead|officer|owner|sales|marketing|operations|inc|llc|ltd|gmbh|corp|pronouns|she\/her|he\/him|they\/them)\b/iu;
const NOT_A_NAME =
	/^(?:yes|yep|yeah|no|nope|ok|okay|sure|stop|stopall|end|quit|unsubscribe|cancel|confirm|reschedule|revoke|optout|start|unstop|help|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|first|second|third|noon|maybe|great|perfect|thanks)\b/iu;
const NOT_A_NAME_ELSEWHERE =
	/^(?:sí|si|vale|claro|perfecto|baja|alto|parar?|cancelar|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|mañana|hoy|primer[oa]?|segund[oa]|tercer[oa]?|últim[oa]|oui|non|parfait|d'accord|arr[êe]ter?|annuler|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|premi(?:er|ère)|deuxième|dernier|ja|nein|passt|gerne?|abmelden|absagen|stopp|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|übermorgen|heute|erste[rn]?|zweite[rn]?|letzte[rn]?|sim|não|nao|sair|pare|ter[çc]a|quarta|quinta|sexta|sábado|amanhã|hoje|primeir[oa]|ok)(?![\p{L}\p{M}])/iu;

function isName(line: string): boolean {
	const words = line
		.trim()
		.replace(/^[-–—~]\s?/u, '')
		.split(/\s+/u);
	const text = words.join(' ');
	if (words.length > 4 || NOT_A_NAME.test(text) || NOT_A_NAME_ELSEWHERE.test(text)) return false;
	return words.every((word) => /^\p{Lu}[\p{L}.'-]*,?$/u.test(word));
}

function isSignatureLine(line: string): boolean {
	const trimmed = line.trim();
	if (trimmed === '') return true;
	if (trimmed.length > 120) return false;
	if (CONTACT_LINE.test(trimmed)) return trimmed.split(/\s+/u).length <= 12;
	if (/\s[|•·]\s/u.test(trimmed)) return true;
	if (isName(trimmed)) return true;
	return TITLE_WORD.test(trimmed) && trimmed.split(/\s+/u).length <= 7 && /^\p{Lu}/u.test(trimmed);
}

function cutAtMark(lines: readonly string[]): readonly string[] {
	const at = lines.findIndex((line, index) => {
		if (DEVICE_LINE.test(line.slice(0, 100))) return true;
		return index > 0 && /^\s?--\s*$/u.test(line);
	});
	return at < 0 ? lines : lines.slice(0, at);
}

function cutAtSignOff(lines: readonly string[]): readonly string[] {
	for (let at = 1; at < lines.length; at += 1) {
		const line = (lines[at] ?? '').trim();
		if (!SIGN_OFF.test(line) && !SIGN_OFF_ELSEWHERE.test(line)) continue;
		const rest = lines.slice(at + 1);
		if (rest.length <= 15 && rest.every(isSignatureLine)) return lines.slice(0, at);
	}
	return lines;
}

function cutTrailingBlock(lines: readonly string[]): readonly string[] {
	let end = lines.length;
	while (end > 1 && isSignatureLine(lines[end - 1] ?? '')) end -= 1;
	const block = lines.slice(end);
	const isBlock = block.some((line) => CONTACT_LINE.test(line) || /\s[|•·]\s/u.test(line));
	const isLoneName = block.filter((line) => line.trim() !== '').length === 1;
	return isBlock || isLoneName || block.some((line) => TITLE_WORD.test(line))
		? lines.slice(0, end)
		: lines;
}

/** Leaves out what stands under the message: "-- ", "Sent from my phone", sign-off and contact lines. */
export function withoutSignature(lines: readonly string[]): readonly string[] {
	const marked = cutAtMark(lines);
	const filled = marked.filter((line, at) => line.trim() !== '' || at > 0);
	return cutTrailingBlock(cutAtSignOff(filled));
}
