/** A plain page to try the API with one's own session: nothing is loaded from elsewhere. */
export const explorerPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aftercare API explorer</title>
<style>
  body { margin: 0; padding: 1rem; font: 15px/1.5 system-ui, sans-serif; color: #1f2933; background: #f5f7fa }
  main { display: grid; gap: 1rem; grid-template-columns: 1fr 1fr; max-width: 100rem; margin: auto }
  @media (max-width: 60rem) { main { grid-template-columns: 1fr } }
  label { display: block; font-weight: 600 }
  textarea, pre, input { box-sizing: border-box; width: 100%; font: 13px/1.5 ui-monospace, monospace; border: 1px solid #9aa5b1; border-radius: 4px; padding: .5rem; background: #fff }
  #query { height: 24rem } #variables { height: 8rem }
  pre { min-height: 34rem; margin: 0; overflow: auto; white-space: pre-wrap }
  button { font: inherit; padding: .4rem 1.2rem; border: 0; border-radius: 4px; color: #fff; background: #1d4ed8; cursor: pointer }
</style>
</head>
<body>
<p><strong>Aftercare API explorer</strong> · <a href="/schema.graphql">schema</a> · <a href="/errors">error codes</a>
 · it uses the session of this browser, or the key below. Ctrl+Enter runs.</p>
<main>
<form id="form">
  <label for="query">Operation</label>
  <textarea id="query" spellcheck="false">query {
  viewer {
    kind
    person { displayName }
  }
}</textarea>
  <label for="variables">Variables (JSON)</label>
  <textarea id="variables" spellcheck="false">{}</textarea>
  <label for="key">API key (optional, not kept)</label>
  <input id="key" type="password" autocomplete="off">
  <p><button type="submit">Run</button> <span id="status" role="status"></span></p>
</form>
<section><label for="answer">Answer</label><pre id="answer" tabindex="0"></pre></section>
</main>
<script src="/explorer.js"></script>
</body>
</html>
`;

export const explorerScript = `const byId = (id) => document.getElementById(id);
async function run(event) {
  event.preventDefault();
  byId('status').textContent = '…';
  const startedAt = performance.now();
  try {
    const key = byId('key').value.trim();
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: 'Bearer ' + key } : {}) },
      body: JSON.stringify({ query: byId('query').value, variables: JSON.parse(byId('variables').value || '{}') }),
    });
    byId('answer').textContent = JSON.stringify(await response.json(), null, 2);
    byId('status').textContent = response.status + ' · ' + Math.round(performance.now() - startedAt) + ' ms';
  } catch (error) {
    byId('status').textContent = String(error);
  }
}
byId('form').addEventListener('submit', run);
byId('form').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run(event);
});
`;
