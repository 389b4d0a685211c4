/** Its hash is the only style that the page's policy lets in. */
export const REFERENCE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#e3e6ea, #2b3037); --soft: light-dark(#5b6470, #9aa4b0);
  --ground: light-dark(#ffffff, #14171b); --panel: light-dark(#f6f7f9, #1b1f24); --link: light-dark(#2454d6, #8fb0ff); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.6 system-ui, sans-serif; background: var(--ground); display: grid;
  grid-template-columns: 14rem minmax(0, 1fr); }
nav { position: sticky; top: 0; align-self: start; height: 100vh; padding: 2rem 1.5rem; display: grid; gap: .5rem;
  align-content: start; border-right: 1px solid var(--line); }
a { color: var(--link); text-underline-offset: .2em; }
main { padding: 2rem clamp(1rem, 4vw, 4rem); max-width: 60rem; }
h1 { margin-top: 0; } h2 { margin-top: 3rem; } h3 { margin-bottom: .25rem; }
article { border-top: 1px solid var(--line); padding: .5rem 0 1rem; }
.address { overflow-wrap: anywhere; } .address b { font: 600 .8rem ui-monospace, monospace; }
code, pre { font: .875rem/1.5 ui-monospace, monospace; }
pre { background: var(--panel); padding: 1rem; overflow: auto; border-radius: .5rem; }
small, dd { color: var(--soft); } dd { margin: 0 0 .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
tr:target { background: var(--panel); }
summary { cursor: pointer; padding: .25rem 0; }
@media (max-width: 48rem) { body { display: block; } nav { position: static; height: auto; border: 0; padding-bottom: 0; }
  table { display: block; overflow-x: auto; } }
`;
