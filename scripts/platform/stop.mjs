const WATCH_MILLISECONDS = 200;

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

/** npm cannot tell us that it was killed: we see it when our parent is no longer the same. */
function watchParent(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, WATCH_MILLISECONDS);
  timer.unref();
}
