import { freePort } from "./platform/listen.mjs";
import { listenOptions } from "./platform/options.mjs";
import { runCommand } from "./platform/runtime.mjs";

const options = () => listenOptions(process.env);

await runCommand(
  import.meta.url,
  async (signal) => {
    const { runApplication } = await import("./steps/application.mjs");
    const { serveBuild } = await import("./steps/server.mjs");
    await runApplication(signal, serveBuild(options()));
  },
  // An address that cannot be listened on is told before minutes of work, not after.
  () => freePort(options()),
);
