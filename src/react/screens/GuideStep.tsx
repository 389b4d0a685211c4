import type { SessionVendor } from '../../contract/index.js';
import type { GuideStep as Step, PublicMethod } from '../../vendors/index.js';
import { CopyButton } from '../theme/CopyButton.js';
import { OutsideLink } from '../theme/OutsideLink.js';
import { Rich } from '../words/Rich.js';

type Props = {
  readonly step: Step;
  /** Where its link leads now, if anywhere. */
  readonly address: string | null;
  readonly vendor: SessionVendor;
  readonly method: PublicMethod;
};

/** What to do, where to do it, what to take along, and which permissions to grant. */
export function GuideStep({ step: { text, link, copy, list }, address, vendor, method }: Props) {
  const permissions = list ? method.capabilities.filter((each) => each.permission !== null) : [];
  return (
    <>
      <span lang={vendor.language}>
        <Rich text={fill(text, vendor)} />
      </span>
      {link && address && <OutsideLink url={address} label={link.label} />}
      {copy && <CopyButton label={copy.label} value={fill(copy.value, vendor)} />}
      {permissions.length > 0 && (
        <ul className="permissions" lang={vendor.language}>
          {permissions.map(({ id, permission, label }) => (
            <li key={id}>
              <b lang="en">{permission}</b>
              <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Puts in what the server made for this invite, and what the operator's side is called. */
function fill(template: string, { generated, platform }: SessionVendor): string {
  return template.replace(
    /\{([a-z][\w.]*)\}/gu,
    (whole, name: string) => generated[name] ?? platform[name] ?? whole,
  );
}
