import { z } from "zod";

import { toCsv, type CsvCell } from "./csv";

export type Sheet = { header: readonly string[]; rows: readonly (readonly CsvCell[])[] };

const FORMAT = "Format inconnu. Demandez « json » ou « csv ».";

/** `format=csv` asks for the same data as a spreadsheet. */
export const formatParameter = z.enum(["json", "csv"], FORMAT).default("json");

/** The data as a spreadsheet to save; `name` without extension. */
export function csvAnswer(name: string, { header, rows }: Sheet): Response {
  return new Response(toCsv(header, rows), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}.csv"` },
  });
}

/** An error for a program that reads the API: the same French sentence that a reader would see. */
export const errorAnswer = (status: 400 | 404 | 503, error: string): Response => Response.json({ error }, { status });

/** The first message of a refused query. */
export const refusedAnswer = ({ issues }: z.ZodError): Response => errorAnswer(400, issues[0]?.message ?? "Question mal formée.");

/** Runs the reading of the database; its failure is a 503 in French, never a raw error. */
export async function answered(read: () => Promise<Response>): Promise<Response> {
  try {
    return await read();
  } catch {
    return errorAnswer(503, "La base de données ne répond pas. Essayez de nouveau dans une demi-minute.");
  }
}

/** Query parameters once: a repeated one keeps its list, so that the schema refuses it. Empty ones are left out. */
export function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  const names = [...new Set(searchParams.keys())];
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = searchParams.getAll(name).filter((value) => value.trim() !== "");
      const [only] = values;
      return only === undefined ? [] : [[name, values.length === 1 ? only : values]];
    }),
  );
}
