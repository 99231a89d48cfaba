// What a card says of a figure beside groups, held against the numbers.
import type { ObservationRow } from '../../packages/explorer-web/src/lib/figures/model';
import type { GroupNumbers, Numbers } from './numbers';

export interface GroupFacts {
  own: ObservationRow;
  numbers: Numbers;
  format: (value: number) => string;
}

const beside =
  /^(?:It is (within|higher than|lower than|the same as) the (usual range|median) of|(Its interval is too wide to tell it from the middle of)|(For comparison:)) (.+)\.$/;
const named = /(.+?) \(median (.+?), (?:all (\d+)|(\d+) of (\d+)) had a figure\)(?:, | and |$)/y;
const tooFew = /^Too few of (.+) had a figure for a median: (\d+) of (\d+)\.$/;
/** Two ways to the same number may differ in its last digits. */
const tiny = 1e-9;

/** Null for a sentence about something else. */
export function faultsOfGroups(sentence: string, facts: GroupFacts): string[] | null {
  const few = tooFew.exec(sentence);
  if (few !== null) {
    const [, name = '', withValue, members] = few;
    const group = groupCalled(name, facts.numbers);
    return [
      ...(group.median === null ? [] : [`there is a median of ${name}`]),
      ...faultsOfCounts(name, group, Number(withValue), Number(members)),
    ];
  }
  if (sentence.startsWith('It is far from most others: ')) return faultsOfOutlier(facts);
  const found = beside.exec(sentence);
  if (found === null) return null;
  const [, side, of, unsure, alone, list = ''] = found;
  const claim = alone !== undefined ? 'alone' : unsure !== undefined ? 'unsure' : `${side} ${of}`;
  const groups = groupsIn(list);
  if (groups.length === 0) return [`no group can be read in "${list}"`];
  return groups.flatMap(({ name, median, withValue, members }) => {
    const group = groupCalled(name, facts.numbers);
    if (group.median === null) return [`${name} has no median`];
    return [
      ...(facts.format(group.median) === median
        ? []
        : [`the median of ${name} is ${group.median}`]),
      ...faultsOfCounts(name, group, withValue, members),
      ...(isTrue(claim, facts.own, { ...group, median: group.median })
        ? []
        : [`"${claim}" is not so for ${name}`]),
    ];
  });
}

function groupsIn(list: string) {
  const groups = [];
  named.lastIndex = 0;
  for (let found = named.exec(list); found !== null; found = named.exec(list)) {
    const [, name = '', median = '', all, withValue, members] = found;
    groups.push({
      name,
      median,
      withValue: Number(all ?? withValue),
      members: Number(all ?? members),
    });
  }
  return groups;
}

function groupCalled(name: string, { england, type, similar }: Numbers): GroupNumbers {
  if (name === 'England') return england;
  return /^\d+ similar places?$/.test(name) ? similar : type;
}

function faultsOfCounts(name: string, group: GroupNumbers, withValue: number, members: number) {
  return withValue === group.withValue && members === group.members
    ? []
    : [`${name} has ${group.withValue} of ${group.members} with a figure`];
}

function isTrue(
  claim: string,
  { value, interval }: ObservationRow,
  { median, mad }: GroupNumbers & { median: number },
): boolean {
  if (value === null) return claim === 'alone';
  const reach = mad ?? 0;
  const [lower, upper] = [interval?.lower ?? value, interval?.upper ?? value];
  const above = value > median + reach + tiny && lower > median + reach + tiny;
  const below = value < median - reach - tiny && upper < median - reach - tiny;
  switch (claim) {
    case 'within usual range':
      return reach > 0 && Math.abs(value - median) <= reach + tiny;
    case 'higher than usual range':
      return reach > 0 && above;
    case 'lower than usual range':
      return reach > 0 && below;
    case 'higher than median':
      return reach === 0 && above && value > median;
    case 'lower than median':
      return reach === 0 && below && value < median;
    case 'the same as median':
      return reach === 0 && value === median;
    case 'unsure':
      return interval !== null && Math.abs(value - median) > reach + tiny && !above && !below;
    default:
      return false;
  }
}

function faultsOfOutlier({ own: { value }, numbers }: GroupFacts): string[] {
  if (value === null) return ['there is no figure to be far away'];
  const distances = Object.values(numbers).flatMap(({ median, mad }: GroupNumbers) =>
    median === null || mad === null || mad === 0 ? [] : [(value - median) / mad],
  );
  const above = distances.every((distance) => distance > 7.5 + tiny);
  const below = distances.every((distance) => distance < -7.5 - tiny);
  return distances.length > 0 && (above || below) ? [] : ['it is not far from every group'];
}
