// npm start: builds what has changed, makes the snapshot, serves the explorer and the API.
import { prepare, serve } from './serving/serve.ts';
import { untilToldToStop } from './serving/until-told-to-stop.ts';
import { turbo } from './turbo.ts';

await untilToldToStop(async (stop) => {
  const settings = await prepare(process.env);
  const built = await turbo(
    ['run', 'build', '--filter=@oflog/api', '--filter=@oflog/explorer-web'],
    { stop },
  );
  if (stop.aborted) return;
  if (!built) throw new Error('The build failed: what went wrong stands above.');
  await serve(settings, stop);
});
