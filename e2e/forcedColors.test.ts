import { SCREENS } from './screens.js';
import { expect, test } from './test.js';

// With colours of the person's own choosing (Windows' contrast themes), backgrounds and shadows are gone: what is told by
// them alone is told no more. So everything to press or to fill in has a border, and every picture another colour than
// what is behind it.

const LOOKED_AT = ['picker', 'form', 'form-errors', 'wrong-key', 'partial', 'connected', 'rate-limited'];

for (const { name, reach } of SCREENS.filter((screen) => LOOKED_AT.includes(screen.name))) {
  test(`with forced colours, all can be told apart on the screen "${name}"`, async ({
    dashboard,
    page,
    stack,
  }, info) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await reach(dashboard, stack);
    // For people to look at, in test-results.
    await page.screenshot({ path: info.outputPath(`${name}.png`) });
    expect(await dashboard.modal.evaluate(faint)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await dashboard.modal.evaluate(hasRing)).toBe(true);
  });
}

test('with forced colours, the chosen category is not like the others', async ({ dashboard, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await dashboard.connectTool();
  const background = (name: string) =>
    dashboard.modal
      .getByRole('button', { name, exact: true })
      .evaluate((chip) => getComputedStyle(chip).backgroundColor);
  expect(await background('All')).not.toBe(await background('Identity'));
});

/** What has no border and is no text, buttons out of line, and pictures that can't be seen. */
function faint(dialog: HTMLElement | SVGElement): readonly string[] {
  const found: string[] = [];
  const hasBorder = (element: Element) => {
    // A tick is as good as invisible, above the number that stands before its step.
    const step = element.matches('.tick') ? element.parentElement : null;
    const { borderTopStyle, borderTopWidth, borderTopColor } = step
      ? getComputedStyle(step, '::before')
      : getComputedStyle(element);
    const isClear = /^rgba\(.*, 0\)$/u.test(borderTopColor);
    return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1 && !isClear;
  };
  const seen = (element: Element) => element.checkVisibility() && !element.closest('.sr-only');
  for (const each of dialog.querySelectorAll(
    '.panel, .button, .card, .chip, .icon-button, .callout, .mark, select, textarea, .affixed, .search, .tick',
  )) {
    const isNative = each.matches('input') && getComputedStyle(each).appearance !== 'none';
    if (
      seen(each) &&
      !isNative &&
      !hasBorder(each) &&
      !(each.matches('.icon-button') && each.querySelector('svg'))
    )
      found.push(`no border: ${each.outerHTML.slice(0, 120)}`);
  }
  const panel = dialog.querySelector('.panel')?.getBoundingClientRect();
  for (const button of dialog.querySelectorAll('.button')) {
    const { left, right } = button.getBoundingClientRect();
    // What hung over to stand in line with texts has an edge of its own now.
    if (panel && seen(button) && (left < panel.left + 16 || right > panel.right - 16))
      found.push(`at the edge: ${button.textContent}`);
  }
  for (const icon of dialog.querySelectorAll('svg.icon')) {
    if (!seen(icon)) continue;
    let behind: Element | null = icon.parentElement;
    const colourOf = (element: Element) => getComputedStyle(element).backgroundColor;
    while (behind && /^rgba\(.*, 0\)$/u.test(colourOf(behind))) behind = behind.parentElement;
    if (behind && colourOf(behind) === getComputedStyle(icon).stroke)
      found.push(`not seen: ${icon.outerHTML.slice(0, 90)}`);
  }
  return found;
}

/** Whether what has the focus, or the frame around it, shows that it has. */
function hasRing(dialog: HTMLElement | SVGElement): boolean {
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
  return [focused, focused?.closest('.affixed, .search') ?? null].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}
