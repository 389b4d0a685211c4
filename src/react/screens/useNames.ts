import type { ConnectSession } from '../../contract/index.js';
import { useUi } from '../UiContext.js';

/** The vendor's, and the product's that shows the modal. */
export type Names = { readonly vendor: string; readonly app: string };

type About = {
  readonly session?: ConnectSession;
  readonly vendor?: { readonly name: string } | undefined;
};

/** The names that a screen's sentences are about. */
export function useNames({ session, vendor }: About): Names {
  const { t } = useUi();
  return {
    vendor: vendor?.name ?? '',
    app: session?.app_name ?? t('names.app'),
  };
}
