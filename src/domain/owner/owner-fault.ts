/**
 * A fault that the owner must mend before the program can go on: a setting, a file, a token. Its message says what and how,
 * a line each. The program ends with exit code 2, where a crash ends with 1.
 */
export class OwnerFault extends Error {
  override readonly name: string = 'OwnerFault';
}
