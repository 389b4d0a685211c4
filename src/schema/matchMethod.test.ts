import { describe, expect, test } from 'vitest';
import { type AuthMethod, findVendor, type Vendor } from '../vendors/index.js';
import { externalIdPaths, matchMethod } from './index.js';

const aws = findVendor('AWS_INSPECTOR2') as Vendor;
const apisec = findVendor('APISEC') as Vendor;
const tenable = findVendor('TENABLE') as Vendor;
const role = { aws_role_arn: 'role_arn', external_id: 'external_id' };
const keys = { aws_access_key_id: 'id', aws_secret_access_key: 'secret' };

describe('credentials are those of', () => {
  test.each<[vendor: Vendor, credentials: unknown, method: string | undefined]>([
    [aws, { aws: { ...role, type: 'role_chaining' } }, 'role_chaining'],
    [aws, { aws: { ...keys, type: 'direct_access' } }, 'direct_access'],
    // The type decides, so that what is wrong with the rest can be told.
    [aws, { aws: { ...keys, type: 'leen_role' } }, 'leen_role'],
    [aws, { aws: { type: 'role_chaining' } }, 'role_chaining'],
    [aws, { aws: keys }, 'direct_access'],
    [aws, { aws: role }, 'leen_role'],
    [aws, { aws: { ...role, extra: 'x' } }, 'leen_role'],
    [aws, { aws: { ...role, type: 'other' } }, undefined],
    [aws, {}, undefined],
    [aws, 'text', undefined],
    [apisec, { api_token: 'x' }, 'api_token'],
    [apisec, { client_id: 'x', client_secret: 'y' }, 'client_credentials'],
    [apisec, { client_id: 'x' }, 'client_credentials'],
    [apisec, { token: 'x' }, undefined],
    // With one method there is nothing to choose, whatever is missing.
    [tenable, {}, 'api_keys'],
  ])('%#: %j', (vendor, credentials, method) => {
    expect(matchMethod(vendor, credentials)?.id).toBe(method);
  });

  test('one of the methods on offer', () => {
    const methods = aws.methods.filter((method) => method.id === 'role_chaining');
    expect(matchMethod({ methods }, { aws: role })?.id).toBe('role_chaining');
    expect(matchMethod({ methods }, { aws: { ...role, type: 'leen_role' } })).toBeUndefined();
  });

  test('a method that takes credentials at all', () => {
    const methods = tenable.methods.map(
      (method): AuthMethod => ({ ...method, kind: 'oauth2_authorization_code' }),
    );
    expect(matchMethod({ methods }, { client_key: 'x', secret_key: 'y' })).toBeUndefined();
  });
});

test('the server knows which values to make for an invite', () => {
  expect(aws.methods.map(externalIdPaths)).toEqual([[], ['aws.external_id'], ['aws.external_id']]);
});
