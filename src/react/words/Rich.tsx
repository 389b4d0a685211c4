/** Text in which `**bold**` marks what a vendor's console says and backticks what is typed. */
export function Rich({ text }: { readonly text: string }) {
  return text.split(/(\*\*.+?\*\*|`.+?`)/u).map((part, index) => {
    // The parts never move.
    const key = index;
    if (index % 2 === 0) return part;
    return part.startsWith('`') ? (
      <code key={key}>{part.slice(1, -1)}</code>
    ) : (
      <b key={key}>{part.slice(2, -2)}</b>
    );
  });
}
