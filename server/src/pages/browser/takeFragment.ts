/** What the address has behind its `#`, which is gone from it afterwards, and from the tab's history. */
export function takeFragment(): string {
  const taken = location.hash.slice(1);
  if (taken !== '') history.replaceState(null, '', location.pathname + location.search);
  return taken;
}
