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
/** Between a date and what of it is right. */
export const putRight: Phrases = {
  kk: 'жоқ · жо · қате · дұрысы · шатасып кеттім · кешіріңіз · joq · jo',
  ru: 'ой · нет · не · точнее · вернее · тьфу · блин · извините · вру · то есть',
  en: 'no · sorry · sory · oops · wait · i mean · actually',
};
/** Around a date of birth that is told once more, where something else is asked for by now. */
export const aroundDateAgain: Phrases = {
  kk: 'жоқ · жо · ой · ойбай · туған (күнім|күні|датам) · (датасы|дата|күні) · қате · қателесіппін · шатасып (кеттім|қалдым) · кешіріңіз',
  ru: 'нет · стоп · блин · упс · извините · простите · дата [рождения] · день рождения · [я] (родился|родилась) · точнее · вернее · ошиблась · ошибся',
  en: 'oh · no · oops · sorry · sory · wait · [my] (date of birth|birthday|birth date|date) [is] · [i] was born [on|in] · actually · i mean',
};
/** How old somebody is: figures that are no year. */
export const dateAsides: Phrases = {
  kk: `
    (маған|мен|оған|балам[а]|ұлым[а]|қызым[а]|анам[а]|әкем[е]|жасым) [қазір|биыл|енді|әлі] # (жас|де|да|те|та)*
    # (жас|jas|zhas)* · #жас* · #[-](ке|ге|ға|қа) (тол|шық|кел|жет)* · жасым [қазір|биыл|енді] #
  `,
  ru: `
    (мне|ему|ей|нам|сыну|дочери|дочке|ребёнку|маме|папе|мужу|жене|mne) [уже|сейчас|скоро|будет|всего|только|почти|где-то] # [лет|год*|стукн*|исполн*|десят*|goda|let] [и # месяц*]
    # лет [и # месяц*] · # (стукн|исполн|годик|десят)* · за # мне
    (исполн|стукн|минул|пошёл|пошел)* [мне|ему|ей|уже] # [лет|год*] · будет # [лет|год*]
    # год* (мне|ему|ей)
  `,
  en: "(i'm|i am|im|turning|aged|age|(i|he|she|they)'ll be|will be|turns|turning|is) # · (turn|turned|turning) # · # years old · # (yo|yrs) · # y[.]o",
};
/** To come to an age, behind the number. */
export const ageVerbs: Phrases = { kk: '(тол|кел|шық|жет|ас|таян)*', ru: '', en: '' };
