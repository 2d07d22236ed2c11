import { randomBytes } from 'node:crypto';

/** `npm run keygen`: prints a new master key, 32 random bytes in base64. Whoever gives it an argument wants something else. */
const [asked] = process.argv.slice(2);
if (asked === '--help' || asked === '-h') {
  process.stdout.write('Usage: npm run keygen\nPrints a new master key, 32 random bytes in base64.\n');
} else if (asked !== undefined) {
  process.stderr.write('Usage: npm run keygen\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`${randomBytes(32).toString('base64')}\n`);
}
