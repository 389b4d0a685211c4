import { type EnteringCredentials, isAuthorizedAtVendor } from '../../flow/index.js';
import type { Say } from '../../words/index.js';
import type { Names } from './useNames.js';

/** What a form says of itself: keys are typed into it, or it leads to the vendor; anew, or in place of what was. */
export function formWords(t: Say, { session, method }: EnteringCredentials, names: Names) {
  const isUpdate = session.mode === 'update';
  if (isAuthorizedAtVendor(method)) {
    return [
      t(isUpdate ? 'authorize.update.title' : 'form.title', names),
      t('authorize.lead', names),
      t('authorize.submit', names),
      t('authorize.promise', names),
    ] as const;
  }
  const title = t(isUpdate ? 'form.update.title' : 'form.title', names);
  const name = session.connection?.identifier;
  if (isUpdate) {
    const lead = name ? t('form.update.lead.named', { name }) : t('form.update.lead');
    return [title, lead, t('form.update.submit'), t('form.promise')] as const;
  }
  return method.verifiable
    ? ([title, t('form.lead'), t('form.submit'), t('form.promise')] as const)
    : ([title, t('form.lead.unverified'), t('form.save'), t('form.promise')] as const);
}
