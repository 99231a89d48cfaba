/** The HTTP interface. */
export {};
