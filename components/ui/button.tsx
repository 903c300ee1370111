import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";

import { Link } from "@/components/ui/link";

type Look = { kind?: "primary" | "plain"; icon?: LucideIcon };

const classes = (kind: Look["kind"]) => (kind === "primary" ? "btn btn-primary" : "btn");

/** A button that acts; the label is a verb, the icon never stands alone. */
export function Button({ kind, icon: Icon, children, type = "button", ...rest }: Look & Omit<ComponentProps<"button">, "className">) {
  return (
    <button type={type} className={classes(kind)} {...rest}>
      {Icon && <Icon size={17} aria-hidden="true" />}
      {children}
    </button>
  );
}

/** A link that looks like a button: leads somewhere, or downloads with `download`. */
export function ButtonLink({ kind, icon: Icon, children, href, download }: Look & { href: string; download?: boolean; children: ComponentProps<"a">["children"] }) {
  const content = (
    <>
      {Icon && <Icon size={17} aria-hidden="true" />}
      {children}
    </>
  );
  return download ? (
    <a href={href} download className={classes(kind)}>
      {content}
    </a>
  ) : (
    <Link href={href} className={classes(kind)}>
      {content}
    </Link>
  );
}
