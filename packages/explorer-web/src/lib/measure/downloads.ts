// Every figure of a measure as a file, in each format that the API has.

export interface MeasureDownload {
  format: string;
  href: string;
  /** Who it is for. */
  use: string;
}

const formats = [
  { format: 'CSV', ending: '.csv', use: 'opens in any spreadsheet; caveats in a column' },
  { format: 'Excel', ending: '.xlsx', use: 'a workbook with notes' },
  { format: 'Parquet', ending: '.parquet', use: 'for programs that analyse data' },
  { format: 'JSON', ending: '', use: 'for programs, with the cells each figure was read from' },
];

export function measureDownloads(id: string, asOf: string | undefined): MeasureDownload[] {
  const parameters = new URLSearchParams([
    ['metric', id],
    ...(asOf === undefined ? [] : [['asOf', asOf]]),
  ]);
  return formats.map(({ format, ending, use }) => ({
    format,
    href: `/v1/observations${ending}?${parameters.toString()}`,
    use,
  }));
}
