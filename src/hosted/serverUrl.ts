/** Address of the server, by that of one of its pages: all of them are beside each other, below a sub-path or not. */
export function serverUrl(page: string = window.location.href): string {
  return new URL('.', page).href.replace(/\/$/u, '');
}
