// Whether a document is a catalogue as far as a comparison needs it: lists of definitions with ids. A
// catalogue of another version of the model passes; whether it is sound is for the checks.
import type { Catalogue } from '../model/catalogue';
import { listOfKind } from '../model/definition';
import { isObject } from './equal';

export interface OutlineFault {
  /** `metrics[3].id`; empty: the document itself. */
  field: string;
  found: string;
  expected: string;
}

/** All that keeps a document from being compared; an older model may lack a list. */
export function outlineFaults(document: unknown): OutlineFault[] {
  if (!isObject(document)) return [fault('', document, 'an object, as in catalogue.json')];
  const { version, register } = document;
  return [
    ...(typeof version === 'string' ? [] : [fault('version', version, 'a text such as 1.2.0')]),
    ...(isObject(register) ? [] : [fault('register', register, 'an object')]),
    ...Object.values(listOfKind).flatMap((list) => listFaults(list, document[list])),
  ];
}

/** The document as a catalogue, if nothing keeps it from being compared. */
export function isComparable(document: unknown): document is Catalogue {
  return outlineFaults(document).length === 0;
}

function listFaults(list: string, entries: unknown): OutlineFault[] {
  const isRequired = list === 'metrics' || list === 'publications';
  if (entries === undefined && !isRequired) return [];
  if (!Array.isArray(entries)) return [fault(list, entries, 'a list of definitions')];
  return entries.flatMap((entry: unknown, at) => {
    const id = isObject(entry) ? entry.id : undefined;
    return typeof id === 'string' ? [] : [fault(`${list}[${at}].id`, id, 'an id in kebab-case')];
  });
}

function fault(field: string, value: unknown, expected: string): OutlineFault {
  return { field, found: inShort(value), expected };
}

function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
