/** A vendor's file is named after its id, in capitals: `AWS_INSPECTOR2.ts`. */
export function vendorIds(fileNames: readonly string[]): string[];
/** The text of `src/vendors/catalogue.ts` for these vendors. */
export function catalogueSource(ids: readonly string[]): string;
