// Pages under /embed/ are made to stand in frames on other sites; no other page may.
import type { Handle } from '@sveltejs/kit/hooks';

export const letOthersFrame: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (event.route.id?.startsWith('/embed/') !== true) return response;
  const { headers } = response;
  const policy = headers.get('content-security-policy') ?? '';
  headers.set('content-security-policy', framedByAnybody(policy));
  headers.set('x-robots-tag', 'noindex');
  return response;
};

export function framedByAnybody(policy: string): string {
  const others = policy.split(';').filter((part) => !part.trim().startsWith('frame-ancestors'));
  return [...others.map((part) => part.trim()), 'frame-ancestors *']
    .filter((part) => part !== '')
    .join('; ');
}
