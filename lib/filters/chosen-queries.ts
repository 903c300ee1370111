import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { typo } from "@/lib/formats/typography";

const namesSchema = z.object({ organisme: z.string().nullable(), dispositif: z.string().nullable(), territoire: z.string().nullable() });

/** Names of what a reader's filters designate by a code; null for what is not chosen. */
export type ChosenNames = z.infer<typeof namesSchema>;

type Chosen = { organisme?: string | undefined; dispositif?: string | undefined; territoire?: string | undefined };

/** Names to show in place of codes, also when the list that they filter is empty. One statement, none when nothing is chosen. */
export async function readChosenNames({ organisme, dispositif, territoire }: Chosen): Promise<ChosenNames> {
  if (organisme === undefined && dispositif === undefined && territoire === undefined) return { organisme: null, dispositif: null, territoire: null };
  const [row] = await db.$queryRaw<unknown[]>`
    SELECT (SELECT name FROM organisme WHERE slug = ${organisme ?? null}::text) AS organisme,
      (SELECT coalesce(acronym, name) FROM scheme WHERE slug = ${dispositif ?? null}::text) AS dispositif,
      (SELECT name FROM territory WHERE code = ${territoire ?? null}::text) AS territoire`;
  return namesSchema.parse(row);
}

/**
 * A French sentence when a filter names something that does not exist, null when all exist. Pages learn it from the registry
 * of addresses before they are rendered; the API, which the proxy lets by, asks here.
 */
export async function unknownChoice(chosen: Chosen): Promise<string | null> {
  const names = await readChosenNames(chosen);
  const [unknown] = (["organisme", "dispositif", "territoire"] as const).filter((key) => chosen[key] !== undefined && names[key] === null);
  return unknown === undefined ? null : typo(`Valeur inconnue pour « ${unknown} » : « ${chosen[unknown] ?? ""} ».`);
}
