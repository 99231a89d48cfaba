// Where a reader says what is wrong: the address that is set, told which page and which figure it is about.

export interface About {
  /** Path of the page. */
  page: string;
  /** Id of the metric, where it is about a figure; `metric/authority` on the page of one. */
  figure?: string | undefined;
}

export function feedbackHref(feedbackUrl: string, { page, figure }: About): string {
  const address = new URL(feedbackUrl);
  address.searchParams.set('page', page);
  if (figure !== undefined) address.searchParams.set('figure', figure);
  return address.href;
}
