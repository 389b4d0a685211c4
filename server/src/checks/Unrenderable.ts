import type { FailureCode } from 'sallyport/vendors';
import type { CheckNote } from 'sallyport/vendors/words';

/** Why a request could not be made out of its templates. Says whose matter it is, never which value it was. */
export class Unrenderable extends Error {
  override readonly name = 'Unrenderable';
  readonly code: FailureCode;
  /** Our words for the person at the modal. */
  readonly note: CheckNote | null;

  constructor(code: FailureCode, note: CheckNote | null = null) {
    super(note ?? code);
    this.code = code;
    this.note = note;
  }
}
