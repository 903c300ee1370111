import { readFileSync } from "node:fs";
import { createServer } from "node:http";

import { listen } from "./platform/listen.mjs";
import { browserAddress, listenOptions } from "./platform/options.mjs";
import { inRoot } from "./platform/paths.mjs";
import { complain, say } from "./platform/progress.mjs";
import { stopSignal } from "./platform/stop.mjs";
import { refusalOf } from "./server/address.mjs";
import { replaceEmptyFailures } from "./server/failures.mjs";
import { isPageFile, servePageFile } from "./server/page-files.mjs";
import { refuse, refuseUnreadable } from "./server/refusals.mjs";
import { isRouterStateReadable } from "./server/router-state.mjs";
import { warm } from "./server/warm.mjs";
import { warmList } from "./warm-list.mjs";

/** Time given to the requests under way when the server stops. */
const DRAIN_MILLISECONDS = 5_000;

const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  // Longer than the 60 s of usual reverse proxies: they close idle connections, not we.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  // A request without one gets our page; one that asks for another protocol (h2c, WebSocket) gets the ordinary answer.
  requireHostHeader: false,
  shouldUpgradeCallback: () => false,
};

/**
 * The name under which Next knows itself, whatever readers call it. Next writes loopback addresses as "localhost" in what
 * the proxy sees: any other name here and a rewrite to one of our own pages is taken for another host and fetched over http.
 */
const OWN_NAME = { hostname: "localhost", port: 3000 };

const POLICY_HEADERS = ["content-security-policy", "content-security-policy-report-only"];

/** Next reports on its own start in English, in the middle of our progress line, on the console that it finds when imported. */
async function startNext() {
  const { log } = console;
  let starting = true;
  console.log = (...values) => starting || log(...values);
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: inRoot("."), ...OWN_NAME });
  await app.prepare();
  starting = false;
  return app;
}

/** Tells the process that started us, or the terminal. */
function announce(message, line) {
  if (process.send) process.send(message);
  else say(line);
}

async function serve(signal) {
  const options = listenOptions(process.env);
  process.env.MAILLAGE_BUILD = readFileSync(inRoot(".next/BUILD_ID"), "utf8").trim();
  const app = await startNext();
  const handle = app.getRequestHandler();
  // After Next: it settles the environment that this reads.
  const { openPageCache } = await import("../lib/cache/runtime.ts");
  const cache = openPageCache(process.env.MAILLAGE_BUILD);

  const server = createServer(LIMITS, (request, response) => {
    const reason = refusalOf({ method: request.method, url: request.url, host: request.headers.host });
    if (reason) return refuse(response, reason);
    if (!isRouterStateReadable(request.headers)) return refuse(response, "request");
    replaceEmptyFailures(response);
    // Next takes its nonce from this header, which only our proxy may set: a reader's would be written into cached pages.
    for (const name of POLICY_HEADERS) delete request.headers[name];
    const answer = isPageFile(request.url) ? servePageFile(cache, request, response) : handle(request, response);
    answer.catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, "failure");
    });
  });
  server.on("clientError", refuseUnreadable);

  const port = await listen(server, options);
  const address = browserAddress({ ...options, port });
  announce({ listening: { port, address } }, `Maillage est ouvert : ${address}`);
  void warm(address, warmList, signal).then((failed) => {
    if (failed.length > 0 && !signal.aborted) console.error(`Pages non préparées : ${failed.join(", ")}`);
  });

  await new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", resolve);
  });
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS).unref();
  await closed;
  await app.close();
}

try {
  await serve(stopSignal());
  process.exit(0);
} catch (error) {
  if (process.send && error.name === "Fault") process.send({ fault: error.message });
  else complain(error);
  process.exit(1);
}
