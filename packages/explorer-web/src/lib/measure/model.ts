// What the pages of measures read from the API, by the names that the pages use.
import type { Schemas } from '@oflog/api-client';

export type DistributionResource = Schemas['Distribution'];
export type VintageRow = Schemas['Vintage'];
export type ContextVariableResource = Schemas['ContextVariableResource'];
