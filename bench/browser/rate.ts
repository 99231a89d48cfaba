// What Lighthouse says of a page, on a phone and on a desk.
import lighthouse, { desktopConfig } from 'lighthouse';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Preset = 'mobile' | 'desktop';

export interface Rating {
  /** From 0 to 1, in the order of the categories. */
  scores: number[];
  layoutShift: number;
  /** Milliseconds until the largest content is drawn. */
  largestPaint: number;
  /** Titles of the audits that are not passed. */
  notPassed: string[];
}

export async function rate(url: string, preset: Preset, debuggingPort: number): Promise<Rating> {
  const result = await lighthouse(
    url,
    { port: debuggingPort, onlyCategories: [...categories], logLevel: 'error' },
    preset === 'desktop' ? desktopConfig : undefined,
  );
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { audits, categories: rated } = result.lhr;
  const weighted = categories.flatMap((category) =>
    (rated[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: categories.map((category) => rated[category]?.score ?? 0),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    notPassed: weighted
      .filter((id) => (audits[id]?.score ?? 1) < 0.9)
      .map((id) => audits[id]?.title ?? id),
  };
}
