// How much a download may cost, and how politely it is made.
import { defaultReadLimits } from '../read';

export interface FetchLimits {
  /** Size of a file. One that is larger could not be read either. */
  readonly fileBytes: number;
  /** Size of one answer of a content API. The largest pages of GOV.UK take about 2 MB. */
  readonly pageBytes: number;
  /** Pages that are asked about the attachments of one publication. */
  readonly pages: number;
  readonly redirects: number;
  /** How often one address is asked before it counts as unavailable. */
  readonly attempts: number;
  /** Time to connect. */
  readonly connectMilliseconds: number;
  /** Time until an answer begins. */
  readonly answerMilliseconds: number;
  /** Time without a single byte. */
  readonly idleMilliseconds: number;
  /** Time for one attempt in all; what has come by then is kept for the next. */
  readonly totalMilliseconds: number;
  /** The wait before the second attempt; it doubles with each. */
  readonly firstWaitMilliseconds: number;
  /** No wait is longer, even one that a server asks for. */
  readonly longestWaitMilliseconds: number;
  readonly filesAtOnce: number;
  readonly filesAtOncePerHost: number;
}

const mebibyte = 1024 * 1024;
const second = 1000;

export const defaultFetchLimits: FetchLimits = {
  fileBytes: defaultReadLimits.fileBytes,
  pageBytes: 8 * mebibyte,
  pages: 250,
  redirects: 5,
  attempts: 5,
  connectMilliseconds: 10 * second,
  answerMilliseconds: 30 * second,
  idleMilliseconds: 30 * second,
  totalMilliseconds: 600 * second,
  firstWaitMilliseconds: second,
  longestWaitMilliseconds: 120 * second,
  filesAtOnce: 4,
  filesAtOncePerHost: 2,
};
