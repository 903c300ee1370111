/**
 * Asks for pages one after the other, so that the first readers find them in the page cache.
 * @param {string} address of this server
 * @param {readonly string[]} paths
 * @param {AbortSignal} signal
 * @returns {Promise<string[]>} those that did not answer 200
 */
export async function warm(address, paths, signal) {
  const failed = [];
  for (const path of paths) {
    try {
      const response = await fetch(new URL(path, address), { signal, redirect: "manual" });
      await response.arrayBuffer();
      if (response.status !== 200) failed.push(`${path} (${response.status})`);
    } catch (error) {
      if (signal.aborted) break;
      failed.push(`${path} (${error.cause?.code ?? error.message})`);
    }
  }
  return failed;
}
