import type { ClientBase } from "pg";

import { rebuildClosure } from "./database/closure";
import { loadGeography } from "./database/load-geography";
import { mergeDataset } from "./database/merge-dataset";
import { rebuildNames } from "./database/names";
import { readGeography } from "./geography/read";
import { geographyRows } from "./geography/rows";
import { parseDataset } from "./read-dataset";
import { geographyPackage, type SourceFile } from "./read-files";
import { datasetRows } from "./rows/dataset";
import { rebuildSearch } from "./search";

type Progress = (message: string) => void;

const count = (value: number) => value.toLocaleString("fr-FR");

/**
 * Everything that can be refused is refused here, before the database is touched.
 * @throws DataError
 */
export function prepare(files: readonly SourceFile[], progress: Progress) {
  const geography = geographyRows(readGeography());
  progress("Géographie officielle lue");
  const data = parseDataset(files, (geography.territory ?? []).map(({ code }) => String(code)));
  const tables = datasetRows(data, geography);
  const placed = data.territories.flatMap(({ code, departements }) => departements.map((departement) => ({ c: code, departement })));
  progress("Données vérifiées");
  return { geography, tables, placed };
}

/**
 * Writes a prepared load; the caller holds the transaction.
 * @param changed what differs from the last load (changedSince)
 */
export async function write(
  client: ClientBase,
  { geography, tables, placed }: ReturnType<typeof prepare>,
  changed: ReadonlySet<string>,
  progress: Progress,
): Promise<void> {
  const placesChanged = changed.has(geographyPackage) || changed.has("loader");
  if (placesChanged) {
    await loadGeography(client, geography);
    progress(`Territoires officiels à jour : ${count(geography.territory?.length ?? 0)}`);
  }
  const { inserted, updated, removed, conflicts } = await mergeDataset(client, tables);
  progress(`Jeu de données : ${count(inserted)} lignes ajoutées, ${count(updated)} changées, ${count(removed)} retirées`);
  if (conflicts > 0) progress(`Désaccords avec des corrections, à trancher (table dataset_conflict) : ${count(conflicts)}`);
  if (placesChanged || changed.has("territories.json")) {
    await rebuildClosure(client, placed);
    await rebuildNames(client);
    progress("Rattachements et noms des territoires calculés");
  }
  await rebuildSearch(client);
  progress("Index de recherche construit");
}
