// Serves what is already built. `npm start` builds first; browser tests start here.
import { announce, prepare, serve } from './serving/serve.ts';
import { untilToldToStop } from './serving/until-told-to-stop.ts';

await untilToldToStop(async (stop) => {
  const settings = await prepare(process.env);
  await serve(settings, stop, () => announce(settings));
});
