import type { Gloss } from '../lexicon-source';

/** Wishes to get no more messages, or to get them again. */
export const OPT_OUT: Gloss = {
	'do not text me again': `
		não me|nos ~2
		envie|envies|enviem|mande|mandes|mandem|contate|contatem|contacte|contactes|contactem|ligue|ligues|liguem|escreva|escrevas|escrevam|incomode|incomodem|perturbe|perturbem|procure|procurem|chame|chamem
		~2; não
		envie|enviem|mande|mandem|ligue|liguem|escreva|escrevam|contacte|contactem|contate|contatem
		mais|me|nos|nada ~2; não volte|voltem|voltes a ~3; não quero|desejo|queremos ~1 que me ~2;
		não quero|desejo|pretendo ser|mais ~1
		contactado|contatado|contactada|contatada|incomodado|incomodada|perturbado ~1; nunca mais me
		~2; não entre|entrem ~1 em contato|contacto ~1; não entre|entrem mais em contato|contacto
		~1; não me contactar|contatar|ligar|enviar|mandar mais?; não mais me ~2`,
	'i do not want to receive messages': `
		não quero|desejo|queremos|pretendo|desejamos|gostaria mais|de? ~1 receber ~4; não quero ~1
		mensagens|emails|e_mails|sms|ligações|contato|contacto|propaganda ~1; deixar de receber ~3;
		parar de receber ~3`,
	'stop sending messages': `
		pare|parem|para|parar|pára|deixe|deixem|deixa de|com ~1
		enviar|mandar|ligar|escrever|me|insistir|incomodar|perturbar|contactar|contatar|encher|mensagens|spam
		~3; deixe|deixem|deixa me em paz; me deixe|deixem|deixa em paz; chega de
		mensagens|spam|ligações|emails; chega; pare já|agora|por_favor|com_isso; parem
		já|agora|por_favor|com_isso; basta; pare $; parem $; me esquece|esqueça|esqueçam; some
		daqui; me erra; deixem me em paz`,
	'no more messages': `
		mais nenhuma? mensagem; não mais mensagens|emails|e_mails; sem mais
		mensagens|emails|e_mails; nada de mensagens ~1`,
	'unsubscribe me': `
		descadastr*; desinscr*; descadastre me; cancelar ~2 inscrição|subscrição|assinatura;
		remova|removam|remover|retire|retirem|retirar|exclua|excluam|excluir|apague|apaguem|apagar|tire|tirem|tirar|delete|deletem|elimine|eliminem|eliminar|risque|remove|tira
		me|meu|meus|minha|nos|o|os|nosso|esse|este|a|do|da ~5; me
		remova|removam|remove|retire|retirem|exclua|excluam|tire|tirem|tira|descadastre|descadastra|desinscreva|apague|risque|bloqueie
		~5; quero|desejo|gostaria|peço|solicito ~1
		sair|remoção|exclusão|ser_removido|ser_retirado|ser_removida da|do|de|dos? ~4; sair
		da|desta|dessa lista|mailing; sejam removidos ~2; solicito a remoção|exclusão ~4`,
	subscribe: '^ inscrever|voltar|reativar|cadastrar|reinscrever $',
	resubscribe: `
		voltar|voltem a enviar|mandar me? ~3;
		voltar a receber ~3; quero voltar a receber ~3; me inscrever|cadastrar novamente|de_novo ~2;
		me descadastrei|removi por engano|acidente|erro; saí da lista por engano|erro; quero receber
		novamente|de_novo|outra_vez ~2; receber de novo ~2; reativar|reativem ~2 mensagens|avisos`,
	'i am still interested': 'não ~3 descadastr*|desinscr*; não ~2 sair da lista',
};
