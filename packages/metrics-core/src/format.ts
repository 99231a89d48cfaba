/** Text of values for readers. */
export {};
