/** What `build.cssTarget` takes. */
export const cssTarget: string[];
