import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL : adresse postgres:// attendue" }),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

/** The environment, checked once. The only reader of `process.env` in the application. */
export const env = schema.parse(process.env);
