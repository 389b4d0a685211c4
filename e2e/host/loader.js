// A page without any framework: the loader is there already, by its tag.
const heard = [];
window.heard = heard;

fetch(`/token${location.search}`, { method: 'POST' })
  .then((response) => response.json())
  .then(({ token }) =>
    window.Sallyport.open({
      token,
      onSuccess: (connection) => heard.push(['success', connection]),
      onExit: (error, metadata) => heard.push(['exit', error, metadata]),
      onEvent: (event) => heard.push(['event', event]),
    }),
  )
  .catch(reportError);
