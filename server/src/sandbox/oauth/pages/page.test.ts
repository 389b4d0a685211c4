import { describe, expect, it } from 'vitest';
import { html, page } from './page.js';

describe('a page of a vendor', () => {
  const hostile = `"><script>alert('1')</script>&`;

  it('shows as text whatever is put into it', () => {
    const { body } = page({
      vendor: hostile,
      title: hostile,
      content: [html`<p class="${hostile}">${hostile}</p>`, ...[hostile].map((each) => html`<i>${each}</i>`)],
    });
    expect(body).not.toContain('<script>');
    expect(body).toContain('<i>&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;</i>');
  });

  it('may use nothing but its own style', () => {
    const { headers } = page({ vendor: 'Snyk', title: 'Hello', content: [] });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; frame-ancestors 'none'$/,
    );
  });
});
