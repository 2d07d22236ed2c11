import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { isComplete, submission, walk } from '../../../src/domain/form/form.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { feastForm } from '../../support/forms/feast-form.ts';
import {
  back,
  choose,
  confirm,
  contact,
  context,
  correct,
  doubtsAt,
  edit,
  file,
  none,
  nothing,
  picture,
  placeOf,
  play,
  prefill,
  typed,
  unusable,
} from '../../support/forms/small-forms.ts';

const form = feastForm;
const at = (...events: Parameters<typeof play>[2]) => placeOf(form, played(...events).state);
const played = (...events: Parameters<typeof play>[2]) => play(form, nothing, events);
const toHost = [choose('cake'), typed('3')];
const toPhoto = [...toHost, typed('anna & bert')];
const complete = played(...toPhoto, none, contact('+12345')).state;
const photo = '0123456789abcdef';

describe('one message that answers several questions', () => {
  test('answers them all, says so, and goes on behind them', () => {
    const step = played(...toPhoto);
    expect(step.accepted).toEqual(['host', 'partner']);
    expect(step.state).toMatchObject({
      answers: { host: { value: 'anna' }, partner: { value: 'bert' } },
      at: 'photo',
    });
  });

  test('may be a button', () => {
    const step = played(choose('cake-for-8'));
    expect(step.accepted).toEqual(['meal', 'guests']);
    expect(step.state).toEqual({ answers: { meal: { value: 'cake' }, guests: { value: '8' } }, at: 'host' });
  });

  test('that its own question does not take answers nothing', () => {
    const step = played(...toHost, typed('ANNA & bert'));
    expect(step).toEqual({ state: played(...toHost).state, problem: { code: 'name-characters' } });
  });

  test('leaves to be asked what another question does not take', () => {
    const step = played(...toHost, typed('anna & maximilian'));
    expect(step.accepted).toEqual(['host']);
    expect(step.state).toMatchObject({ answers: { host: { value: 'anna' } }, at: 'partner' });
    expect(step.state.answers.partner).toBeUndefined();
  });

  test('is an ordinary answer where the question says that it is one', () => {
    const again = play(form, complete, [edit('host'), typed('carla & dirk')]);
    expect(again.problem).toEqual({ code: 'name-characters' });
    expect(again.state.answers).toEqual(complete.answers);
  });

  test('changes what it names when it is said again', () => {
    const again = play(form, complete, [edit('meal'), choose('soup'), edit('meal'), choose('cake-for-8')]);
    expect(again.accepted).toEqual(['meal', 'guests']);
    expect(submission(form, again.state, context)).toMatchObject({ meal: 'cake', guests: '8', host: 'anna' });
  });

  test('names what it answered besides, also while its own answer is in doubt', () => {
    const step = played(...toHost, typed('anna maria & bert'));
    expect(doubtsAt(form, step.state)).toEqual(['two-words']);
    expect([step.accepted, step.state.answers.partner]).toEqual([['partner'], { value: 'bert' }]);
  });

  test('a whole name typed once more, after "correct it", is a whole name again', () => {
    const name = [
      choose('self-electronic'),
      typed('900101301233'),
      typed('Болат ұлы Айдос Серікұлы'),
      correct,
    ];
    const step = play(applicationForm, nothing, [...name, typed('Болатұлы Айдос Серікұлы')]);
    expect(step.problem).toBeUndefined();
    expect(walk(applicationForm, step.state, context).answers).toMatchObject({
      surname: 'Болатұлы',
      'first-name': 'Айдос',
      patronymic: 'Серікұлы',
    });
  });
});

describe('a doubt that another answer is likelier to have caused', () => {
  const doubted = play(form, complete, [edit('meal'), choose('soup'), edit('guests'), typed('9')]).state;

  test('holds at its own question', () => {
    expect([placeOf(form, doubted), doubtsAt(form, doubted)]).toEqual(['guests', ['big-pot']]);
  });

  test('"correct it" leads to the other one and keeps the answer', () => {
    const step = play(form, doubted, [correct]);
    expect(step).toEqual({ state: { ...doubted, at: 'meal' } });
    const mended = play(form, step.state, [choose('cake')]).state;
    expect(placeOf(form, mended)).toBe('summary');
    expect(submission(form, mended, context)).toMatchObject({ meal: 'cake', guests: '9' });
  });

  test('and the same answer there asks about the doubt once more', () => {
    const again = play(form, doubted, [correct, choose('soup')]).state;
    expect([placeOf(form, again), doubtsAt(form, again)]).toEqual(['guests', ['big-pot']]);
    expect(isComplete(form, again, context)).toBe(false);
  });

  test('"it is right" holds for this other answer only', () => {
    const confirmed = play(form, doubted, [confirm]).state;
    expect(confirmed.answers.guests).toEqual({ value: '9', confirmed: ['big-pot soup'] });
    expect(placeOf(form, confirmed)).toBe('summary');
  });
});

