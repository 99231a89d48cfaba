// What is told of each request: a line of the log and a point of the metrics. Neither holds who asked,
// nor what for: routes are named by their patterns, queries not at all.
import { Gauge, Histogram, Registry, type OpenMetricsContentType } from 'prom-client';

import type { AnswerCache } from './answer-cache';
import type { Log } from './log';

export interface Observed {
  id: string;
  method: string;
  /** The pattern of the address; `none` where there is no such route. */
  route: string;
  status: number;
  milliseconds: number;
  /** Sent, the headers left out where the length of the body was known. */
  bytes: number;
  /** Sent from the kept answers. */
  kept: boolean;
  /** The client went before it had all. */
  aborted: boolean;
}

export interface Observer {
  observe(request: Observed): void;
  /** OpenMetrics text of all until now. */
  metrics(): Promise<string>;
  readonly contentType: string;
}

/** As OpenTelemetry advises for http.server.request.duration. */
const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

export function createObserver(answers: AnswerCache, log: Log): Observer {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const registers = [registry];
  // OpenTelemetry's http.server.request.duration, as its names are written in Prometheus text.
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code', 'kept'] as const,
    buckets: secondsBuckets,
    registers,
  });
  // Read when asked for: prom-client's own set of these wakes the process a hundred times a second.
  const gauges = [
    ['kept_answers_size_bytes', 'Memory of the answers that are kept.', () => answers.bytes],
    ['kept_answers', 'How many answers are kept.', () => answers.count],
    ['process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss()],
    ['process_cpu_seconds', 'Processor time of the process.', cpuSeconds],
    ['process_uptime_seconds', 'Since the process started.', () => process.uptime()],
  ] as const;
  for (const [name, help, read] of gauges) {
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(read());
      },
    });
  }
  return {
    observe: (request) => {
      const { method, route, status, milliseconds, kept } = request;
      duration.observe(
        {
          http_request_method: method,
          http_route: route,
          http_response_status_code: status,
          kept: String(kept),
        },
        milliseconds / 1000,
      );
      log.request(request);
    },
    metrics: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
