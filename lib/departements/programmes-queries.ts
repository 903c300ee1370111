import "server-only";

import { db } from "@/lib/db";
import { asDomain, domains, type Domain } from "@/lib/texts/domains";

export type ProgrammeCounts = { total: number; byDomain: { domain: Domain; count: number }[] };

/** Programmes held in a département (its own, and those of places inside it), by domain. One statement. */
export async function countProgrammes(code: string): Promise<ProgrammeCounts> {
  const rows = await db.programme.groupBy({
    by: ["domain"],
    where: { territory: { above: { some: { ancestorCode: code, whole: true } } } },
    _count: { _all: true },
  });
  const byDomain = rows
    .map(({ domain, _count }) => ({ domain: asDomain(domain), count: _count._all }))
    .toSorted((a, b) => domains.codes.indexOf(a.domain) - domains.codes.indexOf(b.domain));
  return { total: byDomain.reduce((sum, { count }) => sum + count, 0), byDomain };
}
