// The addresses of a table of figures: one that goes by the Accept header, one for each tabular format,
// and one of the metadata of its CSV.
import type { ObservationRequest, Snapshot } from '@oflog/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { formattedAnswer, measuresAsked } from '../formats/answer';
import { requestedFormat } from '../formats/choose-format';
import type { TableShape } from '../formats/column';
import { csvwMediaType, csvwMetadata } from '../formats/csvw';
import type { Figure } from '../formats/figure';
import { tableFormats, type Format } from '../formats/format';
import { RequestError } from '../problems/problem';
import { csvwAnswers, formatAnswers, tableAnswers } from '../schemas/format-responses';
import type { Fault } from '../schemas/problem';

export interface FigureResource<Query, Request extends ObservationRequest, Row extends Figure> {
  /** The last part of the address. */
  name: string;
  summary: string;
  querySchema: z.ZodObject;
  rowSchema: z.ZodType<Row>;
  shape: (snapshot: Snapshot) => TableShape<Row>;
  /** What the query asks for. Throws its faults. */
  request: (snapshot: Snapshot, query: Query) => Request;
  rows: (snapshot: Snapshot, request: Request) => AsyncIterable<Row>;
}

interface WithBom {
  bom?: 'true' | 'false';
}

const bom = z
  .enum(['true', 'false'])
  .optional()
  .describe('`true`: a CSV file begins with a byte order mark, by which older Excel knows UTF-8.');

const titles = { csv: 'CSV', xlsx: 'an Excel workbook', parquet: 'Parquet' };

export function inEveryFormat<Query, Request extends ObservationRequest, Row extends Figure>(
  app: FastifyInstance,
  resource: FigureResource<Query, Request, Row>,
): void {
  const { name, summary, querySchema, rowSchema, shape, rows } = resource;
  const withBom = querySchema.extend({ bom });
  const tags = ['Figures'];

  const answer = (
    { snapshot, query: { bom: mark, ...query }, url }: FastifyRequest<{ Querystring: WithBom }>,
    reply: FastifyReply,
    format: Format,
  ) => {
    if (mark !== undefined && format !== 'csv') throw new RequestError(bomOfNoCsv(mark));
    const request = resource.request(snapshot, query as Query);
    const { mediaType, headers, body } = formattedAnswer(
      snapshot,
      { ...shape(snapshot), rows: rows(snapshot, request) },
      request,
      { format, bom: mark === 'true', queryText: queryTextOf(url) },
    );
    // A link to what takes the place of a retired measure stands beside that to the metadata.
    const links = [reply.getHeader('link'), headers.link].filter((link) => link !== undefined);
    const withLinks = links.length === 0 ? headers : { ...headers, link: links.join(', ') };
    return reply.headers(withLinks).type(mediaType).send(body);
  };

  app.get<{ Querystring: WithBom }>(
    `/v1/${name}`,
    {
      schema: {
        operationId: name,
        tags,
        summary,
        description:
          'JSON, or the format that the header `Accept` likes best. Large answers are sent while they are made.',
        querystring: withBom,
        response: formatAnswers(rowSchema),
      },
    },
    (request, reply) => answer(request, reply, requestedFormat(request.headers.accept)),
  );

  for (const format of tableFormats) {
    app.get<{ Querystring: WithBom }>(
      `/v1/${name}.${format}`,
      {
        schema: {
          operationId: `${name}${format.replace(/^./, (letter) => letter.toUpperCase())}`,
          tags,
          summary: `The same as ${titles[format]}, whatever is accepted`,
          querystring: format === 'csv' ? withBom : querySchema,
          response: tableAnswers(format),
        },
      },
      (request, reply) => answer(request, reply, format),
    );
  }

  app.get<{ Querystring: WithBom }>(
    `/v1/${name}.csv-metadata.json`,
    {
      schema: {
        operationId: `${name}CsvMetadata`,
        tags,
        summary: 'What the columns of the CSV hold, on what terms, and with which caveats',
        querystring: withBom,
        response: csvwAnswers,
      },
    },
    ({ snapshot, query: { bom: _mark, ...query }, url }, reply) => {
      const measures = measuresAsked(snapshot, resource.request(snapshot, query as Query));
      const text = queryTextOf(url);
      const table = `${name}.csv${text === '' ? '' : `?${text}`}`;
      return reply
        .type(csvwMediaType)
        .send(JSON.stringify(csvwMetadata(snapshot, shape(snapshot), measures, table)));
    },
  );
}

function bomOfNoCsv(found: string): Fault {
  return {
    code: 'invalid-parameter',
    detail: 'Only CSV has a byte order mark. Accept text/csv, or leave "bom" out.',
    parameter: 'bom',
    found,
    nearest: [],
  };
}

function queryTextOf(url: string): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at + 1);
}
