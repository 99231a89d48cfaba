// Lets Node run a TypeScript file of this package as it stands, in a process of its own:
// node --import ./typescript-imports.js <file>. Node leaves the types out; imports here have no extension.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs =
      specifier.startsWith('.') &&
      !specifier.endsWith('.ts') &&
      context.parentURL?.endsWith('.ts') === true;
    return nextResolve(isOurs ? `${specifier}.ts` : specifier, context);
  },
});
