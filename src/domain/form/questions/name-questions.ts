import { fatherNameIn, patronymicsOf } from '../../person/father-name.ts';
import { withFormerSurname } from '../../person/former-name.ts';
import {
  type FullName,
  labelledName,
  ordersOf,
  parseFullName,
  surnameLikePatronymic,
  threeWordOrders,
} from '../../person/full-name.ts';
import { nameAmidTalk, singleName } from '../../person/name-amid-talk.ts';
import { introducedName, type NamePart } from '../../person/name-labels.ts';
import {
  gluedName,
  inOneAlphabet,
  isWithParticle,
  nameOfSeveralWords,
  withPatronymic,
} from '../../person/name-shapes.ts';
import { isLikeName } from '../../person/names/known-names.ts';
import { machineLine, mistypedNames } from '../../person/names/mistyped-names.ts';
import { endsLikeSurname, isParticle, isPatronymic } from '../../person/names/name-endings.ts';
import { surnameAndGiven, surnameOfAllWords } from '../../person/names/surname-told.ts';
import { surnameNamed } from '../../words/form/shaped-name-words.ts';
import { saying } from '../../words/phrases.ts';
import type { Answers, Question } from '../form.ts';
import type { Offer } from '../hearing/offer.ts';
import type { Details } from './answer-readers.ts';
import { doubtsOfName, isPlace } from './name-doubts.ts';
import {
  amidFirstName,
  namesInTalk,
  offersAmid,
  offersInTalk,
  offersOfBefore,
  readName,
  readNameAsked,
  saysNone,
  wholeName,
  withoutTalk,
  withWhole,
} from './name-reading.ts';
import { offersAt, offersOfMiddleName, toPartNamed, withoutCases } from './offers/names-in-case.ts';
import {
  answersOfGiven,
  dividedNames,
  isToldAgain,
  offersOfOtherSurname,
  withoutFirstNameTold,
  withoutSurnameTold,
} from './offers/whole-name-again.ts';

const namesSurname = saying('word', surnameNamed);
const mostLettersTold = 200;

const formerSurname = (name: string) => ({ 'previous-kind-1': 'surname', 'previous-name-1': name });

/**
 * How names are asked for: surname, first name and patronymic of one person, each on its own or all in one message. `prefix` makes the
 * questions of somebody else out of them.
 */
