import { z } from "zod";

/** Closed lists of the dataset; the database holds the same ones in its CHECK constraints. */
export const domain = z.enum(["autonomie", "enfance-famille", "insertion", "sante", "transversal", "contexte"]);
export const level = z.enum(["national", "regional", "departemental", "infra"]);
export const polarity = z.enum(["force", "faiblesse", "constat", "opportunite", "risque"]);
export const stage = z.enum(["idea", "experiment", "deployed", "generalised", "ended", "unknown"]);
