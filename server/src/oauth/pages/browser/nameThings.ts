import { shortened } from '../shortened.js';

/** What `start/describe` answers. */
export type Described = {
  readonly vendor_name: string;
  readonly vendor_logo_path: string | null;
  readonly vendor_color: string;
  readonly organization_name: string;
  readonly app_name: string | null;
  readonly mode: 'create' | 'update';
};

/** Puts names, letters and the vendor's colour and logo where the document has room for them; always as text. */
export function nameThings(described: Described): void {
  const { vendor_name: vendor, organization_name: organization, app_name: app } = described;
  const names: Readonly<Record<string, string | null>> = { vendor, organization, app, App: app };
  for (const place of document.querySelectorAll<HTMLElement>('[data-name]')) {
    const name = names[place.dataset['name'] ?? ''];
    if (name) place.textContent = shortened(name);
  }
  const letters: Readonly<Record<string, string>> = { vendor, app: app ?? organization };
  for (const place of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    place.textContent = [...(letters[place.dataset['letter'] ?? ''] ?? '')][0]?.toUpperCase() ?? '';
  }
  document.documentElement.style.setProperty('--vendor', described.vendor_color);
  if (described.vendor_logo_path !== null) drawLogos(described.vendor_logo_path);
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
