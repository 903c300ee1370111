import { z } from "zod";

import { domain, level } from "./codes";
import { list, optionalText, partialDate, type References, text } from "./shared";

const kinds = ["aide", "autre", "contrat", "plan", "service", "schema", "reseau", "convention", "charte", "conference"] as const;
const states = ["in_force", "signed", "expired", "extended", "negotiating", "planned", "none", "unknown"] as const;

export const schemeSchema = ({ citation, organisme }: References) =>
  z.strictObject({
    slug: text,
    acronym: optionalText,
    name: text,
    purpose: text,
    objective: optionalText,
    kind: z.enum(kinds),
    legalBasis: optionalText,
    level,
    lead: list(organisme),
    parties: list(organisme),
    since: partialDate.nullable(),
    duration: optionalText,
    domain,
    note: optionalText,
    citation,
    leadFamilies: list(text),
  });

export const coverageSchema = ({ citation, territory, organisme, scheme }: References) =>
  z.strictObject({
    id: text,
    scheme,
    territory,
    state: z.enum(states),
    from: partialDate.nullable(),
    to: partialDate.nullable(),
    signatories: list(organisme),
    detail: text,
    note: optionalText,
    citation,
    scope: z.enum(["territory", "summary"]),
  });
