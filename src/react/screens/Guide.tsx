import type { SessionVendor } from '../../contract/index.js';
import { isAuthorizedAtVendor } from '../../flow/index.js';
import type { GuideStep, PublicMethod } from '../../vendors/index.js';
import { Rich } from '../messages/Rich.js';
import { CopyButton } from '../theme/CopyButton.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';

type Props = { readonly vendor: SessionVendor; readonly method: PublicMethod };

/**
 * Where the values are found, or what happens at the vendor's, step by step. `fixed` beside the form, where there is
 * room; else it can be folded.
 */
export function Guide({
  vendor,
  method,
  fixed,
  open,
}: Props & { readonly fixed: boolean; readonly open: boolean }) {
  const { t } = useUi();
  return (
    <details className="guide" part="guide" data-fixed={fixed || undefined} open={open}>
      <summary tabIndex={fixed ? -1 : undefined}>
        <span>{isAuthorizedAtVendor(method) ? t.guide.walk : t.guide.title}</span>
        <Icon name="chevron" />
      </summary>
      <ol>
        {method.guide.map((step) => (
          <li key={step.text}>
            <Step step={step} vendor={vendor} method={method} />
          </li>
        ))}
      </ol>
      <a href={vendor.docs_url} target="_blank" rel="noopener noreferrer">
        {t.guide.docs}
        <Icon name="external" />
      </a>
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
      {link && (
        <a href={link.url} target="_blank" rel="noopener noreferrer">
          {link.label}
          <Icon name="external" />
        </a>
      )}
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
