/** A part of the report: what was measured, in words, and the figures, each beside what it is compared to. */
export type Section = {
  readonly title: string;
  readonly about: string;
  readonly tables: readonly Table[];
};

export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Printed below the table. */
  readonly note?: string;
};
