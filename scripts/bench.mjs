import { runCommand } from "./platform/runtime.mjs";

await runCommand(import.meta.url, async (signal) => {
  const { runBench } = await import("./bench/run.mjs");
  const [only = ""] = process.argv.filter((argument) => argument.startsWith("--only=")).map((argument) => argument.slice("--only=".length));
  // A part of the table must not replace the whole.
  await runBench({ write: only === "" && process.argv.includes("--write"), only, signal });
});
