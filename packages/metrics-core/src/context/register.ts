// The register of authorities: what is read for it, and what is added and corrected.
import { defineRegister, type AddedAuthority } from '../model';
import { england, regions } from './areas';
import { changesOf2009, councilsEndedIn2009 } from './register/councils-ended-in-2009';
import { formerNames, registerAliases, registerCorrections } from './register/corrections';
import { jointBodies } from './register/joint-bodies';
import { boundaryFile, registerSources } from './register/sources';

const greaterLondonAuthority: AddedAuthority = {
  code: 'E61000001',
  name: 'Greater London Authority',
  type: 'gla',
  region: 'London',
  from: '2000-07-03',
  eCodes: ['E5100'],
  membersOfRegion: 'London',
  reason: 'The source of areas lists councils and combined authorities only.',
};

export const register = defineRegister({
  sources: registerSources,
  types: {
    E06: 'unitary',
    E07: 'district',
    E08: 'metropolitan-district',
    E09: 'london-borough',
    E10: 'county',
    E47: 'combined-authority',
  },
  nameEndings: [', City of', ', County of'],
  corrections: registerCorrections,
  aliases: registerAliases,
  formerNames,
  additions: [greaterLondonAuthority, ...councilsEndedIn2009],
  changes: changesOf2009,
  jointBodies,
  areas: [england, ...regions],
  boundaries: {
    file: boundaryFile,
    objects: {
      'lower-tier': 'ltla',
      counties: 'cty',
      'combined-authorities': 'cauth',
      regions: 'rgn',
    },
  },
});
