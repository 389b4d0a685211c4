import { initial, shortened } from '../shortened.js';

/** What `start/describe` answers. */
export type Described = {
  readonly vendor_name: string;
  readonly vendor_logo_path: string | null;
  readonly vendor_color: string;
  readonly organization_name: string;
  readonly app_name: string | null;
  readonly mode: 'create' | 'update';
};

export function isDescribed(value: Readonly<Record<string, unknown>>): value is Described {
  const { vendor_name, vendor_color, organization_name, mode } = value;
  const texts = [vendor_name, vendor_color, organization_name];
  return texts.every((each) => typeof each === 'string') && (mode === 'create' || mode === 'update');
}

/** Puts names, letters and the vendor's colour and logo where the document has room for them; always as text. */
export function nameThings(described: Described): void {
  const { vendor_name: vendor, organization_name: organization, app_name: app } = described;
  const names: Readonly<Record<string, string | null>> = { vendor, organization, app, App: app };
  for (const place of document.querySelectorAll<HTMLElement>('[data-name]')) {
    const name = names[place.dataset['name'] ?? ''];
    if (name) place.textContent = shortened(name);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    if (place.dataset['letter'] === 'vendor') place.textContent = initial(vendor);
    else if (app || !place.textContent) place.textContent = initial(app ?? organization);
  }
  if (CSS.supports('color', described.vendor_color)) {
    document.documentElement.style.setProperty('--vendor', described.vendor_color);
  }
  if (described.vendor_logo_path) drawLogos(described.vendor_logo_path);
}

/** A logo's path is one below the server's address, and this page is at `/oauth/start` below it. */
function drawLogos(path: string): void {
  for (const place of document.querySelectorAll('[data-logo]')) {
    const image = document.createElement('img');
    image.alt = '';
    image.addEventListener('error', () => image.remove());
    image.src = `../${path.replace(/^\/+/, '')}`;
    place.append(image);
  }
}
