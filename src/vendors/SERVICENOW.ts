import type { Step, Vendor, Verdict } from './types.js';

/** One record of a table, of which not more than its id is asked for. */
function list(id: string, table: string, ...verdicts: readonly Verdict[]): Step {
  return {
    id,
    request: {
      method: 'GET',
      url: `https://{instance}.service-now.com/api/now/table/${table}?sysparm_limit=1&sysparm_fields=sys_id`,
      headers: { Accept: 'application/json' },
    },
    sign: { kind: 'basic', username: '{username}', password: '{password}' },
    verdicts: [
      { when: { status: 200, json: { pointer: '/result', present: true } }, result: 'ok' },
      ...verdicts,
    ],
  };
}

/** A rule of the table's may answer either way. */
const role = (note: string): Verdict => ({
  when: { status: [403, 404] },
  result: 'permission_missing',
  note,
});

/**
 * An integration user with read roles.
 * https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.html
 */
export const SERVICENOW: Vendor = {
  id: 'SERVICENOW',
  name: 'ServiceNow',
  category: 'ITSM',
  summary: 'Incidents, problems, changes and requests from your ServiceNow instance',
  keywords: ['snow', 'itsm', 'grc', 'tickets', 'incident management', 'now platform', 'compliance'],
  docsUrl:
    'https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes.html',
  color: '#032d42',
  logo: { letters: 'SN' },
  hosts: { allow: ['*.service-now.com'] },
  methods: [
    {
      id: 'basic',
      kind: 'credentials',
      label: 'Username and password',
      fields: [
        {
          path: 'instance_name',
          kind: 'text',
          label: 'Instance name',
          help: 'The first part of the address at which you open ServiceNow.',
          example: 'dev12345',
          prefix: 'https://',
          suffix: '.service-now.com',
          format: {
            pattern: '^[a-z0-9-]+$',
            hint: 'Only what comes before .service-now.com',
            confidence: 'inferred',
          },
        },
        {
          path: 'username',
          kind: 'text',
          label: 'User ID',
          help: 'The User ID of the integration user, not its name or e-mail address.',
        },
        {
          path: 'password',
          kind: 'secret',
          label: 'Password',
          help: 'As set with Set Password on the user record.',
          verbatim: true,
        },
      ],
      guide: [
        {
          text: 'Sign in to ServiceNow as an **admin**, open **All > User Administration > Users** and choose **New**.',
          link: { label: 'Open your instance', url: 'https://{instance_name}.service-now.com' },
        },
        {
          text: 'Fill in a **User ID** by which you will know this connection, and the mandatory fields. Tick **Web service access only**: nobody needs to sign in as this user. Save.',
        },
        {
          text: 'Choose **Set Password** and keep the password. Leave **Password needs reset** unticked, or the user would have to change it first.',
        },
        { text: 'On the tab **Roles** choose **Edit** and add:', list: 'permissions' },
        {
          text: 'Save, then enter the instance name, the User ID and the password here. For `https://dev12345.service-now.com` the instance name is `dev12345`.',
        },
      ],
      check: {
        derive: [
          {
            set: 'instance',
            from: '{instance_name}',
            // Many paste the whole address.
            cases: [{ match: '^(?:https://)?([A-Za-z0-9-]+)(?:\\.service-now\\.com)?$', value: '$1' }],
          },
        ],
        // User name and password go with every request, so before several are sent one has to show that they are right.
        steps: [
          list(
            'log_in',
            'incident',
            {
              when: { status: 401 },
              result: 'credentials_rejected',
              note: 'ServiceNow does not accept this user and password. Check that the user is active, that Password needs reset is unticked, and that this is the right instance.',
            },
            // Who gets to hear of the table's rules is let in.
            { when: { status: [403, 404], json: { pointer: '/error', present: true } }, result: 'ok' },
          ),
        ],
      },
      capabilities: [
        {
          id: 'incidents',
          label: 'Read incidents, problems and changes',
          permission: 'itil',
          required: true,
          steps: [
            list(
              'list_incidents',
              'incident',
              role('ServiceNow lets the user in, but not to incidents. Add the role itil to the user.'),
            ),
          ],
        },
        {
          id: 'requests',
          label: 'Read service catalog requests',
          permission: 'sn_request_read',
          required: true,
          steps: [
            list(
              'list_requests',
              'sc_request',
              role(
                'ServiceNow lets the user in, but not to requests. Add the role sn_request_read to the user.',
              ),
            ),
          ],
        },
        {
          id: 'compliance',
          label: 'Read compliance data, if you use GRC',
          permission: 'sn_compliance.reader',
          required: false,
          unverified: 'Proven when compliance data is read for the first time; not every instance has it.',
        },
        {
          id: 'assessments',
          label: 'Read assessments and answers, if you use GRC',
          permission: 'survey_reader',
          required: false,
          unverified: 'Proven when assessments are read for the first time; not every instance has them.',
        },
      ],
    },
  ],
};
