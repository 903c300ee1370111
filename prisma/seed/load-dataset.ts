import type { ClientBase } from "pg";

import { rebuildClosure } from "./database/closure";
import { loadGeography } from "./database/load-geography";
import { mergeDataset, type MergeSummary } from "./database/merge-dataset";
import { readGeography } from "./geography/read";
import { geographyRows } from "./geography/rows";
import { parseDataset, type SourceFile } from "./read-dataset";
import { datasetRows } from "./rows/dataset";
import type { Tables } from "./rows/table";
import type { Dataset } from "./schemas/dataset";

type Progress = (message: string) => void;

/** Everything that can be refused is refused here, before the database is touched. */
export function prepare(files: readonly SourceFile[], progress: Progress) {
  const geography = geographyRows(readGeography());
  progress("géographie officielle lue");
  const data = parseDataset(files, (geography.territory ?? []).map(({ code }) => String(code)));
  const tables = datasetRows(data, geography);
  progress("données vérifiées");
  return { geography, data, tables };
}

/** Writes a prepared load; the caller holds the transaction. */
export async function write(
  client: ClientBase,
  { geography, data, tables }: { geography: Tables; data: Dataset; tables: Tables },
  progress: Progress,
): Promise<MergeSummary> {
  await loadGeography(client, geography);
  progress("territoires officiels chargés");
  const summary = await mergeDataset(client, tables);
  progress("jeu de données chargé");
  const places = data.territories.flatMap(({ code, departements }) => departements.map((departement) => ({ c: code, departement })));
  await rebuildClosure(client, places.filter(({ c }) => /^(JUR|AREA)-/.test(c)));
  progress("rattachements des territoires calculés");
  return summary;
}
