import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL : adresse postgres:// attendue" }),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  /** Set by Next while it builds: nothing may connect or be stored then. */
  NEXT_PHASE: z.string().optional(),
  /** The build that runs, told by the server; "development" under `next dev`. */
  MAILLAGE_BUILD: z.string().default("development"),
  /** Memory for rendered pages, in megabytes. */
  PAGE_CACHE_MB: z.coerce.number().int().positive().default(96),
});

/** The environment, checked once. The only reader of `process.env` in the application. */
export const env = schema.parse(process.env);
