// How far a fetch is, in words: a bar for each file that is coming, and one line for each that is done.
import type { Release } from '@oflog/metrics-core';

import type { Say } from '../run/step';
import type { FetchWatch } from './fetch-releases';

export function progressOf(of: number, say: Say): FetchWatch {
  const coming = new Map<string, string>();
  let done = 0;
  return {
    received: ({ file }: Release, bytes, total) => {
      coming.set(file, progressLine(file, bytes, total));
      say([`${bar(done / of)} ${done} of ${of} files`, ...coming.values()].join('\n'), 'passing');
    },
    finished: ({ file }, fetched) => {
      coming.delete(file);
      done += 1;
      if (fetched === null) say(`${done} of ${of}: ${file}: not fetched`);
      else if (fetched.kind === 'fetched') {
        say(`${done} of ${of}: ${file}: fetched, ${megabytes(fetched.bytes)}`);
      } else if (fetched.note !== undefined) {
        say(`${done} of ${of}: ${file}: held; ${fetched.note}`);
      }
    },
  };
}

/** `█████░░░░░░░░░░░░░░░ 25 % of 4.0 MB  rs2012_13.xls`. */
export function progressLine(file: string, bytes: number, of: number | undefined): string {
  if (of === undefined || of === 0) return `${megabytes(bytes)}  ${file}`;
  const share = Math.min(bytes / of, 1);
  return `${bar(share)} ${Math.floor(share * 100)} % of ${megabytes(of)}  ${file}`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const barWidth = 20;

function bar(share: number): string {
  const filled = Math.floor(share * barWidth);
  return '█'.repeat(filled) + '░'.repeat(barWidth - filled);
}
