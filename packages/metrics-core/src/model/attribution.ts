// The sentence that re-use of a published file must carry.
import type { Licence, Publisher } from './publication';

/** Names the publisher, then says what the licence asks for. */
export function attributionOf(source: { publisher: Publisher; licence: Licence }): string {
  return `${source.publisher.name}. ${source.licence.attribution}`;
}
