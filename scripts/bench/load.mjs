import autocannon from "autocannon";

/**
 * @typedef {object} Load
 * @property {number} perSecond answers per second, mean
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} failures answers other than 200, and broken connections
 */

/**
 * Asks for one address again and again.
 * @param {string} url
 * @param {{ connections: number, seconds: number }} effort
 * @returns {Promise<Load>}
 */
export async function loadOf(url, { connections, seconds }) {
  const run = await autocannon({ url, connections, duration: seconds, headers: { "accept-encoding": "gzip" } });
  return {
    perSecond: run.requests.average,
    p50: run.latency.p50,
    p99: run.latency.p99,
    failures: run.non2xx + run.errors + run.timeouts,
  };
}
