import { returnUrl } from '../page/index.js';
import type { FrameOptions } from './messages.js';
import type { EmbedOptions } from './options.js';

/** What the frame gets of the options; it leaves out what is no text itself. */
export function toFrameOptions(
  {
    token,
    vendor = null,
    locale = null,
    messages,
    appearance = {},
    prefill = {},
    docsUrls = {},
    returnUrl: back = returnUrl(),
    onTokenExpired,
  }: EmbedOptions,
  open: boolean,
): FrameOptions {
  const canRenew = Boolean(onTokenExpired);
  const texts = appearance as Readonly<Record<string, string>>;
  return {
    open,
    token,
    canRenew,
    vendor,
    locale,
    messages,
    appearance: texts,
    prefill,
    docsUrls,
    returnUrl: back,
  };
}
