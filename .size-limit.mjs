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
    ignore: [...beside, './dist/chunks/mountModal.js'],
    gzip: true,
    limit: '3 kB',
    modifyEsbuildConfig: whole,
  },
  {
    name: 'sallyport: all that ConnectModal adds beside React',
    path: 'dist/react.js',
    ignore: beside,
    gzip: true,
    limit: '40 kB',
    modifyEsbuildConfig: split,
  },
  entry('flow', '2 kB'),
  entry('client', '4 kB'),
  entry('schema', '12 kB'),
  entry('contract', '12 kB'),
  entry('vendors', '14 kB'),
];
