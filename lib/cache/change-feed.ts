import { Client } from "pg";
import { z } from "zod";

const CHANNEL = "page_cache";
const PING_MS = 2_000;
const TIMEOUT_MS = 2_000;
const RETRY_MS = [0, 250, 500, 1_000] as const;

const notification = z.object({ generation: z.number(), tags: z.array(z.string()) });
const stateRow = z.tuple([z.object({ generation: z.coerce.number() })]);

export type FeedListener = {
  /** Tags changed, here or on another instance. */
  onChange: (tags: readonly string[]) => void;
  /** Connected again at a generation that this process has not seen: changes were missed. */
  onGap: () => void;
};

/** The one connection that listens to changes of the data; it also tells whether the database answers. */
export class ChangeFeed {
  private client: Client | null = null;
  private generation: number | null = null;
  private attempt = 0;
  private stopped = false;
  private readonly listeners = new Set<FeedListener>();
  private readonly connectionString: string;
  /** Settles after the first attempt, whatever its outcome. */
  readonly started: Promise<void>;
  /** Settles with the attempt under way, or with the next one. */
  private attempted: Promise<void>;

  constructor(connectionString: string) {
    this.connectionString = connectionString;
    this.started = this.connect();
    this.attempted = this.started;
  }

  /** Whether every change reaches this process: only then may it keep pages in memory. */
  get listening(): boolean {
    return this.client !== null;
  }

  /** A lost connection that comes back at once is not an outage. */
  get databaseIsDown(): boolean {
    return this.client === null && this.attempt > 1;
  }

  /** Whether the database answers. After a loss it waits for the next attempt, rather than let a render fail. */
  async answers(): Promise<boolean> {
    if (this.client === null && this.attempt <= 1) await this.attempted;
    return this.client !== null;
  }

  subscribe(listener: FeedListener): void {
    this.listeners.add(listener);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const client = this.client;
    this.client = null;
    await client?.end();
  }

  private async connect(): Promise<void> {
    this.attempt += 1;
    const known = this.generation;
    const client = new Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      keepAlive: true,
    });
    let lost = false;
    const lose = () => {
      if (lost) return;
      lost = true;
      if (this.client === client) this.client = null;
      client.end().catch(() => undefined);
      this.retry();
    };
    client.on("error", lose);
    client.on("end", lose);
    client.on("notification", ({ payload }) => this.hear(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      const { rows } = await client.query("SELECT generation FROM page_cache_state");
      const [{ generation }] = stateRow.parse(rows);
      if (lost || this.stopped) return void client.end().catch(() => undefined);
      const missed = known !== null && known !== generation;
      this.generation = generation;
      this.client = client;
      this.attempt = 0;
      if (missed) for (const listener of this.listeners) listener.onGap();
      this.watch(client, lose);
    } catch {
      lose();
    }
  }

  private hear(payload: string | undefined): void {
    const parsed = notification.safeParse(parseJson(payload ?? ""));
    if (!parsed.success) return;
    this.generation = Math.max(this.generation ?? 0, parsed.data.generation);
    for (const listener of this.listeners) listener.onChange(parsed.data.tags);
  }

  /** A dead network says nothing: ask now and then. */
  private watch(client: Client, lose: () => void): void {
    const timer = setInterval(() => {
      if (this.client !== client) return clearInterval(timer);
      client.query("SELECT 1").catch(lose);
    }, PING_MS);
    timer.unref();
  }

  private retry(): void {
    if (this.stopped) return;
    const delay = RETRY_MS[Math.min(this.attempt, RETRY_MS.length - 1)] ?? 1_000;
    this.attempted = new Promise((resolve) => {
      setTimeout(() => void this.connect().then(resolve), delay).unref();
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
