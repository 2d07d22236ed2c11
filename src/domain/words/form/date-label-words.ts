/** What stands beside a date and says of what it is: README.md explains the signs. Whole words. */
import type { Phrases } from '../phrases.ts';

export const ofBirth: Phrases = {
  kk: 'туған* · туды* · туыл* · туғам · дүниеге',
  ru: 'рожд* · родил* · д[.]р[.]',
  en: 'born · birth* · dob · d.o.b.',
};
export const ofIssue: Phrases = {
  kk: 'берілген* · берілді* · берген · алынған* · алған',
  ru: 'выда* · выписан* · оформл*',
  en: 'issue* · dated · signed',
};
export const ofExpiry: Phrases = {
  kk: 'жарамды* · дейін · мерзімі · бітеді · аяқталады',
  ru: 'действ* · годен · до · истек* · срок',
  en: 'valid · expir* · until · till',
};
/** Those that stand behind their date. */
export const behindDate: Phrases = {
  kk: 'берілген* · берілді* · берген · алынған* · бітеді · аяқталады · жарамды* · дейін · туғанмын · туғам · туылғанмын',
  ru: '',
  en: '',
};
