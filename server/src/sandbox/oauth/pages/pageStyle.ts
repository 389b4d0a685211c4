/** Of the vendors' made-up pages: one card, light and dark, from phone width up. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --back: #f3f1ec; --card: #fffefb; --text: #24211b; --soft: #665f52; --line: #d9d3c6;
  --hover: #f3efe5; --focus: #7a4d00; --stripe: #f7c948; --on-stripe: #2b2100; --go: #24211b; --on-go: #fffefb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #17150f; --card: #221f18; --text: #f1ece0; --soft: #b3aa98; --line: #413b30;
    --hover: #2d2920; --focus: #f7c948; --go: #f1ece0; --on-go: #221f18;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--back); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif;
}
.made-up {
  margin: 0; padding: 8px 16px; background: var(--stripe); color: var(--on-stripe);
  font-size: 14px; font-weight: 600; text-align: center;
}
main {
  max-width: 480px; margin: 40px auto; padding: 28px 28px 32px; background: var(--card);
  border: 1px solid var(--line); border-radius: 16px;
}
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.25; letter-spacing: -0.01em; }
h2 { margin: 24px 0 8px; font-size: 15px; }
p { margin: 0 0 16px; }
.soft { color: var(--soft); }
ul { margin: 0 0 16px; padding-left: 20px; }
ul.choices { list-style: none; padding: 0; display: grid; gap: 8px; }
li { overflow-wrap: anywhere; }
code { font: 0.875em ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
form { margin: 0; }
button {
  width: 100%; min-height: 44px; padding: 10px 16px; border: 1px solid var(--line); border-radius: 10px;
  background: transparent; color: inherit; font: inherit; text-align: left; cursor: pointer;
}
button:hover { background: var(--hover); }
button:focus-visible, select:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
button strong { display: block; font-weight: 600; }
button span, button small { display: block; font-size: 14px; line-height: 1.4; overflow-wrap: anywhere; }
button small { color: var(--soft); font-size: 13px; }
button.go, button.stop { font-weight: 600; text-align: center; }
button.go { background: var(--go); border-color: var(--go); color: var(--on-go); }
button.go:hover { opacity: 0.9; }
.actions { display: grid; gap: 8px; margin-top: 20px; }
label { display: block; margin-bottom: 4px; font-weight: 600; }
select {
  width: 100%; min-height: 44px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--card); color: inherit; font: inherit;
}
@media (max-width: 520px) {
  main { margin: 0; padding: 20px 16px 32px; border: 0; border-radius: 0; min-height: calc(100vh - 37px); }
}
`;
