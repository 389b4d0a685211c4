export type User = {
  readonly name: string;
  readonly company: { readonly id: string; readonly name: string };
};

/** Stands where your sign-in is. A real one reads the session cookie, and answers null without one. */
export async function signedInUser(): Promise<User | null> {
  return { name: 'Priya Nair', company: { id: 'acme', name: 'Acme Corp' } };
}
