import { z } from "zod/mini";

const answerSchema = z.object({
  items: z.array(z.object({ code: z.string(), kind: z.string(), name: z.string(), label: z.string(), url: z.string() })),
});

export type TerritorySuggestion = z.infer<typeof answerSchema>["items"][number];

/** Reads the answer of the suggestions' address; throws when it is something else. Loaded when a reader types. */
export const readSuggestions = (body: unknown): TerritorySuggestion[] => answerSchema.parse(body).items;
