import { useEffect } from 'react';
import type { Field } from '../../vendors/index.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import type { PasteNews } from './useSmartPaste.js';

type Props = { readonly news: PasteNews; readonly fields: readonly Field[]; readonly vendor: string };

/** What became of a paste that was more than a value, and the way back. */
export function PasteNotice({ news: { reading, undo }, fields, vendor }: Props) {
  const { t, locale, announce } = useUi();
  const labels = fields.filter(({ path }) => 'values' in reading && path in reading.values);
  const names = new Intl.ListFormat(locale).format(labels.map(({ label }) => label));
  const said =
    reading.kind === 'foreign'
      ? t('paste.foreign', { maker: reading.maker, vendor })
      : t(`paste.${reading.kind}`, { fields: names });

  useEffect(() => announce(said), [announce, said]);

  return (
    <div className="paste" part="paste" data-tone={reading.kind === 'foreign' ? 'warn' : undefined}>
      <Icon name={reading.kind === 'foreign' ? 'warn' : 'check'} />
      <span>{said}</span>
      {undo && (
        <button type="button" className="undo" onClick={undo}>
          {t('paste.undo')}
        </button>
      )}
    </div>
  );
}
