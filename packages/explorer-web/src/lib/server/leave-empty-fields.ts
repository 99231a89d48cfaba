// A form sends its empty fields too: the reader is sent on to the address that is worth passing on.
import { redirect } from '@sveltejs/kit';

import { withoutEmptyFields } from '../comparators/choose-href';

export function leaveEmptyFields(url: URL): void {
  const tidy = withoutEmptyFields(url);
  if (tidy !== null) redirect(303, tidy);
}
