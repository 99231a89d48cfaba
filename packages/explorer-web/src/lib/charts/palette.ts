// Colours of charts: the Government Analysis Function's dark blue for the authority in question,
// greys for everybody else. Each grey has a contrast of 3 to 1 or more with the ground it lies on.

export const palette = {
  authority: '#12436D',
  neighbours: '#3D3D3D',
  others: '#808080',
  text: '#0B0C0C',
  quietText: '#595959',
  rule: '#B1B4B6',
  usualRange: '#E8EEF4',
  middleHalf: '#DFE2E6',
  ground: '#FFFFFF',
} as const;
