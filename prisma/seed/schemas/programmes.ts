import { z } from "zod";

import { domain, stage } from "./codes";
import { list, optionalText, partialDate, type References, text, year } from "./shared";

const amount = z.strictObject({ value: z.number(), unit: text, year: year.nullable(), qualifier: optionalText.optional() }).nullable();

export const programmeSchema = ({ citation, territory, organisme, scheme }: References) =>
  z.strictObject({
    slug: text,
    name: text,
    domain,
    territory,
    organisms: list(z.strictObject({ slug: organisme, role: z.enum(["lead", "funder", "partner"]) })),
    schemes: list(scheme),
    audience: text,
    kind: z.enum(["action", "service", "aide", "lieu", "experimentation", "reseau", "appel-a-projets", "fonds"]),
    stage,
    summary: text,
    since: partialDate.nullable(),
    until: partialDate.nullable(),
    budget: amount,
    reach: amount,
    contactService: optionalText,
    citation,
    note: optionalText,
  });

export const innovationSchema = ({ citation, territory, organisme, programme }: References) =>
  z.strictObject({
    slug: text,
    name: text,
    domain,
    territory,
    organisms: list(organisme),
    stage,
    summary: text,
    evaluation: optionalText,
    programme: programme.nullable(),
    citation,
    note: optionalText,
  });

export const toolSchema = ({ citation, organisme }: References) =>
  z.strictObject({ slug: text, name: text, owners: list(organisme), purpose: text, citation, note: optionalText });
