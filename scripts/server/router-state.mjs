// Next's own check (its version is pinned): run before Next, because a failure inside it is answered 500.
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/**
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @returns {boolean} whether what the browser's router says of its own state can be read
 */
export function isRouterStateReadable(headers) {
  try {
    parseAndValidateFlightRouterState(headers["next-router-state-tree"]);
    return true;
  } catch {
    return false;
  }
}
