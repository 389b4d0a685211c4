import {
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { holdPage } from '../page/index.js';
import { initialState } from '../flow/index.js';
import { ConnectView } from './ConnectView.js';
import type { Drafts } from './createDrafts.js';
import type { Host } from './createHost.js';
import type { Run } from './createRun.js';
import type { ConnectOptions, ConnectReason } from './options.js';
import { matchLanguage } from '../words/index.js';
import { phaseOf } from './screens/phaseOf.js';
import { applyLanguage } from './theme/applyLanguage.js';
import { useWords } from './words/useWords.js';

type Props = {
  readonly run: Pick<Run, 'view' | 'subscribe' | 'send' | 'client' | 'windows' | 'renew'>;
  readonly drafts: Drafts;
  readonly open: boolean;
  readonly host: Host;
  readonly options: ConnectOptions;
  /** Asks for a close; the host decides. */
  readonly onClose: (reason: ConnectReason) => void;
};

/** A native modal dialog: the browser makes the rest of the page inert and gives the focus back. */
export function Modal({ run, drafts, open, host, options, onClose }: Props) {
  const { state, renewing } = useSyncExternalStore(run.subscribe, run.view);
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = useRef(open);
  const pressedOutside = useRef(false);

  useLayoutEffect(() => {
    isOpen.current = open;
    const element = dialog.current;
    if (!open) return element?.close();
    element?.showModal();
    return holdPage();
  }, [open]);

  const invited = 'session' in state ? state.session.locale : null;
  const language = matchLanguage([options.locale, invited, pageLanguage()]);
  const { t, locale, pending } = useWords(language, options.messages);
  useLayoutEffect(() => applyLanguage(host.element, locale), [host, locale]);

  // A new screen, or a new answer on the same one, takes the focus to where it is said.
  const screen = state.step === 'saving' ? 'checking' : state.step;
  const answer =
    state.step === 'authorizing'
      ? phaseOf(state)
      : state.step === 'entering_credentials' && (state.check ?? state.problem ?? state.authorization);
  useEffect(() => {
    if (open) dialog.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- these are the moments, not what is read
  }, [open, screen, answer, pending]);

  function onCancel(event: SyntheticEvent): void {
    event.preventDefault();
    onClose('escape_key');
  }

  function onNativeClose(): void {
    // Where nothing is drawn, in a frame out of sight, the event of an earlier close comes late.
    if (!isOpen.current || dialog.current?.open) return;
    // Chromium closes on a second Escape whatever `cancel` says. The host is asked all the same.
    onClose('escape_key');
    setTimeout(() => {
      if (isOpen.current && dialog.current?.isConnected && !dialog.current.open) dialog.current.showModal();
    }, 100);
  }

  function onClick({ target, currentTarget }: MouseEvent): void {
    const outside = target === currentTarget && pressedOutside.current;
    // A slip of the hand must not end what takes effort.
    if (outside && !EFFORT.has(state.step)) onClose('outside_press');
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the keyboard's way out
    <dialog
      ref={dialog}
      part="dialog"
      className="dialog"
      aria-labelledby="title"
      onCancel={onCancel}
      onClose={onNativeClose}
      onPointerDown={({ target, currentTarget }) => {
        pressedOutside.current = target === currentTarget;
      }}
      onClick={onClick}
    >
      <ConnectView
        t={t}
        locale={locale}
        // The outline of the first screen, until its words are here.
        state={pending ? initialState : state}
        send={run.send}
        client={run.client}
        drafts={drafts}
        windows={run.windows}
        host={host}
        options={options}
        renew={options.onTokenExpired ? run.renew : null}
        renewing={renewing}
        close={onClose}
      />
    </dialog>
  );
}

const EFFORT: ReadonlySet<string> = new Set([
  'entering_credentials',
  'authorizing',
  'checking',
  'reviewing',
  'saving',
]);

/** What the page that we stand in says of itself. */
function pageLanguage(): string {
  return document.documentElement.lang;
}
