import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * In-product link. Never prefetches: a page can hold a hundred references, and each prefetch would render a sheet
 * that nobody asked for. In long tables a plain `<a>` weighs less.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
