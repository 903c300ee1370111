import { runCommand } from "./platform/runtime.mjs";

await runCommand(import.meta.url, async (signal) => {
  const { runBench } = await import("./bench/run.mjs");
  await runBench({ write: process.argv.includes("--write"), signal });
});
