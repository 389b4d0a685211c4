import type {
  ConnectProblem,
  ConnectReason,
  ExitMetadata,
  ModalEvent,
  SavedConnection,
} from '../contract/index.js';
import { createFrame, type Frame } from './host/createFrame.js';
import type { Appearance, EmbedOptions, OwnWords } from './options.js';
import { toFrameOptions } from './toFrameOptions.js';

/** What its events carry as `detail`, the same as the callbacks of the React component. They do not bubble. */
export type SallyportConnectEvents = {
  'sallyport-success': CustomEvent<SavedConnection>;
  'sallyport-exit': CustomEvent<{
    readonly error: ConnectProblem | null;
    readonly metadata: ExitMetadata;
  }>;
  'sallyport-event': CustomEvent<ModalEvent>;
  'sallyport-open-change': CustomEvent<{ readonly open: boolean; readonly reason: ConnectReason }>;
};

declare global {
  interface HTMLElementTagNameMap {
    'sallyport-connect': SallyportConnect;
  }
  interface HTMLElementEventMap extends SallyportConnectEvents {}
}

const NAME = 'sallyport-connect';
const PROPERTIES = [
  'token',
  'prefill',
  'docsUrls',
  'messages',
  'appearance',
  'onTokenExpired',
  'open',
] as const;

/** There are no elements on a server, where importing this does nothing. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * `<sallyport-connect server-url="https://connect.example.com">`: the modal in a frame, for pages of any framework. It has
 * no look of its own where it stands. Its frame stays loaded from the first opening until the element leaves the page.
 */
export class SallyportConnect extends Base {
  static readonly observedAttributes = [
    'server-url',
    'vendor',
    'locale',
    'color-scheme',
    'accent-color',
    'open',
    'token',
  ];

  #given: Pick<
    EmbedOptions,
    'token' | 'prefill' | 'docsUrls' | 'messages' | 'appearance' | 'onTokenExpired'
  > = {
    token: null,
  };
  #frame: Frame | null = null;
  #isDue = false;

  /** The invite token, as a property alone: an attribute could be read by anything that reads the page. */
  get token(): string | null {
    return this.#given.token;
  }
  set token(token: string | null) {
    this.#give({ token });
  }

  get prefill(): Readonly<Record<string, string>> | undefined {
    return this.#given.prefill;
  }
  set prefill(prefill: Readonly<Record<string, string>> | undefined) {
    this.#give({ prefill });
  }

  get docsUrls(): Readonly<Record<string, string>> | undefined {
    return this.#given.docsUrls;
  }
  set docsUrls(docsUrls: Readonly<Record<string, string>> | undefined) {
    this.#give({ docsUrls });
  }

  get messages(): OwnWords | undefined {
    return this.#given.messages;
  }
  set messages(messages: OwnWords | undefined) {
    this.#give({ messages });
  }

  /** Goes before the attributes `color-scheme` and `accent-color`. */
  get appearance(): Appearance | undefined {
    return this.#given.appearance;
  }
  set appearance(appearance: Appearance | undefined) {
    this.#give({ appearance });
  }

  get onTokenExpired(): (() => unknown) | undefined {
    return this.#given.onTokenExpired;
  }
  set onTokenExpired(onTokenExpired: (() => unknown) | undefined) {
    this.#give({ onTokenExpired });
  }

  /** Opens it. Can be set, too: frameworks assign what an element has under the name of an attribute. */
  get open(): () => void {
    return () => this.#turn(true, 'imperative');
  }
  set open(isOpen: unknown) {
    this.toggleAttribute('open', Boolean(isOpen));
  }

  close(): void {
    this.#turn(false, 'imperative');
  }

  connectedCallback(): void {
    // What was set before this class was known hides its accessors.
    const self = this as unknown as Record<string, unknown>;
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = self[name];
      delete self[name];
      self[name] = value;
    }
    this.#settle();
  }

  disconnectedCallback(): void {
    this.#settle();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === 'token' && now !== null) {
      // oxlint-disable-next-line no-console -- a mistake that leaks, and nothing else would tell
      console.warn('Sallyport: set the property `token`; the attribute is ignored, as others can read it.');
    }
    if (name === 'server-url' && before !== now) this.#drop();
    this.#settle();
  }

  #give(given: Partial<EmbedOptions>): void {
    this.#given = { ...this.#given, ...given };
    this.#settle();
  }

  #turn(open: boolean, reason: ConnectReason): void {
    if (this.hasAttribute('open') === open) return;
    this.toggleAttribute('open', open);
    this.#tell('sallyport-open-change', { open, reason });
  }

  /** Once for all that is changed in one go, and not for a move to another place in the page. */
  #settle(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      try {
        this.#apply();
      } catch (error) {
        reportError(error);
      }
    });
  }

  #apply(): void {
    if (!this.isConnected) return this.#drop();
    const isOpen = this.hasAttribute('open');
    const serverUrl = this.getAttribute('server-url');
    if (!isOpen && !this.#frame) return;
    if (serverUrl === null) throw new TypeError(`Sallyport: <${NAME}> needs a server-url`);
    const options = toFrameOptions(
      {
        ...this.#given,
        serverUrl,
        vendor: this.getAttribute('vendor'),
        locale: this.getAttribute('locale'),
        appearance: {
          colorScheme: this.getAttribute('color-scheme') as Appearance['colorScheme'],
          accentColor: this.getAttribute('accent-color') ?? undefined,
          ...this.#given.appearance,
        },
      },
      isOpen,
    );
    if (this.#frame) this.#frame.update(options);
    else
      this.#frame = createFrame({
        serverUrl,
        options,
        handlers: {
          onSuccess: (connection) => this.#tell('sallyport-success', connection),
          onExit: (error, metadata) => this.#tell('sallyport-exit', { error, metadata }),
          onEvent: (event) => this.#tell('sallyport-event', event),
          onCloseRequest: (reason) => this.#turn(false, reason),
          onTokenWanted: () => this.#given.onTokenExpired?.(),
        },
      });
  }

  #drop(): void {
    this.#frame?.remove();
    this.#frame = null;
  }

  #tell<Name extends keyof SallyportConnectEvents>(
    name: Name,
    detail: SallyportConnectEvents[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

if (globalThis.customElements && !customElements.get(NAME)) customElements.define(NAME, SallyportConnect);
