/** Next's page cache, as next.config.js loads it. */
export default class PageCacheHandler {
  async get(): Promise<null> {
    return null;
  }
  async set(): Promise<void> {}
  async revalidateTag(): Promise<void> {}
  resetRequestCache(): void {}
}
