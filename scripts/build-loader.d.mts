export type Loader = { readonly file: string; readonly hash: string; readonly integrity: string };
export function buildLoader(outDir: string): Promise<Loader>;
