import type { en } from './en.js';

/** One form for each of CLDR's plural categories that the language has; `other` is there in any. */
export type Plural = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export type Catalogue = Readonly<Record<string, string | Plural>>;

/** The name of a sentence: `form.submit`. */
export type MessageKey = keyof typeof en;

/** A language. A missing sentence does not compile, and neither does one form where English has several. */
export type Messages = {
  readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural;
};

/** A host's own words, whatever the language. `{names}` in them are filled in as in ours. */
export type MessageOverrides = { readonly [Key in MessageKey]?: string | Plural | undefined };

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Forms<Text> = Text extends Plural ? Text['other'] : Text;
type Values<Key extends MessageKey> = Readonly<Record<Names<Forms<(typeof en)[Key]>>, string | number>>;

/** Says a sentence, with what stands in its braces: `t('picker.lead', { app })`. A plural goes by `count`. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...values: [Names<Forms<(typeof en)[Key]>>] extends [never]
    ? [values?: Readonly<Record<string, string | number>>]
    : [values: Values<Key>]
) => string;
