// The register of authorities: which files describe them, in which order, and what we correct.
import { z } from 'zod';
import { sourceFileSchema, type SourceFile } from './source-file';

export interface Register {
  sources: SourceFile[];
}

export const registerSchema = z.strictObject({
  sources: z.array(sourceFileSchema),
}) satisfies z.ZodType<Register>;

/** Declares the register. */
export function defineRegister(register: Register): Register {
  return register;
}
