import { initial, shortened } from '../shortened.js';

/** Of whom a page speaks. What is null keeps its general word. */
export type Things = {
  readonly vendor: string | null;
  readonly organization: string;
  readonly app: string | null;
  /** The vendor's. */
  readonly color: string | null;
  /** Address of the vendor's logo. */
  readonly logo: string | null;
};

/** Puts names, letters and the vendor's colour and logo where the document has room for them; always as text. */
export function nameThings({ vendor, organization, app, color, logo }: Things): void {
  const names: Readonly<Record<string, string | null>> = { vendor, organization, app, App: app };
  for (const place of document.querySelectorAll<HTMLElement>('[data-name]')) {
    const name = names[place.dataset['name'] ?? ''];
    if (name) place.textContent = shortened(name);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    if (place.dataset['letter'] === 'vendor') place.textContent = initial(vendor ?? '');
    else if (app || !place.textContent) place.textContent = initial(app ?? organization);
  }
  if (color !== null && CSS.supports('color', color)) {
    document.documentElement.style.setProperty('--vendor', color);
  }
  if (logo !== null) for (const place of document.querySelectorAll('[data-logo]')) drawLogo(place, logo);
}

/** A logo over what stands in its place as long as there is none. */
export function drawLogo(place: Element, address: string): void {
  const image = document.createElement('img');
  image.alt = '';
  image.addEventListener('error', () => image.remove());
  image.src = address;
  place.append(image);
}
