export type Config = {
  /** Where this backend reaches the Sallyport server: `http://127.0.0.1:8787`. */
  readonly sallyportUrl: string;
  /** Where browsers reach it, if that is another address. */
  readonly browserUrl: string;
  /** Opens the provisioning API. Stays in this process. */
  readonly apiKey: string;
  /** Sallyport's id for the customer that is signed in. A real product keeps one beside each of its customers. */
  readonly organizationId: string;
  /** The one origin under which this dashboard is served. */
  readonly origin: string;
  readonly port: number;
  /** The built front end. */
  readonly pages: string;
};

/** Reads the environment. Throws with the name of what is missing. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const need = (name: string): string => {
    const value = environment[name];
    if (!value) throw new Error(`${name} is not set. \`npm run demo\` in the repository sets everything.`);
    return value;
  };
  const port = Number(environment['PORT'] ?? 4300);
  const sallyportUrl = need('SALLYPORT_URL').replace(/\/+$/, '');
  return {
    sallyportUrl,
    browserUrl: environment['SALLYPORT_BROWSER_URL'] ?? sallyportUrl,
    apiKey: need('SALLYPORT_API_KEY'),
    organizationId: need('SALLYPORT_ORGANIZATION_ID'),
    origin: environment['DASHBOARD_ORIGIN'] ?? `http://127.0.0.1:${port}`,
    port,
    pages: environment['DASHBOARD_PAGES'] ?? new URL('../dist', import.meta.url).pathname,
  };
}
