// Where readers reach the explorer, for addresses that are written out in full.
import { ORIGIN, PUBLIC_URL } from '$app/env/private';

export function originOf(url: URL): string {
  return PUBLIC_URL ?? ORIGIN ?? url.origin;
}
