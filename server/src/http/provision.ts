import { PROBLEMS, type Problem } from 'sallyport/contract';

export type ProvisionRequest = {
  /** Default: GET, or POST with a body. */
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
};

/**
 * Calls `/v1/provisioning` + `path` as the operator and answers the JSON, undefined for a 204. `T` is what the reference page
 * says of that route; its types are in `sallyport/contract`. Rejects with a `ProvisionError`. Who may ask for what is the
 * caller's own affair: hand it the organization of the signed-in user, never one that a browser names.
 */
export type Provision = <T = unknown>(path: string, request?: ProvisionRequest) => Promise<T>;

/** What the provisioning API refused, with its problem document. */
export class ProvisionError extends Error {
  override readonly name = 'ProvisionError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? PROBLEMS[problem.code].title);
    this.problem = problem;
  }
}

const BASE = '/v1/provisioning';

/** `send` has to know the request as the host's own. */
export function createProvision(send: (request: Request) => Promise<Response>): Provision {
  return async <T>(
    path: string,
    { body, method = body === undefined ? 'GET' : 'POST' }: ProvisionRequest = {},
  ) => {
    const url = new URL(`http://localhost${BASE}${path}`);
    // An id of somebody's making, such as `../..`, must not lead to another route.
    if (!path.startsWith('/') || url.pathname !== `${BASE}${path.split(/[?#]/)[0]}`) {
      throw new TypeError('The path of a provisioning call has to be plain: encode what is put into it.');
    }
    const response = await send(
      new Request(url, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    );
    if (!response.ok) throw new ProvisionError((await response.json()) as Problem);
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
}
