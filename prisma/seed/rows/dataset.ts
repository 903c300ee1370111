import type { Dataset } from "../schemas/dataset";
import { citationCollector } from "./citations";
import { indicatorRows } from "./indicators";
import { organismeRows } from "./organismes";
import { programmeRows } from "./programmes";
import { recommendationRows } from "./recommendations";
import { schemeRows } from "./schemes";
import { sourceRows } from "./sources";
import type { Tables } from "./table";
import { territoryRows } from "./territories";

const builders = [sourceRows, organismeRows, schemeRows, programmeRows, indicatorRows, recommendationRows];

/** The whole dataset as rows, by table; the official geography tells which places are its own. */
export function datasetRows(data: Dataset, geography: Tables): Tables {
  const citations = citationCollector();
  const tables = Object.assign({}, ...builders.map((build) => build(data, citations.cite))) as Tables;
  return { ...tables, ...territoryRows(data, geography), ...citations.rows() };
}
