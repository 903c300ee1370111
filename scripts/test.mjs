import { runCommand } from "./platform/runtime.mjs";

await runCommand(import.meta.url, async (signal) => {
  const { runTests } = await import("./testing/run.mjs");
  await runTests(signal);
});
