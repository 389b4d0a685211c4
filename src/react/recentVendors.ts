const KEY = 'sallyport:recent';

/** Ids of the vendors that were connected in this browser, latest first. Nothing else is ever stored. */
export function recentVendors(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberVendor(id: string): void {
  try {
    const ids = [id, ...recentVendors().filter((each) => each !== id)].slice(0, 4);
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Storage is full or forbidden: the list is a convenience.
  }
}
