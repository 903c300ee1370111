import { resolve } from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's native engine is a download that closed networks refuse: its WebAssembly build from npm stands in.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= resolve(import.meta.dirname, "prisma/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
