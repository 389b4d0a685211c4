import type { ConnectSession } from '../../contract/index.js';
import type { Names } from '../messages/en.js';
import { useUi } from '../UiContext.js';

type About = {
  readonly session?: ConnectSession;
  readonly vendor?: { readonly name: string } | undefined;
};

/** The names that a screen's sentences are about. */
export function useNames({ session, vendor }: About): Names {
  const { t } = useUi();
  return { vendor: vendor?.name ?? '', app: session?.app_name ?? t.app };
}
