import { filterSchemas } from "@/lib/http/filter-schemas";
import { findTerritory } from "@/lib/http/known-addresses";
import type { KnownAddresses } from "@/lib/http/known-addresses";
import type { KnownSet, RoutePattern } from "@/lib/http/route-table";
import { unknownValue } from "@/lib/http/texts";
import type { Refusal } from "@/lib/http/texts";

const FOLLOWED = /^(utm_|mtm_|pk_|fbclid$|gclid$|_rsc$)/;

// A text that can only be a code: an unknown one is refused, any other text is taken as a name.
const CODE_LIKE = /^(?:[a-z]{2,6}-\d[\w-]*|[\d]{1,9}|2[ab]\d{0,3})$/i;

/** What a query says once empty fields of a form and marks of campaigns are left out. */
export function meaningfulQuery(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([name, value]) => value.trim() !== "" && !FOLLOWED.test(name)));
}

const byName = (query: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );

/** The page's own schema, then the existence of what its parameters name; their canonical spelling comes back. */
export function checkQuery(
  pattern: RoutePattern,
  query: URLSearchParams,
  known: KnownAddresses,
): { query: URLSearchParams } | { refusal: Refusal } {
  const registration = filterSchemas[pattern];
  if (!registration) return { query };
  const checked = new URLSearchParams();
  for (const [name, value] of query) {
    const set = registration.known?.[name];
    const spelling = set
      ? canonicalValue(value, set, known)
      : name === registration.territoryOrName
        ? (findTerritory(value, known) ?? (CODE_LIKE.test(value) ? null : value))
        : value;
    if (spelling === null) return { refusal: unknownValue(name, set ?? "territories", value) };
    checked.append(name, spelling);
  }
  const parsed = registration.schema.safeParse(byName(checked));
  if (parsed.success) return { query: checked };
  const [issue] = parsed.error.issues;
  const field = issue?.path[0];
  return { refusal: { field: field === undefined ? null : String(field), message: issue?.message ?? "" } };
}

function canonicalValue(value: string, set: KnownSet, known: KnownAddresses): string | null {
  return set === "territories" ? findTerritory(value, known) : (known[set].get(value.toLowerCase()) ?? null);
}
