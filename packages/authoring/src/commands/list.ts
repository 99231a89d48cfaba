// `metrics list`: the definitions at a glance.
import { defineCommand } from '../command';

export const list = defineCommand({
  name: 'list',
  usage: '[options]',
  summary: 'the definitions at a glance',
  details: '',
  options: { json: { type: 'boolean', default: false } },
  run: async (_request, { print }) => {
    print('');
    return 0;
  },
});
