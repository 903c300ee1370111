import { changeFeed } from "@/lib/cache/runtime";
import type { CacheTag } from "@/lib/cache/table-tags";
import { env } from "@/lib/env";
import { knownAddresses } from "@/lib/http/known-addresses";
import type { KnownAddresses } from "@/lib/http/known-addresses";
import { loadAddresses } from "@/lib/http/load-addresses";

const ADDRESSES: CacheTag = "addresses";
const RETRY_MS = 1_000;

/** Known addresses in memory: loaded once, loaded again when they change, kept while the database is down. */
class AddressRegistry {
  private addresses: KnownAddresses | null = null;
  private loading: Promise<void> | null = null;
  private outdated = true;

  constructor() {
    changeFeed().subscribe({
      onChange: (tags) => {
        if (tags.includes(ADDRESSES)) this.refresh();
      },
      onGap: () => this.refresh(),
    });
  }

  /** Null only when they were never loaded and the database does not answer. */
  async current(): Promise<KnownAddresses | null> {
    if (!this.addresses && !changeFeed().databaseIsDown) await this.load();
    return this.addresses;
  }

  private refresh(): void {
    this.outdated = true;
    void this.load();
  }

  private load(): Promise<void> {
    this.loading ??= this.reload().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  /** Loads until nothing changed meanwhile. */
  private async reload(): Promise<void> {
    while (this.outdated) {
      this.outdated = false;
      try {
        this.addresses = knownAddresses(await loadAddresses(env.DATABASE_URL));
      } catch {
        this.outdated = true;
        if (this.addresses) setTimeout(() => void this.load(), RETRY_MS).unref();
        return;
      }
    }
  }
}

const holder = globalThis as typeof globalThis & { maillageAddresses?: AddressRegistry };

/** The process's known addresses, or null (see AddressRegistry.current). */
export const currentAddresses = (): Promise<KnownAddresses | null> =>
  (holder.maillageAddresses ??= new AddressRegistry()).current();
