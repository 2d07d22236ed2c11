import { randomBytes } from 'node:crypto';

/** `npm run keygen`: prints a new master key, 32 random bytes in base64. */
process.stdout.write(`${randomBytes(32).toString('base64')}\n`);
