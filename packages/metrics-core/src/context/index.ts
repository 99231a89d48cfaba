// What no single policy area owns: publications and context variables that areas share, neighbour
// models, and the register of authorities.
import type { SharedDeclarations } from '../catalogue';

export const shared: SharedDeclarations = {
  publications: [],
  contextVariables: [],
  neighbourModels: [],
  register: { sources: [] },
};
