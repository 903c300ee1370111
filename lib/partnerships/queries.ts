import "server-only";

import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { remembered, rememberedByKey } from "@/lib/cache/remembered";
import type { PartnershipFilters } from "@/lib/partnerships/filters";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";
import { asRelationStrength, type RelationStrength } from "@/lib/texts/organismes";

export const PARTNERSHIPS_PER_PAGE = 24;

type Named = { slug: string; name: string };

export type PartnershipRow = {
  id: string;
  from: Named;
  to: Named;
  instrument: string;
  object: string;
  territory: { code: string; name: string };
  scheme: { slug: string; name: string; acronym: string | null } | null;
  strength: RelationStrength | null;
  note: string | null;
  citation: CitationView;
};

const named = { select: { slug: true, name: true } } as const;

const whereOf = ({ territoire, organisme, dispositif }: PartnershipFilters): Prisma.RelationWhereInput => ({
  schemeSlug: dispositif,
  ...(territoire ? { territory: { above: { some: { ancestorCode: territoire } } } } : {}),
  ...(organisme ? { OR: [{ fromSlug: organisme }, { toSlug: organisme }] } : {}),
});

/** Partnerships of a page and how many answer to the filters. Two statements. */
async function readPartnerships(filters: PartnershipFilters): Promise<{ items: PartnershipRow[]; total: number }> {
  const where = whereOf(filters);
  const [rows, total] = await Promise.all([
    db.relation.findMany({
      where,
      select: {
        id: true,
        instrument: true,
        object: true,
        strength: true,
        note: true,
        from: named,
        to: named,
        territory: { select: { code: true, name: true } },
        scheme: { select: { slug: true, name: true, acronym: true } },
        citation: { select: citationSelect },
      },
      orderBy: [{ territory: { name: "asc" } }, { from: { name: "asc" } }, { id: "asc" }],
      skip: (filters.page - 1) * PARTNERSHIPS_PER_PAGE,
      take: PARTNERSHIPS_PER_PAGE,
    }),
    db.relation.count({ where }),
  ]);
  const items = rows.map(({ strength, citation, ...row }) => ({
    ...row,
    strength: strength === null ? null : asRelationStrength(strength),
    citation: toCitationView(citation),
  }));
  return { items, total };
}

export type PartnershipOptions = { territories: { code: string; name: string }[]; organismes: Named[] };

// The database compares capitals first: "ARS" would stand before "Agences".
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "fr");

/** Territories and bodies that a partnership concerns: the options of the filters. Two statements. */
async function readPartnershipOptions(): Promise<PartnershipOptions> {
  const [territories, organismes] = await Promise.all([
    db.territory.findMany({ where: { relations: { some: {} } }, select: { code: true, name: true }, orderBy: { name: "asc" } }),
    db.organisme.findMany({ where: { relationsFrom: { some: {} } }, select: { slug: true, name: true }, orderBy: { name: "asc" } }),
  ]);
  return { territories: territories.toSorted(byName), organismes: organismes.toSorted(byName) };
}

/** The list for these filters; the latest answers are kept until the facts change. */
export const listPartnerships = rememberedByKey(readPartnerships, (filters) => JSON.stringify(filters), 100);

/** The same options on every page of the list: kept until the facts change. */
export const listPartnershipOptions = remembered(readPartnershipOptions);
