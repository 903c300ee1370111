/** Stands for the package "server-only" in tests, where there is no React server to protect. */
export {};
