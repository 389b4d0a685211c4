import { describe, expect, it } from 'vitest';
import type { ConnectState } from '../../flow/index.js';
import {
  fixtures,
  sampleAuthorizations,
  sampleChecks,
  sampleFailedAuthorization,
  sampleProblem,
} from '../../testing/index.js';
import { supportBundle } from './supportBundle.js';

const CONTEXT = {
  time: new Date('2026-11-23T10:00:00.000Z'),
  page: 'https://app.example.com',
  server: 'https://connect.example.com',
  language: 'de',
  browser: 'Browser/1.0',
};
const AROUND = [
  'Page: https://app.example.com',
  'Server: https://connect.example.com',
  'Language: de',
  'Browser: Browser/1.0',
];

const form = fixtures.entering_credentials;
const fields = [{ path: 'credentials.client_id', code: 'format', message: 'canary of a message' }];
const problem = sampleProblem('invalid_fields', { fields });

/** Each state of the flow, and the same with all that it may know. */
const STATES: Readonly<Record<string, ConnectState>> = {
  ...fixtures,
  'form, refused': { ...form, check: sampleChecks.refused },
  'form, wrong fields': { ...form, problem },
  'form, authorization failed': {
    ...form,
    authorization: sampleFailedAuthorization('credentials_rejected', { result: sampleChecks.refused }),
  },
  'authorizing, out of reach': { ...fixtures.authorizing, problem },
  'authorizing, verified': { ...fixtures.authorizing, authorization: sampleAuthorizations.verified },
  'failed, with a way back': { ...fixtures.failed, problem, retry: { ...fixtures.loading, resume: form } },
  'expired, with a form to go on with': { ...fixtures.expired, problem, resume: form },
};

describe('the details for support', () => {
  it('hold what was tried, what came of it, whose turn it is, and where to look it up', () => {
    const check = sampleChecks.partial;
    expect(supportBundle({ ...fixtures.reviewing, check }, CONTEXT).split('\n')).toEqual([
      'Time: 2026-11-23T10:00:00.000Z',
      'Step: reviewing',
      'Vendor: CROWDSTRIKE',
      'Method: api_client',
      'Check: partial permission_missing (your_admin)',
      'Capabilities: hosts works, alerts missing (permission_missing)',
      ...AROUND,
    ]);
  });

  it.each<[string, ConnectState, string[]]>([
    [
      'a problem, and the fields at fault by their paths',
      { ...form, problem },
      ['Problem: invalid_fields (you)', 'Fields: credentials.client_id format', 'Request: req_8F3k2'],
    ],
    [
      'an authorization, and what its check found',
      {
        ...form,
        authorization: sampleFailedAuthorization('credentials_rejected', { result: sampleChecks.refused }),
      },
      [
        'Authorization: failed credentials_rejected',
        `Authorization id: ${sampleAuthorizations.failed.id}`,
        'Check: refused credentials_rejected (you)',
      ],
    ],
    ['the step where nothing was chosen', fixtures.failed, ['Step: failed', 'Problem: network (you)']],
  ])('hold %s', (_, state, lines) => {
    expect(supportBundle(state, CONTEXT).split('\n')).toEqual(expect.arrayContaining(lines));
  });

  it('leave out what is not known', () => {
    const text = supportBundle(fixtures.loading, { ...CONTEXT, server: '' });
    expect(text.split('\n').map((line) => line.split(': ')[0])).toEqual([
      'Time',
      'Step',
      'Page',
      'Language',
      'Browser',
    ]);
    for (const state of Object.values(STATES)) {
      expect(supportBundle(state, CONTEXT)).not.toMatch(/undefined|null|\[object|: ?$/mu);
    }
  });
});

describe('nothing else of a state is in them', () => {
  /** Ids and paths. All else in a state that is no code is replaced by its own address, and must not be found again. */
  const TOLD = [
    /^vendor\.id$/u,
    /^method\.id$/u,
    /^problem\.(?:request_id|fields\.\d+\.path)$/u,
    /^authorization\.(?:id|result\.capabilities\.\d+\.id)$/u,
    /^check\.capabilities\.\d+\.id$/u,
  ];

  it.each(Object.entries(STATES))('%s', (_, state) => {
    const text = supportBundle(marked(state) as ConnectState, CONTEXT);
    const found = [...text.matchAll(/canary:([\w.]+)/gu)].map(([, path = '']) => path);
    expect(found.filter((path) => !TOLD.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(text).not.toContain('canary of');
  });

  it('though a state holds much that is nobody’s business', () => {
    const all = JSON.stringify(Object.values(STATES).map((state) => marked(state)));
    for (const path of [
      'authorization.start_url',
      'check.check_id',
      'vendor.generated',
      'organization_name',
    ]) {
      expect(all).toContain(path);
    }
  });
});

/** Closed lists, which say no more than what kind of thing happened. */
const CODES = new Set(['step', 'state', 'outcome', 'code', 'owner', 'kind']);

function marked(value: unknown, path: readonly string[] = []): unknown {
  if (typeof value === 'string') return CODES.has(path.at(-1) ?? '') ? value : `canary:${path.join('.')}`;
  if (Array.isArray(value)) return value.map((each, index) => marked(each, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, [...path, key])]));
}
