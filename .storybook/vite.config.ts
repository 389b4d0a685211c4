import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cssTarget } from '../scripts/cssTarget.mjs';

/** The root's own configuration builds the library. */
export default defineConfig({
  plugins: [react()],
  build: { cssTarget },
  resolve: { conditions: ['@sallyport/source', 'module', 'browser', 'development|production'] },
});
