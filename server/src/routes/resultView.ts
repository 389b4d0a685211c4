import type { Vendor } from 'sallyport/vendors';
import { translateFindings, translateNote, type VendorWords } from 'sallyport/vendors/words';
import { logoPath } from '../catalogue/index.js';
import { checkRedirectUrl, destinationOf } from '../oauth/index.js';
import type { ResultView } from '../oauth/pages/index.js';
import type { Services } from '../services.js';
import type { AuthorizationRecord } from '../storage/index.js';
import { redirectRule } from './redirectUrls.js';

/** What our own page tells the browser that came back, of the vendor in the words given. */
export function resultView(
  services: Services,
  record: AuthorizationRecord,
  vendor: Vendor,
  words: VendorWords,
): ResultView {
  const { settings } = services;
  const base = {
    appName: settings.appName ?? null,
    vendor: {
      name: vendor.name,
      color: vendor.color,
      logo_path: logoPath(vendor),
      language: words.language,
    },
    organizationName: record.organizationName,
    returnUrl: destinationOf(record, redirectRule(services)) ?? returnUrl(services, record),
  };
  const found = record.result && translateFindings(record.result, words);
  const gaps = (found?.capabilities ?? []).filter(({ required, state }) => required && state !== 'works');
  switch (record.state) {
    case 'failed':
      return {
        ...base,
        outcome: 'failed',
        code: record.code ?? 'interrupted',
        note: translateNote(record.note, words),
      };
    case 'active':
      return gaps.length > 0
        ? { ...base, outcome: 'connected_with_gaps', gaps }
        : { ...base, outcome: 'connected' };
    case 'verified':
      return { ...base, outcome: 'waiting' };
    default:
      return { ...base, outcome: 'working' };
  }
}

/** The page that showed the modal. It was one of a registered origin when it was given. */
function returnUrl(services: Services, { returnUrl: url }: AuthorizationRecord): string | null {
  if (url === null) return null;
  const checked = checkRedirectUrl(url, { ...redirectRule(services), registered: [] });
  return checked.ok ? checked.url : null;
}
