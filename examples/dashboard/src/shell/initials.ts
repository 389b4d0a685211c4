/** "Priya Nair" -> "PN", "Okta" -> "O". */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /[A-Z0-9]/.test(letter))
    .slice(0, 2)
    .join('');
}
