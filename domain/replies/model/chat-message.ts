import type { Checked } from './checked';

/** Who says it, and what. LangChain's chat models take messages in this form. */
export type ChatMessage = readonly [role: 'system' | 'human' | 'ai', text: string];

/** Asks a language model for the next message; the fault says why there is none. */
export type AskModel = (messages: readonly ChatMessage[]) => Promise<Checked<string>>;
