import { Fault } from "./fault.mjs";

/** @typedef {{ port: number, host: string }} ListenOptions */

/**
 * Where to listen, from the environment.
 * @param {Record<string, string | undefined>} env PORT (0: any free one), HOST
 * @returns {ListenOptions}
 */
export function listenOptions(env) {
  const text = env.PORT?.trim() || "3000";
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new Fault(`PORT vaut « ${text} » : ce n’est pas un numéro de port.`, "Donnez un nombre entre 1 et 65535, par exemple PORT=3000.");
  }
  const host = env.HOST?.trim() || "127.0.0.1";
  if (!/^[A-Za-z0-9._:-]+$/.test(host)) {
    throw new Fault(`HOST vaut « ${host} » : ce n’est pas une adresse.`, "Donnez une adresse de cette machine, par exemple HOST=0.0.0.0.");
  }
  return { port, host };
}

/**
 * The address to open in a browser of this machine.
 * @param {ListenOptions} options
 * @returns {string}
 */
export function browserAddress({ host, port }) {
  const reachable = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  return `http://${reachable}:${port}/`;
}
