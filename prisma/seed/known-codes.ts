import type { FileName } from "./natural-keys";
import type { Known } from "./schemas/shared";

export type LooseRecord = Record<string, unknown>;
export type LooseDataset = Record<FileName, LooseRecord[]>;

/** What exists, read before the records are checked, so that a reference that leads nowhere is found where it is written. */
export function knownCodes(raw: LooseDataset, territoryCodes: Iterable<string>): Known {
  const codes = (file: FileName, ...fields: string[]) =>
    new Set(raw[file].map((record) => fields.map((field) => String(record[field])).join("/")));
  return {
    document: codes("documents", "slug"),
    passage: codes("passages", "document", "slug"),
    territory: new Set([...territoryCodes, ...codes("territories", "code")]),
    organisme: codes("organismes", "slug"),
    scheme: codes("schemes", "slug"),
    programme: codes("programmes", "slug"),
    indicator: codes("indicators", "key"),
    observation: codes("observations", "id"),
    recommendation: codes("recommendations", "number"),
    item: new Set(raw.recommendations.flatMap(itemCodes)),
    tool: codes("tools", "slug"),
  };
}

function itemCodes({ number, items }: LooseRecord): string[] {
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => `${String(number)}/${String(Object(item).id)}`);
}
