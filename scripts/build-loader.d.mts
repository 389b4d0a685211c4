import type { Plugin } from 'esbuild';

export type Loader = { readonly file: string; readonly hash: string; readonly integrity: string };
export const inlineCss: Plugin;
export function buildLoader(outDir: string): Promise<Loader>;
