// Whether two numbers differ by more than a tolerance, the noise of adding up fractions apart.

export function differ(a: number, b: number, tolerance: number): boolean {
  const noise = Math.max(Math.abs(a), Math.abs(b)) * relativeNoise;
  return !(Math.abs(a - b) <= tolerance + noise);
}

// Some hundred additions of doubles, each good to one part in 2^53.
const relativeNoise = 1e-13;
