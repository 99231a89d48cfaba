import { describe, expect, it } from 'vitest';

import { datasetInUse } from './dataset-in-use';

/** An API that says each of these in turn, and a clock that is set by hand. */
function api(...answers: (string | Error)[]) {
  const state = { clock: 0, asked: 0 };
  const ask = async () => {
    const answer = answers[Math.min(state.asked, answers.length - 1)];
    state.asked += 1;
    if (answer instanceof Error) throw answer;
    return answer ?? null;
  };
  return { state, dataset: datasetInUse(ask, 1_000, () => state.clock) };
}

describe('the dataset in use', () => {
  it('is asked for once in a second, however many want to know', async () => {
    const { state, dataset } = api('first', 'second');
    expect(await Promise.all([dataset.version(), dataset.version()])).toEqual(['first', 'first']);
    state.clock = 999;
    expect(await dataset.version()).toBe('first');
    expect(state.asked).toBe(1);
  });

  it('is another one a second after the API has another', async () => {
    const { state, dataset } = api('first', 'second');
    await dataset.version();
    state.clock = 1_000;
    expect(await dataset.version()).toBe('second');
    expect(dataset.lastHeard).toBe('second');
  });

  it('stays what it was while the API does not answer', async () => {
    const { state, dataset } = api('first', new Error('away'), 'second');
    await dataset.version();
    state.clock = 1_000;
    expect(await dataset.version()).toBe('first');
    state.clock = 2_000;
    expect(await dataset.version()).toBe('second');
  });

  it('is unknown until the API has said', async () => {
    const { dataset } = api(new Error('away'));
    expect(await dataset.version()).toBeNull();
  });
});
