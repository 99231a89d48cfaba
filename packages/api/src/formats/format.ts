// The formats in which figures are answered, and what each is called in HTTP.

export const formats = ['json', 'csv', 'xlsx', 'parquet'] as const;
export type Format = (typeof formats)[number];
/** Those that are tables, and have an address of their own. */
export type TableFormat = Exclude<Format, 'json'>;
export const tableFormats = ['csv', 'xlsx', 'parquet'] as const satisfies readonly TableFormat[];

/** With the parameters that an answer carries. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};

/** The media type alone, as requests and the OpenAPI document name it. */
export function bareMediaType(format: Format): string {
  return mediaTypes[format].split(';')[0] ?? '';
}
