import type {
  ConnectProblem,
  ConnectReason,
  ExitMetadata,
  ModalEvent,
  SavedConnection,
} from '../../contract/index.js';

/** What a host is told, and what it is asked for. */
export type FrameHandlers = {
  readonly onShown?: (() => void) | undefined;
  readonly onEvent: (event: ModalEvent) => void;
  readonly onSuccess: (connection: SavedConnection) => void;
  readonly onExit: (problem: ConnectProblem | null, metadata: ExitMetadata) => void;
  /** What stands in the way now; null when it is gone. */
  readonly onProblem?: ((problem: ConnectProblem | null) => void) | undefined;
  /** The person wants to leave. The host answers with `update`, or leaves it open. */
  readonly onCloseRequest: (reason: ConnectReason) => void;
  /** Answers a fresh token, a promise of one, or anything else where there is none. */
  readonly onTokenWanted: () => unknown;
};

/** A frame that lives says at once that it has closed. */
const ANSWER_MS = 10_000;
/** What was begun before the close, a save or a sign-in at a vendor, is over by then. */
const OUTCOME_MS = 30 * 60_000;

type Facts = { -readonly [Name in keyof ExitMetadata]: ExitMetadata[Name] };
/** Of the events that are about a vendor. */
type About = { readonly name: string; readonly vendor?: string; readonly method?: string | null };

/**
 * Keeps the promise that each run ends in exactly one of `onSuccess` and `onExit`, whatever becomes of the frame. A run
 * begins with an opening, and goes on with another one where the last was left while something was still under way.
 */
export function createRunKeeper(handlers: FrameHandlers) {
  let isOwed = false;
  let isOpen = false;
  let asked: ConnectReason | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let problem: ConnectProblem | null = null;
  let facts = {} as Facts;

  /** A host's mistake is the host's to see: it must not keep us from what is left to do. */
  function tell<Name extends keyof FrameHandlers>(
    name: Name,
    ...args: Parameters<NonNullable<FrameHandlers[Name]>>
  ): void {
    try {
      (handlers[name] as ((...args: unknown[]) => void) | undefined)?.(...args);
    } catch (error) {
      reportError(error);
    }
  }

  function exit(why: ConnectProblem | null, metadata: ExitMetadata): void {
    clearTimeout(timer);
    if (!isOwed) return;
    // Opened again before the word came that the last run was over: this word is of that one.
    isOwed = isOpen && asked === null;
    tell('onExit', why, metadata);
  }

  /** In place of the frame. */
  function giveUp(): void {
    isOpen = false;
    exit(problem, facts);
  }

  function wait(ms: number): void {
    clearTimeout(timer);
    if (!isOpen) timer = setTimeout(giveUp, ms);
  }

  return {
    opened() {
      clearTimeout(timer);
      if (!isOwed) {
        problem = null;
        facts = { step: 'loading', vendor: null, method: null, check: null, authorization: null } as Facts;
      }
      isOwed = isOpen = true;
      asked = null;
      facts.reason = 'imperative';
      tell('onEvent', { name: 'opened' });
    },
    asked(this: void, reason: ConnectReason) {
      if (!isOpen) return;
      asked = facts.reason = reason;
      tell('onCloseRequest', reason);
    },
    /** `canAnswer`: there is a frame that may say how it ended. */
    closed(canAnswer: boolean) {
      isOpen = false;
      const reason = asked ?? 'imperative';
      tell('onEvent', { name: 'closed', reason });
      wait(canAnswer ? ANSWER_MS : 0);
    },
    told(event: ModalEvent) {
      const { name, vendor, method = null }: About = event;
      if (vendor) Object.assign(facts, { step: 'entering_credentials', vendor, method });
      // Of these two the host has the word.
      if (name === 'closed') wait(OUTCOME_MS);
      else if (name !== 'opened') tell('onEvent', event);
    },
    stands(next: ConnectProblem | null) {
      problem = next;
      tell('onProblem', next);
    },
    succeeded(connection: SavedConnection) {
      clearTimeout(timer);
      if (!isOwed) return;
      isOwed = false;
      tell('onSuccess', connection);
    },
    exited: exit,
    /** The frame was loaded anew. What it had begun is begun again only where it is open. */
    lost() {
      if (!isOpen) giveUp();
    },
    stop: giveUp,
  };
}
