/** What is wrong in a data file: shown to the person who wrote it, without a stack. */
export type Problem = { file: string; record: string | null; field: string | null; reason: string };

const shown = 20;

const sentence = ({ file, record, field, reason }: Problem) =>
  [file, record && `enregistrement « ${record} »`, field && `champ « ${field} »`].filter(Boolean).join(", ") + ` : ${reason}`;

/** Refuses a whole load: nothing has been written. */
export class DataError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const lines = problems.slice(0, shown).map(sentence);
    if (problems.length > shown) lines.push(`… et ${problems.length - shown} autres erreurs`);
    super(lines.join("\n"));
  }
}
