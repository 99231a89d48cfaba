// An address that can be followed, made of the examples of an operation's parameters.
import type { OpenAPIV3_1 } from 'openapi-types';

/** What keeps an answer small enough to be looked at. */
const narrowing = ['metric', 'authority', 'period', 'q'];

/** The path with its examples in it, and of the query what is required or narrows the answer. */
export function exampleAddress(
  path: string,
  parameters: readonly OpenAPIV3_1.ParameterObject[],
): string {
  const textOf = ({ example }: OpenAPIV3_1.ParameterObject) => [example as unknown].flat().join();
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (text, parameter) =>
        text.replace(`{${parameter.name}}`, encodeURIComponent(textOf(parameter))),
      path,
    );
  const query = new URLSearchParams(
    parameters
      .filter(({ in: place, example }) => place === 'query' && example !== undefined)
      .filter(({ name, required }) => required === true || narrowing.includes(name))
      .map((parameter): [string, string] => [parameter.name, textOf(parameter)]),
  ).toString();
  return query === '' ? filled : `${filled}?${query}`;
}
