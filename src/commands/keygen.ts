import { randomBytes } from 'node:crypto';

/** `npm run keygen`: prints a new master key, 32 random bytes in base64. Whoever gives it an argument wants something else. */
if (process.argv.length > 2) {
  process.stderr.write('Usage: npm run keygen\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`${randomBytes(32).toString('base64')}\n`);
}
