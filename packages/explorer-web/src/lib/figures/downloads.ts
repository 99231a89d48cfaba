// Where the figures on a page can be downloaded: the same metric, authorities and day.

export interface Downloaded {
  metric: string;
  /** Slugs or codes. */
  authorities: string[];
  /** The day whose knowledge is shown; undefined for today's. */
  asOf: string | undefined;
}

export interface Download {
  href: string;
  /** `CSV`. */
  format: string;
}

export function downloadsOf({ metric, authorities, asOf }: Downloaded): Download[] {
  const parameters = new URLSearchParams([
    ['metric', metric],
    ...authorities.map((authority) => ['authority', authority]),
    ...(asOf === undefined ? [] : [['asOf', asOf]]),
  ]);
  return ['CSV', 'XLSX'].map((format) => ({
    format,
    href: `/v1/observations.${format.toLowerCase()}?${parameters.toString()}`,
  }));
}
