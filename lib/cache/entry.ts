import { deserialize, serialize } from "node:v8";
import { z } from "zod";

const headers = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.undefined()]));
const bytes = z.instanceof(Buffer);

const page = z.object({
  kind: z.literal("APP_PAGE"),
  html: z.string(),
  rscData: bytes.optional(),
  headers: headers.optional(),
  status: z.number().optional(),
  postponed: z.string().optional(),
  segmentData: z.map(z.string(), bytes).optional(),
});
const route = z.object({ kind: z.literal("APP_ROUTE"), body: bytes, status: z.number(), headers: headers.optional() });
const rendered = z.discriminatedUnion("kind", [page, route]);

/** A script of a page, served apart: its address and its gzipped text. */
const file = z.object({ address: z.string(), gzip: bytes });

const entry = z.object({
  value: rendered,
  file: file.optional(),
  tags: z.array(z.string()),
  /** Milliseconds. */
  lastModified: z.number(),
  cacheControl: z.object({ revalidate: z.union([z.number(), z.literal(false)]), expire: z.number().optional() }).optional(),
});

/** What Next renders and asks back: a page (HTML, RSC payload, its segments) or the answer of a route handler. */
export type Rendered = z.infer<typeof rendered>;
export type CacheEntry = z.infer<typeof entry>;
export type PageFile = z.infer<typeof file>;

/** Other kinds (redirects, fetched data) are not kept. The value itself is returned: Next replays later changes to it. */
export const isRendered = (value: unknown): value is Rendered => rendered.safeParse(value).success;

const TAGS_HEADER = "x-next-cache-tags";

/** Next's own tags of a rendered value: one for each layout and for the path, and those its queries declared. */
export function ownTags(value: Rendered): string[] {
  const header = value.headers?.[TAGS_HEADER];
  return typeof header === "string" ? header.split(",") : [];
}

/** Bytes an entry occupies in memory, near enough to bound the cache: strings may take two bytes a character. */
export function entryBytes({ value, file }: CacheEntry): number {
  if (value.kind === "APP_ROUTE") return value.body.byteLength + 1024;
  let total = value.html.length * 2 + (value.rscData?.byteLength ?? 0) + (file?.gzip.byteLength ?? 0) + 1024;
  for (const [name, segment] of value.segmentData ?? []) total += name.length * 2 + segment.byteLength;
  return total;
}

export const encodeEntry = (stored: CacheEntry): Buffer => serialize(stored);

/** Null when the bytes are not an entry (another version wrote them): the page is rendered again. */
export function decodeEntry(payload: Buffer): CacheEntry | null {
  try {
    const parsed = entry.safeParse(deserialize(payload));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
