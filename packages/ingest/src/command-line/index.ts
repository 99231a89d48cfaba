// A program of several commands, for this package's own and for those that are built beside it.
export { commandsIn, UsageError, type Command, type ExitCode } from './command';
export { nearestTo } from './nearest';
export { runProgram } from './run-program';
