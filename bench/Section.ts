/** A part of the report: what was measured, in words, and the figures, each beside what it is compared to. */
export type Section = {
  readonly title: string;
  readonly about: string;
  /** Whether the figures are times, which depend on the machine and on what else it is doing. */
  readonly isTimed: boolean;
  readonly tables: readonly Table[];
};

export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Printed below the table. */
  readonly note?: string;
};
