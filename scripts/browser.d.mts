type Launched = { readonly executablePath?: string; readonly args: string[] };

export function findBrowser(): string | undefined;
export function wholeBrowser(): Launched;
export function quickBrowser(): Launched;
