// Answers that this server is up; whether the API is, the API says itself.
export function GET(): Response {
  return Response.json({ status: 'ok' });
}
