import { drawLogo, nameThings } from '../../pages/browser/nameThings.js';
import { initial } from '../../pages/shortened.js';
import type { Described, Offered } from './describedOf.js';

/** Puts into the page who invites whom to what, and until when. */
export function nameInvitation({ organization, app, vendors, expiresAt }: Described): void {
  nameVendor(organization, app, vendors.length === 1 ? (vendors[0] ?? null) : null);
  for (const [index, place] of document.querySelectorAll<HTMLElement>('[data-mini]').entries()) {
    const vendor = vendors[index];
    place.hidden = vendor === undefined;
    place.replaceChildren();
    if (!vendor) continue;
    if (CSS.supports('color', vendor.color)) place.style.setProperty('--vendor', vendor.color);
    const letter = document.createElement('span');
    letter.className = 'monogram';
    letter.textContent = initial(vendor.name);
    place.append(letter);
    drawLogo(place, vendor.logo);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-until]')) {
    const time = place.querySelector('time');
    place.hidden = !time || Number.isNaN(expiresAt.getTime());
    if (!time || place.hidden) continue;
    time.dateTime = expiresAt.toISOString();
    time.textContent = written(expiresAt);
  }
}

/** The vendor that the page speaks of: the only one of the invitation, or the one that was connected. */
export function nameVendor(organization: string, app: string | null, vendor: Offered | null): void {
  for (const old of document.querySelectorAll('[data-logo] img')) old.remove();
  nameThings({
    organization,
    app,
    vendor: vendor?.name ?? null,
    color: vendor?.color ?? null,
    logo: vendor?.logo ?? null,
  });
}

/** In the page's language, by the person's clock. */
function written(moment: Date): string {
  const { lang } = document.documentElement;
  // The plain tag writes times as Americans do.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
}
