import type { Owner as Who } from '../../contract/index.js';
import { useUi } from '../UiContext.js';
import type { Names } from './useNames.js';

/** Whose turn it is. */
export function Owner({ owner, names }: { readonly owner: Who; readonly names: Names }) {
  const { t } = useUi();
  const isVague = names.vendor === '' && (owner === 'your_admin' || owner === 'the_vendor');
  return <p className="owner">{isVague ? t(`owner.${owner}.any`) : t(`owner.${owner}`, names)}</p>;
}
