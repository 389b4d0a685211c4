import controls from './controls.css?inline';
import layout from './layout.css?inline';
import screens from './screens.css?inline';
import tokens from './tokens.css?inline';

let sheet: CSSStyleSheet | null = null;

/** One constructed sheet for all modals of a page: no `<style>` element, so a strict CSP has nothing to allow. */
export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + layout + controls + screens);
  }
  return sheet;
}
