/** What a catalogue looks like in any language: where English has a text, another has one. */
export type Texts<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Texts<English[Key]>;
};

/** What happened, and what it means. */
export type Words = { readonly title: string; readonly body: string };
