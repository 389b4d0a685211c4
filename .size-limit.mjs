// What a host's users download, minified by esbuild and gzipped. React is theirs already. Raising a budget is a visible
// line in a diff.
const beside = ['react', 'react-dom'];

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
    ignore: [...beside, './dist/react/mountModal.js'],
    gzip: true,
    limit: '3 kB',
    modifyEsbuildConfig: whole,
  },
  {
    // The aim is 40 kB. react-hook-form, zod/mini and the resolver between them are 20.5 kB of it, authorizations 4 kB.
    name: 'sallyport: all that ConnectModal adds beside React',
    path: 'dist/react.js',
    ignore: beside,
    gzip: true,
    limit: '53 kB',
    modifyEsbuildConfig: split,
  },
  entry('flow', '3.2 kB'),
  entry('client', '3.2 kB'),
  entry('schema', '10.5 kB'),
  entry('contract', '11.6 kB'),
  // Never in a browser: forms come from the server, one by one.
  entry('vendors', '32.4 kB'),
];
