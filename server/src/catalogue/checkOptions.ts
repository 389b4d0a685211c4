import type { FieldProblem } from 'sallyport/contract';
import type { IntegratorOption, Vendor } from 'sallyport/vendors';

/** Looks at an integrator's options for a vendor: unknown names and impossible values, in the contract's words. */
export function checkOptions(vendor: Vendor, options: Readonly<Record<string, unknown>>): FieldProblem[] {
  const known = new Map((vendor.options ?? []).map((option) => [option.path, option]));
  return Object.entries(options).flatMap(([name, value]) => {
    const path = `options.${name}`;
    const option = known.get(name);
    if (!option) {
      const names = [...known.keys()].join(', ') || 'none';
      return [{ path, code: 'unknown_key', message: `${vendor.id} has no such option. It knows: ${names}.` }];
    }
    const message = value === null ? null : whatIsWrong(option, value);
    return message === null ? [] : [{ path, code: 'not_allowed', message }];
  });
}

function whatIsWrong(option: IntegratorOption, value: unknown): string | null {
  if (option.kind === 'json') return typeof value === 'object' ? null : 'This must be an object.';
  if (typeof value !== 'string' || value.length > 2048) return 'This must be a text.';
  if (option.choices && !option.choices.includes(value)) return `One of: ${option.choices.join(', ')}.`;
  if (option.kind === 'datetime' && !ISO_INSTANT.test(value)) {
    return 'This must be an instant with its offset: 2021-01-01T00:00:00+00:00.';
  }
  return null;
}

/** RFC 3339. */
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
