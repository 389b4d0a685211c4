import { expect, it } from 'vitest';
import { fixtures } from '../../testing/index.js';
import type { VendorSummary } from '../../vendors/index.js';
import { ConnectPreview } from '../ConnectPreview.js';
import { heading, shadow, showInPage } from '../showInPage.test.support.js';

const { entering_credentials: state } = fixtures;

async function drawn(logo: VendorSummary['logo']) {
  const vendor = { ...state.vendor, color: '#ff9900', ink: '#000', logo };
  showInPage(<ConnectPreview state={{ ...state, vendor }} />);
  await expect.element(heading(/^Connect/u)).toBeVisible();
  const svg = shadow().querySelector('.logo') as SVGSVGElement;
  return { svg, tile: svg.getBoundingClientRect(), mark: svg.firstElementChild as SVGGraphicsElement };
}

it('draws the maker’s mark from its path, in ink on the maker’s colour', async () => {
  const { svg, mark } = await drawn({ path: 'M0 0h24v24H0z' });
  expect(mark.getAttribute('d')).toBe('M0 0h24v24H0z');
  expect(getComputedStyle(svg).backgroundColor).toBe('rgb(255, 153, 0)');
  expect(getComputedStyle(mark).fill).toBe('rgb(0, 0, 0)');
});

it.each(['W', 'BK', 'AWS'])('sets %s in the middle of its tile, with room around', async (letters) => {
  const { svg, tile, mark } = await drawn({ letters });
  const text = mark.getBoundingClientRect();
  expect(svg.textContent).toBe(letters);
  expect(text.width).toBeLessThan(0.85 * tile.width);
  expect(Math.abs(text.left + text.right - tile.left - tile.right)).toBeLessThan(2);
});

it('brings no image, so that no policy of the page’s keeps a logo out', async () => {
  await drawn({ path: 'M0 0h24v24H0z' });
  expect(shadow().querySelector('img, image, use')).toBeNull();
});

it('says nothing to a screen reader: the name stands beside it', async () => {
  const { svg } = await drawn({ letters: 'BK' });
  expect(svg.getAttribute('aria-hidden')).toBe('true');
});
