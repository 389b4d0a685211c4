import { describe, expect, it } from 'vitest';
import { VENDORS } from '../src/vendors/index.js';
import { committedVendorsPage, vendorsPage } from './generate-vendors-docs.js';

describe('docs/generated/vendors.md', () => {
  it('is what the vendor files say (npm run docs)', () => {
    expect(committedVendorsPage()).toBe(vendorsPage());
  });

  it.each(VENDORS)('has all of $id', ({ id, name, hosts, methods, options = [] }) => {
    const [, rest = ''] = vendorsPage().split(`\n## ${id}\n`);
    const section = (rest.split('\n## ')[0] ?? '').replaceAll('\\|', '|');
    const has = (text: string) => expect(section).toContain(text);
    has(name);
    for (const host of hosts.allow) has(`\`${host}\``);
    for (const { path } of options) has(`\`options.${path}\``);
    for (const method of methods) {
      has(`### \`${method.id}\`: ${method.label}`);
      for (const { path, label, format, choices = [] } of method.fields) {
        has(`| \`${path}\` | ${label} |`);
        if (format) has(`(${format.confidence}: \`${format.pattern}\`)`);
        for (const { value } of choices) has(`\`${value}\``);
      }
      for (const need of method.needs ?? []) has(`\`${need}\``);
      for (const capability of method.capabilities) {
        has(`| ${capability.label} | \`${capability.permission ?? ''}\` |`);
        if ('unverified' in capability) has(`**unverified:** ${capability.unverified}`);
        else for (const { request } of capability.steps) has(`\`${request.method} ${request.url}\``);
      }
    }
  });

  it('lists at its end everything that is unverified or inferred', () => {
    const [, list = ''] = vendorsPage().split('\n## Unverified or inferred\n');
    for (const method of VENDORS.flatMap(({ methods }) => methods)) {
      if ('unavailable' in method.check) expect(list).toContain(method.check.unavailable);
      for (const one of method.capabilities) if ('unverified' in one) expect(list).toContain(one.unverified);
      for (const { path, format } of method.fields) {
        if (format?.confidence === 'inferred') expect(list).toContain(`format of \`${path}\``);
      }
    }
  });
});
