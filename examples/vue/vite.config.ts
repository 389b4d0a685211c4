import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Vue should leave our element to the browser.
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'sallyport-connect' } } }),
  ],
});
