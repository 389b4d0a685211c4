import type { AuthMethod, Vendor } from '../../src/vendors/index.js';
import { code, plain } from '../markdown.js';

export type Doubt = { readonly method: string; readonly what: string; readonly why: string };

/** Everything in a vendor's file that nobody has proven or documented. The same of several methods is told once. */
export function doubtsOf(vendor: Vendor): readonly Doubt[] {
  const all = vendor.methods.flatMap((method) => doubtsOfMethod(method));
  const key = ({ what, why }: Doubt) => `${what} ${why}`;
  return [...new Set(all.map(key))].map((one) => {
    const same = all.filter((doubt) => key(doubt) === one);
    const [first] = same as [Doubt];
    return { ...first, method: same.map(({ method }) => method).join('`, `') };
  });
}

function doubtsOfMethod(method: AuthMethod): readonly Doubt[] {
  const { id, check, fields, capabilities, oauth } = method;
  const doubt = (what: string, why: string): Doubt => ({ method: id, what, why });
  return [
    ...('unavailable' in check ? [doubt('the keys themselves', check.unavailable)] : []),
    ...capabilities.flatMap((capability) =>
      'unverified' in capability ? [doubt(`capability: ${capability.label}`, capability.unverified)] : [],
    ),
    ...fields.flatMap(({ path, format }) =>
      format?.confidence === 'inferred'
        ? [doubt(`format of ${code(path)}`, `inferred: ${plain(format.hint)}`)]
        : [],
    ),
    ...(oauth?.pages.some((page) => page.response === 'code' && page.pkce === 'unknown')
      ? [doubt('PKCE', 'The vendor does not say whether it knows it; it is sent in any case.')]
      : []),
    ...(oauth?.refresh.tokens === 'unknown'
      ? [doubt('refresh tokens', 'The vendor does not say whether they can be used twice; they never are.')]
      : []),
  ];
}
