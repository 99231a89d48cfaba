// Files that hold the whole dataset.
import { z } from 'zod';

import { component } from './component';

export const downloadSchema = component(
  'Download',
  'A file that holds the whole dataset with its definitions.',
  z.strictObject({
    file: z.string().describe('Name of the file.'),
    title: z.string(),
    address: z.string().describe('Where it is, on this server.'),
    mediaType: z.string(),
    bytes: z.int().describe('Size of the file.'),
    sha256: z.string().describe('SHA-256 of the file; its `ETag` is the same.'),
  }),
);
export type DownloadResource = z.infer<typeof downloadSchema>;

export const fileParameter = z.strictObject({
  file: z.string().min(1).describe('Name of the file, as `/v1/downloads` has it.'),
});
export type FileParameter = z.infer<typeof fileParameter>;
