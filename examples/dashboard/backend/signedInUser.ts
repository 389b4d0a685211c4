/**
 * Stands where your sign-in is: who asks, and for which customer. The demo has one made-up person, so that it can be
 * tried without an account. In a real product this reads the session cookie and answers 401 without one.
 */
export const signedInUser = { name: 'Priya Nair', role: 'Security lead' } as const;
