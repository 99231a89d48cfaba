/** The snapshot of the dataset: building it, asking it. */
export {};
