// Reads a web address from an environment variable.

/** The address without a slash at its end; undefined where the variable is not set. */
export function readWebAddress(variable: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new Error(
      `${variable} is "${value}", which is not a web address: expected one such as http://localhost:4000. Correct ${variable}, or unset it.`,
    );
  }
  return value.replace(/\/+$/, '');
}
