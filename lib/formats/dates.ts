const day = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Paris" });
const month = new Intl.DateTimeFormat("fr-FR", { month: "long", year: "numeric", timeZone: "Europe/Paris" });

/** "1 janvier" is written "1er janvier" in French. */
const firstOfMonth = (text: string) => text.replace(/^1 /, "1er ");

/** A date in words, Paris time: "23 novembre 2026". */
export function formatDate(date: Date): string {
  return firstOfMonth(day.format(date));
}

/**
 * A date with the precision the source states: "2019" → "2019", "2019-10" → "octobre 2019",
 * "2020-03-27" → "27 mars 2020". Any other text is returned as it is: sources print what they like.
 */
export function formatPartialDate(text: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return text;
  const [, year, monthNumber, dayNumber] = match;
  if (!monthNumber) return text;
  const date = new Date(Date.UTC(Number(year), Number(monthNumber) - 1, Number(dayNumber ?? 1), 12));
  return dayNumber ? formatDate(date) : month.format(date);
}

/** Value of a `datetime` attribute: the calendar day in Paris, "2026-11-23". */
export function isoDay(date: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(date);
}
