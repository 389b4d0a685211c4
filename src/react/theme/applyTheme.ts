import type { Appearance } from '../options.js';

/**
 * Settles light or dark as an attribute, the rest as properties of the element's own style (through the CSSOM, which a
 * CSP allows). What is not valid is left out, so that the default stays. Answers the way out.
 */
export function applyTheme(
  element: HTMLElement,
  { colorScheme = 'system', accentColor, fontFamily, radius }: Appearance = {},
): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const settle = () => {
    const isDark = colorScheme === 'system' ? dark.matches : colorScheme === 'dark';
    element.dataset['scheme'] = isDark ? 'dark' : 'light';
  };
  settle();
  // The plain 0 is no length in a calculation, as which this one is used.
  const length = radius === '0' ? '0px' : radius;
  set(element, 'accent', 'color', accentColor);
  set(element, 'font', 'font-family', fontFamily);
  set(element, 'radius', 'border-radius', length, `calc(${length} + 1px)`);
  dark.addEventListener('change', settle);
  return () => dark.removeEventListener('change', settle);
}

/** Sets a custom property of ours where `test`, as a value of `property`, makes sense to the browser. */
function set(element: HTMLElement, name: string, property: string, value = '', test = value): void {
  element.style.setProperty(`--sallyport-${name}`, CSS.supports(property, test) ? value : '');
}
