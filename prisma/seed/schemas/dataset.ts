import type { z } from "zod";

import type { FileName } from "../natural-keys";
import { indicatorSchema, observationSchema } from "./indicators";
import { governanceSchema, organismeSchema, relationSchema } from "./organismes";
import { innovationSchema, programmeSchema, toolSchema } from "./programmes";
import { commitmentSchema, findingSchema, recommendationSchema } from "./recommendations";
import { coverageSchema, schemeSchema } from "./schemes";
import type { References } from "./shared";
import { contradictionSchema, documentSchema, glossarySchema, methodSchema, passageSchema } from "./sources";
import { territorySchema } from "./territories";

/** The files of prisma/data, each with the schema of one record. */
export const schemasOf = (references: References) => ({
  documents: documentSchema(references),
  passages: passageSchema(references),
  territories: territorySchema(references),
  organismes: organismeSchema(references),
  schemes: schemeSchema(references),
  scheme_coverage: coverageSchema(references),
  programmes: programmeSchema(references),
  innovations: innovationSchema(references),
  tools: toolSchema(references),
  indicators: indicatorSchema(),
  observations: observationSchema(references),
  recommendations: recommendationSchema(references),
  findings: findingSchema(references),
  commitments: commitmentSchema(references),
  relations: relationSchema(references),
  governance: governanceSchema(references),
  methods: methodSchema(references),
  contradictions: contradictionSchema(references),
  glossary: glossarySchema(),
}) satisfies Record<FileName, z.ZodType>;

type Schemas = ReturnType<typeof schemasOf>;
export type Dataset = { [Name in FileName]: z.infer<Schemas[Name]>[] };
