import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { AUTHORIZATION_FAILURES, FAILURES } from 'sallyport/contract';
import { describe, expect, it } from 'vitest';
import { STYLE } from '../../pages/generated/style.js';
import { RESULT_SCRIPT, START_SCRIPT } from './generated/scripts.js';
import { neutralPage, type ResultView, resultPage, startPage } from './index.js';
import { AUTHORIZATION_WORDS } from './words/index.js';

const { failure, neutral } = AUTHORIZATION_WORDS.en;

const BASE = {
  appName: 'Northwind',
  accent: '#0a7f5a',
  vendor: { name: 'Snyk', color: '#4c4a73', language: 'en', logo_path: '/logos/SNYK.svg' },
  organizationName: 'Contoso',
  returnUrl: null,
};
const view = (more: object) => ({ ...BASE, ...more }) as ResultView;

const PAGES = {
  start: startPage('en', BASE),
  'start without a brand': startPage('en'),
  connected: resultPage('en', view({ outcome: 'connected' })),
  'connected, with a way back': resultPage(
    'en',
    view({ outcome: 'connected', returnUrl: 'https://app.example/done' }),
  ),
  gaps: resultPage(
    'en',
    view({ outcome: 'connected_with_gaps', gaps: [{ label: 'Issues', permission: 'org.issue.read' }] }),
  ),
  waiting: resultPage('en', view({ outcome: 'waiting' })),
  working: resultPage('en', view({ outcome: 'working' })),
  failed: resultPage('en', view({ outcome: 'failed', code: 'declined', note: null })),
  nothing: resultPage('en', { outcome: 'nothing' }),
  incomplete: neutralPage('en', 'incomplete'),
};

