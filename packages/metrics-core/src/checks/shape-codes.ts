// What the shape of every definition must be, each with the code of the fault and its remedy.

/** What must hold, as a reader of the page of checks is told it, and what to do where it does not. */
export interface Rule {
  readonly holds: string;
  readonly remedy: string;
}

export const shapeRules = {
  SHAPE_FIELD_MISSING: {
    holds: 'Every required field is there.',
    remedy: 'Add the field; the schema says what it means.',
  },
  SHAPE_FIELD_UNKNOWN: {
    holds: 'There is no field that the schema does not know.',
    remedy: 'Correct the name of the field, or take it out.',
  },
  SHAPE_WRONG_TYPE: {
    holds: 'Every field has the type that the schema says: text, number, list or object.',
    remedy: 'Write a value of the expected type.',
  },
  SHAPE_EMPTY: {
    holds: 'What must say something is not empty.',
    remedy: 'Fill it in.',
  },
  SHAPE_WRONG_FORM: {
    holds: 'Ids, days, periods, codes, addresses and texts are written in their form.',
    remedy: 'Write it in the expected form.',
  },
  SHAPE_NOT_ALLOWED: {
    holds: 'Words of a closed list are words of that list.',
    remedy: 'Choose one of the list.',
  },
  SHAPE_OUT_OF_RANGE: {
    holds: 'Numbers lie in the range that the schema allows.',
    remedy: 'Write a number in the range.',
  },
  SHAPE_TOO_DEEP: {
    holds: 'No definition is nested deeper than a reader could follow.',
    remedy: 'Write the formula or layout flatter.',
  },
} as const satisfies Record<string, Rule>;

export type ShapeCode = keyof typeof shapeRules;
