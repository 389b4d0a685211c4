import { requestAddress } from '../safeAddress.js';
import { OutsideLink } from '../theme/OutsideLink.js';
import { useUi } from '../UiContext.js';

/** The way out for who does not find their tool: to where the host takes wishes, or to the host itself. */
export function MissingTool({ query, app }: { readonly query: string; readonly app: string }) {
  const { t, options } = useUi();
  const address = requestAddress(options.appearance?.requestUrl, query);
  return (
    <p className="missing-tool" part="request">
      <span>{t('picker.missing')}</span>{' '}
      {address ? <OutsideLink url={address} label={t('picker.ask')} /> : t('picker.ask.app', { app })}
    </p>
  );
}
