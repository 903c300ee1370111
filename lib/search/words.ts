/** Small words and the words of a question: they say nothing of what is looked for. */
const SMALL = new Set(
  (
    "a ai as au aux avec avez avoir avons c ca ce cela ces cet cette chez ci comme d dans de des dont du elle elles en entre es est et etait " +
    "eu font fait faire faut il ils j je l la le les leur leurs lui m ma mais me meme mes mon n ne ni non nos notre nous on ont ou oui par pas " +
    "peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son sont sur t ta te tes toi ton tu un une " +
    "vers vos votre vous y ainsi afin alors apres avant aussi aupres autour car combien comment depuis encore etre ete jusque jusqu lorsqu lors " +
    "existe existent trouver cherche chercher connaitre savoir voir svp merci bonjour euro euros eur million millions milliard milliards"
  ).split(" "),
);

const LIGATURES: Readonly<Record<string, string>> = { œ: "oe", æ: "ae" };

/** Lower case, no accents, no ligatures. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæ]/g, (letter) => LIGATURES[letter] ?? letter);

/** A name as the database's f_key() writes it: "L’Aigle" → "l aigle". */
export const nameKey = (text: string): string => plain(text).replace(/[^a-z0-9]+/g, " ").trim();

/** How a reference is typed, and the one word that stands for it. */
const REFERENCES: readonly [RegExp, string][] = [
  [/(?:§+|\bparag(?:raphe)?s?\b)\s*(\d+)\b/g, "ref"],
  [/\bnotes?\s+(?:n\s*°?\s*)?(\d+)\b/g, "note"],
  [/\breco(?:mmandation)?s?\s+(?:n\s*[°o]?\s*|numero\s+)?(\d+)\b/g, "reco"],
  [/\btableaux?\s+(?:n\s*°?\s*)?(\d+)\b/g, "tableau"],
  [/\bencadres?\s+(?:n\s*°?\s*)?(\d+)\b/g, "encadre"],
  [/\b(?:pj|pieces?[ -]jointes?)\s+(?:n\s*°?\s*)?(\d+)\b/g, "pj"],
];

/** The stemmer makes one of "aide" and "aidant", of "commun" and "commune": a last letter of ours keeps them apart. */
const APART = /^(aidant|commune)s?$/;
const keptApart = (word: string) => word.replace(APART, "$1z");

/** A word of the index as a reader writes it. */
export const spelled = (word: string): string => word.replace(/^(aidant|commune)z$/, "$1");

/**
 * The telling words of a text, in order, for the index and for a query alike. References become one word ("§ 184" →
 * "ref184", "reco 21" → "reco21"), so do numbers ("18 200" → "18200", "17,40" → "n17v4"); small words are left out.
 */
export function wordsOf(text: string): string[] {
  let folded = plain(text);
  for (const [pattern, name] of REFERENCES) folded = folded.replace(pattern, ` ${name}$1 `);
  return folded
    .replace(/(?<![\d,.])(\d{1,3})((?:[\s\u00a0\u202f]\d{3})+)(?!\d)/g, (number) => number.replace(/\s/g, ""))
    .replace(/(?<!\d)(\d+)[,.](\d+?)0*(?!\d)/g, "n$1v$2")
    .replace(/[^a-z0-9]+/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !SMALL.has(word))
    .map(keptApart);
}

/** A phrase whatever its plural: the key of aliases. "Lieux d’accueil" → "lieu accueil". */
export const phraseKey = (words: readonly string[]): string =>
  words.map((word) => (word.length > 3 ? word.replace(/aux$/, "al").replace(/[sx]$/, "") : word)).join(" ");

/** The word that stands for a territory in the index: "DEP-35" → "tdep35". */
export const territoryWord = (code: string): string => `t${plain(code).replace(/[^a-z0-9]/g, "")}`;

/** The word that stands for a type in the index: "programme" → "kprogramme". */
export const typeWord = (type: string): string => `k${type}`;
