// The examples of a document: each fenced block that names its file, with what it prints if a block of
// text follows.
//
//     ```ts list-metrics.ts
//     console.log(1);
//     ```
//
//     ```text
//     1
//     ```

export interface Snippet {
  file: string;
  code: string;
  /** Undefined where the document does not say. */
  prints: string | undefined;
}

export function snippetsIn(markdown: string): Snippet[] {
  const fence = /^```\w+ (?<file>\S+)\n(?<code>.*?)^```\n(?:\n```text\n(?<prints>.*?)^```\n)?/gms;
  return [...markdown.matchAll(fence)].map(({ groups }) => ({
    file: groups?.file ?? '',
    code: groups?.code ?? '',
    prints: groups?.prints,
  }));
}
