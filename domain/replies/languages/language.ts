/** Languages that are put into English before the rules read them. */
export const FOREIGN_LANGUAGES = ['es', 'fr', 'de', 'pt'] as const;
export type ForeignLanguage = (typeof FOREIGN_LANGUAGES)[number];

/** Languages whose replies are read. */
export const REPLY_LANGUAGES = ['en', ...FOREIGN_LANGUAGES] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];
