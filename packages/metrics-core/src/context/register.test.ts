import { describe, expect, it } from 'vitest';

import { register } from './register';

describe('the councils that ended on 31 March 2009', () => {
  const ended = register.additions.filter(({ to }) => to === '2009-03-31');

  it('are 7 counties and 37 districts, known by their E-codes', () => {
    expect(ended.filter(({ type }) => type === 'county')).toHaveLength(7);
    expect(ended.filter(({ type }) => type === 'district')).toHaveLength(37);
    expect(ended.map(({ code, eCodes }) => [code, `lgf:${eCodes.join()}`])).toEqual(
      ended.map(({ code }) => [code, code]),
    );
  });

  it('went into nine councils: each district into one, Bedfordshire and Cheshire into two', () => {
    const successorsOf = (code: string) =>
      register.changes.filter(({ from }) => from.includes(code)).flatMap(({ to }) => to);
    expect(new Set(register.changes.flatMap(({ to }) => to)).size).toBe(9);
    const several = ended.filter(({ code }) => successorsOf(code).length !== 1);
    expect(several.map(({ name }) => name)).toEqual(['Bedfordshire', 'Cheshire']);
  });
});

describe('joint bodies', () => {
  it('report for at least two councils, each from a day on which it was not reported by another', () => {
    for (const { members } of register.jointBodies) {
      expect(members.length).toBeGreaterThanOrEqual(2);
    }
    const spans = register.jointBodies.flatMap(({ members }) => members);
    expect(new Set(spans.map(({ authority }) => authority)).size).toBe(spans.length);
  });
});

it('corrects, adds and maps nothing without a reason', () => {
  const reasons = [
    ...register.corrections,
    ...register.aliases,
    ...register.additions,
    ...register.jointBodies,
  ].map(({ reason }) => reason);
  expect(reasons.filter((reason) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
});
