/** What a check says by itself of values that can't be sent, whichever vendor's they are. In English, as vendors' files. */
export const CHECK_NOTES = [
  'A value cannot be part of the address. Copy it again.',
  'A value holds a line break or a letter that no key has. Copy it again.',
  'A value that belongs into the address can hold letters, digits and hyphens only.',
  'Enter an address that begins with https:// and has no port, user name or question mark.',
  'Enter the address without the page behind it.',
  'No address of the vendor fits what was entered.',
  'The private key cannot be read. Copy the whole file again.',
  'User name or password holds a character that it cannot have.',
] as const;

export type CheckNote = (typeof CHECK_NOTES)[number];
