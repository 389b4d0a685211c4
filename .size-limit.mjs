// What a host's users download, minified by esbuild and gzipped. React is theirs already. Raising a budget is a visible
// line in a diff.
const beside = ['react', 'react-dom'];
/** On demand, one or the other. */
const inline = './dist/react/mountModal.js';
const framed = './dist/react/mountFrame.js';
/** On demand, once a form is shown. */
const paste = './dist/paste/index.js';
/** On demand, at most one of them. */
const languages = ['de', 'fr', 'es', 'it', 'pt-BR', 'ja', 'zh-CN', 'ar'].map(
  (tag) => `./dist/words/${tag}.js`,
);

/** As a host's bundler would do it: ES modules, with a chunk of its own for what is imported on demand. */
const split = (config) => ({ ...config, format: 'esm', splitting: true });
const whole = (config) => ({ ...config, format: 'esm' });

const entry = (name, limit) => ({
  name: `sallyport/${name}`,
  path: `dist/${name}.js`,
  gzip: true,
  limit,
  modifyEsbuildConfig: whole,
});

export default [
  {
    name: 'sallyport: first import',
    path: 'dist/react.js',
    ignore: [...beside, inline, framed],
    gzip: true,
    limit: '3 kB',
    modifyEsbuildConfig: whole,
  },
  {
    // The aim is 40 kB. Left are react-hook-form with 11.5 kB, one closure from which no bundler can shake what is not
    // used (7.62 had 7.5); zod with 5.4, of which the smallest strict object takes 4.4; the style sheet with 6.3; the words
    // with 4.4; authorizations with 4; and 23 kB of flow, client, screens and fields.
    name: 'sallyport: all that ConnectModal adds beside React',
    path: 'dist/react.js',
    ignore: [...beside, framed, paste, ...languages],
    gzip: true,
    limit: '58 kB',
    modifyEsbuildConfig: split,
  },
  {
    name: 'sallyport: all that isolation="iframe" adds; the modal is in the frame',
    path: 'dist/react.js',
    ignore: [...beside, inline],
    gzip: true,
    limit: '6.5 kB',
    modifyEsbuildConfig: split,
  },
  {
    name: 'sallyport: the largest of the other languages',
    path: 'dist/words/ar.js',
    gzip: true,
    limit: '5.9 kB',
    modifyEsbuildConfig: whole,
  },
  {
    name: 'sallyport: what reads a paste, beside the form',
    path: 'dist/paste/index.js',
    ignore: ['./dist/schema/index.js'],
    gzip: true,
    limit: '5.4 kB',
    modifyEsbuildConfig: whole,
  },
  entry('embed', '4 kB'),
  {
    // It loads before anything can be shown, in pages that are not ours.
    name: 'connect.js, the script of plain pages',
    path: 'dist/hosted/connect.js',
    gzip: true,
    limit: '4 kB',
    modifyEsbuildConfig: whole,
  },
  {
    // The flow, the client, the walk through a vendor's pages: no form, no screen, no schema.
    name: 'sallyport/headless',
    path: 'dist/headless.js',
    ignore: beside,
    gzip: true,
    limit: '8.4 kB',
    modifyEsbuildConfig: whole,
  },
  {
    name: 'sallyport/onramp: first import',
    path: 'dist/onramp.js',
    ignore: [...beside, inline, framed],
    gzip: true,
    limit: '5.05 kB',
    modifyEsbuildConfig: whole,
  },
  entry('flow', '3.15 kB'),
  entry('client', '2.75 kB'),
  entry('schema', '9.4 kB'),
  entry('contract', '12 kB'),
  // Never in a browser: forms come from the server, one by one.
  entry('vendors', '36.4 kB'),
  // All eight languages at once. A server loads each when it is first asked for.
  entry('vendors/words', '236 kB'),
];
