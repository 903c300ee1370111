/** Edits between two words, a swap of neighbours counting for one (optimal string alignment). */
export function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      row.push(swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best);
    }
    rows.push(row);
  }
  return at(a.length, b.length);
}

/** A word of the index near the one typed. */
export type Neighbour = { word: string; lexeme: string; entries: number };

/** The word meant: another form of the one typed ("dépensent" → "dépenses"), or its right spelling. */
export type Meant = { word: string; how: "form" | "spelling" };

/** Edits that a word may need and still be the one meant: short words are acronyms, where one letter changes all. */
const allowed = (length: number) => (length <= 3 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3);

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 5;

/** The typed word is the lexeme and an ending that the stemmer does not know, or its beginning. */
const isForm = (typed: string, { word, lexeme }: Neighbour) =>
  (lexeme.length >= SHORTEST_STEM && typed.startsWith(lexeme) && typed.length - lexeme.length <= LONGEST_ENDING) ||
  (typed.length >= SHORTEST_STEM && word.startsWith(typed));

/** The longest stem in common, then the most used. */
function formOf(typed: string, neighbours: readonly Neighbour[]): Neighbour | undefined {
  const forms = neighbours.filter((neighbour) => isForm(typed, neighbour));
  forms.sort((a, b) => b.lexeme.length - a.lexeme.length || b.entries - a.entries);
  return forms[0];
}

/** The nearest spelling, a same first letter helping, then the most used. */
function nearestOf(typed: string, neighbours: readonly Neighbour[]) {
  const near = neighbours
    .map((neighbour) => ({ ...neighbour, edits: distance(typed, neighbour.word) - (neighbour.word[0] === typed[0] ? 0.25 : 0) }))
    .filter(({ edits }) => edits <= allowed(typed.length));
  near.sort((a, b) => a.edits - b.edits || b.entries - a.entries);
  return near[0];
}

/** The word that was meant, or null. A form that is one slip away from its right spelling was misspelled. */
export function meant(typed: string, neighbours: readonly Neighbour[]): Meant | null {
  const form = formOf(typed, neighbours);
  const nearest = nearestOf(typed, neighbours);
  if (form && !(nearest && nearest.lexeme === form.lexeme && nearest.edits <= 1)) return { word: form.word, how: "form" };
  return nearest ? { word: nearest.word, how: "spelling" } : null;
}
