import type { Signer, Step } from '../../src/vendors/index.js';
import { code } from '../markdown.js';

/** A step's request in a line: method, address, how the key goes with it. */
export function requestLine({ request, sign, alternatives }: Step): string {
  const { method, url, form, json } = request;
  const body = form
    ? ` with the form ${keys(form)}`
    : json === undefined
      ? ''
      : ` with ${code(JSON.stringify(json))}`;
  const signed = sign === undefined ? '' : `, ${signedBy(sign)}`;
  const tried = alternatives ? `, ${code(`{${alternatives.set}}`)} tried in turn` : '';
  return `${code(`${method} ${url}`)}${body}${signed}${tried}`;
}

const keys = (form: Readonly<Record<string, string>>) => Object.keys(form).map(code).join(', ');

function signedBy(sign: Signer): string {
  switch (sign.kind) {
    case 'header':
      return `header ${code(`${sign.name}: ${sign.value}`)}`;
    case 'basic':
      return `Basic ${code(`${sign.username}:${sign.password}`)}`;
    case 'bearer':
      return `Bearer ${code(sign.token)}`;
    case 'sigv4':
      return `signed with AWS Signature 4 for ${code(sign.service)}`;
    case 'jwt':
      return `Bearer a ${sign.algorithm} JWT of ${code(sign.privateKey)}`;
  }
}
