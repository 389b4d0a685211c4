import type { FailureCode } from 'sallyport/vendors';

/** Why a request could not be made out of its templates. Says whose matter it is, never which value it was. */
export class Unrenderable extends Error {
  override readonly name = 'Unrenderable';
  readonly code: FailureCode;
  /** Our words for the person at the modal. */
  readonly note: string | null;

  constructor(code: FailureCode, note: string | null = null) {
    super(note ?? code);
    this.code = code;
    this.note = note;
  }
}
