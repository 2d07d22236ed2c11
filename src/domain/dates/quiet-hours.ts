import type { Terms } from '../owner/terms.ts';
import { addDays, almatyDate, almatyHour, almatyInstant } from './working-days.ts';

/** The first moment at or after `at` outside the quiet hours (both in Asia/Almaty). */
export function outsideQuietHours(at: Date, quiet: Terms['quietHours']): Date {
  const hour = almatyHour(at);
  const overnight = quiet.from > quiet.to;
  const isQuiet = overnight ? hour >= quiet.from || hour < quiet.to : hour >= quiet.from && hour < quiet.to;
  if (!isQuiet) return at;
  const day = almatyDate(at);
  return almatyInstant(overnight && hour >= quiet.from ? addDays(day, 1) : day, quiet.to);
}
