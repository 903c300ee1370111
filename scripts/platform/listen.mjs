import { createServer } from "node:net";

import { Fault } from "./fault.mjs";

const TRIES = 20;

function listenOnce(server, port, host) {
  return new Promise((resolve, reject) => {
    const fail = (error) => reject(error);
    server.once("error", fail);
    server.listen({ port, host }, () => {
      server.off("error", fail);
      resolve(server.address().port);
    });
  });
}

/**
 * Listens on the port, or on the next free one.
 * @param {import("node:net").Server} server
 * @param {import("./options.mjs").ListenOptions} options
 * @returns {Promise<number>} the port really used
 */
export async function listen(server, { port, host }) {
  const last = Math.min(port + (port === 0 ? 0 : TRIES), 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    try {
      return await listenOnce(server, candidate, host);
    } catch (error) {
      if (error.code === "EADDRINUSE") continue;
      if (error.code === "EACCES") {
        throw new Fault(`Le port ${candidate} est réservé à l’administrateur de cette machine.`, "Choisissez un port au-dessus de 1023, par exemple PORT=3000.");
      }
      throw new Fault(`Impossible d’écouter sur HOST=${host} (${error.code ?? error.message}).`, "Donnez une adresse de cette machine, par exemple HOST=127.0.0.1 ou HOST=0.0.0.0.");
    }
  }
  throw new Fault(`Aucun port libre de ${port} à ${last}.`, "Choisissez-en un autre : PORT=8080 npm start.");
}

/**
 * The port, or the next free one, for a program that opens it itself.
 * @param {import("./options.mjs").ListenOptions} options
 * @returns {Promise<number>}
 */
export async function freePort(options) {
  const probe = createServer();
  const port = await listen(probe, options);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
