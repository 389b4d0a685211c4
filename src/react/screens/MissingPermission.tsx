import type { CapabilityResult } from '../../contract/index.js';
import type { PublicMethod } from '../../vendors/index.js';
import type { Names } from '../messages/en.js';
import { Rich } from '../messages/Rich.js';
import { CopyButton } from '../theme/CopyButton.js';
import { useUi } from '../UiContext.js';
import { failureWords } from './failureWords.js';

type Props = {
  readonly result: CapabilityResult;
  readonly method: PublicMethod;
  readonly names: Names;
};

/** The permission by its exact name, and whose turn it is. */
export function MissingPermission({ result, method, names }: Props) {
  const { t } = useUi();
  const { permission, note, owner, code } = result;
  return (
    <div className="missing">
      <p>
        <Rich text={note ?? failureWords(t, code ?? 'permission_missing', method, names).body} />
      </p>
      {permission && (
        <div className="permission">
          <span>{t.review.permission}</span>
          <CopyButton label={permission} value={permission} />
        </div>
      )}
      {owner && <p className="owner">{t.owners[owner](names)}</p>}
    </div>
  );
}
