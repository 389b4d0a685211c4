// Builds what the server's own pages run, the frame and the page behind a link, and the loader beside them, into a
// folder with a manifest. React and all else is inside. Run by itself it builds what is published, into dist/hosted.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import { buildLoader } from './build-loader.mjs';
import { cssTarget } from './cssTarget.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Builds into `outDir`, from the sources. The same sources make the same files, byte for byte. */
export async function buildHosted(outDir) {
  await rm(outDir, { recursive: true, force: true });
  const [{ output }] = await build({
    configFile: false,
    root: at('.'),
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    // Where the pages stand is known to the server alone.
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutFrames],
    resolve: { conditions: ['@sallyport/source', ...defaultClientConditions] },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget,
      minify: true,
      cssMinify: true,
      sourcemap: false,
      // The server's page names them, see `preload`: script that adds links would be one more thing to allow.
      modulePreload: false,
      lib: { entry: { frame: at('src/hosted/frame.ts'), link: at('src/hosted/link.tsx') }, formats: ['es'] },
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        // 'use client' is for bundlers of hosts.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
        // The link page's script calls what its module exports.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // A library's own build would leave the white space.
          minify: true,
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          // Two downloads: the few lines that speak first, and the modal with React, which both pages share.
          comments: { legal: true, annotation: false, jsdoc: false },
          codeSplitting: {
            groups: [{ name: 'modal', test: isModal, includeDependenciesRecursively: false }],
          },
        },
      },
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = (name) => chunks.find((chunk) => chunk.isEntry && chunk.name === name).fileName;
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const manifest = {
    version,
    frame: entry('frame'),
    link: entry('link'),
    preload: chunks.filter((chunk) => chunk.name === 'modal').map((chunk) => chunk.fileName),
    files: chunks.map((chunk) => chunk.fileName).toSorted(),
  };
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await buildLoader(outDir);
}

/** In the frame there is no other: the code for one is left out. */
const withoutFrames = {
  name: 'without-frames',
  enforce: 'pre',
  load: (id) => (id === at('src/react/mountFrame.ts') ? 'export const mountFrame = null;' : null),
};

/** All but the lines that speak first, and the languages, each of which is fetched when somebody speaks it. */
function isModal(id) {
  return !/\/src\/(embed\/|hosted\/(frame|link|unreachable)\.)/.test(id) && !LANGUAGE.test(id);
}

const LANGUAGE = /\/src\/words\/(?!en\.)[a-z]{2}(-[A-Z]{2})?\.ts$/;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildHosted(at('dist/hosted'));
