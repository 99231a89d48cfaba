// The public interface of each entry as a reviewer sees it: names, types and what is not explained,
// in alphabetical order, from the declarations in dist.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from '@microsoft/api-extractor';
import { codeEntries, packageFolder, type Entry } from './entries.ts';

/** For each entry the name of its report in `api/`, and its text. */
export function apiReports(): [file: string, text: string][] {
  const folder = mkdtempSync(join(tmpdir(), 'api-reports-'));
  try {
    mkdirSync(join(folder, 'compared'));
    return codeEntries().map((entry) => [reportFile(entry), apiReport(entry, folder)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const reportFile = (entry: Entry) => `${entry.name}.api.md`;

function apiReport(entry: Entry, folder: string): string {
  const config = ExtractorConfig.prepare({
    configObject: configuration(entry, folder),
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, 'package.json'),
  });
  const problems: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
    },
  });
  if (problems.length > 0) {
    throw new Error(`The interface of ${entry.specifier} is unreadable: ${problems.join('; ')}`);
  }
  return withMembersInOrder(readFileSync(join(folder, reportFile(entry)), 'utf8'));
}

/** TypeScript lists the members of an enumeration in an order that unrelated code decides. */
function withMembersInOrder(report: string): string {
  return report.replaceAll(
    /(?:^ *"?[\w-]+"?: "[^"\n]+";\n){2,}/gm,
    (members) => members.match(/.*\n/g)?.toSorted().join('') ?? members,
  );
}

function configuration(entry: Entry, folder: string): IConfigFile {
  return {
    projectFolder: packageFolder,
    newlineKind: 'lf',
    mainEntryPointFilePath: entry.types,
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'ES2023',
          module: 'ESNext',
          moduleResolution: 'bundler',
          strict: true,
          types: [],
        },
        include: [entry.types],
      },
    },
    apiReport: {
      enabled: true,
      includeForgottenExports: true,
      reportFileName: reportFile(entry),
      reportFolder: folder,
      reportTempFolder: join(folder, 'compared'),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    // The report is what is wanted, not remarks on style: JSON Schema's own tags are not TSDoc's.
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
    },
  };
}
