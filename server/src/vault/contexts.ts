/**
 * What a sealed text was sealed for. The vault binds each text to one of these, so that a row copied over another
 * does not open. Anything that seals or opens names its context through here.
 */
export const contexts = {
  connection: (organizationId: string, connectionId: string) =>
    `connection/${organizationId}/${connectionId}`,
  check: (sessionId: string, checkId: string) => `check/${sessionId}/${checkId}`,
  authorization: (organizationId: string, authorizationId: string) =>
    `authorization/${organizationId}/${authorizationId}`,
  idempotency: (scope: string, keyMac: string) => `idempotency/${scope}/${keyMac}`,
};
