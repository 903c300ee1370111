import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

/** What no rule of a plugin says: forms that hide an unchecked value. */
const uncheckedValues = [
  {
    selector: "TSAsExpression > TSAsExpression.expression",
    message: "A double assertion hides an unchecked value: parse it with zod.",
  },
  {
    selector: "TSAsExpression[expression.callee.object.name='JSON'][expression.callee.property.name='parse']",
    message: "Parsed JSON is unknown until zod has read it.",
  },
  {
    selector: "TSAsExpression[expression.type='AwaitExpression'][expression.argument.callee.property.name='json']",
    message: "A response body is unknown until zod has read it.",
  },
];

const config = [
  { ignores: [".next/**", ".maillage/**", "lib/generated/**", "next-env.d.ts", "test-results/**", "playwright-report/**"] },
  ...next,
  ...typescript,
  {
    // No comment can switch a rule off: a rule that is wrong is changed here, for all.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    settings: { react: { version: "19.3" } },
    rules: {
      "max-lines": ["error", { max: 250 }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "The environment is read and checked in lib/env.ts only." },
      ],
      "no-restricted-syntax": ["error", ...uncheckedValues],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-ignore": true, "ts-nocheck": true, "ts-expect-error": true, "ts-check": false },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  { files: ["app/**/page.tsx"], rules: { "max-lines": ["error", { max: 80 }] } },
  {
    files: ["lib/env.ts", "next.config.js", "prisma.config.ts", "scripts/**", "tests/**", "*.config.{ts,mjs}", "prisma/schema-engine.mjs", "prisma/seed/load.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  // The engine loads a CommonJS module by hand: Next's rule about the name `module` speaks of pages.
  { files: ["prisma/schema-engine.mjs"], rules: { "@next/next/no-assign-module-variable": "off" } },
  { files: ["scripts/**", "tests/**", "prisma/**"], rules: { "no-console": "off" } },
  {
    // Playwright hands its fixtures a callback named `use`, which is not React's hook.
    files: ["tests/**"],
    rules: { "react-hooks/rules-of-hooks": "off" },
  },
];

export default config;
