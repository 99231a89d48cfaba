// Files are found by name anywhere in the archive: a folder in the name would never match.
import { fault, theRegister, type Check } from '../check';
import { neighbourSources } from '../neighbour-sources';

export const fileBare: Check = {
  code: 'FILE_NOT_BARE',
  holds: 'A file is named without a folder, and with the ending that says what it is.',
  remedy: 'Write the bare name of the file, such as `outturn_2023.xlsx`.',
  find: ({ publications, neighbourModels, register }) => [
    ...publications.flatMap((publication) =>
      publication.releases.flatMap(({ file }, index) =>
        isBare(file)
          ? []
          : [fault('publication', publication, `releases[${index}].file`, said(file))],
      ),
    ),
    ...neighbourSources(neighbourModels).flatMap(({ model, field, source: { file } }) =>
      isBare(file) ? [] : [fault('neighbour-model', model, `${field}.file`, said(file))],
    ),
    ...(register?.sources ?? []).flatMap(({ file }, index) =>
      isBare(file) ? [] : [fault('register', theRegister, `sources[${index}].file`, said(file))],
    ),
  ],
};

function isBare(file: string): boolean {
  return /^[^/\\]+\.[A-Za-z0-9]+$/.test(file);
}

function said(file: string) {
  return { found: `"${file}"`, expected: 'a file name with its ending, without a folder' };
}
