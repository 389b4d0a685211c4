const list = document.querySelector('.list');
const empty = document.querySelector('.empty');
const alert = document.querySelector('.error');

async function fetchJson(path, method = 'GET') {
  const response = await fetch(path, { method });
  if (!response.ok) throw new Error('This did not work. Try again in a moment.');
  return response.json();
}

const fetchToken = async () => (await fetchJson('/connect-token', 'POST')).token;

async function showConnections() {
  const connections = await fetchJson('/connections');
  empty.hidden = connections.length > 0;
  list.hidden = connections.length === 0;
  list.replaceChildren(...connections.map(toItem));
}

function toItem({ name, health }) {
  const item = document.createElement('li');
  const title = document.createElement('strong');
  const status = document.createElement('span');
  title.textContent = name;
  status.textContent = health.status === 'pass' ? 'Working' : 'Needs a look';
  status.className = health.status;
  status.title = health.description;
  item.append(title, status);
  return item;
}

function say(error) {
  alert.textContent = error.message;
}

document.querySelector('button').addEventListener('click', async () => {
  alert.textContent = '';
  // Open at once; the token follows.
  const modal = window.Sallyport.open({
    token: null,
    onTokenExpired: fetchToken,
    onSuccess: () => showConnections().catch(say),
  });
  try {
    modal.update({ token: await fetchToken() });
  } catch (error) {
    modal.close();
    say(error);
  }
});
