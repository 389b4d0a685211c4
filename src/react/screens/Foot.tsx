import { linkAddress, mailAddress } from '../safeAddress.js';
import { Icon } from '../theme/Icon.js';
import { OutsideLink } from '../theme/OutsideLink.js';
import { useUi } from '../UiContext.js';

/** Who stands behind the modal, and where to get help: the same at the foot of every screen. */
export function Foot() {
  const { t, options } = useUi();
  const { byline = 'Sallyport', helpUrl } = options.appearance ?? {};
  const help = linkAddress(helpUrl) ?? mailAddress(helpUrl);
  // Nothing at all is no empty strip.
  if (!byline && !help && !options.slots?.footer && !options.slots?.help) return null;
  return (
    <footer className="foot" part="footer">
      <slot name="footer">
        {byline && (
          <span className="byline" part="byline">
            <Icon name="lock" />
            {t('byline', { name: byline })}
          </span>
        )}
      </slot>
      <slot name="help">{help && <OutsideLink url={help} label={t('help')} />}</slot>
    </footer>
  );
}
