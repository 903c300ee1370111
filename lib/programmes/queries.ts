import "server-only";

import { db } from "@/lib/db";
import { type ProgrammeSummary, summarySelect, toSummary } from "@/lib/programmes/rows";

/** Programmes by their slugs, in the order given. One statement. */
export async function listProgrammes(slugs: readonly string[]): Promise<ProgrammeSummary[]> {
  const rows = await db.programme.findMany({ where: { slug: { in: [...slugs] } }, select: summarySelect });
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return slugs.flatMap((slug) => {
    const row = bySlug.get(slug);
    return row ? [toSummary(row)] : [];
  });
}

/** An amount as the source states it: nothing is computed from it. */
export type Quantity = { value: number; unit: string; year: number | null; qualifier: string | null };

export type ProgrammeDetail = ProgrammeSummary & {
  since: string | null;
  until: string | null;
  budget: Quantity | null;
  reach: Quantity | null;
  contactService: string | null;
  note: string | null;
  innovations: { slug: string; name: string }[];
};

/** One programme, whole; null when the slug is unknown. */
export async function getProgramme(slug: string): Promise<ProgrammeDetail | null> {
  const row = await db.programme.findUnique({
    where: { slug },
    select: {
      ...summarySelect,
      since: true,
      until: true,
      budgetValue: true,
      budgetUnit: true,
      budgetYear: true,
      budgetQualifier: true,
      reachValue: true,
      reachUnit: true,
      reachYear: true,
      reachQualifier: true,
      contactService: true,
      note: true,
      innovations: { select: { slug: true, name: true } },
    },
  });
  if (!row) return null;
  const { since, until, contactService, note, innovations } = row;
  return {
    ...toSummary(row),
    since,
    until,
    contactService,
    note,
    innovations,
    budget: toQuantity(row.budgetValue, row.budgetUnit, row.budgetYear, row.budgetQualifier),
    reach: toQuantity(row.reachValue, row.reachUnit, row.reachYear, row.reachQualifier),
  };
}

function toQuantity(value: { toNumber(): number } | null, unit: string | null, year: number | null, qualifier: string | null): Quantity | null {
  return value === null || unit === null ? null : { value: value.toNumber(), unit, year, qualifier };
}

const RELATED = 6;

/** Programmes of the same domain and audience, or under the same scheme, held elsewhere. One statement. */
export async function listSimilarProgrammes(programme: ProgrammeDetail): Promise<ProgrammeSummary[]> {
  const schemes = programme.schemes.map(({ slug }) => slug);
  const rows = await db.programme.findMany({
    where: {
      slug: { not: programme.slug },
      territoryCode: { not: programme.territory.code },
      domain: programme.domain,
      OR: [
        { schemes: { some: { schemeSlug: { in: schemes } } }, kind: programme.kind },
        { audience: programme.audience, kind: programme.kind },
      ],
    },
    select: summarySelect,
    orderBy: { name: "asc" },
    take: RELATED,
  });
  return rows.map(toSummary);
}

/** What the report says around a programme: recommendations and findings that bear on its schemes in its territory. */
export type ProgrammeContext = {
  recommendations: { number: number; title: string }[];
  findings: { id: string; finding: string; polarity: string }[];
};

const CONTEXT_FINDINGS = 5;

export async function getProgrammeContext(programme: ProgrammeDetail): Promise<ProgrammeContext> {
  const schemes = programme.schemes.map(({ slug }) => slug);
  if (schemes.length === 0) return { recommendations: [], findings: [] };
  const [recommendations, findings] = await Promise.all([
    db.recommendation.findMany({
      where: { schemes: { some: { schemeSlug: { in: schemes } } } },
      select: { number: true, title: true },
      orderBy: { number: "asc" },
    }),
    db.finding.findMany({
      where: { schemeSlug: { in: schemes }, territoryCode: programme.territory.code },
      select: { id: true, finding: true, polarity: true },
      orderBy: { id: "asc" },
      take: CONTEXT_FINDINGS,
    }),
  ]);
  return { recommendations, findings };
}
