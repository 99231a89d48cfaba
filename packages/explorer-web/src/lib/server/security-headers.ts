// Headers that keep browsers strict, on whatever this process sends: pages, files, errors, redirects, and what
// is handed on from the API. A page or route that sets one of them itself has the last word.
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/** `reachedAt` is the address that readers use: only behind https may it be asked for ever after. */
export function securityHeaders(reachedAt: string | undefined): Record<string, string> {
  return {
    // For all but pages, whose own policy lets in their stylesheet.
    'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    // Figures and drawings are for everybody to show.
    'cross-origin-resource-policy': 'cross-origin',
    'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    ...(reachedAt?.startsWith('https:') === true
      ? { 'strict-transport-security': 'max-age=31536000' }
      : {}),
  };
}

const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Files are sent before any hook of the pages runs, so the headers are set where each answer begins. */
export function secureEveryAnswer(headers: Record<string, string>): void {
  const set = new Headers(headers);
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse };
    response.setHeaders(set);
  });
}