export function nameQuestions(prefix: '' | 'representative-', details: Details): readonly Question[] {
  const surname = `${prefix}surname`;
  const firstName = `${prefix}first-name`;
  const patronymic = `${prefix}patronymic`;
  /** Who comes back to the surname means the surname alone, of however many words. */
  const isAlone = (answers: Answers) => answers[surname] !== undefined && answers[firstName] !== undefined;
  const partsOf = (name: FullName) => ({
    [surname]: name.surname,
    [firstName]: name.firstName,
    ...(name.patronymic !== undefined && { [patronymic]: name.patronymic }),
  });
  const ids: Readonly<Record<NamePart, string>> = { surname, firstName, patronymic };
  /** The forms of a patronymic that may stand in the document. */
  const offersOfFather = (father: string, answers: Answers): readonly Offer[] =>
    patronymicsOf(father, answers[`${prefix}iin`]).map((name) => ({ answers: { [patronymic]: name } }));
  /** «Болатқызы еді, қазір құжатта алынып тасталды»: none, or what is named beside it. */
  const offersOfNone = (typed: string): readonly Offer[] =>
    typed.length <= mostLettersTold && typed.trim().includes(' ') && saysNone(typed)
      ? [{ answers: { [patronymic]: null } }, ...offersAmid(patronymic, 'patronymic')(typed)]
      : offersOfMiddleName(typed, patronymic);
  /** «Тегім Сәрсенбаева», where the first name is asked for: another part than the question's, by its own label. */
  const offersElsewhere = (part: NamePart, typed: string, answers: Answers): readonly Offer[] => {
    const said = labelledName(inOneAlphabet(typed));
    if (said === undefined || said.part === part) return [];
    return said.isOfFather && !isPatronymic(said.name)
      ? offersOfFather(said.name, answers)
      : [{ answers: { [ids[said.part]]: said.name } }];
  };
  const withOtherParts =
    (part: NamePart, offer: NonNullable<Question['offer']>): NonNullable<Question['offer']> =>
    (typed, answers, context) => {
      const elsewhere = offersElsewhere(part, typed, answers);
      // A representative is not asked for earlier names.
      const told = elsewhere.length > 0 || prefix !== '' ? elsewhere : offersOfBefore(typed);
      return told.length > 0 ? told : offer(typed, answers, context);
    };
  /** A name in a case is offered out of it, in front of what else the words may be. */
  const outOfCase =
    (part: NamePart, offer: NonNullable<Question['offer']>): NonNullable<Question['offer']> =>
    (typed, answers, context) => {
      const asOffers = (name: string) =>
        part === 'surname' && isAlone(answers)
          ? [{ answers: { [surname]: name } }]
          : offersAt[part](name, ids, partsOf);
      const offers = withOtherParts(part, offer)(typed, answers, context);
      return withoutCases(typed, toPartNamed(typed, offers, part, ids), asOffers);
    };
  /** Which of three words is the surname: the first, the last, or all of them. */
  const threeWords = (typed: string): readonly Offer[] => {
    const divided = threeWordOrders(typed).map((name) => ({ answers: partsOf(name) }));
    return divided.length > 0 ? withWhole(surname, typed, divided) : [];
  };
  return [
    {
      id: surname,
      kind: 'text',
      free: true,
      read: readNameAsked,
      spread: (typed, answers, context) => {
        const name = isAlone(answers) ? undefined : wholeName(inOneAlphabet(typed));
        return name && !isWithParticle(name) && !isPlace(name.firstName, context) ? partsOf(name) : undefined;
      },
      offer: outOfCase('surname', (said, answers) => {
        const typed = inOneAlphabet(said);
        const both = withFormerSurname(typed);
        const now = both && (isAlone(answers) ? undefined : parseFullName(both.name));
        const alone = both && readName(both.name);
        if (both && (now || alone?.ok)) {
          const name = now ? partsOf(now) : { [surname]: alone?.ok ? alone.value : both.name };
          // A representative is not asked for earlier names.
          return [{ answers: { ...name, ...(prefix === '' && formerSurname(both.former)) } }];
        }
        const all = surnameOfAllWords(typed);
        if (all !== undefined) return [{ answers: { [surname]: all }, sure: true }];
        const told = isAlone(answers) ? undefined : surnameAndGiven(typed);
        if (told) return [{ answers: { [surname]: told.surname, [firstName]: told.given } }];
        const line = machineLine(typed);
        if (line) return [{ answers: partsOf(line) }];
        const isMistyped = mistypedNames(typed, 'surname').length > 0;
        if (isAlone(answers) || isMistyped) return offersInTalk(surname, typed, 'surname');
        const single = singleName(typed);
        if (single !== undefined) return [{ answers: { [surname]: single, [firstName]: null } }];
        const several = nameOfSeveralWords(typed);
        if (several) return withWhole(surname, typed, [{ answers: partsOf(several) }]);
        const amid = nameAmidTalk(typed);
        if (amid) return [{ answers: partsOf(amid) }];
        const orders = ordersOf(typed).map((name) => ({ answers: partsOf(name) }));
        // «Меня зовут Анна» says a first name, more likely than a surname.
        const given = introducedName(typed);
        const read = given === undefined ? undefined : readName(given);
        if (read?.ok) return [firstName, surname].map((id) => ({ answers: { [id]: read.value } }));
        const likely = surnameLikePatronymic(typed);
        if (likely) return [{ answers: partsOf(likely) }];
        if (orders.length > 0) return orders;
        const three = threeWords(typed);
        if (three.length > 0 || wholeName(typed)) return three;
        const glued = gluedName(typed);
        if (glued) return withWhole(surname, typed, [{ answers: partsOf(glued) }]);
        const named = namesInTalk(typed, 'surname');
        const readings = named.map((one): Offer => {
          const both = named.length > 1 ? undefined : parseFullName(one);
          return { answers: both && !isWithParticle(both) ? partsOf(both) : { [surname]: one } };
        });
        // “Without hyphen, Serikova Thompson”: of two words all may be the surname.
        const [only, second] = named;
        if (only?.includes(' ') && !readName(typed).ok && second === undefined)
          return withWhole(surname, only, readings);
        // «Да Силва» says yes, or is all a surname.
        return readings.length > 0 && isParticle(typed.trim().split(/\s/u, 1)[0] ?? '')
          ? withWhole(surname, typed, readings)
          : readings;
      }),
      amid: offersAmid(surname, 'surname'),
      wording: 'surname',
      warn: (name, _answers, context) => {
        const doubts = doubtsOfName(name, 'surname', context);
        return doubts.length === 0 && name.includes(' ') ? ['surname-words'] : doubts;
      },
      ...details,
    },
    {
      id: firstName,
      kind: 'text',
      free: true,
      // Some passports have one name alone: it stands as the surname.
      optional: true,
      read: readNameAsked,
      offer: outOfCase('firstName', (typed, answers) => {
        if (withPatronymic(typed) || withoutSurnameTold(typed, answers[surname])) return [];
        const whole = offersOfOtherSurname(typed, ids, partsOf);
        if (whole.length > 0) return whole;
        // «Болатқызы Айгерім»
        const [father = '', name = '', more] = typed.trim().split(/\s+/u);
        const isReversed = more === undefined && isPatronymic(father) && isLikeName(name, 'firstName');
        if (isReversed) return [{ answers: { [firstName]: name, [patronymic]: father } }];
        // «Сергеевна» alone: more likely the patronymic, and the first name is still to come.
        const read = readName(typed);
        if (read.ok && !read.value.includes(' ') && isPatronymic(read.value))
          return [{ answers: { [patronymic]: read.value } }, { answers: { [firstName]: read.value } }];
        // «Имя и отчество айгерим болатовна»
        const both = withPatronymic(withoutTalk(typed));
        if (both) return [{ answers: { [firstName]: both.firstName, [patronymic]: both.patronymic } }];
        const offers = dividedNames(offersInTalk(firstName, typed, 'firstName'), ids, partsOf);
        const [only, another] = offers.map(({ answers }) => answers[firstName] ?? ''); // «Имя верно, это фамилию надо Сериккалиева»
        const isOther =
          only !== undefined && another === undefined && endsLikeSurname(only) && namesSurname(typed);
        return isOther ? [{ answers: { [surname]: only } }] : offers;
      }),
      // «Ерлан Серікұлы»: the surname was told before.
      spread: (typed, answers) => {
        const told = withPatronymic(typed) ?? withoutSurnameTold(typed, answers[surname]);
        return told && answersOfGiven(told, ids);
      },
      amid: amidFirstName(firstName),
      warn: (name, answers, context) =>
        isToldAgain(name, answers[surname]) ? ['name-words'] : doubtsOfName(name, 'firstName', context),
      wording: 'first-name',
      ...details,
    },
    {
      id: patronymic,
      kind: 'text',
      free: true,
      optional: true,
      read: readNameAsked,
      offer: outOfCase('patronymic', (typed, answers) => {
        const none = offersOfNone(typed);
        if (none.length > 0) return none;
        const father = fatherNameIn(typed);
        return father === undefined
          ? offersInTalk(patronymic, typed, 'patronymic')
          : offersOfFather(father, answers);
      }),
      spread: (typed, answers) => {
        const told = withoutFirstNameTold(typed, answers[firstName]);
        return told === undefined ? undefined : { [patronymic]: told };
      },
      warn: (name, answers, context) =>
        isToldAgain(name, answers[surname]) ? ['name-words'] : doubtsOfName(name, 'patronymic', context),
      amid: (typed) => {
        const none = offersOfNone(typed);
        return none.length > 0 ? none : offersAmid(patronymic, 'patronymic')(typed);
      },
      wording: 'patronymic',
      ...details,
      when: (answers, context) => details.when?.(answers, context) !== false && answers[firstName] !== null,
    },
  ];
}
