/** Definitions of metrics about English local authorities. */
export {};
