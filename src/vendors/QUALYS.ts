import { LOGOS } from './logos.js';
import type { Vendor } from './types.js';

/**
 * A user name and password, as in the console. Which of Qualys' platforms the account lives on is written in the user
 * name: `<company><platform character><initials><number>`.
 * https://docs.qualys.com/en/vm/api/pc/get_started/authentication.htm, https://qualys.com/platform-identification
 */
export const QUALYS: Vendor = {
  id: 'QUALYS',
  name: 'Qualys VMDR',
  category: 'VMS',
  summary: 'Hosts and vulnerabilities from the Qualys cloud platform',
  keywords: ['qualysguard', 'vmdr', 'vulnerability scanner', 'vulnerability management'],
  docsUrl: 'https://docs.qualys.com/en/vm/api/pc/get_started/authentication.htm',
  color: '#ed2e26',
  logo: LOGOS.qualys,
  hosts: {
    allow: [
      'qualysapi.qualys.com',
      'qualysapi.qg2.apps.qualys.com',
      'qualysapi.qg3.apps.qualys.com',
      'qualysapi.qg4.apps.qualys.com',
      'qualysapi.qualys.eu',
      'qualysapi.qg2.apps.qualys.eu',
      'qualysapi.qg1.apps.qualys.in',
      // Inferred: the portal's name is documented, the API's follows the pattern of the platforms above.
      'qualysapi.gov1.qualys.us',
      'qualysapi.qg3.apps.qualys.it',
      'qualysapi.qg1.apps.qualys.ca',
      'qualysapi.qg1.apps.qualys.ae',
      'qualysapi.qg1.apps.qualys.co.uk',
      'qualysapi.qg1.apps.qualys.com.au',
      'qualysapi.qg1.apps.qualysksa.com',
    ],
  },
  options: [
    {
      path: 'init_load_timestamp',
      kind: 'datetime',
      label: 'Initial load start',
      help: 'From when on data is collected the first time, with an offset: 2021-01-01T00:00:00+00:00.',
    },
  ],
  methods: [
    {
      id: 'basic',
      kind: 'credentials',
      label: 'Username and password',
      fields: [
        {
          path: 'username',
          kind: 'text',
          label: 'Username',
          help: 'The login that Qualys made for the API user, including the character in its middle: it names your account’s platform.',
          example: 'acme_ab12',
        },
        {
          path: 'password',
          kind: 'secret',
          label: 'Password',
          help: 'The password of that user, as set when the account was activated.',
          verbatim: true,
        },
      ],
      guide: [
        {
          text: 'As a **Manager** or **Unit Manager**, open **Vulnerability Management**, go to **Users** and choose **New > User**.',
          link: { label: 'Find your Qualys address', url: 'https://qualys.com/platform-identification' },
        },
        {
          text: 'Name the user like a service and give it a mailbox that you can open: Qualys sends the activation there.',
        },
        {
          text: 'As **User Role** choose **Reader**, allow access to **GUI** and **API**, and pick the business unit and asset groups to be read (usually **All**).',
        },
        {
          text: 'Under **Permissions** tick **Manage VM module**. Turn notifications off, and leave VIP two-factor authentication off: nobody would be there to answer it.',
        },
        {
          text: 'Follow the activation e-mail, note user name and password, and sign in once to finish the activation.',
        },
        {
          text: 'Check that CVSS scoring is on under **Reports > Setup > CVSS**, then enter the user name and password here.',
        },
      ],
      check: {
        derive: [
          {
            set: 'api_server',
            from: '{username}',
            cases: [
              { match: '^[A-Za-z0-9]+_[A-Za-z]{1,3}[0-9]*$', value: 'https://qualysapi.qualys.com' },
              { match: '^[A-Za-z0-9]+-[A-Za-z]{1,3}[0-9]*$', value: 'https://qualysapi.qualys.eu' },
              { match: '^[A-Za-z0-9]+![A-Za-z]{1,3}[0-9]*$', value: 'https://qualysapi.qg2.apps.qualys.eu' },
              { match: '^[A-Za-z]+2[A-Za-z]{1,3}[0-9]*$', value: 'https://qualysapi.qg2.apps.qualys.com' },
              { match: '^[A-Za-z]+3[A-Za-z]{1,3}[0-9]*$', value: 'https://qualysapi.qg3.apps.qualys.com' },
              { match: '^[A-Za-z]+6[A-Za-z]{1,3}[0-9]*$', value: 'https://qualysapi.qg4.apps.qualys.com' },
              { match: '^[A-Za-z]+5[A-Za-z]{1,3}[0-9]*$', value: 'https://qualysapi.qg2.apps.qualys.eu' },
            ],
          },
        ],
        steps: [
          {
            // Sessions are the one call that Qualys does not count against the account's limits.
            id: 'log_in',
            request: {
              method: 'POST',
              url: '{api_server}/api/2.0/fo/session/',
              headers: { 'X-Requested-With': 'Sallyport' },
              form: { action: 'login', username: '{username}', password: '{password}' },
            },
            // For a user name without a known character: the platforms whose character is not published, then all.
            alternatives: {
              set: 'api_server',
              values: [
                'https://qualysapi.qg1.apps.qualys.in',
                'https://qualysapi.gov1.qualys.us',
                'https://qualysapi.qg3.apps.qualys.it',
                'https://qualysapi.qg1.apps.qualys.ca',
                'https://qualysapi.qg1.apps.qualys.ae',
                'https://qualysapi.qg1.apps.qualys.co.uk',
                'https://qualysapi.qg1.apps.qualys.com.au',
                'https://qualysapi.qg1.apps.qualysksa.com',
                'https://qualysapi.qualys.com',
                'https://qualysapi.qg2.apps.qualys.com',
                'https://qualysapi.qg3.apps.qualys.com',
                'https://qualysapi.qg4.apps.qualys.com',
                'https://qualysapi.qualys.eu',
                'https://qualysapi.qg2.apps.qualys.eu',
              ],
              otherwise: {
                result: 'credentials_rejected',
                note: 'Qualys does not accept this user name and password. Both are case-sensitive, the account must be activated, and its user name must be complete: the character in its middle names the platform.',
              },
            },
            captures: [{ set: 'session', cookie: 'QualysSession' }],
            verdicts: [
              {
                when: { status: 200, header: { name: 'set-cookie', matches: 'QualysSession=' } },
                result: 'ok',
              },
              { when: { status: 401 }, result: 'next' },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'Qualys knows this user but refuses it the API. Ask a Manager to allow API access for it.',
              },
              {
                when: { status: 409 },
                result: 'rate_limited',
                note: 'Qualys is busy with other requests of your subscription. This says nothing about the password.',
              },
            ],
          },
          {
            id: 'log_out',
            request: {
              method: 'POST',
              url: '{api_server}/api/2.0/fo/session/',
              headers: { 'X-Requested-With': 'Sallyport', Cookie: 'QualysSession={session}' },
              form: { action: 'logout' },
            },
            always: true,
            verdicts: [{ when: { status: 200 }, result: 'ok' }],
          },
        ],
      },
      capabilities: [
        {
          id: 'hosts',
          label: 'List hosts',
          permission: 'Manage VM module',
          required: true,
          steps: [
            {
              id: 'list_hosts',
              request: {
                method: 'GET',
                url: '{api_server}/api/2.0/fo/asset/host/?action=list&truncation_limit=1',
                headers: { 'X-Requested-With': 'Sallyport' },
              },
              sign: { kind: 'basic', username: '{username}', password: '{password}' },
              verdicts: [
                { when: { status: 200, header: { name: 'content-type', matches: 'xml' } }, result: 'ok' },
                {
                  when: { status: [401, 403] },
                  result: 'permission_missing',
                  note: 'The user can log in, but may not read hosts. Some subscriptions want the role Unit Manager or a custom role instead of Reader.',
                },
                {
                  when: { status: 409 },
                  result: 'rate_limited',
                  note: 'Qualys is busy with other requests of your subscription. This says nothing about the password.',
                },
              ],
            },
          ],
        },
        {
          id: 'detections',
          label: 'Read vulnerability detections',
          permission: 'Manage VM module',
          required: false,
          unverified:
            'It would count against your subscription’s limits, and the host list needs the same permission.',
        },
      ],
    },
  ],
};
