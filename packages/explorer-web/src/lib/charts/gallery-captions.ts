// What each drawing of the gallery shows, in words.

export const captions: Record<string, string> = {
  'dot-strip':
    'Every authority a mark, at its distance from the median of England. A neutral metric: no side is called better.',
  'dot-strip-lower-is-better': 'Where lower is better the axis is mirrored, and its ends say so.',
  'dot-strip-longest-name-at-the-edge':
    'The longest name with a long value, for an authority beyond the end of the axis.',
  'dot-strip-few': 'Few authorities, none of them other than neighbours.',
  'dot-strip-without-own-figure': 'The authority in question has no figure: all others are shown.',
  'dot-strip-chosen':
    'Authorities that the reader chose, each with a colour and a shape, named at its mark.',
  'dot-strip-chosen-in-one-place':
    'Chosen authorities with long names and nearly the same figure. Where a line would run through a name, as on a phone, the names stand in a list.',
  line: 'An authority over time, beside the medians of similar places and of England, cut at a break.',
  'line-gaps': 'A gap is a year without a figure; a year between two gaps is a point.',
  'line-intervals': 'Intervals as published, and a break. No line joins figures across it.',
  'line-longest-name':
    'The longest name and long labels: beside the lines, or above them on a phone.',
  'line-one-year': 'Figures of one year only.',
  'line-middle-half':
    'The band is the middle half of similar places. It is cut where a line would be.',
  'line-chosen':
    'Four chosen authorities: colours, shapes and dashes tell them apart, on paper and without colour too.',
  'context-strip': 'A fact about a place beside similar places, their middle half as a box.',
  'context-strip-at-the-edge':
    'The place has the lowest figure, and its label stays in the drawing.',
  'context-strip-without-own-figure': 'The place has no figure; similar places are shown.',
  'context-strip-all-alike': 'All similar places have one figure, and so has the place.',
  histogram: 'How the figures of a group are spread, with their median and middle half.',
  'histogram-open-ends': 'The outer bars are open: few authorities lie far out.',
  'map-neutral':
    'A map of counties and single-tier councils in bands around the median, one hue because no side is better. London and the Isles of Scilly stand enlarged. Patterns tell the bands apart without colour: lines are above, dots below.',
  'map-higher-is-better':
    'A map of combined authorities, on ground that has none; dark blue is the better side. Crosses: no figure. Hatched: does not run the service.',
  'map-lower-is-better':
    'The same where lower is better: the hues change sides, lines and dots do not.',
  'chart-file': 'A chart as it is downloaded, with its words, caveats, source and address.',
};
