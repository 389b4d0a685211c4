import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { FAILURES, PROBLEMS } from 'sallyport/contract';
import type { Reply } from '../http/respond.js';
import { pageSecurityPolicy } from '../http/securityHeaders.js';
import type { OpenApiDocument, Operation } from './openApiDocument.js';
import { REFERENCE_STYLE } from './referenceStyle.js';

/** The OpenAPI document for people: one page without a script, with an anchor for each problem code. */
export function referencePage(document: OpenApiDocument): Reply {
  const text = render(document);
  const policy = pageSecurityPolicy(createHash('sha256').update(REFERENCE_STYLE).digest('base64'));
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: text,
  };
}

function render(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sallyport API</title>
<style>${raw(REFERENCE_STYLE)}</style>
</head>
<body>
<nav aria-label="Contents">
<strong>Sallyport API</strong>
${tags.map((tag) => html`<a href="#${tag}">${tag}</a>`)}
<a href="#problems">Problems</a>
<a href="#failures">Check failures</a>
<a href="openapi.json">openapi.json</a>
</nav>
<main>
<h1>Sallyport API</h1>
<p>${document.info.description}</p>
${tags.map(
  (tag) => html`<section id="${tag}"><h2>${tag}</h2>
${operations.filter(({ operation }) => operation.tags.includes(tag)).map(renderOperation)}</section>`,
)}
<section id="problems"><h2>Problems</h2>
<p>Every error is <code>application/problem+json</code> with one of these codes, who must act, and a request id to quote.</p>
<table><thead><tr><th>Code</th><th>Status</th><th>Who must act</th><th>What it means</th></tr></thead><tbody>
${Object.entries(PROBLEMS).map(
  ([code, { status, owner, title }]) =>
    html`<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${owner}</td><td>${title}</td></tr>`,
)}
</tbody></table></section>
<section id="failures"><h2>Check failures</h2>
<p>Why a check of credentials did not succeed; found in a check's result and in a connection's health.</p>
<table><thead><tr><th>Code</th><th>Health</th><th>Who must act</th><th>What it means</th></tr></thead><tbody>
${Object.entries(FAILURES).map(
  ([code, { health, owner, description }]) =>
    html`<tr id="${code}"><td><code>${code}</code></td><td>${health}</td><td>${owner}</td><td>${description}</td></tr>`,
)}
</tbody></table></section>
</main>
</body>
</html>`;
  if (page instanceof Promise) throw new TypeError('The reference page has no promises in it.');
  return page.toString();
}

function renderOperation({
  path,
  method,
  operation,
}: {
  path: string;
  method: string;
  operation: Operation;
}) {
  const body = operation.requestBody;
  return html`<article id="${operation.operationId}">
<h3>${operation.summary}</h3>
<p class="address"><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code></p>
${operation.description === undefined ? '' : html`<p>${operation.description}</p>`}
${
  operation.parameters.length === 0
    ? ''
    : html`<dl>${operation.parameters.map(
        (each) =>
          html`<dt><code>${each.name}</code> <small>${each.in}</small></dt><dd>${each.description}</dd>`,
      )}</dl>`
}
${body ? html`<details><summary>Body</summary><pre>${JSON.stringify(body, null, 2)}</pre></details>` : ''}
<details><summary>Answers</summary>
<table><tbody>${Object.entries(operation.responses).map(
    ([status, response]) => html`<tr><td>${status}</td><td>${response.description}</td></tr>`,
  )}</tbody></table></details>
</article>`;
}
