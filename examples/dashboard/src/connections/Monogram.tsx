import { initials } from '../shell/initials.js';

const TINTS = 6;

/** Stands in for the vendor's logo. The same vendor always has the same tint. */
export function Monogram({ vendor, name }: { readonly vendor: string; readonly name: string }) {
  const sum = Array.from(vendor, (letter) => letter.charCodeAt(0)).reduce((total, code) => total + code, 0);
  return (
    <span className={`monogram tint-${sum % TINTS}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
