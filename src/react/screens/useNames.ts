import type { ConnectSession } from '../../contract/index.js';
import { isAuthorizedAtVendor } from '../../flow/index.js';
import type { PublicMethod } from '../../vendors/index.js';
import type { Names } from '../messages/en.js';
import { useUi } from '../UiContext.js';

type About = {
  readonly session?: ConnectSession;
  readonly vendor?: { readonly name: string } | undefined;
  readonly method?: PublicMethod;
};

/** The names that a screen's sentences are about. */
export function useNames({ session, vendor, method }: About): Names {
  const { t } = useUi();
  return {
    vendor: vendor?.name ?? '',
    app: session?.app_name ?? t.app,
    keys: method && isAuthorizedAtVendor(method) ? t.keys.allowed : t.keys.typed,
  };
}
