/** Comparison of one authority with its group. */
export {};
