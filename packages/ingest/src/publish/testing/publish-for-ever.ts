// A process that publishes two datasets in turn until it is killed: node publish-for-ever.ts <folder>.
import process from 'node:process';

import { publishDataset } from '../publish-dataset';
import { generations } from './generations';

const [folder = '', oneStep] = process.argv.slice(2);
const cannot = () => false;

process.stdout.write('ready\n');
for (;;) {
  for (const files of generations) {
    await publishDataset(folder, files, {
      keepOthers: false,
      ...(oneStep === 'many-steps' && { exchangeAtOnce: cannot }),
    });
  }
}
