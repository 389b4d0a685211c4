import type { ConnectOptions } from '../options.js';

/**
 * Settles light or dark as an attribute, the accent as a property of the element's own style (through the CSSOM, which
 * a CSP allows). What is not a colour is left out, so that the default stays. Answers the way out.
 */
export function applyTheme(
  element: HTMLElement,
  { colorScheme = 'system', accentColor }: Pick<ConnectOptions, 'colorScheme' | 'accentColor'>,
): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const settle = () => {
    const isDark = colorScheme === 'system' ? dark.matches : colorScheme === 'dark';
    element.dataset['scheme'] = isDark ? 'dark' : 'light';
  };
  settle();
  if (accentColor && CSS.supports('color', accentColor)) {
    element.style.setProperty('--sallyport-accent', accentColor);
  } else {
    element.style.removeProperty('--sallyport-accent');
  }
  dark.addEventListener('change', settle);
  return () => dark.removeEventListener('change', settle);
}
