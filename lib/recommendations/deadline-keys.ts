import type { Deadline } from "./deadline";

export const COG_KEY = "negociation-cog";
export const OTHER_CONDITION_KEY = "autre-condition";

/** The groups that a printed deadline falls in: its year, and its condition ("2022 et négociation COG" falls in two). */
export function deadlineKeys({ label, date, condition }: Deadline): string[] {
  const year = date === null ? [] : [date.slice(0, 4)];
  if (condition === null) return year;
  return [...year, /\bCOG\b/.test(label) ? COG_KEY : OTHER_CONDITION_KEY];
}

/** What the reader sees of a group. */
export function deadlineKeyText(key: string): string {
  if (key === COG_KEY) return "négociation COG";
  return key === OTHER_CONDITION_KEY ? "autre condition" : key;
}
