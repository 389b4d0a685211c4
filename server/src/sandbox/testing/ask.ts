import { request } from 'node:http';

export type Question = {
  readonly method?: string;
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

/** Asks the sandbox as a vendor of the given name. Rejects with the socket's error where it closes without an answer. */
export function ask(origin: string, question: Question, signal?: AbortSignal): Promise<Reply> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        method: question.method ?? 'GET',
        path: question.path,
        headers: {
          ...question.headers,
          host: question.host,
          ...(question.body === undefined ? {} : { 'content-length': Buffer.byteLength(question.body) }),
        },
        ...(signal ? { signal } : {}),
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
        response.on('error', reject);
      },
    );
    asking.on('error', reject);
    asking.end(question.body);
  });
}

/** A POST of a form. */
export function form(host: string, path: string, values: Readonly<Record<string, string>>): Question {
  return {
    method: 'POST',
    host,
    path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(values).toString(),
  };
}
