const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

const item = ({ name, health }) =>
  `<li><strong>${escape(name)}</strong> <span class="${health.status}" title="${escape(health.description)}">${
    health.status === 'pass' ? 'Working' : 'Needs a look'
  }</span></li>`;

/** The page as the server draws it. Its script draws the list anew once something was connected. */
export const page = (user, connections) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Northwind</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/styles.css">
    <script src="/connect/connect.js" defer></script>
    <script src="/main.js" defer></script>
  </head>
  <body>
    <header><strong>Northwind</strong> <span>${escape(user.name)}, ${escape(user.company.name)}</span></header>
    <main>
      <div class="title">
        <h1>Connections</h1>
        <button type="button" aria-haspopup="dialog">Connect a tool</button>
      </div>
      <p class="error" role="alert"></p>
      <p class="empty"${connections.length > 0 ? ' hidden' : ''}>Nothing is connected yet.</p>
      <ul class="list" aria-label="Connections"${connections.length > 0 ? '' : ' hidden'}>${connections.map(item).join('')}</ul>
    </main>
  </body>
</html>
`;
