/** The fields of n8n's credential "smtp". */
export interface SmtpCredential {
	readonly user: string;
	readonly password: string;
	readonly host: string;
	readonly port: number;
	/** TLS from the first byte on. */
	readonly secure: boolean;
	/** Whether to stay without TLS where the server offers it (STARTTLS). Missing is no. */
	readonly disableStartTls?: boolean;
	/** What n8n calls itself towards the server. Missing or empty: the name of the machine. */
	readonly hostName?: string;
}

export interface SmtpSettings extends SmtpCredential {
	readonly from: { readonly name: string; readonly email: string };
	/** An e-mail address; null: answers go to `from`. */
	readonly replyTo: string | null;
}
