/** How a person goes to the vendor. */
export const MODES = {
  popup:
    'The modal opens a window for the vendor. The host names a success and an error page, which close that window.',
  'same tab':
    'The browser blocks the window (nobody clicked, as it sees it), so the host’s page is left, our result page leads back to it, and the modal goes on.',
  'result page':
    'No modal: the `oauth2_authorize_url` of a create call is opened in a tab, and all ends at our result page.',
} as const;
export type Mode = keyof typeof MODES;

export const VENDORS = ['SNYK', 'MS_DEFENDER_ENDPOINT', 'MS_ENTRA'] as const;
export type VendorId = (typeof VENDORS)[number];

/** In each mode: what is done. */
type Played = Readonly<Record<Mode, string>>;
const everywhere = (how: string): Played => ({ popup: how, 'same tab': how, 'result page': how });

export const CONDITIONS = {
  consent: everywhere('Everything is allowed.'),
  denial: everywhere('The vendor is told no; at Microsoft, on the page that asks an administrator.'),
  'popup blocked': {
    popup: 'The browser blocks it; the person continues in this tab, by way of the host’s success page.',
    'same tab': 'It always is here: as with consent.',
    'result page': 'There is none to block: as with consent.',
  },
  'popup closed': {
    popup: 'It is closed at the vendor and opened again from the modal.',
    'same tab': 'The tab is closed at the vendor; the host is opened in another and begins anew.',
    'result page': 'The tab is closed at the vendor, and the address opened again.',
  },
  'COOP of the vendor': everywhere('Its pages say `same-origin`, which cuts every tie to the opener.'),
  'COOP of the host': {
    popup: 'The host’s page says `same-origin`.',
    'same tab': 'The host’s page says `same-origin`.',
    'result page': 'There is no host’s page: as with consent.',
  },
  'reload mid-flow': {
    popup: 'The host’s page is reloaded while the window is at the vendor.',
    'same tab': 'The vendor’s page is reloaded.',
    'result page': 'The vendor’s page is reloaded.',
  },
  'callback 50 times': everywhere('It is asked for 50 times more, at once, in the browser that it came to.'),
  'callback late': everywhere('The person signs in after the time at the vendor’s first page is over.'),
  'state wrong': everywhere('The vendor changes a letter of it; nobody does anything about it.'),
  'state missing': everywhere('The vendor leaves it out; nobody does anything about it.'),
  'second browser': everywhere(
    'The vendor’s address is opened, and allowed, in a browser that did not begin.',
  ),
  'error of the vendor': everywhere('It comes back with `server_error`.'),
  'token endpoint 500': everywhere('Status 500 for the code.'),
  'token endpoint slow': everywhere('It keeps silent for longer than a vendor may take.'),
  'ID token of another tenant': everywhere(
    'Truly signed, for a tenant that the vendor then does not know, so the person gives up. Snyk has no ID token: as with consent.',
  ),
} as const satisfies Record<string, Played>;
export type Condition = keyof typeof CONDITIONS;

/** Those that wait for the walk's own time to be over, on a server that gives little of it. */
export const LATE: readonly Condition[] = ['callback late', 'state wrong', 'state missing'];

export const conditions = Object.keys(CONDITIONS) as Condition[];
export const modes = Object.keys(MODES) as Mode[];

/** Those in which the vendors' own protocols differ. */
const ALL_VENDORS: readonly Condition[] = ['consent', 'denial', 'ID token of another tenant'];

/**
 * Who plays in every run of the tests: everyone where the vendors differ, else one of them, by turns, since what happens
 * then is our own doing. `npm run docs:oauth` plays all of it.
 */
export function usualVendors(condition: Condition, mode: Mode): readonly VendorId[] {
  if (ALL_VENDORS.includes(condition)) return VENDORS;
  const turn = conditions.indexOf(condition) + modes.indexOf(mode);
  return VENDORS.filter((_, index) => index === turn % VENDORS.length);
}

/** `success`, or the code that it failed with. */
export type Ending = string;
export type Endings = ReadonlyMap<string, Ending>;
export const cellOf = (mode: Mode, condition: Condition, vendor: VendorId): string =>
  [mode, condition, vendor].join(' / ');
