// A process that holds a dataset until it is killed: node hold-for-ever.ts <folder>.
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

import { holdDataset } from '../hold-dataset';

const [folder = ''] = process.argv.slice(2);
const longerThanAnyTest = 600_000;

await holdDataset(folder, async () => {
  process.stdout.write('holding\n');
  await setTimeout(longerThanAnyTest);
});
