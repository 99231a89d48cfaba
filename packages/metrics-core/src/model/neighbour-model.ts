// A neighbour model: which authorities count as similar to one another, and why.
import * as z from 'zod';
import { sourceFileSchema, type SourceFile } from './source-file';
import { idSchema, textSchema, wholeSchema, type Id, type Text, type Whole } from './text';

/** The nearest by distance over context variables, computed by ingest. */
export interface DistanceMethod {
  kind: 'distance';
  /** Ids of context variables; all weigh the same. */
  variables: Id[];
}

/** A list that somebody publishes, nearest first. */
export interface PublishedListMethod {
  kind: 'published-list';
  /** The file of the list. */
  source: SourceFile;
  /** Header of the column that names the authority; the other columns are its neighbours in order. */
  authorityColumn: string;
  /** Codes of the list that mean another authority in the register. */
  codes: Record<string, string>;
  /** The clusters into which the publisher sorts the same areas, where it does. */
  clusters?: PublishedClusters;
}

/** Clusters of like areas, each with a description in its publisher's words. */
export interface PublishedClusters {
  /** The file that says which area is in which cluster; its areas stand in the same `authorityColumn`. */
  source: SourceFile;
  /** Header of the column that names the cluster. */
  column: Text;
  /** What stands there for an area that is in none. */
  none: Text;
  /** The file that describes the clusters: JSON, of each model an object of texts by cluster. */
  descriptions: SourceFile;
  /** The model's name in that file. */
  descriptionsOf: Text;
}

/** The published files that a model rests on. */
export function sourcesOfNeighbours({ method }: Pick<NeighbourModel, 'method'>): SourceFile[] {
  if (method.kind === 'distance') return [];
  const { source, clusters } = method;
  return clusters === undefined ? [source] : [source, clusters.source, clusters.descriptions];
}

/** Which authorities count as similar to one another, and why. */
export interface NeighbourModel {
  id: Id;
  title: Text;
  /** What makes two authorities similar here, in plain English. */
  description: Text;
  /** Whether it is used where the reader names none; exactly one model is. */
  isDefault: boolean;
  /** How many neighbours an authority has at most. */
  size: Whole;
  /** Where the lists come from. */
  method: DistanceMethod | PublishedListMethod;
}

export const neighbourModelSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  description: textSchema,
  isDefault: z.boolean(),
  size: wholeSchema,
  method: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('distance'), variables: z.array(idSchema) }),
    z.strictObject({
      kind: z.literal('published-list'),
      source: sourceFileSchema,
      authorityColumn: z.string(),
      codes: z.record(z.string(), z.string()),
      clusters: z
        .strictObject({
          source: sourceFileSchema,
          column: textSchema,
          none: textSchema,
          descriptions: sourceFileSchema,
          descriptionsOf: textSchema,
        })
        .optional(),
    }),
  ]),
}) satisfies z.ZodType<NeighbourModel>;

/** Declares a neighbour model. */
export function defineNeighbourModel(model: NeighbourModel): NeighbourModel {
  return model;
}
