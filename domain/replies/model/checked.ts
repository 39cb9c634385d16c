/** What was found good, or what is wrong with it in a sentence. */
export type Checked<Value> = { readonly value: Value } | { readonly fault: string };
