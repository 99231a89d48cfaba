// Asks a service in the shape of postcodes.io in which councils a postcode lies. A postcode may tell where
// a person lives: neither it nor the address asked is written to any log or error.
import { z } from 'zod';

type PostcodeAnswer =
  /** Codes of the district and, where there is one, the county. */
  | { outcome: 'found'; codes: string[] }
  | { outcome: 'unknown' }
  /** The service is down, slow, or answers something else; `reason` says which. */
  | { outcome: 'failed'; reason: string };

export type LookUpPostcode = (postcode: string) => Promise<PostcodeAnswer>;

const answerSchema = z.object({
  result: z.object({
    codes: z.object({ admin_district: z.string(), admin_county: z.string().nullish() }),
  }),
});

/** The code that stands for no county. */
const noCounty = 'E99999999';
const longestAnswer = 100_000;

export function postcodeService(address: string, timeLimitMilliseconds = 2_000): LookUpPostcode {
  const base = address.replace(/\/+$/, '');
  return async (postcode) => {
    try {
      const response = await fetch(`${base}/postcodes/${encodeURIComponent(postcode)}`, {
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeLimitMilliseconds),
      });
      if (response.status === 404) {
        await response.body?.cancel();
        return { outcome: 'unknown' };
      }
      if (!response.ok) {
        await response.body?.cancel();
        return { outcome: 'failed', reason: `it answered with status ${response.status}` };
      }
      return readAnswer(await textOf(response));
    } catch (error) {
      const isSlow = error instanceof Error && error.name === 'TimeoutError';
      return {
        outcome: 'failed',
        reason: isSlow ? 'it did not answer in time' : 'it cannot be reached',
      };
    }
  };
}

function readAnswer(text: string | null): PostcodeAnswer {
  const read = answerSchema.safeParse(text === null ? null : jsonOf(text));
  if (!read.success) return { outcome: 'failed', reason: 'its answer cannot be understood' };
  const { admin_district: district, admin_county: county } = read.data.result.codes;
  return {
    outcome: 'found',
    codes: [district, county ?? noCounty].filter((code) => code !== noCounty),
  };
}

/** The body, or null where it is longer than any answer should be. */
async function textOf(response: Response): Promise<string | null> {
  let text = '';
  const decoder = new TextDecoder();
  const body: AsyncIterable<Uint8Array> | null = response.body;
  if (body === null) return text;
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) return null;
  }
  return text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
