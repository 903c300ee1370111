import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { z } from "zod";

const schema = z.array(z.object({ question: z.string(), answers: z.array(z.string().startsWith("/")).min(1) }));

/** A question as typed, and the pages that show its answer with the §. */
export type Question = z.infer<typeof schema>[number];

const read = (file: string): Question[] => schema.parse(JSON.parse(readFileSync(resolve(import.meta.dirname, file), "utf8")));

/** Questions of the three users over the whole report, used while the search was made. */
export const questions = read("questions.json");

/** Written from passages, indicators, programmes and schemes drawn at random; the search was never tuned on them. */
export const heldOutQuestions = read("held-out-questions.json");
