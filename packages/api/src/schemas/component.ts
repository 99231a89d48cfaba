// Names a schema, so that the OpenAPI document states it once and refers to it by name.
import { z } from 'zod';

/** The same schema, known as `#/components/schemas/<id>`, with examples of what it describes. */
export function component<Schema extends z.ZodType>(
  id: string,
  description: string,
  schema: Schema,
  examples?: z.infer<Schema>[],
): Schema {
  z.globalRegistry.add(schema, { id, description, ...(examples && { examples }) });
  return schema;
}
