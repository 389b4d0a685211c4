import { useEffect, useMemo, useRef, useState } from 'react';
import type { ConnectEvent, ConnectState } from '../../flow/index.js';
import type { Category } from '../../vendors/index.js';
import { unremembered } from '../fields/blocked.js';
import { recentVendors } from '../recentVendors.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { CATEGORIES, categoryNames } from '../words/categoryNames.js';
import { MissingTool } from './MissingTool.js';
import { Screen } from './Screen.js';
import { createVendorSearch } from './searchVendors.js';
import { useNames } from './useNames.js';
import { VendorList } from './VendorList.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'choosing_vendor' }>;
  readonly send: (event: ConnectEvent) => void;
};

/** Fewer vendors than this need no filter. */
const MANY = 5;

export function VendorPicker({ state, send }: Props) {
  const { t, client, announce } = useUi();
  const { vendors } = state.session;
  const isEmpty = vendors.length === 0;
  const { app } = useNames(state);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [category, setCategory] = useState<Category | null>(null);
  const recent = useMemo(() => recentVendors(), []);
  const categories = useMemo(() => categoryNames(t), [t]);
  const search = useMemo(
    () => createVendorSearch(vendors, categories, recent),
    [vendors, categories, recent],
  );
  const found = useMemo(() => search(query, category), [search, query, category]);
  const offered = useMemo(() => new Set(vendors.map((vendor) => vendor.category)), [vendors]);
  // A keyboard that slides in over the list is no welcome.
  const typesAtOnce = useMemo(() => window.matchMedia('(pointer: fine)').matches, []);

  useEffect(() => {
    const none = isEmpty ? t('picker.empty') : t('picker.none', { query });
    const said = found.length > 0 ? t('picker.found', { count: found.length }) : none;
    const timer = setTimeout(() => announce(said), 400);
    return () => clearTimeout(timer);
  }, [announce, found, isEmpty, query, t]);

  function choose(vendorId: string): void {
    send({ type: 'vendor_chosen', vendorId, vendor: client.peekVendor(vendorId) });
  }

  function reset(): void {
    setQuery('');
    setCategory(null);
    if (!input.current) return;
    input.current.value = '';
    input.current.focus();
  }

  const missing = <MissingTool query={query} app={app} />;
  const chip = (value: Category | null, label: string) => (
    <button
      key={label}
      type="button"
      className="chip"
      aria-pressed={category === value}
      onClick={() => setCategory(value)}
    >
      {label}
    </button>
  );

  if (isEmpty) {
    return (
      <Screen size="list" title={t('picker.title')}>
        <div className="nothing">
          <strong>{t('picker.empty')}</strong>
          <p>{t('picker.empty.body', { app })}</p>
        </div>
      </Screen>
    );
  }

  return (
    <Screen size="list" title={t('picker.title')} lead={t('picker.lead', { app })} quiet={typesAtOnce}>
      <div className="picker">
        <label className="search" part="search">
          <Icon name="search" />
          <input
            ref={input}
            type="text"
            inputMode="search"
            enterKeyHint="search"
            aria-label={t('picker.search')}
            placeholder={t('picker.search')}
            data-focus={typesAtOnce ? '' : undefined}
            onChange={(event) => setQuery(event.target.value)}
            {...unremembered}
          />
        </label>
        {vendors.length > MANY && offered.size > 1 && (
          <fieldset className="chips" aria-label={t('picker.category')}>
            {chip(null, t('picker.all'))}
            {CATEGORIES.filter((each) => offered.has(each)).map((each) => chip(each, categories[each]))}
          </fieldset>
        )}
        {found.length > 0 ? (
          <VendorList vendors={found} recent={recent} input={input} onChoose={choose}>
            {missing}
          </VendorList>
        ) : (
          <div className="nothing">
            <strong>{t('picker.none', { query })}</strong>
            <p>{t('picker.none.body')}</p>
            <button type="button" className="button" onClick={reset}>
              {t('picker.clear')}
            </button>
            {missing}
          </div>
        )}
      </div>
    </Screen>
  );
}
