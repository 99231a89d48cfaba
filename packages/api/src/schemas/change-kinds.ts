// The kinds of change that there are.

export const changeKinds = ['release', 'correction', 'definition'] as const;
export type ChangeKind = (typeof changeKinds)[number];
