// Every fault that ingest can find: its code, its cause and its remedy: those of the checks, and those
// of fetching files and building the register. docs/reference/ingest-errors.md says the same to readers;
// a test keeps the two in step.
import { checks, type CheckCode } from '../checks';

interface FaultKind {
  readonly cause: string;
  readonly remedy: string;
}

const fetchFaults = {
  FETCH_ADDRESS_UNKNOWN: {
    cause: 'The release declares no `url`, and its landing page names no such file.',
    remedy: 'Declare the address as `url` of the release, or put the file into the folder by hand.',
  },
  FETCH_REFUSED: {
    cause: 'The address gives no file: it is gone, or not for everybody.',
    remedy:
      'Look for the file on the landing page of the publication; correct `url`, or put the file into the folder by hand.',
  },
  FETCH_UNAVAILABLE: {
    cause: 'The address does not answer, or breaks off, however often it is asked.',
    remedy: 'Run the command again later: it goes on from what has come.',
  },
  FETCH_UNSAFE_ADDRESS: {
    cause:
      'The address leads round in circles, out of encryption, into a private network, or to no web address.',
    remedy: 'Look at the address by hand, and correct `url` of the release.',
  },
  FETCH_UNSAFE_NAME: {
    cause: 'The declared file name would lead out of the folder of publications.',
    remedy: 'Correct `file` of the release: it is a bare name.',
  },
  FETCH_TOO_LARGE: {
    cause: 'The address gives more bytes than a published file may have.',
    remedy: 'Check that it is the published file; if it is, raise the limit.',
  },
  FETCH_WRONG_CONTENT: {
    cause:
      'The address gives something that cannot be read as the declared kind of file, such as a web page.',
    remedy: 'Open the address by hand; correct `url`, or put the file into the folder by hand.',
  },
  FETCH_PAGE_UNREADABLE: {
    cause: 'The content API of GOV.UK answers for the landing page in a form that is not known.',
    remedy: 'Find the file on the landing page by hand, and declare its address as `url`.',
  },
  FETCH_SUPERSEDED: {
    cause: 'The address gives the file of another declared release, not that of this one any more.',
    remedy: 'Declare another address as `url`, or put the file into the folder by hand.',
  },
  FETCH_CONTENT_CHANGED: {
    cause:
      'The address gives a file that is not declared: the publisher replaced it. It is kept under its own checksum.',
    remedy:
      'Declare it as a new release beside the old one; the fault names the command that drafts it and proposes its layout.',
  },
} satisfies Record<string, FaultKind>;

export type FetchFaultCode = keyof typeof fetchFaults;

const registerFaults = {
  REGISTER_NOT_READ: {
    cause: 'The dataset has no register of authorities, or one that this program did not write.',
    remedy: 'Run without `--area` first, or give the folder of a whole dataset with `--data`.',
  },
  REGISTER_FIELD_MISSING: {
    cause: 'A file that describes authorities lacks a column or property that its reading names.',
    remedy: 'Correct the reading of the source in the declaration of the register.',
  },
  REGISTER_CORRECTION_NEEDLESS: {
    cause:
      'A declared correction no longer meets what it corrects: the source was mended, or says another thing now.',
    remedy: 'Take the correction out of the declaration of the register, or correct what it finds.',
  },
  REGISTER_CHANGE_UNPLACED: {
    cause: 'A re-organisation does not fit the days of the authorities that it joins.',
    remedy:
      'Correct the first day of the successor, or the change, in the declaration of the register.',
  },
  REGISTER_AUTHORITY_UNKNOWN: {
    cause: 'Something in the register refers to an authority that is not in it.',
    remedy: 'Correct the code, or add the authority, in the declaration of the register.',
  },
  REGISTER_SLUG_SHARED: {
    cause: 'Two authorities would have one address.',
    remedy: 'Correct the name of one of them in the declaration of the register.',
  },
  REGISTER_CLUSTER_UNDESCRIBED: {
    cause: 'Areas are put into a cluster of which the file of descriptions says nothing.',
    remedy: 'Correct `clusters` of the neighbour model.',
  },
} satisfies Record<string, FaultKind>;

type OtherFaultCode = FetchFaultCode | keyof typeof registerFaults;

export type FaultCode = CheckCode | OtherFaultCode;

const otherFaults: Readonly<Record<OtherFaultCode, FaultKind>> = {
  ...registerFaults,
  ...fetchFaults,
};

export const faultCatalogue: ReadonlyMap<FaultCode, FaultKind> = new Map<FaultCode, FaultKind>([
  ...checks.map((check) => [check.code, check] as const),
  ...(Object.entries(otherFaults) as [OtherFaultCode, FaultKind][]),
]);
