import { z } from "zod";

/** The number of a recommendation in an address ("21"). */
export const recommendationNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);
