import type { JsonTemplate, Template } from 'sallyport/vendors';
import { isHeaderValue } from '../egress/index.js';
import { blame, type Scope, valueOf } from './scope.js';
import { Unrenderable } from './Unrenderable.js';

/** A template cut up: plain text, and names to be replaced. */
export type Part = { readonly text: string } | { readonly name: string };

const NAME = /\{([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)\}/u;

export function partsOf(template: Template): readonly Part[] {
  return template
    .split(NAME)
    .map((piece, index) => (index % 2 === 1 ? { name: piece } : { text: piece }))
    .filter((part) => 'name' in part || part.text !== '');
}

/** The names that a template mentions. */
export function namesIn(template: Template): readonly string[] {
  return partsOf(template).flatMap((part) => ('name' in part ? [part.name] : []));
}

/** Plain text: for conditions, patterns and signatures. Throws `Unrenderable` where a name is not set. */
export function renderText(template: Template, scope: Scope): string {
  return partsOf(template)
    .map((part) => ('name' in part ? valueOf(scope, part.name) : part.text))
    .join('');
}

/** Plain text, or undefined where a name is not set. */
export function renderIfSet(template: Template, scope: Scope): string | undefined {
  return namesIn(template).every((name) => scope.values.has(name)) ? renderText(template, scope) : undefined;
}

/** The value of a header. A line end in it would start another header, so it is refused. */
export function renderHeader(template: Template, scope: Scope): string {
  for (const name of namesIn(template)) {
    if (isHeaderValue(valueOf(scope, name))) continue;
    throw new Unrenderable(
      blame(scope, name, 'credentials_rejected'),
      'A value holds a line break or a letter that no key has. Copy it again.',
    );
  }
  return renderText(template, scope);
}

/** `application/x-www-form-urlencoded`. */
export function renderForm(form: Readonly<Record<string, Template>>, scope: Scope): string {
  const pairs = Object.entries(form).map(([key, template]) => [key, renderText(template, scope)]);
  return new URLSearchParams(pairs).toString();
}

/** JSON text; only strings in it are templates, so that no value can change the document's shape. */
export function renderJson(template: JsonTemplate, scope: Scope): string {
  const fill = (value: JsonTemplate): unknown => {
    if (typeof value === 'string') return renderText(value, scope);
    if (typeof value !== 'object' || value === null) return value;
    if (isList(value)) return value.map(fill);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item)]));
  };
  return JSON.stringify(fill(template));
}

function isList(value: JsonTemplate): value is readonly JsonTemplate[] {
  return Array.isArray(value);
}
