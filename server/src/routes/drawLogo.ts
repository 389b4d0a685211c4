import { html } from 'hono/html';
import { toVendorSummary, type Vendor } from 'sallyport/vendors';

/** A vendor's logo as a whole SVG: the tile that the modal shows, for pages that show it as an image. */
export async function drawLogo(vendor: Vendor): Promise<string> {
  const { name, color, ink, logo } = toVendorSummary(vendor);
  const mark =
    'path' in logo
      ? html`<path d="${logo.path}"/>`
      : html`<text x="12" y="12" dy=".36em" font-size="${24 - 4 * logo.letters.length}">${logo.letters}</text>`;
  const svg =
    await html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 40 40" width="40" height="40" role="img"
 fill="${ink}" font-family="Inter, system-ui, sans-serif" font-weight="650" text-anchor="middle">
<title>${name}</title>
<rect x="-8" y="-8" width="40" height="40" rx="10" fill="${color}"/>
${mark}
</svg>`;
  return svg.toString();
}