describe('a file', () => {
  test('answers a question for one, under the name that it is kept by', () => {
    const step = played(...toPhoto, file(ok(photo)));
    expect(step.accepted).toEqual(['photo']);
    expect(step.state).toMatchObject({ answers: { photo: { value: photo } }, at: 'phone' });
  });

  test('that can not be taken is not, and the person reads why', () => {
    expect(played(...toPhoto, file(fail('file-too-big')))).toEqual({
      state: played(...toPhoto).state,
      problem: { code: 'file-too-big' },
    });
  });

  test('can be left out where it is optional', () => {
    expect(at(...toPhoto, none)).toBe('phone');
  });

  test('is not a name that somebody types', () => {
    expect(played(...toPhoto, typed(photo)).problem).toEqual({ code: 'send-file' });
    expect(played(...toPhoto, choose(photo))).toEqual({ state: played(...toPhoto).state });
  });

  test.each([
    ['a text', toHost],
    ['a button', []],
    ['the summary', [...toPhoto, none, contact('+12345')]],
  ])('and a picture are declined where %s is asked for', (_, before) => {
    const { state } = played(...before);
    for (const event of [file(ok(photo)), file(fail('file-too-big')), picture]) {
      const step = play(form, state, [event]);
      expect(step.problem).toEqual({ code: 'no-pictures' });
      expect(step.state.answers).toEqual(state.answers);
    }
  });

  test('is what a sticker or a contact in its place is answered by', () => {
    for (const event of [unusable, contact('+12345')]) {
      expect(played(...toPhoto, event).problem).toEqual({ code: 'send-file' });
    }
  });
});

describe('answers of an earlier time', () => {
  const earlier = {
    meal: 'soup',
    guests: '3',
    host: 'anna',
    partner: null,
    photo,
    phone: '+12345',
    gone: 'x',
  };

  test('fill in what stays the same of a person, and nothing else', () => {
    const step = play(form, played(choose('cake')).state, [prefill(earlier)]);
    expect(step.state).toEqual({
      answers: {
        meal: { value: 'cake' },
        host: { value: 'anna' },
        partner: { value: null },
        phone: { value: '+12345' },
      },
      at: 'guests',
    });
    expect(step.accepted).toBeUndefined();
  });

  test('change no answer that was given', () => {
    const { state } = played(...toHost, typed('carla'));
    expect(play(form, state, [prefill(earlier)]).state.answers.host).toEqual({ value: 'carla' });
  });

  test.each([
    ['is no longer taken', { host: 'ANNA' }],
    ['would be read as something else', { phone: ' +12345' }],
    ['is "none" where that is no answer', { host: null }],
  ])('are asked again where one %s', (_, answers) => {
    const { state } = played(...toHost);
    expect(play(form, state, [prefill(answers)]).state).toEqual(state);
  });

  test('are doubted like any other, and no confirmation is taken over', () => {
    const step = play(form, played(...toHost).state, [prefill({ ...earlier, host: 'anna maria' })]);
    expect([placeOf(form, step.state), doubtsAt(form, step.state)]).toEqual(['host', ['two-words']]);
  });

  test('take nothing for a question that was on the card and is gone', () => {
    const step = play(form, { answers: {}, at: 'gone' }, [prefill(earlier)]);
    expect(step).toEqual({ state: { answers: {}, at: 'meal' }, problem: { code: 'question-gone' } });
  });
});

test('a number that Telegram vouches for is kept as one, until another is typed', () => {
  const { state } = played(...toPhoto, none, contact('+12345'));
  expect(state.answers.phone).toEqual({ value: '+12345', own: true });
  const other = play(form, state, [edit('phone'), typed('+12345')]).state;
  expect(other.answers.phone).toEqual({ value: '+12345' });
  expect(play(form, state, [edit('phone'), back]).state).toEqual(state);
});
