// Units of quantities that grow with the size of a territory.
const AMOUNTS = new Set(["nombre", "millions", "€", "k€", "M€", "Md€", "ETP", "francs"]);
// … unless the label says that it is already a ratio, a rate, a rule, or a number of chapters of a document.
const ALREADY_RELATIVE =
  /\bpar (bénéficiaire|ETP|habitant|intervention|accompagnement|information|département)|médian|moyen|plafond|quotient|\bd’une\b|^axes|^orientations|^indicateurs d|^services publics réunis/i;

/** True for a number of people, of places or of euros: two territories of different size are not compared by it. */
export function growsWithSize(unit: string, label: string): boolean {
  return AMOUNTS.has(unit) && !ALREADY_RELATIVE.test(label);
}
