/** A value of a filter: what the reader sees, and how many things it would leave. */
export type FilterOption = { value: string; label: string; count: number };
