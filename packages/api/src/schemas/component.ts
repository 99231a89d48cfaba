// Names a schema, so that the OpenAPI document states it once and refers to it by name.
import { z } from 'zod';

/** The same schema, known as `#/components/schemas/<id>`. */
export function component<Schema extends z.ZodType>(
  id: string,
  description: string,
  schema: Schema,
): Schema {
  z.globalRegistry.add(schema, { id, description });
  return schema;
}
