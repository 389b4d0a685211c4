let configured: string | null = null;

/** Says once, before the first `LeenOnRamp`, which Sallyport server to talk to, so that elements need no new prop. */
export function configureOnRamp({ serverUrl }: { readonly serverUrl: string }): void {
  configured = serverUrl;
}

/** Throws where nobody has said which. */
export function serverOf(given: string | undefined): string {
  const serverUrl = given ?? configured;
  if (serverUrl === null) {
    throw new Error(
      'LeenOnRamp has no Sallyport server to talk to, so it can show nothing. Call configureOnRamp({ serverUrl }) once, or give it a serverUrl.',
    );
  }
  return serverUrl;
}
