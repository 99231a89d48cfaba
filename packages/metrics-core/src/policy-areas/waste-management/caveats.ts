// What a reader must know beside waste figures.
import { defineCaveat } from '../../model';

export const jointReporting = defineCaveat({
  id: 'waste-reported-jointly',
  severity: 'critical',
  text:
    'Some councils report their waste together with a neighbour or as a partnership, so there is ' +
    'one figure for all of them. Babergh is in the row of Mid Suffolk, Chiltern from 2015-16 in ' +
    'that of Wycombe. These have a joint row: Cambridge with South Cambridgeshire (from 2016-17), ' +
    'Corby with Kettering (2019-20 and 2020-21), the districts of Dorset (2011-12 to 2018-19) and ' +
    'of Somerset (from 2017-18).',
  scope: [{ states: ['reported-jointly'] }, { marks: ['joint'] }],
});

export const covid = defineCaveat({
  id: 'waste-covid',
  severity: 'important',
  text:
    'In 2020-21 lockdowns raised household waste and closed recycling sites, and some of that went ' +
    'on in 2021-22. A change to or from these years says little about the service.',
  scope: [{ from: '2020-21', to: '2021-22' }],
});

export const twoTiers = defineCaveat({
  id: 'waste-two-tiers',
  severity: 'important',
  text:
    'Districts collect waste, but the county disposes of it and runs the recycling sites. Compare ' +
    'districts with districts.',
  scope: [{ types: ['district', 'joint-body'] }],
});

export const policyMix = defineCaveat({
  id: 'waste-energy-recovery-left-out',
  severity: 'important',
  text:
    'Waste burnt to make energy does not count as recycled. A council that sends little to landfill ' +
    'can still have a low recycling rate.',
});

export const revisions = defineCaveat({
  id: 'waste-revisions',
  severity: 'note',
  text:
    'Defra revises returns and household counts of past years. We keep every release that we hold ' +
    'and show the latest. A figure counts as revised where the digits that are shown changed.',
});

export const reorganisation = defineCaveat({
  id: 'waste-reorganisation',
  severity: 'note',
  text:
    'Councils merged in 2019, 2020, 2021 and 2023. For years before a new council existed, rates are ' +
    'worked out from the tonnes of the councils it replaced, where all of them reported on their own. ' +
    'Weight per household is not, since the number of households is not published. Buckinghamshire’s ' +
    'figures of 2020-21 stand in the source under the code of the county council that it replaced.',
  scope: [
    { marks: ['rebuilt'] },
    {
      authorities: [
        'E06000058',
        'E06000059',
        'E06000060',
        'E06000061',
        'E06000062',
        'E07000244',
        'E07000245',
        'E07000246',
      ],
    },
  ],
});

export const gardenWaste = defineCaveat({
  id: 'waste-garden-waste',
  severity: 'note',
  text:
    'Garden waste is heavy and counts as composted. Places with gardens, and councils that collect ' +
    'garden waste without a charge, tend to have higher rates.',
});

export const householdCountsRevised = defineCaveat({
  id: 'waste-household-counts-revised',
  severity: 'important',
  text:
    'The number of households behind this figure is revised from release to release and stands in ' +
    'no table, so that the same year can differ between releases.',
});

export const rejectsBelowZero = defineCaveat({
  id: 'waste-rejects-below-zero',
  severity: 'important',
  text:
    'Where the estimate of rejected waste is below zero we show 0%; the tonnes are kept as ' +
    'published. It happens when stock of an earlier year is sent for recycling, or when ' +
    'recyclables are taken out of residual waste.',
  scope: [{ marks: ['floored'] }],
});

export const rejectsExactlyZero = defineCaveat({
  id: 'waste-rejects-zero',
  severity: 'important',
  text: 'A rate of exactly 0% often means that rejects were not measured, not that there were none.',
  scope: [{ equals: 0 }],
});

export const rejectsEstimated = defineCaveat({
  id: 'waste-rejects-estimated',
  severity: 'important',
  text:
    'Rejects are worked out by subtraction, partly from samples at sorting plants. They cover all ' +
    'household recycling, sites included, and can hold much treated wood. For a single council the ' +
    'estimate can be well out.',
});

export const rejectsOurReading = defineCaveat({
  id: 'waste-rejects-our-reading',
  severity: 'note',
  text:
    'No handbook that we hold says how the Local Authority Data Explorer worked this rate out. We ' +
    'take household waste alone, and divide by what was recycled and rejected together.',
});
