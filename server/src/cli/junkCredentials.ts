import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { type Credentials, setValueAt } from 'sallyport/schema';
import type { AuthMethod, Field } from 'sallyport/vendors';
import { linearPatterns } from '../patterns/index.js';

/**
 * Credentials of a method's shape that are nobody's: a default or example where the file gives one (an address, a
 * region), else a text that fits the field's format, as far as one is found.
 */
export function junkCredentials(method: AuthMethod): Credentials {
  const credentials: Credentials = {};
  for (const field of method.fields) setValueAt(credentials, field.path, valueFor(field, method));
  for (const [path, value] of Object.entries(method.fixed ?? {})) setValueAt(credentials, path, value);
  return credentials;
}

function valueFor(field: Field, method: AuthMethod): string {
  if (field.generated) return randomUUID();
  const given = field.default ?? field.example ?? field.choices?.[0]?.value;
  if (given !== undefined) return given;
  const algorithm = signingAlgorithm(method, field.path);
  if (algorithm) return privateKey(algorithm);
  const { format, minLength = 1, maxLength = 4096 } = field;
  const fits = candidates(format?.pattern ?? '').filter(
    (text) => text.length >= minLength && text.length <= maxLength,
  );
  return (
    fits.find((text) => !format || linearPatterns.firstMatch(format.pattern, text) !== null) ??
    fits[0] ??
    'x'.repeat(minLength)
  );
}

/** Forty characters first, as most keys have; after what the pattern begins with, if that is plain text. */
function candidates(pattern: string): string[] {
  const prefix = /^\^([\w-]+)(?![\w?*+{-])/.exec(pattern)?.[1] ?? '';
  const lengths = [40, ...Array.from({ length: 128 }, (_, index) => index + 1)];
  const alphabets = ['0123456789abcdef', '0123456789ABCDEF', '0123456789', 'abcdefgh', 'aB3dE5gH'];
  return [
    ...alphabets.flatMap((alphabet) => lengths.map((length) => prefix + repeated(alphabet, length))),
    randomUUID(),
    prefix + randomUUID(),
    'nobody@acme.example',
    '2021-01-01T00:00:00Z',
  ];
}

function repeated(alphabet: string, length: number): string {
  return alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);
}

function signingAlgorithm({ check, capabilities }: AuthMethod, path: string): 'RS256' | 'ES256' | undefined {
  const steps = [
    ...('steps' in check ? check.steps : []),
    ...capabilities.flatMap((one) => ('steps' in one ? one.steps : [])),
  ];
  return steps
    .flatMap(({ sign }) => (sign?.kind === 'jwt' && sign.privateKey === `{${path}}` ? [sign.algorithm] : []))
    .at(0);
}

function privateKey(algorithm: 'RS256' | 'ES256'): string {
  const { privateKey: key } =
    algorithm === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
