import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const alias = {
  "@": root,
  // The package throws outside a React server; tests run its importers as plain modules.
  "server-only": resolve(root, "tests/support/server-only.ts"),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          environment: "node",
          include: ["{lib,prisma,scripts}/**/*.test.{ts,mjs}", "tests/support/**/*.test.ts"],
          // Some rules live in files beside readers of the database; importing them must not ask for a server.
          env: { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none", NODE_ENV: "test" },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          environment: "node",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/test-database.ts"],
          // One database serves the files one after the other; a test that writes asks for its own copy.
          fileParallelism: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "faults",
          environment: "node",
          include: ["tests/faults/**/*.test.ts"],
          globalSetup: ["tests/support/test-database.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
