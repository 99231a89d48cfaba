// Every command, in the order of `metrics --help`. A command is a file of this folder and a line here.
import type { Command } from '../command';
import { check } from './check';
import { diff } from './diff';
import { document } from './document';
import { layout } from './layout';
import { exportCatalogue } from './export';
import { list } from './list';
import { newMetric } from './new-metric';
import { newPolicyArea } from './new-policy-area';
import { newRelease } from './new-release';
import { show } from './show';

export const commands: readonly Command[] = [
  check,
  list,
  show,
  exportCatalogue,
  diff,
  layout,
  newPolicyArea,
  newMetric,
  newRelease,
  document,
];
