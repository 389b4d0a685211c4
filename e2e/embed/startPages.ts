import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { buildLoader } from '../../scripts/build-loader.mjs';

export type Pages = {
  /** The host's page, and what strangers have. */
  readonly host: string;
  /** The server of the frame: another site. */
  readonly server: string;
  /** Somebody else’s origin. */
  readonly elsewhere: string;
  readonly stop: () => Promise<void>;
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The strictest policy with which a host can show a frame. */
const hostPolicy = (server: string, elsewhere: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${server}`,
    'img-src data:',
    `frame-src ${server} ${elsewhere}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>${body}`;

const script = (src: string) => `<script src="${src}"></script>`;

/** A page that sets up its element before it knows what that is. */
const early = (serverUrl: string) => `
  const element = document.createElement('sallyport-connect');
  Object.assign(element, { token: 'spi_early', prefill: { host: 'early' }, open: true });
  element.setAttribute('server-url', '${serverUrl}');
  document.body.append(element);`;

/** As Vite reads `?inline`: the style sheet as text. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(bundler) {
    bundler.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-css',
    }));
    bundler.onLoad({ filter: /./, namespace: 'inline-css' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** `Embed` on the host's page is the room's door and the element; `Frame` on the frame's is its side of the door. */
async function bundle(name: string, contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    conditions: ['@sallyport/source'],
    plugins: [inlineCss],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Pages of three origins. The server's frame says hello and notes what it gets; below `/silent` it says nothing until it is
 * told to, and below `/refused` no browser shows it.
 */
export async function startPages(folder: string): Promise<Pages> {
  const host = await bundle(
    'Embed',
    `export { createFrame, open } from './src/embed/index.ts'; import './src/embed/element.ts';`,
  );
  const frame = await bundle(
    'Frame',
    `import { meetHost } from './src/embed/index.ts';
     export const received = [];
     export let link;
     export let hostOrigin = null;
     export function meet() {
       link = meetHost((message) => received.push(message));
       link.hostOrigin.then((origin) => { hostOrigin = origin; });
     }
     if (!location.pathname.startsWith('/silent')) meet();`,
  );
  const { file } = await buildLoader(folder);
  const loader = await readFile(join(folder, file), 'utf8');

  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://server');
    response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (pathname.startsWith('/refused')) {
      response.setHeader('content-security-policy', "frame-ancestors 'none'");
    }
    if (pathname.endsWith('/connect.js')) response.end(loader);
    else if (pathname === '/frame.js') response.end(frame);
    else if (pathname.endsWith('/embed')) {
      response.end(page(`<script src="/frame.js"></script><input aria-label="Inside">`));
    } else response.end(page('A page of the server'));
  });
  const stranger = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(page('A page of somebody else'));
  });
  const [serverPort, elsewherePort] = [await listen(server), await listen(stranger)];
  const serverUrl = `http://localhost:${serverPort}`;
  const elsewhere = `http://127.0.0.1:${elsewherePort}`;

  const hosts = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    response.setHeader('content-security-policy', hostPolicy(serverUrl, elsewhere));
    response.setHeader(
      'content-type',
      pathname.endsWith('.js') && !pathname.startsWith('/plain') ? 'text/javascript' : 'text/html',
    );
    if (pathname === '/host.js') response.end(host);
    else if (pathname === '/early.js') response.end(early(serverUrl));
    else if (pathname === '/early') response.end(page(`<body>${script('/early.js')}${script('/host.js')}`));
    else if (pathname === '/twice') response.end(page(`<body>${script('/host.js')}${script('/host.js')}`));
    else if (pathname.startsWith('/plain/')) {
      response.end(page(`<script src="${serverUrl}/${pathname.slice(7)}"></script><body>`));
    } else response.end(page('<script src="/host.js"></script><body><button>Connect</button>'));
  });
  const hostPort = await listen(hosts);

  return {
    host: `http://127.0.0.1:${hostPort}`,
    server: serverUrl,
    elsewhere,
    async stop() {
      for (const each of [server, stranger, hosts]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}
