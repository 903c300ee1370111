import type { MetadataRoute } from "next";

/** Everything may be read; lists with filters repeat the same records. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: "/*?" } };
}