describe('the pages around an authorization', () => {
  it.each(Object.entries(PAGES))(
    '%s: the policy lets in its one script and its one style, to the byte',
    (_, page) => {
      const policy = page.headers['content-security-policy'] ?? '';
      for (const element of ['script', 'style']) {
        const texts = [...page.html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))];
        expect(texts).toHaveLength(1);
        const hash = createHash('sha256')
          .update(texts[0]?.[1] ?? '')
          .digest('base64');
        expect(policy).toContain(`${element}-src 'sha256-${hash}'`);
      }
      expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
    },
  );

  it.each(Object.entries(PAGES))(
    '%s: goes out with the headers of a page that nobody frames, keeps or refers from',
    (_, page) => {
      expect(page.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'unsafe-none',
        'cross-origin-resource-policy': 'same-origin',
        'x-robots-tag': 'noindex',
      });
      const policy = (page.headers['content-security-policy'] ?? '').split('; ');
      for (const rule of [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]) {
        expect(policy).toContain(rule);
      }
    },
  );

  it.each(Object.entries(PAGES))(
    '%s: names no address but its own, and has no handler or style in an attribute',
    (_, page) => {
      const markup = page.html.replace(/<(script|style)>.*?<\/\1>/gs, '');
      const addresses = [...markup.matchAll(/\b(?:src|href|action|content)="([^"]*)"/g)].map(
        (each) => each[1],
      );
      for (const address of addresses) {
        expect(address).toMatch(
          /^(?:\.\.\/|data:,$|https:\/\/app\.example\/done$|\d+$|noindex$|width=|light dark$)/,
        );
      }
      expect(markup).not.toMatch(/\s(?:on\w+|style)\s*=/i);
      expect(page.html).not.toMatch(/https?:\/\/(?!app\.example\/done)/);
    },
  );

  it('are the same for everyone, where nothing of the attempt may be in them', () => {
    expect(startPage('en', BASE)).toEqual(startPage('en', BASE));
    expect(PAGES.start.html).not.toContain('Contoso');
    expect(PAGES.start.html).not.toContain('Snyk');
  });

  it('have words for every code, and no words that nothing leads to', () => {
    const codes = [...Object.keys(AUTHORIZATION_FAILURES), ...Object.keys(FAILURES)].sort();
    expect(Object.keys(failure).sort()).toEqual(codes);
    for (const { title, body } of [...Object.values(failure), ...Object.values(neutral)]) {
      expect(`${title} ${body}`.replace(/\{(?:vendor|organization|app|App)\}/g, '')).not.toMatch(/[{}<>]/);
    }
  });

  it('say who must act where it is not the person themselves, and quote the code', () => {
    const administrator = resultPage('en', view({ outcome: 'failed', code: 'not_enabled', note: null })).html;
    expect(administrator).toContain('administrator</p>');
    expect(administrator).toContain('>not_enabled</code>');
    const own = resultPage('en', view({ outcome: 'failed', code: 'declined', note: null })).html;
    expect(own).not.toContain('class="owner"');
  });

  it('say a note of ours in place of the general words, with what it marks', () => {
    const { html } = resultPage(
      'en',
      view({ outcome: 'failed', code: 'not_enabled', note: 'Part of **Enterprise** <plans>, `api`.' }),
    );
    expect(html).toContain('Part of <b>Enterprise</b> &lt;plans&gt;, <code>api</code>.');
    expect(html).not.toContain('is not on for this account');
  });

  it('close themselves after success alone, and only where there is nowhere to go back to', () => {
    const leaving = Object.entries(PAGES).filter(([, page]) => /<html[^>]* data-leaves/.test(page.html));
    expect(leaving.map(([name]) => name)).toEqual(['connected']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', '//evil.example', ''])(
    'make no link of %j, whoever let it through',
    (returnUrl) => {
      expect(resultPage('en', view({ outcome: 'connected', returnUrl })).html).not.toContain('<a ');
    },
  );

  it.each(['red;}body{display:none', '#12', '#1234567', 'url(//evil.example)', '</style>', '#fff}'])(
    'take no colour like %j into their style',
    (color) => {
      const { html } = resultPage(
        'en',
        view({ outcome: 'connected', accent: color, vendor: { ...BASE.vendor, color } }),
      );
      expect(html.match(/<style>.*<\/style>/s)?.[0]).toBe(
        PAGES.incomplete.html.match(/<style>.*<\/style>/s)?.[0],
      );
    },
  );

  it('lead back to the product by name, else to its host', () => {
    const returnUrl = 'https://app.example/done?a=1&b=%22';
    const named = resultPage('en', view({ outcome: 'connected', returnUrl })).html;
    expect(named).toMatch(/<a [^>]*href="https:\/\/app\.example\/done\?a=1&amp;b=%22"[^>]*>.*Northwind/s);
    const unnamed = resultPage('en', view({ outcome: 'connected', returnUrl, appName: null })).html;
    expect(unnamed).toMatch(/<a [^>]*>.*app\.example</s);
  });

  it('make text of every name, whatever is in it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '&',
            '</script>',
            '<!--',
            ']]>',
            '{app}',
            '`',
            '**',
            'x',
            '\u202e',
            '\0',
          ),
        )
        .map((parts) => parts.join('')),
    );
    /** All that could open, close or leave markup. */
    const skeleton = (page: string) =>
      [STYLE, START_SCRIPT, RESULT_SCRIPT]
        .reduce((rest, own) => rest.replace(own, ''), page)
        .replace(/[^<>"']/g, '');
    const render = (name: string) => [
      startPage('en', { appName: name, accent: null }).html,
      neutralPage('en', 'incomplete', { appName: name }).html,
      resultPage('en', everywhere(name)).html,
      resultPage('en', { ...everywhere(name), outcome: 'failed', code: 'vendor_refused', note: null }).html,
      resultPage('en', { ...everywhere(name), outcome: 'connected', returnUrl: 'https://app.example/' }).html,
    ];
    const plain = render('x').map(skeleton);
    fc.assert(
      fc.property(hostile, (name) => {
        expect(render(name).map(skeleton)).toEqual(plain);
      }),
    );
  });

  it('isolate each name from the direction of writing of the rest, and cut off what is no name any more', () => {
    const { html } = resultPage(
      'en',
      view({ outcome: 'connected', organizationName: `\u202eAcme\n${'x'.repeat(500)}` }),
    );
    expect(html).toMatch(/<bdi[^>]*>Acme x+…<\/bdi>/);
    expect(html).not.toContain('\u202e');
    expect(html).not.toContain('x'.repeat(61));
  });
});

function everywhere(name: string): ResultView {
  return {
    appName: name,
    accent: name,
    vendor: { name, color: name, language: 'en', logo_path: name },
    organizationName: name,
    returnUrl: null,
    outcome: 'connected_with_gaps',
    gaps: [{ label: name, permission: name }],
  };
}
