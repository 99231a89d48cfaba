// /v1/calendar and /v1/calendar.ics
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { icalendar } from '../feeds/icalendar';
import { calendarEvents, expectedReleases } from '../resources/calendar';
import { answerOf } from '../schemas/answer';
import { expectedReleaseSchema } from '../schemas/calendar';
import { noQuery } from '../schemas/parameters';
import { answers, answersAs } from '../schemas/responses';

/** What is past depends on the day: the answer is not kept for as long as the dataset is. */
const withinTheHour = 'public, max-age=3600';

const title = 'Releases of figures about local authorities';

export function calendarRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/calendar',
    {
      schema: {
        operationId: 'calendar',
        tags: ['Releases and changes'],
        summary: 'The release of each publication that should come next, the soonest first',
        querystring: noQuery,
        response: answers(answerOf(z.array(expectedReleaseSchema))),
      },
    },
    ({ snapshot }, reply) => {
      void reply.header('cache-control', withinTheHour);
      return answer(snapshot, expectedReleases(snapshot, today()), [], () => ({
        reason: 'No publication has announced its next release.',
        exists: [],
      }));
    },
  );

  app.get(
    '/v1/calendar.ics',
    {
      schema: {
        operationId: 'calendarAsICalendar',
        tags: ['Releases and changes'],
        summary: 'The same for calendar programs, as iCalendar: those whose time can be told',
        querystring: noQuery,
        response: answersAs('text/calendar'),
      },
    },
    ({ snapshot }, reply) =>
      reply
        .header('cache-control', withinTheHour)
        .type('text/calendar; charset=utf-8')
        .send(
          icalendar(
            title,
            calendarEvents(expectedReleases(snapshot, today())),
            `${today()}T00:00:00Z`,
          ),
        ),
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
