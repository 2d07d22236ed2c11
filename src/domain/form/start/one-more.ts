import { type Answers, confirmation, type DraftAnswers, type Form, type FormContext, walk } from '../form.ts';
import { isOfThePerson } from '../swap-representative.ts';

/** A paper that gives the right to act for one person alone: each has its own. */
const ofTheirPaper = /^(?:kinship-document-(?:number|date)|power-)/;

/**
 * What the next request of a family begins with: everything of the last one but the person whom it is for. After a
 * request for oneself it is asked for whom the next one is; for somebody else, one's own data then move to who acts.
 * `same`: the certificate is renewed, for the same person. What was in doubt was confirmed with the last request, so it is not asked about once more.
 */
export function answersOfOneMore(
  form: Form,
  last: Answers,
  of: 'family' | 'same',
  context: FormContext,
): DraftAnswers {
  const isOwn = (last['for-whom'] ?? 'self') === 'self';
  const staysInFamily = (id: string) =>
    isOwn ? id !== 'for-whom' : !isOfThePerson(id) && !ofTheirPaper.test(id);
  // The scan was given for that request: another one needs its own.
  const stays = (id: string) => (of === 'same' ? id !== 'power-scan' : staysInFamily(id));
  const kept = form.questions.flatMap(({ id }) => {
    const value = last[id];
    return value !== undefined && stays(id) ? [[id, { value }] as const] : [];
  });
  return withoutDoubts(form, Object.fromEntries(kept), context);
}

function withoutDoubts(form: Form, given: DraftAnswers, context: FormContext): DraftAnswers {
  // An answer in doubt hides those behind it, so doubts are looked at one after the other.
  const { asked, answers } = walk(form, { answers: given, at: undefined }, context);
  const doubtful = asked.find(({ doubts }) => doubts.length > 0);
  const answer = doubtful && given[doubtful.question.id];
  if (!doubtful || !answer) return given;
  const { question, doubts } = doubtful;
  const confirmed = doubts.map((doubt) => confirmation(question, doubt, answers));
  return withoutDoubts(
    form,
    { ...given, [question.id]: { ...answer, confirmed: [...(answer.confirmed ?? []), ...confirmed] } },
    context,
  );
}
