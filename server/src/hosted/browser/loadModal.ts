/** What the built code exports. It has no effect before it is called. */
export type OpenModal = (given: {
  readonly token: string;
  /** Without a slash at its end. */
  readonly serverUrl: string;
  readonly onSuccess: (connection: { readonly vendor: string }) => void;
  /** Null: the person went away. */
  readonly onExit: (problem: { readonly code: string } | null) => void;
}) => void;

let loading: Promise<OpenModal> | null = null;

/** The modal's code, asked for once; again only if that failed. */
export function loadModal(): Promise<OpenModal> {
  return (loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  }));
}

async function load(): Promise<OpenModal> {
  const { module = '' } = document.documentElement.dataset;
  const { openModal } = (await import(new URL(module, location.href).href)) as { openModal: OpenModal };
  return openModal;
}
