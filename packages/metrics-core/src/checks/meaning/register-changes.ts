// A re-organisation turns some authorities into others: with one side empty it changes nothing.
import { fault, theRegister, type Check } from '../check';

export const registerChanges: Check = {
  code: 'CHANGE_ONE_SIDED',
  holds:
    'A re-organisation, and a body that reports for others, name those it is about on both sides.',
  remedy: 'Name the authorities that ended and those that took over; the members of a joint body.',
  find: ({ register }) => [
    ...(register?.changes ?? []).flatMap(({ from, to }, index) =>
      [
        { side: 'from', codes: from },
        { side: 'to', codes: to },
      ]
        .filter(({ codes }) => codes.length === 0)
        .map(({ side }) => fault('register', theRegister, `changes[${index}].${side}`, said)),
    ),
    ...(register?.jointBodies ?? []).flatMap(({ members }, index) =>
      members.length === 0
        ? [fault('register', theRegister, `jointBodies[${index}].members`, said)]
        : [],
    ),
  ],
};

const said = { found: 'an empty list', expected: 'at least one authority' };
