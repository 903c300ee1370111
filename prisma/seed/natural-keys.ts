/** The files of prisma/data, each with the fields that make a record unique in it. */
export const naturalKeys = {
  documents: ["slug"],
  passages: ["document", "slug"],
  territories: ["code"],
  organismes: ["slug"],
  schemes: ["slug"],
  scheme_coverage: ["id"],
  programmes: ["slug"],
  innovations: ["slug"],
  tools: ["slug"],
  indicators: ["key"],
  observations: ["id"],
  recommendations: ["id"],
  findings: ["id"],
  commitments: ["id"],
  relations: ["id"],
  governance: ["slug"],
  methods: ["slug"],
  contradictions: ["id"],
  glossary: ["acronym", "meaning"],
} as const satisfies Record<string, readonly string[]>;

/** What else must be unique in a file. */
export const otherKeys: Partial<Record<FileName, readonly string[]>> = {
  passages: ["document", "order"],
  recommendations: ["report", "number"],
  commitments: ["recommendation", "report", "authority", "territory"],
};

export type FileName = keyof typeof naturalKeys;

export const fileNames = Object.keys(naturalKeys) as FileName[];
