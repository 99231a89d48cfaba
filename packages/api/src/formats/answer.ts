// Figures in the format that was asked for: a media type, headers, and the bytes as they are made.
import { Readable } from 'node:stream';

import { measuresOf } from '@oflog/metrics-core';
import type { ObservationRequest, Snapshot } from '@oflog/store';

import type { Table } from './column';
import { csvText } from './csv';
import { csvwMediaType, csvwMetadata } from './csvw';
import type { Figure } from './figure';
import { fileName } from './file-name';
import { mediaTypes, type Format } from './format';
import { jsonText } from './json';
import { limits } from './limits';
import { parquetBytes } from './parquet';
import { workbook } from './xlsx/workbook';

export interface FormattedAnswer {
  mediaType: string;
  headers: Record<string, string>;
  body: Readable;
}

export interface AnswerOptions {
  format: Format;
  /** Whether a CSV file begins with a byte order mark. */
  bom: boolean;
  /** The query of the address, as it was written. */
  queryText: string;
}

/** Rows are read as fast as the answer is taken: memory does not grow with them. */
export function formattedAnswer<Row extends Figure>(
  snapshot: Snapshot,
  table: Table<Row>,
  request: ObservationRequest,
  { format, bom, queryText }: AnswerOptions,
): FormattedAnswer {
  return {
    mediaType: mediaTypes[format],
    headers: headersOf(snapshot, table.name, request, format, queryText),
    body: bodyOf(snapshot, table, request, format, bom),
  };
}

/** Ids of the measures that a request is about. */
export function measuresAsked({ catalogue }: Snapshot, { measures }: ObservationRequest) {
  return new Set(measures ?? measuresOf(catalogue).map(({ id }) => id));
}

function headersOf(
  snapshot: Snapshot,
  table: string,
  request: ObservationRequest,
  format: Format,
  queryText: string,
): Record<string, string> {
  if (format === 'json') return {};
  const attachment = {
    'content-disposition': `attachment; filename="${fileName(snapshot, table, request, format)}"`,
  };
  if (format !== 'csv') return attachment;
  const metadata = `/v1/${table}.csv-metadata.json${queryText === '' ? '' : `?${queryText}`}`;
  return {
    ...attachment,
    link: `<${metadata}>; rel="describedby"; type="${csvwMediaType}"`,
  };
}

function bodyOf<Row extends Figure>(
  snapshot: Snapshot,
  table: Table<Row>,
  request: ObservationRequest,
  format: Format,
  bom: boolean,
): Readable {
  switch (format) {
    case 'json':
      return bytes(jsonText(snapshot, table.rows, request));
    case 'csv':
      return bytes(csvText(table, { bom }));
    case 'parquet':
      return bytes(
        parquetBytes(table, {
          limits,
          csvw: JSON.stringify(
            csvwMetadata(snapshot, table, measuresAsked(snapshot, request), `${table.name}.csv`),
          ),
        }),
      );
    case 'xlsx':
      return workbook(snapshot, table, request);
  }
}

function bytes(pieces: AsyncIterable<string | Uint8Array>): Readable {
  return Readable.from(pieces, { objectMode: false });
}
