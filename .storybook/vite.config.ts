import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The root's own configuration builds the library. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@sallyport/source', 'module', 'browser', 'development|production'] },
});
