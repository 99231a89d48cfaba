// Serves what is already built. `npm start` builds first; browser tests start here.
import { prepare, serve } from './serving/serve.ts';
import { untilToldToStop } from './serving/until-told-to-stop.ts';

await untilToldToStop(async (stop) => serve(await prepare(process.env), stop));
