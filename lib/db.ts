import "server-only";

import { PrismaPg } from "@prisma/adapter-pg";

import { env } from "@/lib/env";
import { PrismaClient } from "@/lib/generated/prisma/client";

const holder = globalThis as typeof globalThis & { maillagePrisma?: PrismaClient };

/** The one database client of the process; development reloads keep it. */
export const db = (holder.maillagePrisma ??= new PrismaClient({
  // A database that says nothing must not hold readers: they get an error page instead.
  adapter: new PrismaPg({ connectionString: env.DATABASE_URL, max: 10, connectionTimeoutMillis: 3_000, query_timeout: 10_000 }),
}));
