/** The boundaries of this repository. `scripts/boundaries.mjs` runs them; its test plants a fault for each. */
const service = 'apps/([^/]+)-service/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or a third is missing between them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Rules know nothing of databases, messages or frameworks: only other domain files and pure packages.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: ['^apps/[^/]+/src/domain/', '^packages/(domain-kit|work-calendar|contracts|planning)/'],
      },
    },
    {
      name: 'domain-kit-is-pure',
      comment:
        'What the domain may use must be as pure as the domain. (planning may use its solver and node.)',
      severity: 'error',
      from: { path: '^packages/(domain-kit|work-calendar)/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/(domain-kit|work-calendar)/src/' },
    },
    {
      name: 'application-knows-no-adapter',
      comment: 'A use case declares a port; the module wires the adapter to it.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/application/', pathNot: '\\.test\\.ts$' },
      to: { path: '^apps/[^/]+/src/adapters/' },
    },
    {
      name: 'no-service-imports-a-service',
      comment: 'A service asks another by message, or keeps a copy of its facts.',
      severity: 'error',
      from: { path: `^${service}` },
      to: { path: `^${service}`, pathNot: '^apps/$1-service/' },
    },
    {
      name: 'packages-know-no-app',
      comment: 'Packages are what apps are built from.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'contracts-need-zod-alone',
      comment: 'The published language is read by everyone, and must cost nothing else.',
      severity: 'error',
      from: { path: '^packages/contracts/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/contracts/src/', '^node_modules/zod/'] },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that leads nowhere is seen by no other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/', '(^|/)dist-[^/]*/'] },
    exclude: { path: ['(^|/)dist/', '(^|/)dist-[^/]*/', '^apps/portal/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
