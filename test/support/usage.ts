/**
 * What `read` makes of the command's arguments. Whoever asks for help is told how it is used, and the command ends with 0;
 * where `read` throws, its words say what is wrong, and the command ends with 2.
 */
export function readArguments<Value>(usage: string, read: (given: readonly string[]) => Value): Value {
  const given = process.argv.slice(2);
  if (given.includes('--help') || given.includes('-h')) {
    process.stdout.write(`Usage: ${usage}\n`);
    process.exit(0);
  }
  try {
    return read(given);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}\n`);
    process.exit(2);
  }
}
