/** The direction of dependencies: app → components → lib; what is shared by domains has its own folder. */
const sharedComponents = "^components/(ui|charts|sources|layout)/";
const databaseReaders = [
  "^lib/.+/(queries|mutations)\\.ts$",
  "^lib/.+-(queries|mutations)\\.ts$",
  "^lib/.+/(queries|mutations)/",
  "^lib/(auth|cache|search|audit)/",
  "^prisma/seed/",
];

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: { pathNot: "^lib/generated/" }, to: { circular: true } },
    {
      name: "resolvable",
      comment: "Route types are written by the build.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.next/|^next/types" },
    },
    {
      name: "no-orphan",
      severity: "error",
      from: {
        orphan: true,
        pathNot: "\\.(test|spec|d)\\.ts$|^(tests|scripts)/|^app/|^lib/generated/|^[^/]+\\.(mjs|js|ts)$|^prisma/schema-engine",
      },
      to: {},
    },
    {
      name: "lib-knows-no-screen",
      severity: "error",
      from: { path: "^lib/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(app|components|scripts|tests)/" },
    },
    { name: "components-know-no-page", severity: "error", from: { path: "^components/" }, to: { path: "^(app|scripts|tests|prisma)/" } },
    { name: "product-knows-no-test", severity: "error", from: { path: "^app/" }, to: { path: "^(scripts|tests)/" } },
    {
      name: "domains-of-components-apart",
      comment: "Blocks that two domains need live in components/ui, charts, sources or layout.",
      severity: "error",
      from: { path: "^components/([^/]+)/" },
      to: { path: "^components/[^/]+/", pathNot: [sharedComponents, "^components/$1/"] },
    },
    {
      name: "shared-components-know-no-domain",
      severity: "error",
      from: { path: sharedComponents },
      to: { path: "^components/", pathNot: sharedComponents },
    },
    {
      name: "database-behind-queries",
      comment: "Pages and rules get plain values from queries; only these files talk to the database.",
      severity: "error",
      from: { path: "^(app|components|lib|prisma)/", pathNot: databaseReaders },
      to: { path: "^lib/db\\.ts$" },
    },
    {
      name: "client-of-the-database-typed-only",
      comment: "The generated client is built in lib/db.ts and in the loader; elsewhere only its types serve.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: [...databaseReaders, "^lib/(db|generated)"] },
      to: { path: "^lib/generated/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-files-without-io",
      severity: "error",
      from: { path: "^lib/.+/(texts|filters|policy|schema)\\.ts$" },
      to: { path: "^lib/db\\.ts$|^node_modules/(react|react-dom|next|pg)/|^(react|next)$" },
    },
    {
      name: "no-development-package-in-the-product",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  required: [
    {
      name: "queries-stay-on-the-server",
      severity: "error",
      module: { path: "^lib/.+/(queries|mutations)\\.ts$" },
      to: { path: "server-only" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.maillage|docs|public)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};

export default configuration;
