import type { SessionVendor } from '../../contract/index.js';
import { isAuthorizedAtVendor } from '../../flow/index.js';
import type { GuideStep, PublicMethod } from '../../vendors/index.js';
import { Rich } from '../words/Rich.js';
import { linkAddress } from '../safeAddress.js';
import { CopyButton } from '../theme/CopyButton.js';
import { Icon } from '../theme/Icon.js';
import { OutsideLink } from '../theme/OutsideLink.js';
import { useUi } from '../UiContext.js';
import type { Names } from './useNames.js';

type Props = { readonly vendor: SessionVendor; readonly method: PublicMethod };

/**
 * Where the values are found, or what happens at the vendor's, step by step. `fixed` beside the form, where there is
 * room; else it can be folded.
 */
export function Guide({
  vendor,
  method,
  names,
  fixed,
  open,
}: Props & { readonly names: Names; readonly fixed: boolean; readonly open: boolean }) {
  const { t, options } = useUi();
  const own = linkAddress(options.docsUrls?.[vendor.id]);
  return (
    <details className="guide" part="guide" data-fixed={fixed || undefined} open={open}>
      <summary tabIndex={fixed ? -1 : undefined}>
        <span>{t(isAuthorizedAtVendor(method) ? 'guide.walk' : 'guide.title')}</span>
        <Icon name="chevron" />
      </summary>
      {own && <OutsideLink url={own} label={t('guide.own', names)} />}
      <ol>
        {method.guide.map((step) => (
          <li key={step.text}>
            <Step step={step} vendor={vendor} method={method} />
          </li>
        ))}
      </ol>
      <OutsideLink url={vendor.docs_url} label={t('guide.docs')} />
    </details>
  );
}

function Step({ step, vendor, method }: Props & { readonly step: GuideStep }) {
  const { text, link, copy, list } = step;
  const permissions = list ? method.capabilities.filter((each) => each.permission !== null) : [];
  return (
    <>
      <span>
        <Rich text={fill(text, vendor)} />
      </span>
      {link && <OutsideLink {...link} />}
      {copy && <CopyButton label={copy.label} value={fill(copy.value, vendor)} />}
      {permissions.length > 0 && (
        <ul className="permissions">
          {permissions.map(({ id, permission, label }) => (
            <li key={id}>
              <b>{permission}</b>
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
