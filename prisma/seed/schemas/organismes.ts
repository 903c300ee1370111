import { z } from "zod";

import { level } from "./codes";
import { list, optionalText, partialDate, type References, text } from "./shared";

const families = [
  "ASSOCIATION", "AUTRE", "ETAT", "COMMUNE-EPCI", "CAISSE-NATIONALE", "CD", "CAF",
  "RETRAITE-COMPLEMENTAIRE", "CPAM", "CARSAT", "CCAS", "MSA", "URSSAF", "ARS",
] as const;

export const organismeSchema = ({ citation, territory, organisme }: References) =>
  z.strictObject({
    slug: text,
    name: text,
    acronym: optionalText,
    family: z.enum(families),
    level,
    jurisdiction: list(territory),
    role: text,
    isGroup: z.boolean(),
    website: optionalText,
    citation,
    metByMission: z.boolean(),
    members: list(organisme),
    note: optionalText,
  });

export const relationSchema = ({ citation, territory, organisme, scheme }: References) =>
  z.strictObject({
    id: text,
    from: organisme,
    to: organisme,
    instrument: text,
    object: text,
    scheme: scheme.nullable(),
    territory,
    since: partialDate.nullable(),
    strength: z.enum(["strong", "medium", "weak", "absent"]).nullable(),
    citation,
    note: optionalText,
  });

export const governanceSchema = ({ citation, territory, organisme, scheme }: References) =>
  z.strictObject({
    slug: text,
    name: text,
    scheme: scheme.nullable(),
    territory,
    chair: list(organisme),
    members: list(organisme),
    frequency: optionalText,
    state: z.enum(["active", "planned", "absent"]),
    summary: text,
    since: partialDate.nullable(),
    citation,
    note: optionalText,
  });
