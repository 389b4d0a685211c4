import { useState } from 'react';
import { useUi } from '../UiContext.js';

type Props = {
  readonly vendor: { readonly name: string; readonly color: string; readonly logo_url: string | null };
};

/** The vendor's logo, or its first letter on its colour: where there is none, and where a CSP keeps it out. */
export function VendorLogo({ vendor: { name, color, logo_url } }: Props) {
  const { serverUrl } = useUi();
  const [broken, setBroken] = useState(false);
  if (logo_url && !broken) {
    return (
      <img
        className="logo"
        part="logo"
        src={logoAddress(logo_url, serverUrl)}
        alt=""
        onError={() => setBroken(true)}
      />
    );
  }
  return (
    <span
      className="logo monogram"
      part="logo"
      aria-hidden="true"
      style={{ background: color, color: textOn(color) }}
    >
      {name[0]}
    </span>
  );
}

/** A logo's path is one below the server's address, which may have a path of its own. */
export function logoAddress(path: string, serverUrl: string): string {
  return new URL(path.replace(/^\/+/u, ''), `${serverUrl.replace(/\/*$/u, '')}/`).href;
}

/** White as long as it contrasts 3:1 with `#rrggbb`, enough for a letter of this size (WCAG 2.2), else black. */
export function textOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? '#000' : '#fff';
}
