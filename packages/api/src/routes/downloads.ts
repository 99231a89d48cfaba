// /v1/downloads and the files in it
import { createReadStream } from 'node:fs';
import path from 'node:path';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { byteRange, type ByteRange } from '../downloads/byte-range';
import { readDownloads, type DownloadFile } from '../downloads/download-file';
import { isHeld } from '../http/entity-tag';
import { generalFault, RequestError, unknown } from '../problems/problem';
import { answerOf } from '../schemas/answer';
import {
  downloadSchema,
  fileParameter,
  type DownloadResource,
  type FileParameter,
} from '../schemas/download';
import { noQuery } from '../schemas/parameters';
import { problemSchema } from '../schemas/problem';
import { answers, answersById } from '../schemas/responses';

declare module 'fastify' {
  interface FastifyInstance {
    /** Folder of the files to download. */
    downloadsDir: string;
  }
}

export function downloadRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/downloads',
    {
      schema: {
        operationId: 'downloads',
        tags: ['Figures'],
        summary: 'Files that hold the whole dataset, with their sizes and checksums',
        querystring: noQuery,
        response: answers(answerOf(z.array(downloadSchema))),
      },
    },
    async ({ snapshot }, reply) => {
      const files = await readDownloads(app.downloadsDir, snapshot);
      // They come some seconds after the snapshot: until then nobody is to keep the empty list.
      if (files.length === 0) void reply.header('cache-control', 'no-store');
      const data = files.map(({ file, ...rest }): DownloadResource => ({
        file,
        address: `/v1/downloads/${file}`,
        ...rest,
      }));
      return answer(snapshot, data, [], notWritten);
    },
  );

  const handler = async (
    { snapshot, params, headers, method }: FastifyRequest<{ Params: FileParameter }>,
    reply: FastifyReply,
  ) => {
    const files = await readDownloads(app.downloadsDir, snapshot);
    const file = files.find((one) => one.file === params.file);
    if (file === undefined) throw unknownFile(params.file, files);
    const tag = `"${file.sha256}"`;
    const caching = { 'cache-control': 'public, max-age=3600', etag: tag };
    if (isHeld(tag, headers['if-none-match'])) return reply.headers(caching).code(304).send();

    const isSame = headers['if-range'] === undefined || headers['if-range'] === tag;
    const range = isSame ? byteRange(headers.range, file.bytes) : null;
    if (range === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${file.bytes}`);
      throw new RequestError(generalFault('unsatisfiable-range', headers.range ?? null));
    }
    void reply.headers({ ...headersOf(file, range), ...caching });
    if (range !== null) void reply.code(206);
    if (method === 'HEAD') return reply.send();
    return reply.send(
      createReadStream(path.join(app.downloadsDir, file.file), {
        ...range,
        highWaterMark: readAtOnce,
      }),
    );
  };
  const url = '/v1/downloads/:file';
  const asked = { params: fileParameter, querystring: noQuery };
  app.route<{ Params: FileParameter }>({
    url,
    method: 'GET',
    exposeHeadRoute: false,
    schema: {
      operationId: 'download',
      tags: ['Figures'],
      summary: 'A file that holds the whole dataset; parts of it by the header Range',
      ...asked,
      response: fileAnswers,
    },
    handler,
  });
  // An operation has one id: the document tells of GET alone.
  app.route<{ Params: FileParameter }>({
    url,
    method: 'HEAD',
    schema: { hide: true, ...asked },
    handler,
  });
}

const readAtOnce = 512 * 1024;

const notWritten = () => ({
  reason: 'The files of this dataset have not been written yet. Ask again in a minute.',
  exists: [],
});

function headersOf({ file, mediaType, bytes }: DownloadFile, range: ByteRange | null) {
  const part = range !== null && {
    'content-range': `bytes ${range.start}-${range.end}/${bytes}`,
  };
  return {
    'accept-ranges': 'bytes',
    'content-type': mediaType,
    'content-length': range === null ? bytes : range.end - range.start + 1,
    'content-disposition': `attachment; filename="${file}"`,
    ...part,
  };
}

function unknownFile(name: string, files: readonly DownloadFile[]): RequestError {
  const known = files.map(({ file }) => file);
  return new RequestError(unknown('unknown-download', 'file', 'file', name, known));
}

const contents = {
  'application/zip': { schema: z.string().meta({ format: 'binary' }) },
};

const problem = { 'application/problem+json': { schema: problemSchema } };

const fileAnswers = {
  ...answersById(z.string()),
  200: { description: 'The whole file.', content: contents },
  206: { description: 'The part of it that was asked for.', content: contents },
  304: z.undefined().describe('The file is the one that the reader has.'),
  416: { description: 'The part lies beyond the end of the file.', content: problem },
};
