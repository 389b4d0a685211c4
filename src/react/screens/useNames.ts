import type { ConnectSession, SessionVendor } from '../../contract/index.js';
import type { Names } from '../messages/en.js';
import { useUi } from '../UiContext.js';

/** The names that a screen's sentences are about. */
export function useNames({
  session,
  vendor,
}: {
  readonly session: ConnectSession;
  readonly vendor?: SessionVendor;
}): Names {
  const { t } = useUi();
  return { vendor: vendor?.name ?? '', app: session.app_name ?? t.app };
}
