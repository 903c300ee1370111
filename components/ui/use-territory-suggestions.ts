import { useEffect, useState } from "react";
import type { TerritorySuggestion } from "@/components/ui/territory-answer";
import { routes } from "@/lib/routes";

type State = { query: string; items: TerritorySuggestion[]; status: "idle" | "ready" | "failed" };

const WAIT = 180;
const SHORTEST = 2;
const nothing: State = { query: "", items: [], status: "idle" };

/** Suggestions for what is being typed: asked once the reader pauses, the answer to an older text is dropped. */
export function useTerritorySuggestions(text: string): Pick<State, "items" | "status"> {
  const [state, setState] = useState(nothing);
  const query = text.trim();

  useEffect(() => {
    if (query.length < SHORTEST) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetch(routes.suggestTerritories(query), { signal: controller.signal })
        .then((response) => Promise.all([response.json(), import("@/components/ui/territory-answer")]))
        .then(([body, { readSuggestions }]) => setState({ query, items: readSuggestions(body), status: "ready" }))
        .catch(() => {
          if (!controller.signal.aborted) setState({ query, items: [], status: "failed" });
        });
    }, WAIT);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query]);

  return query.length < SHORTEST ? nothing : state;
}
