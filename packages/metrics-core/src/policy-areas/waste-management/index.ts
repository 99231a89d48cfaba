// Waste management: what households throw away, and how much of it is used again.
import { definePolicyArea } from '../../model';
import { householdWasteRecyclingRate } from './household-waste-recycling-rate';
import { recyclingContaminationRate } from './recycling-contamination-rate';
import { residualHouseholdWaste } from './residual-household-waste';
import { collectionAuthorities, wasteThemes } from './responsibility';
import { wasteAnnualResults } from './waste-annual-results';

export const wasteManagement = definePolicyArea({
  id: 'waste-management',
  title: 'Waste management',
  summary: 'What households throw away, and how much of it is used again.',
  order: 1,
  responsible: collectionAuthorities,
  bestValueThemes: wasteThemes,
  publications: [wasteAnnualResults],
  metrics: [householdWasteRecyclingRate, residualHouseholdWaste, recyclingContaminationRate],
});
