import type { VendorSummary } from '../../vendors/index.js';

type Props = { readonly vendor: Pick<VendorSummary, 'color' | 'ink' | 'logo'> };

/** The maker's mark, or letters, on its colour. Drawn from data: no policy of a page's has to let an image in. */
export function VendorLogo({ vendor: { color, ink, logo } }: Props) {
  return (
    <svg
      className="logo"
      part="logo"
      viewBox="-8 -8 40 40"
      aria-hidden="true"
      style={{ background: color, color: ink }}
    >
      {'path' in logo ? (
        <path d={logo.path} />
      ) : (
        <text x="12" y="12" dy=".36em" fontSize={24 - 4 * logo.letters.length}>
          {logo.letters}
        </text>
      )}
    </svg>
  );
}
