import { useReducer } from 'react';
import { isAuthorizedAtVendor } from '../../flow/index.js';
import type { Draft } from '../createDrafts.js';
import { linkAddress } from '../safeAddress.js';
import { Icon } from '../theme/Icon.js';
import { OutsideLink } from '../theme/OutsideLink.js';
import { useUi } from '../UiContext.js';
import { GuideStep } from './GuideStep.js';
import { useGuideLinks } from './useGuideLinks.js';
import type { Names } from './useNames.js';

type Props = {
  readonly draft: Draft;
  readonly names: Names;
  /** Beside the form, where there is room; else it can be folded. */
  readonly fixed: boolean;
  readonly open: boolean;
};

/** Where the values are found, to be ticked off step by step; or what happens at the vendor's. */
export function Guide({ draft, names, fixed, open }: Props) {
  const { t, options, announce } = useUi();
  const { vendor, method, ticked } = draft;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const links = useGuideLinks(draft);
  const own = linkAddress(options.docsUrls?.[vendor.id]);
  const isWalk = isAuthorizedAtVendor(method);
  const { length: count } = method.guide;
  const progress = t('guide.progress', { done: ticked.size, count });
  const current = isWalk ? -1 : method.guide.findIndex((_, place) => !ticked.has(place));

  function tick(place: number): void {
    if (!ticked.delete(place)) ticked.add(place);
    announce(t('guide.progress', { done: ticked.size, count }));
    redraw();
  }

  return (
    <details className="guide" part="guide" data-fixed={fixed || undefined} open={open}>
      <summary tabIndex={fixed ? -1 : undefined}>
        <span>{t(isWalk ? 'guide.walk' : 'guide.title')}</span>
        {ticked.size > 0 && <span className="progress">{progress}</span>}
        <Icon name="chevron" />
      </summary>
      {own && <OutsideLink url={own} label={t('guide.own', names)} />}
      <ol>
        {method.guide.map((step, place) => (
          <li
            key={step.text}
            data-done={ticked.has(place) || undefined}
            data-current={place === current || undefined}
          >
            {!isWalk && (
              <>
                <input
                  type="checkbox"
                  className="tick"
                  aria-label={t('guide.tick', { number: place + 1 })}
                  checked={ticked.has(place)}
                  onChange={() => tick(place)}
                />
                <Icon name="check" />
              </>
            )}
            <GuideStep step={step} address={links[place] ?? null} vendor={vendor} method={method} />
          </li>
        ))}
      </ol>
      <OutsideLink url={vendor.docs_url} label={t('guide.docs')} />
    </details>
  );
}
