import { defineConfig } from 'vite';
import { cssTarget } from './scripts/cssTarget.mjs';
import pkg from './package.json' with { type: 'json' };

/** One built entry for each subpath of the package: `./dist/react.js` from `src/react/index.ts`. */
const entry = Object.fromEntries(
  Object.values(pkg.exports)
    .filter((subpath) => typeof subpath === 'object')
    .map((subpath) => [subpath.default.replace(/^\.\/dist\/|\.js$/g, ''), subpath['@sallyport/source']]),
);

const packages = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });
const external = new RegExp(`^(${packages.join('|')})($|/)`);

/**
 * The library build: ES modules, dependencies left outside, a file for each source file, so that a host's bundler takes
 * what it needs and no more: a chunk that the modal shared with the contract would bring all its schemas along. Not
 * minified either: it can be read and stepped through in a host, whose bundler does that.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    cssTarget,
    sourcemap: true,
    minify: false,
    cssMinify: true,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      external,
      // An inlined constant would leave an import for nothing behind, of which a host's bundler warns.
      optimization: { inlineConst: false },
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      // 'use client' does stay, at the top of an entry; the test of the package looks.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
