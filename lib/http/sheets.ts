import { findTerritory } from "@/lib/http/known-addresses";
import type { KnownAddresses } from "@/lib/http/known-addresses";
import type { RouteMatch } from "@/lib/http/route-table";
import { mainReport, routes } from "@/lib/routes";

/** The one address of the sheet that a path asks for, or null when there is no such sheet. Routes without a set always exist. */
export function canonicalSheet({ rule, params }: RouteMatch, known: KnownAddresses): string | null {
  const [first = "", second] = params;
  switch (rule.known) {
    case undefined:
      return fill(rule.pattern, params);
    case "departements": {
      const code = findTerritory(first, known);
      return code?.startsWith("DEP-") ? routes.territory(code) : null;
    }
    case "territories": {
      const code = findTerritory(first, known);
      return code && routes.territory(code);
    }
    case "recommendations": {
      const report = second === undefined ? mainReport : first;
      const number = (second ?? first).replace(/^0+/, "");
      const key = known.recommendations.get(`${report}/${number}`.toLowerCase());
      return key ? routes.recommendation(Number(number), key.slice(0, key.lastIndexOf("/"))) : null;
    }
    default: {
      const key = known[rule.known].get(params.join("/").toLowerCase());
      return key ? fill(rule.pattern, key.split("/")) : null;
    }
  }
}

function fill(pattern: string, values: readonly string[]): string {
  const left = values[Symbol.iterator]();
  return pattern.replace(/\[[^\]]+\]/g, () => encodeURIComponent(left.next().value ?? ""));
}
