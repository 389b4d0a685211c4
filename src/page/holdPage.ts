/**
 * Keeps the page behind a modal from scrolling. Answers the way out. A sheet of its own, so that nothing of the page is
 * touched and nothing has to be put back; each modal has its lock, and the last that goes sets the page free.
 */
export function holdPage(): () => void {
  // A page that shows a scrollbar keeps its place, so that nothing behind the modal moves.
  const gutter = innerWidth > document.documentElement.clientWidth ? 'scrollbar-gutter:stable!important' : '';
  const lock = new CSSStyleSheet();
  // Twice: before what the page itself finds important.
  lock.replaceSync(`:root:root{overflow:hidden!important;${gutter}}`);
  document.adoptedStyleSheets.push(lock);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== lock);
  };
}
