/** Published files, read by their layouts, become the dataset. */
export {};
