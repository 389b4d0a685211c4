/** Builds into `outDir`, from the sources. The same sources make the same files, byte for byte. */
export function buildHosted(outDir: string): Promise<void>;
