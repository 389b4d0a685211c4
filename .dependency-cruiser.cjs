// Who may import whom. The table is docs/architecture.md's; a room is entered through its index.ts alone.
const room = (name, ...allowed) => ({
  name: `${name}-may-import-only-its-neighbours`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: '\\.(test|test-d|stories|contract)\\.' },
  to: { path: '^src/', pathNot: `^src/(${[name, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    room('vendors'),
    room('schema', 'vendors'),
    room('contract', 'vendors'),
    room('promises', 'vendors', 'schema'),
    room('flow', 'contract', 'vendors', 'schema'),
    room('client', 'contract'),
    room('page'),
    room('words'),
    room('paste', 'schema', 'vendors'),
    room('react', 'flow', 'client', 'schema', 'contract', 'vendors', 'embed', 'page', 'words', 'paste'),
    room('onramp', 'react', 'client', 'contract'),
    room('embed', 'contract', 'page'),
    room('hosted', 'react', 'client', 'flow', 'embed', 'contract'),
    {
      name: 'rooms-are-entered-by-their-door',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '\\.(test|test-d|stories|contract)\\.' },
      to: {
        path: '^src/([^/]+)/',
        // The words of the vendors have a door of their own: nobody who wants a vendor has to carry nine languages.
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/vendors/words/index\\.ts$'],
      },
    },
    {
      name: 'flow-takes-types-only',
      severity: 'error',
      from: { path: '^src/flow/', pathNot: '\\.test\\.' },
      to: { path: '^src/(contract|vendors|schema)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'contract-and-schema-take-only-types-of-vendors',
      severity: 'error',
      from: { path: '^src/(contract|schema)/', pathNot: '\\.test\\.' },
      to: {
        path: '^src/vendors/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-room-imports-testing',
      severity: 'error',
      from: { path: '^src/(?!testing/)', pathNot: '\\.(test|test-d|stories|contract)\\.' },
      to: { path: '^src/testing/' },
    },
    {
      name: 'browser-has-no-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(test|contract)\\.' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-has-no-server',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-imports-only-data-rooms',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '\\.test\\.' },
      to: { path: '^src/(?!vendors/|schema/|contract/|promises/|words/)' },
    },
    {
      name: 'sandbox-is-a-second-opinion',
      comment:
        "The sandbox is written from the vendors' own facts: sharing code with the vendor files would make both wrong together.",
      severity: 'error',
      // These hold the sandbox against the vendor files and the real check.
      from: { path: '^server/src/sandbox/', pathNot: '/(mutation|regions|verdicts)\\.test\\.ts$' },
      to: { path: '^(src/|server/src/(?!sandbox/))' },
    },
    {
      name: 'one-way-out',
      comment: 'Every request to a vendor goes through egress, which knows where keys may be sent.',
      severity: 'error',
      from: {
        path: '^server/src/(?!egress/|sandbox/)',
        pathNot: '\\.(test|contract)\\.|/test[A-Z]\\w*\\.ts$',
      },
      to: {
        path: '^(node:)?(https?|http2|net|tls)$|(^|/)node_modules/undici/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|storybook-static)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@sallyport/source', 'import', 'default', 'types'],
    },
  },
};
