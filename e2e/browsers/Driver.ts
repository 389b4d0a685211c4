/** The commands of WebDriver's that the walk takes, with their parameters as the standard names them. */
export type Driver = {
  readonly navigate: (url: string) => Promise<void>;
  /** Runs the body of a function in the page and answers what it returns. */
  readonly execute: <T>(script: string, args: readonly unknown[]) => Promise<T>;
  /** As a person's, so that pages trust it. */
  readonly click: (element: ElementReference) => Promise<void>;
  readonly type: (element: ElementReference, text: string) => Promise<void>;
  /** Null is the page at the top. */
  readonly enterFrame: (element: ElementReference | null) => Promise<void>;
};

/** How WebDriver writes an element of the page. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export type ElementReference = { readonly [ELEMENT]: string };

export type RunningBrowser = {
  /** As it tells it itself. */
  readonly version: string;
  readonly driver: Driver;
  readonly stop: () => Promise<void>;
};

/** A browser that this machine may have. */
export type Browser = {
  readonly name: string;
  /** Why it can't be started, as the end of a sentence, or null. */
  readonly missing: () => string | null;
  readonly start: () => Promise<RunningBrowser>;
};
