import "server-only";

import { cache } from "react";

import { db } from "@/lib/db";
import { meaningsOf } from "@/lib/sources/acronyms";

/** Meanings of all acronyms, read once a page. */
export const getMeanings = cache(async () =>
  meaningsOf(await db.glossaryTerm.findMany({ select: { acronym: true, meaning: true }, orderBy: { id: "asc" } })),
);
