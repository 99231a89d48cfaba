// The day on which a page is made.

const dayInLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
});

/** Today in the United Kingdom, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return dayInLondon.format(now);
}
