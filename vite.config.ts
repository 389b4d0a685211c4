import { defineConfig } from 'vite';
import pkg from './package.json' with { type: 'json' };

/** One built entry for each subpath of the package: `./dist/react.js` from `src/react/index.ts`. */
const entry = Object.fromEntries(
  Object.values(pkg.exports)
    .filter((subpath) => typeof subpath === 'object')
    .map((subpath) => [
      subpath.default.replace(/^\.\/dist\/|\.js$/g, ''),
      subpath['@sallyport/source'],
    ]),
);

const packages = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });
const external = new RegExp(`^(${packages.join('|')})($|/)`);

/**
 * The library build: ES modules, dependencies left outside, one chunk for whatever is imported on demand. The code is
 * not minified, so that it can be read and stepped through in a host; the host's bundler does that.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    cssMinify: true,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      external,
      output: { chunkFileNames: 'chunks/[name].js' },
      // 'use client' does stay, at the top of an entry; the test of the package looks.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
