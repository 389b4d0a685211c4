import type { CapabilityResult } from '../../contract/index.js';
import type { PublicMethod } from '../../vendors/index.js';
import { CopyButton } from '../theme/CopyButton.js';
import { useUi } from '../UiContext.js';
import { failureWords } from '../words/failureWords.js';
import { Rich } from '../words/Rich.js';
import { Owner } from './Owner.js';
import type { Names } from './useNames.js';

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
        <Rich text={note ?? t(failureWords(code ?? 'permission_missing', method).body, names)} />
      </p>
      {permission && (
        <div className="permission">
          <span>{t('review.permission')}</span>
          <CopyButton label={permission} value={permission} />
        </div>
      )}
      {owner && <Owner owner={owner} names={names} />}
    </div>
  );
}
