import { type EnteringCredentials, isAuthorizedAtVendor } from '../../flow/index.js';
import type { Messages, Names } from '../messages/en.js';

/** What a form says of itself: keys are typed into it, or it leads to the vendor; anew, or in place of what was. */
export function formWords(t: Messages, { session, method }: EnteringCredentials, names: Names) {
  const isUpdate = session.mode === 'update';
  const { form, authorize } = t;
  if (isAuthorizedAtVendor(method)) {
    const title = isUpdate ? authorize.updateTitle : form.title;
    return [title(names), authorize.lead(names), authorize.submit(names), authorize.promise(names)] as const;
  }
  const [lead, action] = isUpdate
    ? [form.updateLead(session.connection?.identifier ?? null), form.updateSubmit]
    : method.verifiable
      ? [form.lead, form.submit]
      : [form.unverified, form.save];
  const title = isUpdate ? form.updateTitle : form.title;
  return [title(names), lead, action, form.promise] as const;
}
