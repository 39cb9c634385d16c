/** As much of it as the sandbox reads; the package has no types of its own. */
declare module 'mailparser' {
	export interface ParsedAddresses {
		readonly value: readonly { readonly address: string; readonly name: string }[];
		readonly text: string;
	}

	export interface ParsedMail {
		/** In lower case, in order, each with its whole line. */
		readonly headerLines: readonly { readonly key: string; readonly line: string }[];
		readonly subject?: string;
		readonly from?: ParsedAddresses;
		readonly to?: ParsedAddresses;
		readonly replyTo?: ParsedAddresses;
		readonly date?: Date;
		readonly messageId?: string;
		readonly inReplyTo?: string;
		readonly references?: string | string[];
		readonly text?: string;
		readonly html: string | false;
		readonly attachments: readonly {
			readonly contentType: string;
			readonly filename?: string;
			readonly content: Buffer;
		}[];
	}

	export function simpleParser(source: Buffer): Promise<ParsedMail>;
}
