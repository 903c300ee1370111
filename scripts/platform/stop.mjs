import { basename } from "node:path";

import { commandLine, parentOf } from "./processes.mjs";

const WATCH_MILLISECONDS = 250;

/**
 * Fires once, when this run has to end: Ctrl-C, an end of session, the process that started us gone.
 * @returns {AbortSignal}
 */
export function stopSignal() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, stop);
  if (process.connected) {
    process.once("disconnect", stop);
    process.on("message", (message) => message === "stop" && stop());
    // The channel alone must not keep a finished run alive.
    process.channel?.unref();
  } else if (process.env.npm_lifecycle_event) {
    watchParent(stop);
  }
  // Whoever read our output may be gone: nothing to say, still something to end.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  return controller.signal;
}

/**
 * npm cannot tell us that it was killed: we see it when whoever stands above us changes. Some shells stand between npm and
 * us: their own parent is watched then.
 */
function watchParent(stop) {
  const parent = process.ppid;
  const isShell = commandLine(parent).includes(basename(process.argv[1] ?? ""));
  const above = () => (isShell && process.ppid === parent ? parentOf(parent) : process.ppid);
  const first = above();
  const timer = setInterval(() => {
    if (above() === first) return;
    clearInterval(timer);
    stop();
  }, WATCH_MILLISECONDS);
  timer.unref();
}
