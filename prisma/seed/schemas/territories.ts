import { z } from "zod";

import { list, optionalText, type References, text } from "./shared";

export const territorySchema = ({ territory }: References) =>
  z.strictObject({
    code: text.regex(/^(FR|(REG|DEP|EPCI|COM)-[0-9AB]+|(JUR|AREA)-[a-z0-9-]+)$/, "code de territoire mal formé"),
    name: text,
    kind: z.enum(["pays", "region", "departement", "epci", "commune", "jurisdiction", "area"]),
    members: list(territory),
    departements: list(territory),
    note: optionalText,
  });
